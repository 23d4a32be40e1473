"""Does what the keys ask for: opens what a duty leads to, or notes the fact that settles it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Outcome
from desktop_app.records.today import Duty, DutyKind
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.today import words
from desktop_app.ui.today.places import place_of

if TYPE_CHECKING:  # made, with the mapped classes, when something is first noted
    from desktop_app.ui.today.changes import Change


class Doing(QObject):
    """go(place, target) leads to a page or a window; elsewhere_asked(Duty) to the choice of somebody else there."""

    go = Signal(str, object)
    elsewhere_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def do(self, duty: Duty) -> None:
        """What Enter does."""
        if duty.kind is DutyKind.ELSEWHERE:
            self.elsewhere_asked.emit(duty)
        elif (place := place_of(duty)) is not None:
            self.go.emit(*place)
        else:
            self.done(duty)

    def done(self, duty: Duty) -> None:
        """Note the fact that settles a duty."""
        if words.done(duty):
            now = self._desk.clock()
            self._note(lambda changes: changes.done(duty, now), words.noted(duty), lambda: self._after(duty))

    def _after(self, duty: Duty) -> None:
        if duty.kind is DutyKind.HAPPENED:
            self.go.emit("debrief", duty.meeting_id)

    def put_off(self, duty: Duty, until: datetime, when: str) -> None:
        """Show a duty again at `until`; `when` says so in words."""
        said = self.tr("Put off: {when}.").format(when=when)
        self._note(lambda changes: changes.put_off(duty, until), said)

    def leave(self, duty: Duty) -> None:
        """Do not show a duty again."""
        self._note(lambda changes: changes.leave(duty), self.tr("Left as it is."))

    def answered(self, duty: Duty, outcome: Outcome) -> None:
        """Note what they answered."""
        said = {
            Outcome.AGREED: self.tr("Noted: {name} agreed."),
            Outcome.REFUSED: self.tr("Noted: {name} said no."),
            Outcome.LATER: self.tr("Noted: {name} said not now."),
            Outcome.NONE: self.tr("Noted: {name} wrote back."),
        }[outcome]
        name = called(duty.contact.name)
        self._note(lambda changes: changes.answered(duty, outcome), said.replace("{name}", name))

    def not_held(self, duty: Duty, status: Status) -> None:
        """Note that a meeting was missed or cancelled."""
        said = self.tr("Noted: it was missed.") if status is Status.MISSED else self.tr("Noted: it was cancelled.")
        self._note(lambda changes: changes.status(duty, status), said)

    def _note(self, make: "Callable[..., Change | None]", said: str, after: Callable[[], None] | None = None) -> None:
        def noted(_answer: object) -> None:
            self._desk.messages.say(said, (self.tr("Undo"), self._undo))
            if after is not None:
                after()

        def write() -> None:
            from desktop_app.ui.today import changes

            change: Change | None = make(changes)
            if change is not None:
                self._desk.backend.write(change.operation, *change.args, then=noted, initiator=self, **change.values)

        # Before that the operations are not there, and importing them here would stall the window.
        self._desk.backend.when_warm(write)

    def _undo(self) -> None:
        from desktop_app.store import undo

        self._desk.backend.write(undo.undo)
