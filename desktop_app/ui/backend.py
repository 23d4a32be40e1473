"""The door between the window and the notebook: `read`, `write`, `background`, and the news of what changed.

Functions run on the database thread; their answers come back on the GUI thread. The GUI thread never waits.
"""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.records.changes import Changes
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store.coming_back import come_back
from desktop_app.store.database import Clock, Notebook, utc_now
from desktop_app.store.plain import is_reading
from desktop_app.ui import warming
from desktop_app.ui.tasks import Cancelled, Failed, Progress, Task, Then
from desktop_app.ui.workers import ThreadWorker, Worker


class Backend(QObject):
    """Owns the open notebook. All of its methods are called on the GUI thread.

    changed(Changes, initiator) follows every operation that changed something.
    trouble(StoreProblem) is trouble that no caller took care of; busy(bool) tells whether writes are on their way.
    """

    changed = Signal(object, object)
    trouble = Signal(object)
    busy = Signal(bool)
    opened = Signal(object)
    _posted = Signal(object)

    def __init__(self, worker: Worker | None = None, helper: Worker | None = None, clock: Clock = utc_now) -> None:
        super().__init__()
        self._clock = clock
        self._worker = worker or ThreadWorker("notebook")
        self._helper = helper
        self._notebook: Notebook | None = None
        self._away: Path | None = None
        self._tickets: dict[str, int] = {}
        self._running: tuple[str, int] | None = None
        self._ending = False
        self._guard = threading.Lock()
        self._unwritten = 0
        self._when_drained: list[Callable[[], None]] = []
        self._warm = False
        self._warming = False
        self._cold: list[Callable[[], None]] = []
        self._when_warm: list[Callable[[], None]] = []
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    # Opening and closing

    def open(
        self,
        path: Path,
        then: Then | None = None,
        failed: Failed | None = None,
        fill: Callable[[Notebook], object] | None = None,
    ) -> None:
        """Open the notebook at `path`, and `fill` it; emits `opened` with its path."""

        def job() -> None:
            self._notebook = notebook = Notebook.open(path, self._clock)
            if fill is not None:
                fill(notebook)
            self._post(lambda: self._opened(path, then))

        self._submit(job, failed, plain=True)

    def _opened(self, path: Path, then: Then | None) -> None:
        if then is not None:
            then(path)
        self.opened.emit(path)

    def use(self, notebook: Notebook) -> None:
        """Work on a notebook that is open already."""
        self._notebook = notebook

    def close(self, then: Callable[[], object] | None = None) -> None:
        """Let go of the notebook once all that was asked for is done; the backend can open another."""

        def job() -> None:
            if self._notebook is not None:
                self._notebook.close()
            self._notebook = self._away = None
            if then is not None:
                self._post(then)

        self._submit(job, None)

    def stop(self) -> None:
        """Finish everything and end the threads."""
        self._when_warm.clear()
        with self._guard:
            # Nobody is left to hear answers; changes are all still made.
            self._ending = True
            if self._running is not None and self._notebook is not None:
                self._notebook.raw.interrupt()
        if self._cold:
            self._warmed()
        self.close()
        self._worker.stop()
        if self._helper is not None:
            self._helper.stop()

    # Reading

    def read(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then,
        channel: str = "",
        failed: Failed | None = None,
        **kwargs: Any,
    ) -> None:
        """Ask `function(session, *args)`; `then(answer)` follows on the GUI thread.

        Of several questions on one `channel` only the newest is answered; one that is being worked on is broken off.
        """
        ticket = self._ticket(channel)

        def job() -> None:
            # Without a notebook the window shows why; a page's question is then no trouble of its own.
            if self._notebook is None and self._away is None:
                return
            notebook = self._open_notebook()
            if not self._begin(channel, ticket):
                return
            try:
                answer = notebook.read(function, *args, **kwargs)
            finally:
                self._end()
            self._post(lambda: self._answered(channel, ticket, then, answer))

        self._submit(job, failed, channel, ticket, plain=is_reading(function))

    def _answered(self, channel: str, ticket: int, then: Then, answer: Any) -> None:
        if self._is_newest(channel, ticket):
            then(answer)

    def _ticket(self, channel: str) -> int:
        if not channel:
            return 0
        with self._guard:
            self._tickets[channel] = ticket = self._tickets.get(channel, 0) + 1
            if self._running is not None and self._running[0] == channel and self._notebook is not None:
                self._notebook.raw.interrupt()
        return ticket

    def _is_newest(self, channel: str, ticket: int) -> bool:
        return not channel or self._tickets[channel] == ticket

    def _begin(self, channel: str, ticket: int) -> bool:
        with self._guard:
            if self._ending or not self._is_newest(channel, ticket):
                return False
            self._running = (channel, ticket)
            return True

    def _end(self) -> None:
        with self._guard:
            self._running = None

    # Writing

    def write(
        self,
        operation: Callable[..., Any],
        *args: Any,
        initiator: object = None,
        then: Then | None = None,
        failed: Failed | None = None,
        burst: str = "",
        **kwargs: Any,
    ) -> None:
        """Do a named operation. After COMMIT `then(answer)` is called and `changed` emitted.

        `failed` takes the trouble there may be; without it, `trouble` is emitted.
        """
        self._unwritten += 1
        if self._unwritten == 1:
            self.busy.emit(True)

        def job() -> None:
            outcome = self._open_notebook().write_burst(burst, operation, *args, **kwargs)
            self._post(lambda: self._written(outcome.answer, outcome.changes, initiator, then))

        def not_written(problem: StoreProblem) -> None:
            self._one_less()
            (failed or self.trouble.emit)(problem)

        # After a bug nothing is on its way any more either, and the window must be able to close.
        self._submit(job, not_written, broken=self._one_less)

    def stop_writing(self) -> None:
        """Break off the change that is being made; it leaves nothing behind, and its caller is told."""
        if self._notebook is not None:
            self._notebook.stop()

    def _written(self, answer: Any, changes: Changes, initiator: object, then: Then | None) -> None:
        self._one_less()
        if then is not None:
            then(answer)
        if changes.touched:
            self.changed.emit(changes, initiator)

    def _one_less(self) -> None:
        self._unwritten -= 1
        if self._unwritten == 0:
            self.busy.emit(False)
            waiting, self._when_drained = self._when_drained, []
            for callback in waiting:
                callback()

    def when_written(self, callback: Callable[[], None]) -> None:
        """Call back once no write is on its way any more."""
        if self._unwritten == 0:
            callback()
        else:
            self._when_drained.append(callback)

    # Long work

    def with_notebook(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Task:
        """Run `function(notebook, *args, report)` on the database thread.

        At each report(done, total) the questions and changes waiting are served first, so that nothing stalls.
        """
        task = Task()

        def job() -> None:
            report = self._report(task, progress, self._worker.serve_waiting)
            answer = function(self._open_notebook(), *args, report)
            if then is not None:
                self._post(lambda: then(answer))

        self._submit(job, failed)
        return task

    def background(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Task:
        """Run `function(*args, report)` beside the notebook: parsing, writing a PDF, and the like."""
        if self._helper is None:
            self._helper = ThreadWorker("background")
        task = Task()

        def job() -> None:
            answer = function(*args, self._report(task, progress, None))
            if then is not None:
                self._post(lambda: then(answer))

        self._submit(job, failed, worker=self._helper)
        return task

    def _report(self, task: Task, progress: Progress | None, between: Callable[[], None] | None) -> Progress:
        def report(done: int, total: int) -> None:
            if task.cancelled:
                raise Cancelled
            if progress is not None:
                self._post(lambda: progress(done, total))
            if between is not None:
                between()

        return report

    def note(
        self, function: Callable[..., Any], *args: Any, then: Then | None = None, failed: Failed | None = None
    ) -> None:
        """Write down what is no change of the user's and leaves no journal: a beat of a talk, a reminder given."""

        def job() -> None:
            answer = self._open_notebook().maintain(function, *args)
            if then is not None:
                self._post(lambda: then(answer))

        self._submit(job, failed)

    def replace_notebook(
        self,
        function: Callable[..., Notebook],
        *args: Any,
        then: Then,
        failed: Failed,
        progress: Progress | None = None,
    ) -> Task:
        """Run `function(notebook, *args, report)`, which closes the notebook and answers the one to go on with."""
        task = Task()

        def job() -> None:
            notebook, self._notebook = self._open_notebook(), None
            try:
                self._notebook = function(notebook, *args, self._report(task, progress, None))
            finally:
                if self._notebook is None:
                    self._notebook = Notebook.open(notebook.path, notebook.clock)
            self._post(lambda: then(None))

        self._submit(job, failed)
        return task

    # The edge between the threads

    def _open_notebook(self) -> Notebook:
        if self._away is not None:
            lost, self._notebook = self._notebook, None
            self._notebook, self._away = come_back(self._away, lost, self._clock), None
        if self._notebook is None:
            raise StoreProblem(Trouble.GONE, detail="no notebook is open")
        return self._notebook

    def _submit(
        self,
        job: Callable[[], None],
        failed: Failed | None,
        channel: str = "",
        ticket: int = 0,
        worker: Worker | None = None,
        *,
        plain: bool = False,
        broken: Callable[[], None] | None = None,
    ) -> None:
        def guarded() -> None:
            try:
                job()
            except Cancelled:
                return
            except StoreProblem as problem:
                found = problem  # `problem` is gone when the block ends
                notebook = self._notebook if worker is None else None
                if problem.trouble is Trouble.UNREADABLE and notebook is not None and problem.path == notebook.path:
                    self._away = problem.path
                if problem.trouble is Trouble.STOPPED and channel and not self._is_newest(channel, ticket):
                    return
                self._post(lambda: (failed or self.trouble.emit)(found))
            except Exception as error:
                bug = error
                self._post(lambda: sys.excepthook(type(bug), bug, bug.__traceback__))
                if broken is not None:
                    self._post(broken)

        if worker is not None or plain or self._warm:
            (worker or self._worker).submit(guarded)
        else:
            self._cold.append(guarded)
            self._start_warming()

    def when_warm(self, callback: Callable[[], None]) -> None:
        """Call back once SQLAlchemy is there; who needs it on the GUI thread would stall the window otherwise."""
        if self._warm:
            callback()
        else:
            self._when_warm.append(callback)
            self._start_warming()

    @property
    def is_warm(self) -> bool:
        """Whether SQLAlchemy is there."""
        return self._warm

    def _start_warming(self) -> None:
        if not self._warming:
            self._warming = True
            self.background(warming.warm, then=lambda _: self._warmed())

    def _warmed(self) -> None:
        """What needs SQLAlchemy can be done now, in the order in which it was asked for."""
        self._warm = True
        waiting, self._cold = self._cold, []
        for job in waiting:
            self._worker.submit(job)
        callbacks, self._when_warm = self._when_warm, []
        for callback in callbacks:
            callback()

    def _post(self, call: Callable[[], Any]) -> None:
        self._posted.emit(call)

    def _deliver(self, call: Callable[[], Any]) -> None:
        call()
