"""What the foot of a draft's window does: open, print, copy, and note that the draft went out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.interchange.mail import addresses
from desktop_app.method.standing import ASKING
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import drafts, outreach, undo
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.messages import Messages, Way
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.outreach.foot import MAILED, Foot, Outcomes
from desktop_app.ui.outreach.sending import Sending

if TYPE_CHECKING:
    from desktop_app.ui.outreach.window import DraftWindow


class Posting(QObject):
    """`elsewhere` says a word where the user looks once the draft's window is closed. go(place, target) leads on."""

    go = Signal(str, object)

    def __init__(self, desk: Desk, elsewhere: Messages, window: "DraftWindow") -> None:
        super().__init__(window)
        self._desk = desk
        self._elsewhere = elsewhere
        self._window = window
        self._as_it_is = False
        self._on_its_way = False
        self._next: tuple[str, object] | None = None
        self.sending = Sending(desk, window)
        self.sending.refused.connect(self._refused)

    def connect_to(self, foot: Foot, outcomes: Outcomes) -> None:
        """Follow these buttons."""
        sending, window = self.sending, self._window
        foot.go_asked.connect(self.post)
        foot.sent_asked.connect(self.note_sent)
        foot.copy_asked.connect(lambda: sending.copy(window.message()))
        foot.print_asked.connect(self._print)
        foot.pdf_asked.connect(lambda: sending.save_pdf(window.message()))
        foot.eml_asked.connect(lambda: sending.save_eml(window.message()))
        foot.discard_asked.connect(self.discard)
        outcomes.told.connect(self._told)
        outcomes.closed.connect(window.close)
        outcomes.next_asked.connect(self._lead_on)
        window.saver.failed.connect(self._not_kept)

    def _print(self) -> None:
        self.sending.print(self._window.message())

    @property
    def _channel(self) -> Channel:
        return self._window.wanted.channel or Channel.EMAIL

    @property
    def _name(self) -> str:
        opening = self._window.opening
        return called(opening.addressee.name if opening is not None else "")

    # Posting

    def post(self) -> None:
        """Ctrl+Return: let it go the way that is chosen, and note it. What is open in it is asked about once."""
        if self._window.opening is None or self._on_its_way:
            return
        if self._channel is not Channel.PHONE and not self._as_it_is and self._asks_about_places():
            return
        self._as_it_is = False
        message = self._window.message()
        if self._channel in MAILED:
            if addresses(message.to):
                self.sending.open(message, self.note_sent)
            else:
                self._ask_for_address()
        elif self._channel is Channel.LETTER:
            if self.sending.print(message):
                self.note_sent()
        else:
            if self._channel is Channel.OTHER:
                self.sending.copy(message)
            self.note_sent()

    def _asks_about_places(self) -> bool:
        places = self._window.writing.open_places
        if not places:
            return False

        def anyway() -> None:
            self._as_it_is = True
            self.post()

        first = places[0].name
        words = self.tr("{{slot}} is still to be filled in.")
        if len(places) > 1:
            words = self.tr("%Ln places are still to be filled in, the first is {{slot}}.", "", len(places))
        self._window.writing.go_to_first_place()
        self._desk.messages.notice(
            words.replace("{{slot}}", "{" + first + "}"), [(self.tr("Send it as it is"), anyway)]
        )
        return True

    def _ask_for_address(self) -> None:
        window = self._window

        def without() -> None:
            self.sending.open(window.message(), self.note_sent)

        words = self.tr("No e-mail address of {name} is known. Type it above, or open the message without one.")
        window.recipient.focus_missing()
        ways: list[Way] = [(self.tr("Open without one"), without)]
        self._desk.messages.notice(words.replace("{name}", self._name), ways)

    def _refused(self, why: str) -> None:
        sending, window = self.sending, self._window
        ways: list[Way] = [
            (self.tr("Copy"), lambda: sending.copy(window.message())),
            (self.tr("Save as an e-mail file…"), lambda: sending.save_eml(window.message())),
            (self.tr("Print…"), self._print),
        ]
        self._desk.messages.notice(why, ways)

    # Noting

    def note_sent(self) -> None:
        """Note that it went out, with all that this settles."""
        self._on_its_way = True
        self._window.saver.keep_for(
            lambda number: self._desk.backend.write(
                drafts.sent,
                number,
                initiator=self,
                then=while_living(self, self._noted),
                failed=while_living(self, self._not_noted),
            )
        )

    def _not_kept(self, problem: StoreProblem) -> None:
        """What is typed last could not be saved; what went out already must not go out again for that."""
        if self._on_its_way and problem.trouble is not Trouble.GONE:
            self._not_noted(problem)
        self._on_its_way = False

    def _not_noted(self, problem: StoreProblem) -> None:
        self._on_its_way = False
        self._desk.messages.notice(sentence(problem), [(self.tr("Try again"), self.note_sent)])

    def _noted(self, _message: object) -> None:
        window = self._window
        self._on_its_way = False
        window.saver.left()
        if self._channel is Channel.PHONE and window.wanted.purpose in ASKING:
            window.show_outcomes()
            return
        words = self.tr("Noted as sent to {name}.")
        if self._channel is Channel.PHONE:
            words = self.tr("Noted: you rang {name}.")
        self._leave(words)

    def _leave(self, words: str) -> None:
        backend = self._desk.backend
        self._elsewhere.say(words.format(name=self._name), (self.tr("Undo"), lambda: backend.write(undo.undo)))
        self._window.close()

    def _told(self, outcome: Outcome) -> None:
        """How a call went: nobody answered needs no more than that it was made."""
        if outcome is Outcome.NONE:
            self._leave(self.tr("Noted: you rang {name}, and nobody answered."))
            return
        self._desk.backend.write(
            outreach.log,
            self._window.wanted.contact_id,
            Channel.PHONE,
            Direction.IN,
            outcome,
            initiator=self,
            then=while_living(self, lambda _answer: self._after(outcome)),
            failed=while_living(self, self._window.trouble),
        )

    def _after(self, outcome: Outcome) -> None:
        contact, outcomes = self._window.wanted.contact_id, self._window.outcomes
        if outcome is Outcome.AGREED:
            self._next = "meeting.new_with", contact
            outcomes.lead_on(self.tr("Noted: {name} agreed.").format(name=self._name), self.tr("Schedule"))
        elif outcome is Outcome.REFUSED:
            self._next = "draft", DraftWanted(contact, Purpose.THANK)
            outcomes.lead_on(self.tr("Noted: {name} said no.").format(name=self._name), self.tr("Thank them"))
        else:
            self._leave(self.tr("Noted: {name} said not now."))

    def _lead_on(self) -> None:
        if self._next is not None:
            self.go.emit(*self._next)
            self._window.close()

    def discard(self) -> None:
        """Throw the draft away; a word in passing brings it back."""
        saver = self._window.saver
        if saver.draft_id is None and not saver.unsaved:
            self._window.close()
            return

        def discarded(_answer: object) -> None:
            saver.left()
            self._leave(self.tr("The draft to {name} is thrown away."))

        saver.keep_for(
            lambda number: self._desk.backend.write(
                drafts.discard,
                number,
                initiator=self,
                then=while_living(self, discarded),
                failed=while_living(self, self._window.trouble),
            )
        )
