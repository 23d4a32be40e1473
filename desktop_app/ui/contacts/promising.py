"""The promises of the person shown: read, ticked, reworded, added."""

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.records.outreach import Promise
from desktop_app.store import promises
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.contacts.promises import PromisesCard


class Promising(QObject):
    """Keeps `card` at what the notebook holds about one person."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id: int | None = None
        self.card = PromisesCard(desk)
        self.card.kept.connect(self._keep)
        self.card.edited.connect(lambda number, values: self._write(promises.edit, number, **values))
        self.card.removed.connect(self._remove)
        self.card.added.connect(self._add)

    def show_person(self, contact_id: int | None) -> None:
        """Show what is promised to and by a person; called again after each change."""
        if contact_id != self._id:
            self._id = contact_id
            self.card.forget()

        def found(all_promises: tuple[Promise, ...]) -> None:
            if contact_id == self._id:
                self.card.put(all_promises)

        if contact_id is not None:
            self._desk.backend.read(promises.of_contact, contact_id, then=found, channel="contacts.promises")

    def _write(self, operation: Any, *args: Any, **values: Any) -> None:
        self._desk.backend.write(operation, *args, **values)

    def _keep(self, number: int) -> None:
        self._do(promises.keep, number, self.tr("Kept. It stays in what happened."))

    def _remove(self, number: int) -> None:
        self._do(promises.delete, number, self.tr("The promise is removed."))

    def _do(self, operation: Any, number: int, words: str) -> None:
        def undo(_answer: object) -> None:
            self._desk.messages.say(words, (self.tr("Undo"), self._undo))

        self._desk.backend.write(operation, number, then=undo)

    def _undo(self) -> None:
        from desktop_app.store import undo

        self._desk.backend.write(undo.undo)

    def _add(self, text: str, by_me: bool, day: object) -> None:
        self._desk.backend.write(
            promises.make, self._id, text, by_me=by_me, due_on=day, then=lambda _number: self.card.was_added(text)
        )
