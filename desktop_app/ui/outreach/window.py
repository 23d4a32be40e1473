"""The window of one draft: begun from a template, checked and saved as it is written, opened to be sent."""

from dataclasses import replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.method.draft_check import Checked, Finding
from desktop_app.method.draft_slots import fill
from desktop_app.records.changes import Changes
from desktop_app.records.draft_values import DraftValues
from desktop_app.records.drafts import Draft, DraftWanted, Template
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import draft_opening, drafts
from desktop_app.store.draft_opening import Opening
from desktop_app.ui.common import bringing_back
from desktop_app.ui.common.dates import there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.people_words import called
from desktop_app.ui.outreach import letter
from desktop_app.ui.outreach.about_you_line import AboutYouLine
from desktop_app.ui.outreach.check_card import CheckCard
from desktop_app.ui.outreach.choices import Choices
from desktop_app.ui.outreach.foot import Foot, Outcomes
from desktop_app.ui.outreach.frame import Frame
from desktop_app.ui.outreach.hints_card import HintsCard
from desktop_app.ui.outreach.leave_line import LeaveLine
from desktop_app.ui.outreach.posting import Posting
from desktop_app.ui.outreach.recipient import Recipient
from desktop_app.ui.outreach.saver import DraftSaver, Text
from desktop_app.ui.outreach.sending import Message
from desktop_app.ui.outreach.slot_words import slot_texts
from desktop_app.ui.outreach.writing import Writing

SIZE = (1040, 760)


def open_window(desk: Desk, target: DraftWanted, parent: QWidget | None) -> "DraftWindow":
    """The window for a draft."""
    return DraftWindow(desk, target, parent)


def key_of(target: DraftWanted) -> str:
    """One window for each matter, whichever way it goes."""
    return repr((target.contact_id, target.purpose, target.meeting_id, target.referral_id))


