"""A word in passing at the foot of the window."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.common.messages import Way
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label

SHOWN_MS = 7000


class Toast(QFrame):
    """Floats above the lower edge of its parent for a few seconds; stays while it has the focus or the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setProperty("look", "toast")
        self.text = label("")
        self._way: QPushButton | None = None
        self._clear = 2 * WIDE_GAP
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(WIDE_GAP, GAP, GAP, GAP)
        self._layout.addWidget(self.text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._away)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, way: Way | None) -> None:
        """Show `text`, with a button for `way`."""
        if self._way is not None:
            self._way.setParent(None)
            self._way.deleteLater()
            self._way = None
        self.text.setText(text)
        self.setAccessibleName(text)
        if way is not None:
            self._way = self._button(way)
            self._layout.addWidget(self._way)
            self._way.show()  # a layout counts only what is shown, and would show it later
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def keep_clear(self, height: int) -> None:
        """Stay above the lowest `height` pixels of the parent."""
        self._clear = height
        self._place()

    def _button(self, way: Way) -> QPushButton:
        words, action = way

        def pressed() -> None:
            self.hide()
            action()

        return button(words, pressed, "link")

    def _away(self) -> None:
        if self.underMouse() or (self._way is not None and self._way.hasFocus()):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        area = self._window.rect()
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - self._clear - WIDE_GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
