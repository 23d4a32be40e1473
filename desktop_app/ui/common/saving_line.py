"""At the foot of the window: "Saving…", "Saved", and, for what takes longer, how to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, label, row

SHOWN_AFTER_MS = 500
WIDTH = 120


class SavingLine(QWidget):
    """A quiet word; from half a second on also a moving bar and a button that calls `stop`."""

    def __init__(self, theme: Theme, stop: Callable[[], None]) -> None:
        super().__init__()
        self.words = label("", "quiet")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.px(WIDTH))
        self.bar.setAccessibleName(self.tr("Saving"))
        self.stop = button(self.tr("Stop"), stop, "link")
        self.setLayout(row(self.words, self.bar, self.stop, None))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_AFTER_MS)
        self._timer.timeout.connect(lambda: self._show_more(True))
        self._show_more(False)

    def show_busy(self, busy: bool) -> None:
        """Writes are on their way, or none is any more."""
        self.words.setText(self.tr("Saving…") if busy else self.tr("Saved"))
        if busy:
            self._timer.start()
        else:
            self._timer.stop()
            self._show_more(False)

    def _show_more(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.stop.setVisible(shown)
