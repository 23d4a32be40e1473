"""A box to tick beside words that may need several lines."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import label


class TickLine(QWidget):
    """ticked(bool) follows the user; a click on the words ticks too."""

    ticked = Signal(bool)

    def __init__(self, text: str = "", done: bool = False) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.toggled.connect(self.ticked)
        self.words = _Words(self.box)
        self.note = label("", "quiet", wrap=True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._before, self._beside = QVBoxLayout(), QVBoxLayout()
        self._before.addWidget(self.box)
        self._beside.addWidget(self.words)
        self._beside.addWidget(self.note)
        for part in (self._before, self._beside):
            part.setSpacing(0)
            part.addStretch(1)
        self._layout.addLayout(self._before)
        self._layout.addLayout(self._beside, 1)
        self._end: QWidget | None = None
        self.put(text, done)
        self._fit()

    def put(self, text: str, done: bool, note: str = "") -> None:
        """Show words and a tick, and below them a quiet note; nothing is emitted."""
        with QSignalBlocker(self.box):
            self.box.setChecked(done)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(note)
        self.words.setText(breakable(text))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add(self, part: QWidget) -> None:
        """Put something at the end of the line."""
        self._end = part
        self._layout.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """The box, the first line of the words and what is at the end stand at one height."""
        line = self.words.fontMetrics().lineSpacing()
        tall = max(line, self.box.sizeHint().height())
        most = tall if self._end is None else max(tall, self._end.sizeHint().height())
        self.box.setFixedHeight(tall)
        self._before.setContentsMargins(0, (most - tall) // 2, 0, 0)
        self._beside.setContentsMargins(0, (most - line) // 2, 0, 0)
        self.setMinimumHeight(line + GAP)


class _Words(QLabel):
    """Plain words that pass a click on to the box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.toggle()
