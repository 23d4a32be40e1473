"""An export under way: looked whether the file is there, read, made and written; it can be stopped at any time."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.records.problems import StoreProblem
from desktop_app.ui.backend import Backend
from desktop_app.ui.exporting.order import Order, Report, contents, gather, html, is_empty
from desktop_app.ui.tasks import Task

Then = Callable[[str], None]


class Running(QObject):
    """At most one export at a time.

    progressed(done, total); then one of: written(Order), there_already(Order), nothing(Order), not_written(Order, why
    the system says), troubled(StoreProblem), stopped().
    """

    progressed = Signal(int, int)
    written = Signal(object)
    there_already = Signal(object)
    nothing = Signal(object)
    not_written = Signal(object, str)
    troubled = Signal(object)
    stopped = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._task: Task | None = None
        self._number = 0

    @property
    def busy(self) -> bool:
        """Whether an export is under way."""
        return self._task is not None

    def write(self, order: Order, *, replace: bool) -> None:
        """Export; a file that is there already is left alone unless `replace`."""
        if replace:
            self._gather(order, lambda material: self._write(order, material))
            return
        self._step(self._backend.background, _is_there, order.path, then=lambda there: self._looked(order, there=there))

    def _looked(self, order: Order, *, there: bool) -> None:
        if there:
            self._end()
            self.there_already.emit(order)
        else:
            self._gather(order, lambda material: self._write(order, material))

    def document(self, order: Order, then: Then) -> None:
        """Make the document, and hand its HTML over instead of writing it."""
        self._gather(order, lambda material: self._lay_out(order, material, then))

    def stop(self) -> None:
        """Leave no file behind."""
        if self._task is not None:
            self._task.cancel()
            self._end()
            self.stopped.emit()

    # Step by step

    def _step(self, start: Callable[..., Task], *args: Any, then: Callable[[Any], None]) -> None:
        self._number += 1
        number = self._number

        def still(call: Callable[..., None]) -> Callable[..., None]:
            return lambda *said: call(*said) if number == self._number else None

        self._task = start(*args, then=still(then), failed=still(self._failed), progress=still(self.progressed.emit))

    def _gather(self, order: Order, then: Callable[[Any], None]) -> None:
        def gathered(material: Any) -> None:
            if is_empty(material):
                self._end()
                self.nothing.emit(order)
            else:
                then(material)

        self._step(self._backend.with_notebook, gather, order, then=gathered)

    def _write(self, order: Order, material: Any) -> None:
        self._step(self._backend.background, _write, order, material, then=lambda fault: self._wrote(order, fault))

    def _wrote(self, order: Order, fault: str) -> None:
        self._end()
        if fault:
            self.not_written.emit(order, fault)
        else:
            self.written.emit(order)

    def _lay_out(self, order: Order, material: Any, then: Then) -> None:
        def made(found: str) -> None:
            self._end()
            then(found)

        self._step(self._backend.background, _html, order, material, then=made)

    def _failed(self, problem: StoreProblem) -> None:
        self._end()
        self.troubled.emit(problem)

    def _end(self) -> None:
        self._task = None
        self._number += 1


def _is_there(path: Path, _report: Report) -> bool:
    return os.path.exists(path)  # of a path that cannot be, too


def _html(order: Order, material: Any, _report: Report) -> str:
    return html(order, material)


def _write(order: Order, material: Any, report: Report) -> str:
    from desktop_app.ui.common import paper

    return paper.write_whole(order.path, lambda: contents(order, material, report))
