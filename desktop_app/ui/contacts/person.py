"""The right side: one person, with everything known about them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.method.standing import Standing
from desktop_app.records.changes import Changes
from desktop_app.records.contacts import Contact, Event
from desktop_app.records.outreach import Channel, Outcome
from desktop_app.records.problems import StoreProblem
from desktop_app.store import contact_timeline, contacts, referrals, standings
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.promising import Promising
from desktop_app.ui.common.savers import Done, Failed, Savers
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.contacts.actions import Actions
from desktop_app.ui.contacts.asking import Asking
from desktop_app.ui.contacts.due_notice import DueNotice
from desktop_app.ui.contacts.form import PersonForm
from desktop_app.ui.contacts.header import PersonHeader
from desktop_app.ui.contacts.referrals import ReferralLines
from desktop_app.ui.contacts.timeline import Timeline


class PersonPane(QScrollArea):
    """go(place, target) leads elsewhere; refer_asked(by) wants a referral; gone() and shown() tell how that went."""

    go = Signal(str, object)
    refer_asked = Signal(bool)
    gone = Signal()
    shown = Signal()

    def __init__(self, desk: Desk, acts: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._id: int | None = None
        self._contact: Contact | None = None
        self._focus_name = False
        self._asked_how = Channel.OTHER
        self.savers = Savers(desk, "contact", self._write, self, remake=self._remake)
        self.asking = Asking(desk, self.flush, self)
        self.header = PersonHeader(desk, acts)
        self.notice = DueNotice(desk)
        self.promising = Promising(desk, self)
        self.referred_by = ReferralLines(desk, by=True)
        self.referred_to = ReferralLines(desk, by=False)
        self.form = PersonForm(
            desk, (self.tr("Referred by"), self.referred_by), (self.tr("Referred you to"), self.referred_to)
        )
        self.timeline = Timeline(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        happened = label(self.tr("What happened"), "subheading")
        happened.setBuddy(self.timeline)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        for part in (self.header, self.notice, self.promising.card, self.form, card(happened, self.timeline)):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumWidth(300)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self._connect_asking()
        self.header.refer_asked.connect(lambda: self.refer_asked.emit(False))
        self.timeline.meeting_opened.connect(lambda number: self.go.emit("meeting", number))
        self.timeline.person_opened.connect(lambda number: self.go.emit("contact", number))
        for lines, by in ((self.referred_by, True), (self.referred_to, False)):
            lines.opened.connect(lambda number: self.go.emit("contact", number))
            lines.edited.connect(lambda number, values: self._do(referrals.edit, number, **values))
            lines.removed.connect(lambda number: self._do(referrals.remove, number))
            lines.add_asked.connect(lambda b=by: self.refer_asked.emit(b))

    def _connect_asking(self) -> None:
        asking, header, notice = self.asking, self.header, self.notice
        asking.go.connect(self.go)
        header.write_asked.connect(lambda channel: self._for_shown(asking.write, channel))
        header.thank_asked.connect(lambda: self._for_shown(asking.thank))
        header.asked.connect(lambda channel: self._for_shown(asking.asked, channel))
        header.thanked.connect(lambda channel: self._for_shown(asking.thanked, channel))
        notice.write_asked.connect(lambda: self._for_shown(asking.thank))
        notice.sent.connect(lambda: self._for_shown(asking.thanked, Channel.EMAIL))

    def _for_shown(self, act: Callable[..., None], *args: object) -> None:
        if self._id is not None:
            act(self._id, *args)

    # Showing

    @property
    def contact_id(self) -> int | None:
        """Who is shown."""
        return self._id

    @property
    def contact(self) -> Contact | None:
        """Who is shown, as last read."""
        return self._contact

    def show_person(self, contact_id: int, *, focus_name: bool = False) -> None:
        """Show a person; what was typed about the one before is sent off first."""
        self._focus_name = focus_name or (self._focus_name and contact_id == self._id)
        if contact_id != self._id:
            self.flush()
            self._id = contact_id
            self._contact = None
            self.header.show_standing(Standing())
            self.verticalScrollBar().setValue(0)
        self._read(None)

    def leave(self) -> None:
        """Show nobody any more."""
        self.flush()
        self._id = self._contact = None

    def changed(self, changes: Changes, initiator: object) -> None:
        """The notebook has changed."""
        if self._id is None:
            return
        if changes.everything or self._id in changes.of("contact"):
            self._read(initiator)

    def _read(self, initiator: object) -> None:
        wanted = self._id
        backend = self._desk.backend
        backend.read(
            contacts.get,
            wanted,
            then=lambda contact: self._show(contact, initiator),
            failed=lambda problem: self._not_there(wanted, problem),
            channel="contacts.person",
        )
        backend.read(
            contact_timeline.timeline,
            wanted,
            then=lambda events: self._show_events(wanted, events),
            failed=lambda _problem: None,
            channel="contacts.timeline",
        )
        backend.read(
            standings.of_contact,
            wanted,
            then=lambda found: self.header.show_standing(found) if wanted == self._id else None,
            channel="contacts.standing",
        )
        self.promising.show_person(wanted)

    def _show(self, contact: Contact, initiator: object) -> None:
        if contact.id != self._id:
            return
        first = self._contact is None
        self._contact = contact
        pending = self.savers.pending(contact.id)
        keep = set(pending)
        if initiator is self and (focused := self.form.focused()):
            keep.add(focused)
        if first:
            self.form.put_values(pending)
        self.form.put(contact, frozenset(keep))
        self.header.show_contact(contact)
        if "name" in pending:
            self.header.show_name(pending["name"])
        self.referred_by.show_contact(contact)
        self.referred_to.show_contact(contact)
        self.notice.show_contact(contact)
        if self._focus_name:
            self.enter()
        self.shown.emit()

    def _show_events(self, contact_id: int | None, events: tuple[Event, ...]) -> None:
        if contact_id == self._id:
            # People answer in the way in which they were asked.
            asked = [event.detail for event in events if event.kind == "asked"]
            self._asked_how = Channel(asked[0]) if asked else Channel.OTHER
            self.timeline.show_events(events)

    def _not_there(self, contact_id: int | None, problem: StoreProblem) -> None:
        if contact_id != self._id or contact_id is None:
            return
        if self.savers.pending(contact_id):
            self.savers.flush()  # fails as well, and then offers to bring the person back
        else:
            self.gone.emit()

    def enter(self) -> None:
        """Put the cursor into the name."""
        self._focus_name = False
        editor = self.form.editors["name"]
        editor.setFocus()
        editor.selectAll()

    # Changing

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be saved."""
        return self._id is not None and bool(self.savers.pending(self._id))

    def flush(self) -> None:
        """Send everything typed to the notebook."""
        if self._id is not None:
            self.form.finish()
        self.savers.flush()

    def _edited(self, key: str, value: Any) -> None:
        if self._id is None:
            return
        self.savers.edited(self._id, key, value)
        if key == "name":
            self.header.show_name(value)

    def _write(self, contact_id: int, key: str, value: Any, done: Done, failed: Failed) -> None:
        self._desk.backend.write(
            contacts.edit,
            contact_id,
            initiator=self,
            then=lambda _answer: done(),
            failed=failed,
            burst=f"contact:{contact_id}:{key}",
            **{key: value},
        )

    def _remake(self, contact_id: int) -> None:
        """The person is nowhere any more (their making was undone): make them anew with all that stands here."""
        values = self.form.typed() if contact_id == self._id else self.savers.pending(contact_id)

        def made(number: int) -> None:
            self.savers.forget(contact_id)
            self.go.emit("contact", number)

        self._desk.backend.write(contacts.create, then=made, **values)

    def _do(self, operation: Any, *args: Any, **values: Any) -> None:
        self.flush()
        self._desk.backend.write(operation, *args, **values)

    def answered(self, outcome: Outcome, name: str) -> None:
        """Note what they answered, in the way in which they were asked."""
        self._for_shown(self.asking.answered, name, self._asked_how, outcome)
