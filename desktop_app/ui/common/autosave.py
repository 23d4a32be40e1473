"""Saving as the user types: nothing typed is lost when the selection, the tab or the window goes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.records.problems import StoreProblem

PAUSE_MS = 400
Save = Callable[[str, Any, Callable[[], None], Callable[[StoreProblem], None]], None]


class Autosave(QObject):
    """Collects what is typed into the fields of one record and sends it after a short pause.

    `save(key, value, done, failed)` is to write one value and call `done` after COMMIT or `failed` with the trouble.
    What failed stays pending, is never dropped, and is sent again by `retry` or with the next key.
    """

    failed = Signal(object)
    idle = Signal()

    def __init__(self, save: Save, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._pending: dict[str, Any] = {}
        self._under_way: dict[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def pending(self) -> dict[str, Any]:
        """What is not known to be saved: key to value."""
        return self._under_way | self._pending

    def edited(self, key: str, value: Any) -> None:
        """A field holds something new."""
        self._pending[key] = value
        self._timer.start()

    def flush(self) -> None:
        """Send everything now."""
        self._timer.stop()
        waiting, self._pending = self._pending, {}
        for key, value in waiting.items():
            self._under_way[key] = value
            self._send(key, value)

    def _send(self, key: str, value: Any) -> None:
        self._save(key, value, lambda: self._done(key, value), lambda problem: self._not(key, value, problem))

    def retry(self) -> None:
        """Try again what could not be saved."""
        self.flush()

    def forget(self) -> None:
        """The record is gone, and so is what was meant for it."""
        self._timer.stop()
        self._pending.clear()
        self._under_way.clear()

    def _done(self, key: str, value: Any) -> None:
        if self._under_way.get(key) == value:
            self._under_way.pop(key, None)
        if not self.pending:
            self.idle.emit()

    def _not(self, key: str, value: Any, problem: StoreProblem) -> None:
        if self._under_way.get(key) == value:
            self._under_way.pop(key, None)
        self._pending.setdefault(key, value)
        self.failed.emit(problem)
