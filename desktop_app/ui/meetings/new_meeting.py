"""Making a meeting: with whom, when, how and with which questions."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import wraps
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.method import meeting_times
from desktop_app.records.contacts import Contact, ContactRef
from desktop_app.records.meetings import MeetingRow, NewMeeting, Start
from desktop_app.records.problems import StoreProblem
from desktop_app.records.questions import QuestionListRow
from desktop_app.store import contacts, meetings, meetings_list, names, question_lists
from desktop_app.ui.common.completion import Answer, Completion
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import button, label, row
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.notice import Notice
from desktop_app.ui.meetings.place_fields import PlaceFields
from desktop_app.ui.meetings.start_fields import MinutesField, StartFields
from desktop_app.ui.meetings.words import tr

USUAL_HOUR = time(10)


Answers = Callable[["NewMeetingDialog", Any], None]


def _while_open(answer: Answers) -> Answers:
    """An answer that comes when the dialog is gone is passed over."""

    @wraps(answer)
    def guarded(dialog: "NewMeetingDialog", found: Any) -> None:
        if isValid(dialog):
            answer(dialog, found)

    return guarded


class NewMeetingDialog(QDialog):
    """created(meeting id) once the meeting is stored. A contact or a day may be known from the start."""

    created = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget, contact_id: int | None = None, day: date | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("New meeting"))
        self._desk = desk
        self._contact: ContactRef | None = None
        self._burst = f"meeting:new:{id(self)}"
        self._zone_chosen = False
        self._hours_to_try = 6
        self.person = QLineEdit()
        self.person.setPlaceholderText(tr("Name"))
        self.person_note = label("", "quiet", wrap=True)
        self.start = StartFields(desk)
        self.minutes = MinutesField(desk)
        self.place = PlaceFields(desk)
        self.questions = QComboBox()
        self.questions.addItem(tr("No list"), None)
        self.notice = Notice()
        self.make = button(tr("Create meeting"), self._create, "primary")
        self.make.setDefault(True)
        self._lay_out(parent)
        self._connect()
        self.start.put(Start(datetime.combine(day or _next_working_day(), USUAL_HOUR), desk.preferences.time_zone))
        self.minutes.put(desk.preferences.default_minutes)
        desk.backend.read(question_lists.rows, then=self._put_lists, channel="meetings.new.lists")
        if contact_id is not None:
            desk.backend.read(contacts.get, contact_id, then=self._put_contact, channel="meetings.new.contact")
        self._look_for_conflicts()

    # Layout

    def _lay_out(self, parent: QWidget) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(WIDE_GAP)
        form.setVerticalSpacing(WIDE_GAP - GAP // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        who = QWidget()
        inner = QVBoxLayout(who)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP // 2)
        inner.addWidget(self.person)
        inner.addWidget(self.person_note)
        self.person_note.hide()
        for text, field, buddy in (
            (tr("With"), who, self.person),
            (tr("When"), self.start, self.start.date),
            (tr("Promised"), self.minutes, self.minutes.spin),
            (tr("How"), self.place, None),
            (tr("Questions"), self.questions, self.questions),
        ):
            name = label(text, "quiet")
            if buddy is not None:
                name.setBuddy(buddy)
            form.addRow(name, field)
        self.person.setAccessibleName(tr("Person"))
        self.questions.setAccessibleName(tr("Question list"))
        self._frame(form, parent)

    def _frame(self, form: QFormLayout, parent: QWidget) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, GAP)
        inside.addLayout(form)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE_GAP, 0, WIDE_GAP, WIDE_GAP)
        foot.addWidget(self.notice)
        foot.addLayout(row(None, button(tr("Cancel"), self.reject), self.make))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        px, room = self._desk.theme.px, parent.window().size()
        self.resize(min(px(560), room.width() - 32), min(px(440), room.height() - 32))

    def _connect(self) -> None:
        self._completion = Completion(self.person, self._complete)
        self._completion.chosen.connect(lambda text, number: self._choose(ContactRef(number, text)))
        self.person.textEdited.connect(self._typed)
        self.start.changed.connect(lambda _: self._look_for_conflicts())
        self.start.zone.textEdited.connect(self._zone_typed)
        self.minutes.changed.connect(lambda _: self._look_for_conflicts())

    # With whom

    def _complete(self, prefix: str, answer: Answer) -> None:
        def found(people: tuple[ContactRef, ...]) -> None:
            same = [person for person in people if person.name.casefold() == prefix.strip().casefold()]
            if self._contact is None and len(same) == 1:
                self._choose(same[0])
            answer([(person.name, person.id) for person in people])

        self._desk.backend.read(names.contacts, prefix, 8, then=found, channel="meetings.new.people")

    def _typed(self, text: str) -> None:
        if self._contact is not None and text != self._contact.name:
            self._contact = None
        self._explain_person()

    def _choose(self, person: ContactRef) -> None:
        self._contact = person
        self._explain_person()
        self._desk.backend.read(contacts.get, person.id, then=self._put_contact, channel="meetings.new.contact")

    @_while_open
    def _put_contact(self, contact: Contact) -> None:
        self._contact = ContactRef(contact.id, contact.name)
        if self.person.text().casefold() != contact.name.casefold():
            self.person.setText(contact.name)
        self._explain_person(", ".join(filter(None, (contact.role, contact.organization))))
        if contact.time_zone and not self._zone_chosen:
            self.start.put_zone(contact.time_zone)
            self._look_for_conflicts()

    def _explain_person(self, about: str = "") -> None:
        name = self.person.text().strip()
        if self._contact is None and name:
            about = tr("{name} will be added to your contacts.").format(name=name)
        self.person_note.setText(about)
        self.person_note.setVisible(bool(about))

    def _zone_typed(self) -> None:
        self._zone_chosen = True

    # What is in the way

    @_while_open
    def _put_lists(self, rows: tuple[QuestionListRow, ...]) -> None:
        for found in rows:
            text = tr("{name} (%n questions, {minutes} min)", found.count)
            self.questions.addItem(text.format(name=found.name, minutes=found.minutes), found.id)

    def _look_for_conflicts(self) -> None:
        start = self.start.start()
        if start is not None:
            self._desk.backend.read(
                meetings_list.conflicts,
                meeting_times.instant_of(start),
                self.minutes.minutes,
                None,
                then=self._put_conflicts,
                channel="meetings.new.conflicts",
            )

    @_while_open
    def _put_conflicts(self, rows: tuple[MeetingRow, ...]) -> None:
        start = self.start.start()
        if rows and start is not None and self._hours_to_try:
            # Nobody has chosen this hour yet, so that a free one is offered instead.
            self._hours_to_try -= 1
            self.start.put(Start(start.local + timedelta(hours=1), start.zone))
            self._look_for_conflicts()
            return
        self._hours_to_try = 0
        self.notice.say(words.conflict_text(rows, self._desk.preferences.time_zone))

    # Creating

    def _create(self) -> None:
        self.start.settle()
        self.minutes.spin.interpretText()
        start = self.start.start()
        if not self.person.text().strip():
            self.notice.say(tr("With whom do you meet? A name is enough."))
            self.person.setFocus()
        elif start is None:
            self.start.focus_question()
        else:
            self.make.setEnabled(False)
            self._store_contact(start)

    def _store_contact(self, start: Start) -> None:
        if self._contact is not None:
            self._store(self._contact.id, start)
            return
        self._desk.backend.write(
            contacts.create,
            self.person.text().strip(),
            burst=self._burst,
            then=lambda number: self._store(number, start),
            failed=self._failed,
        )

    def _store(self, contact_id: int, start: Start) -> None:
        self._contact = ContactRef(contact_id, self.person.text().strip())
        new = NewMeeting(
            contact_id,
            start,
            minutes=self.minutes.minutes,
            mode=self.place.mode,
            place=self.place.place.text(),
            link=self.place.link.text(),
            question_list_id=self.questions.currentData(),
        )
        # One step of undo with the contact, where that is new as well.
        self._desk.backend.write(meetings.create, new, burst=self._burst, then=self._created, failed=self._failed)

    def _created(self, meeting_id: int) -> None:
        self.created.emit(meeting_id)
        self.accept()

    def _failed(self, problem: StoreProblem) -> None:
        self.make.setEnabled(True)
        self.notice.say(sentence(problem))


def _next_working_day() -> date:
    day = date.today() + timedelta(days=1)
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return day
