"""The user's own notes beside a draft: they help to write it, and were not written for the other's eyes."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.outreach.slot_words import slot_name


class HintsCard(QWidget):
    """Hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._hints: dict[str, str] = {}
        self._lines: list[QLabel] = []
        frame = card(label(self.tr("From your notes"), "subheading"), spacing=GAP // 2)
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        self._inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n".join(line.text() for line in self._lines)

    def put(self, hints: Mapping[str, str]) -> None:
        """Show notes by the slot that they help to fill."""
        if dict(hints) == self._hints:
            return
        self._hints = dict(hints)
        for old in self._lines:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [line for name, note in hints.items() for line in self._pair(name, note)]
        for line in self._lines:
            self._inside.addWidget(line)
        self.setVisible(bool(self._lines))

    @staticmethod
    def _pair(name: str, note: str) -> tuple[QLabel, QLabel]:
        title = slot_name(name)
        words = label(note, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label(title[:1].upper() + title[1:], "quiet", wrap=True), words
