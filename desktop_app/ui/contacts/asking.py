"""What passes between the user and a person, from that person's page: drafts to write, answers to note."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose, ThankYou
from desktop_app.store import outreach, thank_yous
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Way
from desktop_app.ui.common.people_words import called

Flush = Callable[[], None]


class Asking(QObject):
    """go(place, target) leads to a draft or a new meeting; `flush` sends what is typed before anything is noted."""

    go = Signal(str, object)

    def __init__(self, desk: Desk, flush: Flush, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._flush = flush

    def write(self, contact_id: int, channel: Channel | None = None) -> None:
        """Open a draft for whatever comes next with them: to ask, to remind, to keep in touch."""

        def found(purpose: Purpose) -> None:
            self.go.emit("draft", DraftWanted(contact_id, purpose, channel))

        self._flush()
        self._desk.backend.read(outreach.next_purpose, contact_id, then=found)

    def thank(self, contact_id: int) -> None:
        """Open the thank-you that has been owed longest."""

        def found(owed: tuple[ThankYou, ...]) -> None:
            first = owed[0] if owed else None
            meeting, referral = (first.meeting_id, first.referral_id) if first else (None, None)
            self.go.emit("draft", DraftWanted(contact_id, Purpose.THANK, meeting_id=meeting, referral_id=referral))

        self._flush()
        self._desk.backend.read(thank_yous.owed, contact_id, then=found)

    def asked(self, contact_id: int, channel: Channel) -> None:
        """Note that they were asked, or whatever a message to them is for now."""
        self._flush()
        self._desk.backend.write(outreach.log, contact_id, channel, Direction.OUT)

    def answered(self, contact_id: int, name: str, channel: Channel, outcome: Outcome) -> None:
        """Note an answer, and offer what follows from it."""

        def noted(_answer: object) -> None:
            words, way = self._after(contact_id, outcome)
            self._desk.messages.say(words.format(name=called(name)), way)

        self._flush()
        self._desk.backend.write(outreach.log, contact_id, channel, Direction.IN, outcome, then=noted)

    def thanked(self, contact_id: int, channel: Channel) -> None:
        """Note that a thank-you went."""
        self._flush()
        self._desk.backend.write(thank_yous.mark_sent, contact_id, channel)

    def _after(self, contact_id: int, outcome: Outcome) -> tuple[str, Way]:
        if outcome is Outcome.AGREED:
            schedule = self.tr("Schedule"), lambda: self.go.emit("meeting.new_with", contact_id)
            return self.tr("Noted: {name} agreed."), schedule
        if outcome is Outcome.REFUSED:
            thanks = self.tr("Thank them"), lambda: self.go.emit("draft", DraftWanted(contact_id, Purpose.THANK))
            return self.tr("Noted: {name} said no."), thanks
        return self.tr("Noted: {name} said not now."), (self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        from desktop_app.store import undo

        self._desk.backend.write(undo.undo)
