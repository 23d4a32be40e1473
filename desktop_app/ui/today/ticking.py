"""Looks again when something becomes due, or a new day begins."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

# Once a minute the clock is read, and nothing else: a long timer would sleep through the sleep of the computer.
MINUTE_MS = 60 * 1000


class Ticking(QObject):
    """due() follows the first look at the clock after the instant that was set."""

    due = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.look)

    def wait_for(self, at: datetime | None) -> None:
        """Tell when it is `at`."""
        self._at = at
        if at is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Look at the clock now."""
        if self._at is not None and self._clock() >= self._at:
            self._at = None
            self.due.emit()
