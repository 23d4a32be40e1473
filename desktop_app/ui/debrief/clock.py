"""Five minutes, told quietly: no alarm, no colour, and nothing ends when they do."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from desktop_app.ui.debrief.words import tr

LENGTH = timedelta(minutes=5)
LOOK_MS = 5000


class QuietClock(QLabel):
    """Says how many of the five minutes are left; whole minutes, so that nothing ticks beside the text."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("look", "quiet")
        self._clock = clock
        self._started: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.hide()

    def start(self) -> None:
        """From now on; once it runs, it goes on."""
        if self._started is None:
            self._started = self._clock()
            self._timer.start()
            self.show()
            self.look()

    def stop(self) -> None:
        """The debrief is finished."""
        self._timer.stop()
        self.hide()

    def look(self) -> None:
        """Say what is left."""
        if self._started is None:
            return
        # A clock that was set back meanwhile gives no time, and takes none.
        passed = max(timedelta(), self._clock() - self._started)
        left = -((passed - LENGTH) // timedelta(minutes=1))
        if left > 0:
            self.setText(tr("%n minutes left", left))
        else:
            self.setText(tr("five minutes are over; take what you need"))
            self._timer.stop()
