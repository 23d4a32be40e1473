"""Keeping what is typed: one write at a time, the newest follows it, and nothing is dropped."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.records.problems import StoreProblem
from desktop_app.ui.common.autosave import PAUSE_MS

Value = TypeVar("Value")
Done = Callable[[], None]
Failed = Callable[[StoreProblem], None]


class Keeping(QObject, Generic[Value]):
    """state(key) is "saving", "saved" after COMMIT, or "failed"; failed(StoreProblem) tells why."""

    state = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now: Value | None = None
        self._kept: Value | None = None
        self._busy = False
        self._waiting: list[Done] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @abstractmethod
    def write(self, value: Value, done: Done, failed: Failed) -> None:
        """Write a value, and call `done` after COMMIT or `failed`."""

    @property
    def is_stored(self) -> bool:
        """Whether there is a record of it."""
        return True

    def start(self, value: Value) -> None:
        """Take up a value as it stands in the notebook."""
        self._now = self._kept = value

    @property
    def now(self) -> Value | None:
        """The value as it is typed."""
        return self._now

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be saved."""
        return self._now != self._kept

    def edited(self, value: Value) -> None:
        """It reads differently."""
        self._now = value
        if self.unsaved:
            self._timer.start()

    def flush(self) -> None:
        """Send what is typed now."""
        self._timer.stop()
        if self.unsaved and not self._busy:
            self._send()

    def keep(self, then: Done) -> None:
        """Make sure that all of it is in the notebook, then call."""
        self._timer.stop()
        self._waiting.append(then)
        if not self._busy:
            self._settle()

    def left(self) -> None:
        """It was sent or thrown away: nothing more is to be saved."""
        self._timer.stop()
        self._kept = self._now

    def _settle(self) -> None:
        if self.unsaved or (self._waiting and not self.is_stored):
            self._send()
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _send(self) -> None:
        value = self._now
        if value is not None:
            self._busy = True
            self.state.emit("saving")
            self.write(value, lambda: self._saved(value), self._not_saved)

    def _saved(self, value: Value) -> None:
        self._busy = False
        self._kept = value
        if not self.unsaved:
            self.state.emit("saved")
        self._settle()

    def _not_saved(self, problem: StoreProblem) -> None:
        self._busy = False
        self._waiting.clear()
        self.state.emit("failed")
        self.failed.emit(problem)
