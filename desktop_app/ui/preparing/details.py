"""When and where a talk is, as names and facts one below the other; a link can be copied, and opens by itself never."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import card, icon_button, label, row
from desktop_app.ui.preparing.facts import Line, tr

NAMES = 130


class Details(QWidget):
    """copied(text) wants a link on the clipboard."""

    copied = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[Line, ...] | None = None
        self.frame = card(label(tr("When and where"), "subheading"))
        self._body = QWidget()
        inside = self.frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        desk.theme.changed.connect(self._size)

    def put(self, lines: Sequence[Line]) -> None:
        """Show facts."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        old, self._body = self._body, QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(WIDE_GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        for place, line in enumerate(lines):
            beside = Qt.AlignmentFlag.AlignVCenter if line.link else Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(line.name, "quiet", wrap=True), place, 0, beside)
            self._grid.addWidget(self._fact(line), place, 1)
        self._size()
        inside = self.frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()

    def _fact(self, line: Line) -> QWidget:
        text = label(breakable(line.text), wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(f"{line.name}: {line.text}")
        if not line.link:
            text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            return text
        copy = icon_button(self._desk.theme, "copy", tr("Copy the link"), lambda: self.copied.emit(line.link))
        holder = QWidget()
        inside = row(text, copy)
        inside.setStretch(0, 1)
        holder.setLayout(inside)
        return holder

    def _size(self) -> None:
        if self._shown is not None:
            self._grid.setColumnMinimumWidth(0, self._desk.theme.px(NAMES))
