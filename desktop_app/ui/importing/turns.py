"""Work on what was brought, whose answers count for as long as nothing else was begun."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.tasks import Progress, Task


class Turns(QObject):
    """How far it is tells progress(done, total), and of trouble failed(StoreProblem).

    `planning` while what was brought is compared with the notebook.
    """

    progress = Signal(int, int)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._task: Task | None = None
        self.planning = False

    def _background(self, function: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        self._task = self._desk.backend.background(
            function,
            *args,
            then=self._guarded(then),
            failed=self._guarded(self.failed.emit),
            progress=self._progress(),
        )

    def _with_notebook(self, function: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        def have(answer: Any) -> None:
            self.planning = False
            then(answer)

        self.planning = True
        self._task = self._desk.backend.with_notebook(
            function,
            *args,
            then=self._guarded(have),
            failed=self._guarded(self.failed.emit),
            progress=self._progress(),
        )

    def _progress(self) -> Progress:
        return self._guarded(self.progress.emit)

    def _guarded(self, call: Callable[..., object]) -> Callable[..., None]:
        """`call` for as long as nothing else was begun meanwhile, and the window is there."""
        turn = self._turn

        def now(*args: Any) -> None:
            if turn == self._turn:
                call(*args)

        return while_alive(self, now)

    def _next_turn(self) -> None:
        self._turn += 1
        self.planning = False
        if self._task is not None:
            self._task.cancel()
            self._task = None
