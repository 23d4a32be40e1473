"""Saving as the user types, record by record: what cannot be saved waits here while other records are looked at."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.records.changes import TrashItem
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common.autosave import Autosave
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.troubles import sentence

Done = Callable[[], None]
Failed = Callable[[StoreProblem], None]
Write = Callable[[int, str, Any, Done, Failed], None]


class Savers(QObject):
    """One Autosave a record. `write(record_id, key, value, done, failed)` is to write one value.

    `kind` is the trash's word for the records, so that one deleted while it is edited can be brought back;
    `remake(record_id)` makes it anew from what was typed where it is not in the trash.
    """

    def __init__(
        self,
        desk: Desk,
        kind: str,
        write: Write,
        parent: QObject | None = None,
        remake: Callable[[int], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._remake = remake
        self._desk = desk
        self._kind = kind
        self._write = write
        self._savers: dict[int, Autosave] = {}
        self._in_trouble = False

    def edited(self, record_id: int, key: str, value: Any) -> None:
        """A field of a record holds something new."""
        self._saver(record_id).edited(key, value)

    def pending(self, record_id: int) -> dict[str, Any]:
        """What of a record is not known to be saved."""
        saver = self._savers.get(record_id)
        return dict(saver.pending) if saver else {}

    def flush(self) -> None:
        """Send everything now."""
        for saver in list(self._savers.values()):
            saver.flush()

    def forget(self, record_id: int) -> None:
        """The user lets go of a record and of what was typed for it."""
        if saver := self._savers.pop(record_id, None):
            saver.forget()
            saver.deleteLater()

    def _saver(self, record_id: int) -> Autosave:
        if (saver := self._savers.get(record_id)) is None:

            def write(key: str, value: Any, done: Done, failed: Failed) -> None:
                self._write(record_id, key, value, done, failed)

            saver = Autosave(write, self)
            saver.failed.connect(lambda problem: self._failed(record_id, problem))
            saver.idle.connect(self._idle)
            self._savers[record_id] = saver
        return saver

    def _failed(self, record_id: int, problem: StoreProblem) -> None:
        self._in_trouble = True
        ways = [(self.tr("Try again"), self.flush)]
        if problem.trouble is Trouble.GONE:
            ways = [
                (self.tr("Bring it back"), lambda: self._bring_back(record_id)),
                (self.tr("Let it go"), lambda: self._let_go(record_id)),
            ]
        self._desk.messages.notice(sentence(problem), ways)

    def _idle(self) -> None:
        if self._in_trouble and not any(saver.pending for saver in self._savers.values()):
            self._in_trouble = False
            self._desk.messages.clear()

    def _let_go(self, record_id: int) -> None:
        self.forget(record_id)
        self._idle()
        self._desk.messages.clear()

    def _bring_back(self, record_id: int) -> None:
        from desktop_app.store import trash  # only in this trouble

        def found(items: tuple[TrashItem, ...]) -> None:
            wanted = [item for item in items if (item.kind, item.id) == (self._kind, record_id)]
            if not wanted and self._remake is not None:
                self._remake(record_id)
                return
            self._desk.backend.write(trash.restore, wanted, then=lambda _: self.flush())

        self._desk.backend.read(trash.items, then=found)