class DraftWindow(DeskWindow):
    """At the left the draft, at the right what the check says of it."""

    def __init__(self, desk: Desk, wanted: DraftWanted, parent: QWidget | None) -> None:
        super().__init__(desk, parent, self.tr("Draft"), "draft_window", SIZE)
        self.wanted = wanted
        self.opening: Opening | None = None
        self._filled: tuple[str, str] | None = None
        self._template: Template | None = None
        self.saver = DraftSaver(self.desk, self)
        self.posting = Posting(self.desk, desk.messages, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._read(find=True)

    def _make_parts(self) -> None:
        desk = self.desk
        self.recipient = Recipient(desk)
        self.choices = Choices(desk)
        self.leave = LeaveLine(desk)
        self.about_you = AboutYouLine(desk)
        self.writing = Writing(desk)
        self.check = CheckCard(desk)
        self.hints = HintsCard()
        self.foot = Foot(desk)
        self.outcomes = Outcomes()

    def _lay_out(self) -> None:
        above = (self.recipient, self.choices, self.leave, self.about_you)
        self._frame = Frame(self.desk.theme, above, self.writing, (self.check, self.hints))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._frame, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self.outcomes)
        self.fill(content)

    def _connect(self) -> None:
        self.recipient.opened.connect(lambda number: self.go.emit("contact", number))
        self.recipient.added.connect(lambda: self._read())
        self.choices.purpose_chosen.connect(self.choose_purpose)
        self.choices.channel_chosen.connect(self.choose_channel)
        self.choices.template_chosen.connect(self.choose_template)
        self.choices.templates_asked.connect(lambda: self.go.emit("templates", self._template))
        self.leave.ask_asked.connect(lambda wanted: self.go.emit("draft", wanted))
        self.about_you.kept.connect(lambda: self._read())
        self.writing.typed.connect(self._typed)
        self.writing.gone_to.connect(self._frame.show_part)
        self.check.chosen.connect(self._go_to)
        self.check.policy_chosen.connect(self._look)
        self.saver.state.connect(self.foot.show_state)
        self.saver.failed.connect(self.trouble)
        self.posting.connect_to(self.foot, self.outcomes)
        self.posting.go.connect(self.go)
        self.desk.backend.changed.connect(self._changed)
        self.desk.preferences.changed.connect(self._preference_changed)
        for keys, act in (
            ("Ctrl+Return", self.foot.main.click),
            ("Ctrl+Enter", self.foot.main.click),
            ("Ctrl+J", self.writing.next_place),
            ("F6", self.writing.next_place),
        ):
            QShortcut(QKeySequence(keys), self, act)

    # Reading

    def visit(self, target: object) -> None:
        """Show the draft the way that is wanted."""
        if isinstance(target, DraftWanted) and target.channel is not None and self.opening is not None:
            self.choose_channel(target.channel)

    def _read(self, *, find: bool = False) -> None:
        self.desk.backend.read(
            draft_opening.opening,
            self.wanted,
            self.desk.preferences.time_zone,
            find=find,
            then=while_living(self, self._show),
            failed=while_living(self, self._not_there),
            channel=f"draft.{id(self)}",
        )

    def _show(self, opening: Opening) -> None:
        first = self.opening is None
        before = self.opening
        self.opening = opening
        self.wanted = opening.wanted
        self._show_around(opening)
        if first:
            self._begin(opening)
        else:
            self._refill(before is not None and _kind(before) != _kind(opening))
        self._look()

    def _show_around(self, opening: Opening) -> None:
        channel = opening.wanted.channel or Channel.EMAIL
        name = called(opening.addressee.name)
        self.setWindowTitle(self.tr("Draft to {name}").format(name=name))
        self.recipient.put(opening)
        referred = bool(opening.contact.referred_by)
        self.choices.put(opening.wanted.purpose, channel, opening.templates, referred=referred)
        self.leave.put(opening.leave)
        self.about_you.put(opening.profile)
        self.hints.put(opening.values.hints)
        self.writing.show_subject(channel is not Channel.PHONE)
        self.foot.put(channel)

    def _begin(self, opening: Opening) -> None:
        draft = opening.draft
        if draft is not None:
            self.writing.load(draft.subject, draft.body)
        else:
            self._template = opening.templates[0] if opening.templates else None
            self._filled = self._from(self._template)
            self.writing.load(*self._filled)
        self.saver.begin(self.wanted, None if draft is None else draft.id, self._text)
        self.writing.go_to_first_place()

    def _not_there(self, problem: StoreProblem) -> None:
        if problem.trouble is not Trouble.GONE:
            self.desk.messages.notice(str(problem.detail), [(self.tr("Try again"), self._read)])
            return
        self.foot.setEnabled(False)

        def back() -> None:
            self.foot.setEnabled(True)
            self._read(find=self.opening is None)
            self.saver.flush()

        bringing_back.offer(self.desk, [("contact", self.wanted.contact_id)], back, self._let_go)

    def _let_go(self) -> None:
        self.saver.left()
        self.close()

    # Templates

    def _texts(self) -> dict[str, str]:
        assert self.opening is not None
        return slot_texts(self.opening.values, self.desk.preferences.default_minutes)

    def _from(self, template: Template | None) -> tuple[str, str]:
        if template is None:
            return "", ""
        texts = self._texts()
        return fill(template.subject, texts).text, fill(template.body, texts).text

    @property
    def _untouched(self) -> bool:
        """Whether the user has written nothing of it yet."""
        return self._filled is not None and self.writing.text == self._filled

    def _refill(self, other_kind: bool) -> None:
        """More is known: a draft that nobody has touched is made anew; in any other the open places are filled."""
        assert self.opening is not None
        if not self._untouched:
            self.writing.fill_open(self._texts())
            return
        templates = self.opening.templates
        if templates and (other_kind or self._template not in templates):
            self._template = templates[0]
        elif other_kind:
            return  # there is no template for this, and what stands here may serve
        self._filled = self._from(self._template)
        self.writing.put(*self._filled)

    def choose_template(self, template: Template) -> None:
        """Begin again from a template; Ctrl+Z and a word in passing take that back."""
        self._template = template
        before, filled_before = self.writing.text, self._filled
        self._filled = self._from(template)
        if before == self._filled:
            return

        def back() -> None:
            self.writing.put(*before)
            self._filled = filled_before

        self.writing.put(*self._filled)
        self.desk.messages.say(
            self.tr("Written anew from “{name}”.").format(name=template.name), (self.tr("Undo"), back)
        )
        self.writing.go_to_first_place()

    def choose_channel(self, channel: Channel) -> None:
        """Let it go another way."""
        if channel is not self.wanted.channel:
            self._choose(replace(self.wanted, channel=channel))

    def choose_purpose(self, purpose: Purpose) -> None:
        """Let it be for something else."""
        if purpose is not self.wanted.purpose:
            self._choose(replace(self.wanted, purpose=purpose))

    def _choose(self, wanted: DraftWanted) -> None:
        self.wanted = wanted
        self._typed()
        self._read()

    # Writing

    @property
    def _text(self) -> Text:
        subject, body = self.writing.text
        return Text(subject, body, self.wanted.purpose, self.wanted.channel or Channel.EMAIL)

    def _typed(self) -> None:
        if self.opening is None:
            return
        if not (self._untouched and self.saver.draft_id is None):
            self.saver.edited(self._text)
        else:
            self.saver.begin(self.wanted, None, self._text)
        self._look()

    def _look(self) -> None:
        if self.opening is None:
            return
        values, (subject, body) = self.opening.values, self.writing.text
        self.check.look(
            Checked(
                subject=subject,
                body=body,
                purpose=self.wanted.purpose,
                channel=self.wanted.channel or Channel.EMAIL,
                words_at_most=self.check.words_at_most,
                resume=self.desk.preferences.resume,
                referrers=values.referrers,
                connection=values.connection,
                open_slots=len(self.writing.open_places),
                named=values.named,
                occasion=values.occasion,
                two_clocks=_two_clocks(values),
            )
        )

    def _preference_changed(self, name: str) -> None:
        if name in ("request_length", "resume"):
            self._look()

    def _go_to(self, finding: Finding) -> None:
        if finding.start >= 0:
            self.writing.go_to(finding.where, finding.start, finding.length)

    def show_outcomes(self) -> None:
        """The call is noted: ask how it went."""
        self.foot.hide()
        self.outcomes.ask()

    def flush(self) -> None:
        self.recipient.keep()
        self.saver.flush()

    @property
    def unsaved(self) -> bool:
        return self.saver.unsaved

    def trouble(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.GONE:
            self._not_there(problem)
        else:
            super().trouble(problem)

    def message(self) -> Message:
        """The draft as it goes out."""
        assert self.opening is not None
        values, profile = self.opening.values, self.opening.profile
        subject, body = self.writing.text
        now = self.desk.clock()
        day = there(now, self.desk.preferences.time_zone).date()
        to = letter.recipient(values.addressee_name, values.organization, values.address)
        return Message(
            to=values.to or self.recipient.typed,
            subject=subject,
            body=body,
            sender=profile.email,
            sent_at=now,
            html=letter.as_html(profile, to, subject, body, day),
            name=self.tr("Letter to {name}").format(name=called(values.addressee_name)),
        )

    # News

    def _changed(self, changes: Changes, initiator: object) -> None:
        if self.opening is None or initiator in (self.saver, self.posting):
            return
        people = {self.wanted.contact_id, self.opening.addressee.id}
        if changes.everything or people & changes.of("contact") or changes.concerns("profile_entry", "template"):
            self._read()
        number = self.saver.draft_id
        if number is not None and (changes.everything or number in changes.of("draft")):
            self.desk.backend.read(
                drafts.get,
                number,
                then=while_living(self, self._take_over),
                failed=while_living(self, lambda _: self.saver.gone()),
                channel=f"own.{id(self)}",
            )

    def _take_over(self, draft: Draft) -> None:
        """The draft was changed elsewhere, by undo say: show it, unless something newer is being typed here."""
        if draft.id != self.saver.draft_id or self.saver.unsaved:
            return
        text = Text(draft.subject, draft.body, draft.purpose, draft.channel)
        if text != self._text:
            self.wanted = replace(self.wanted, purpose=draft.purpose, channel=draft.channel)
            self.saver.begin(self.wanted, draft.id, text)
            self.writing.put(draft.subject, draft.body)
            self._read()


def _two_clocks(values: DraftValues) -> bool:
    """Whether the two meet by different clocks."""
    theirs, mine = values.meeting_starts, values.meeting_mine
    return theirs is not None and mine is not None and theirs.local != mine.replace(tzinfo=None)


def _kind(opening: Opening) -> tuple[object, ...]:
    """What decides which template is best."""
    return opening.wanted.purpose, opening.wanted.channel, opening.values.referrers
