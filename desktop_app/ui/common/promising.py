"""The promises of a person or of a talk: read, ticked, reworded, added."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.records.outreach import Promise
from desktop_app.records.problems import StoreProblem
from desktop_app.store import promises
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.promises_card import PromisesCard


class Promising(QObject):
    """Keeps `card` at what the notebook holds about one person, or about one talk with what of it is kept.

    `failed` is told of trouble, the whole program where there is none. found(int) tells how many promises there are.
    """

    found = Signal(int)

    def __init__(
        self,
        desk: Desk,
        parent: QObject,
        *,
        kept_too: bool = False,
        failed: Callable[[StoreProblem], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._failed = failed or desk.backend.trouble.emit
        self._of: tuple[int | None, int | None] = (None, None)
        self.card = PromisesCard(desk, kept_too=kept_too)
        self.card.kept.connect(self._keep)
        self.card.edited.connect(lambda number, values: self._write(promises.edit, number, **values))
        self.card.removed.connect(self._remove)
        self.card.added.connect(self._add)

    def show_person(self, contact_id: int | None) -> None:
        """Show what is promised to and by a person; called again after each change."""
        self._show(contact_id, None)

    def show_talk(self, contact_id: int, meeting_id: int) -> None:
        """Show what was promised in a talk with a person; called again after each change."""
        self._show(contact_id, meeting_id)

    def _show(self, contact_id: int | None, meeting_id: int | None) -> None:
        if (contact_id, meeting_id) != self._of:
            self._of = (contact_id, meeting_id)
            self.card.forget()
        self._read()

    def _read(self) -> None:
        of = self._of
        contact_id, meeting_id = of

        def found(all_promises: tuple[Promise, ...]) -> None:
            if of == self._of:
                self.card.put(all_promises)
                self.found.emit(len(all_promises))

        asked, about = (promises.of_contact, contact_id) if meeting_id is None else (promises.of_meeting, meeting_id)
        if about is not None:
            self._desk.backend.read(asked, about, then=while_alive(self.card, found), channel=f"promises.{id(self)}")

    def _write(self, operation: Any, *args: Any, then: Callable[[Any], None] | None = None, **values: Any) -> None:
        failed = while_alive(self.card, self._not_written, self._desk.backend.trouble.emit)
        self._desk.backend.write(operation, *args, then=then, failed=failed, **values)

    def _not_written(self, problem: StoreProblem) -> None:
        self.card.was_not_added()
        self._failed(problem)
        self._read()  # a tick that could not be kept is taken back

    def _keep(self, number: int, kept: bool) -> None:
        if kept:
            self._do(promises.keep, number, self.tr("Kept. It stays in what happened."))
        else:
            self._write(promises.keep, number, False)

    def _remove(self, number: int) -> None:
        self._do(promises.delete, number, self.tr("The promise is removed."))

    def _do(self, operation: Any, number: int, words: str) -> None:
        def undo(_answer: object) -> None:
            self._desk.messages.say(words, (self.tr("Undo"), self._undo))

        self._write(operation, number, then=undo)

    def _undo(self) -> None:
        from desktop_app.store import undo

        self._desk.backend.write(undo.undo)

    def _add(self, text: str, by_me: bool, day: object) -> None:
        contact_id, meeting_id = self._of
        self._write(
            promises.make,
            contact_id,
            text,
            by_me=by_me,
            due_on=day,
            meeting_id=meeting_id,
            then=while_alive(self.card, lambda _number: self.card.was_added(text)),
        )
