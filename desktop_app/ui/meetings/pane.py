"""One meeting: who, when, where, what to ask, what was answered, how to prepare."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.method import meeting_times
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.exporting import ExportWanted
from desktop_app.records.meetings import AHEAD, Meeting, Start
from desktop_app.records.outreach import Purpose
from desktop_app.records.prep import PrepWanted
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Question
from desktop_app.store import agenda, checklist, meetings, meetings_list, question_lists, thank_yous, undo
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.kept_card import KeptCard
from desktop_app.ui.common.savers import Savers
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import card, label, row
from desktop_app.ui.meetings.after_card import AfterCard
from desktop_app.ui.meetings.agenda_card import AgendaCard
from desktop_app.ui.meetings.checklist_card import ChecklistCard
from desktop_app.ui.meetings.head import Head
from desktop_app.ui.meetings.place_fields import PlaceFields
from desktop_app.ui.meetings.start_fields import MinutesField, StartFields
from desktop_app.ui.meetings.typed import FIELD, ITEM, STEP, key, with_typed, writer
from desktop_app.ui.meetings.words import tr

SIDE_BY_SIDE = 560


class MeetingPane(QScrollArea):
    """shown(Meeting or None); person_asked(contact id); hold_asked, delete_asked, history_asked, bank_asked(id).

    prep_asked(PrepWanted), debrief_asked(id), draft_asked(DraftWanted) and export_asked(ExportWanted) lead to windows
    beside this one, guide_asked(row key) to the guide.
    """

    shown = Signal(object)
    person_asked = Signal(int)
    hold_asked = Signal(int)
    prep_asked = Signal(object)
    debrief_asked = Signal(int)
    draft_asked = Signal(object)
    export_asked = Signal(object)
    guide_asked = Signal(str)
    delete_asked = Signal(int)
    history_asked = Signal(int)
    bank_asked = Signal(int)

    def __init__(self, desk: Desk, initiator: object) -> None:
        super().__init__()
        self._desk = desk
        self._initiator = initiator
        self.meeting: Meeting | None = None
        self._asked_for: int | None = None
        self._waiting: list[tuple[int, Callable[[], None]]] = []
        self.savers = Savers(desk, "meeting", writer(desk.backend, initiator), self)
        self.head = Head(desk)
        self.start = StartFields(desk)
        self.minutes = MinutesField(desk)
        self.place = PlaceFields(desk)
        self.agenda = AgendaCard(desk)
        self.after = AfterCard(desk)
        self.checklist = ChecklistCard(desk)
        self.kept = KeptCard(desk)
        self.notes = GrowingText(least=6, most=24)
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setPlaceholderText(tr("What you want to remember of this talk"))
        self._lay_out()
        self._connect()

    # Layout

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(WIDE_GAP - GAP // 2)
        self._column.addWidget(self.head)
        self._column.addWidget(self._details())
        self._column.addWidget(self.agenda)
        self._column.addWidget(self.after)
        self._below = QHBoxLayout()
        self._below.setSpacing(WIDE_GAP - GAP // 2)
        self._below.addWidget(self.checklist, 1)
        self._below.addWidget(self._notes(), 1)
        self._column.addLayout(self._below)
        self._column.addWidget(self.kept)
        self._column.addStretch(1)
        self.setWidget(body)

    def _details(self) -> QWidget:
        when = QVBoxLayout()
        when.setSpacing(GAP)
        when.addWidget(label(tr("When"), "subheading"))
        when.addWidget(self.start)
        promised = label(tr("Promised"), "quiet")
        promised.setBuddy(self.minutes.spin)
        when.addLayout(row(promised, self.minutes))
        when.addStretch(1)
        self._when_where = QHBoxLayout()
        self._when_where.setSpacing(2 * WIDE_GAP)
        self._when_where.addLayout(when, 1)
        where = QVBoxLayout()
        where.setSpacing(GAP)
        where.addWidget(label(tr("How and where"), "subheading"))
        where.addWidget(self.place)
        where.addStretch(1)
        self._when_where.addLayout(where, 1)
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(self._when_where)
        return frame

    def _notes(self) -> QWidget:
        heading = label(tr("Notes"), "subheading")
        heading.setBuddy(self.notes)
        frame = card(heading, self.notes)
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addStretch(1)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._desk.theme.px(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for layout in (self._when_where, self._below):
            layout.setDirection(direction)
        self._when_where.setSpacing(2 * WIDE_GAP if wide else GAP)

    # Showing

    def show_meeting(self, meeting_id: int | None) -> None:
        """Show another meeting; what was typed into the one before is sent first."""
        if meeting_id != self._asked_for:
            self.flush()
        self._asked_for = meeting_id
        if meeting_id is None:
            self._clear()
        else:
            self._read(keep_typed=False)

    def reload(self, *, own: bool) -> None:
        """Something of the meeting changed; where it was typed here, the text under the cursor is left alone."""
        if self._asked_for is not None:
            self._read(keep_typed=own)

    def _read(self, *, keep_typed: bool) -> None:
        self._desk.backend.read(
            meetings.get,
            self._asked_for,
            then=lambda found: self._put(found, keep_typed=keep_typed),
            failed=self._not_read,
            channel="meetings.meeting",
        )

    def _not_read(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.GONE:
            self.savers.flush()  # says so where something typed was meant for it
            self._asked_for = None
            self._clear()
        else:
            self._desk.backend.trouble.emit(problem)

    def _clear(self) -> None:
        self.meeting = None
        self.shown.emit(None)

    def _put(self, found: Meeting, *, keep_typed: bool) -> None:
        other = self.meeting is None or self.meeting.id != found.id
        meeting = with_typed(found, self.savers.pending(found.id))
        self.meeting = meeting
        keep_typed = keep_typed and not other
        self.head.put(meeting)
        typing_start = keep_typed and (self.start.isAncestorOf(self.focusWidget()) if self.focusWidget() else False)
        if not typing_start:
            self.start.put(meeting.start)
        self.minutes.put(meeting.minutes)
        self.place.put(
            meeting.mode,
            None if keep_typed and self.place.place.hasFocus() else meeting.place,
            None if keep_typed and self.place.link.hasFocus() else meeting.link,
        )
        self.agenda.put(meeting, keep_typed=keep_typed)
        self.after.put(meeting)
        self.checklist.put(meeting.checklist)
        self.kept.show_meeting(meeting)
        if not (keep_typed and self.notes.hasFocus()) and self.notes.toPlainText() != meeting.notes:
            self.notes.blockSignals(True)
            self.notes.setPlainText(meeting.notes)
            self.notes.blockSignals(False)
        if other:
            self.verticalScrollBar().setValue(0)
            self.load_lists()
        self._check_conflicts()
        self.shown.emit(meeting)

        waiting, self._waiting = self._waiting, []
        for number, then in waiting:
            if number == meeting.id:
                then()

    def when_shown(self, meeting_id: int, then: Callable[[], None]) -> None:
        """Call back once a meeting that is about to be shown is there."""
        self._waiting.append((meeting_id, then))

    def add_questions(self, meeting_id: int, found: Sequence[Question]) -> None:
        """Copy questions of the bank into the agenda, as one step."""
        self._write(agenda.add_from_bank, meeting_id, [question.id for question in found])

    def load_lists(self) -> None:
        """Look again which question lists there are."""
        self._desk.backend.read(question_lists.rows, then=self.agenda.put_lists, channel="meetings.lists")

    def _check_conflicts(self, start: Start | None = None) -> None:
        meeting = self.meeting
        if meeting is None or meeting.status not in AHEAD:
            self.head.put_conflicts(())
            return
        self._desk.backend.read(
            meetings_list.conflicts,
            meeting_times.instant_or(start or meeting.start, meeting.starts_at),
            self.minutes.minutes,
            meeting.id,
            then=self.head.put_conflicts,
            channel="meetings.conflicts",
        )

    # Changing

    def _connect(self) -> None:
        head = self.head
        head.person_asked.connect(lambda: self.person_asked.emit(self._shown().contact.id))
        head.status_asked.connect(lambda status: self._write(meetings.set_status, self._id(), status))
        head.hold_asked.connect(lambda: self.hold_asked.emit(self._id()))
        head.prep_asked.connect(lambda: self.prep_asked.emit(PrepWanted(self._id())))
        head.debrief_asked.connect(lambda: self.debrief_asked.emit(self._id()))
        self.after.debrief_asked.connect(lambda: self.debrief_asked.emit(self._id()))
        self.after.debriefed.connect(head.put_debriefed)
        head.thanked.connect(self._thanked)
        head.delete_asked.connect(lambda: self.delete_asked.emit(self._id()))
        head.export_asked.connect(lambda what: self.export_asked.emit(ExportWanted(what, (self._id(),))))
        head.history_asked.connect(lambda: self.history_asked.emit(self._id()))
        self.start.changed.connect(lambda start: self._now("start", start))
        self.minutes.changed.connect(self._minutes)
        self.place.changed.connect(self._saver_field)
        self.notes.textChanged.connect(lambda: self._saver_field("notes", self.notes.toPlainText()))
        self._connect_agenda()
        self._connect_checklist()
        self.kept.asked.connect(self.guide_asked)

    def _connect_agenda(self) -> None:
        card_ = self.agenda
        card_.edited.connect(self._item_edited)
        card_.ticked.connect(lambda number, asked: self._write(agenda.edit, number, asked=asked))
        card_.moved.connect(lambda number, to: self._write(agenda.move, number, to))
        card_.removed.connect(self._remove_item)
        card_.added.connect(self._add_item)
        card_.list_chosen.connect(lambda number: self._write(agenda.copy_list, self._id(), number))
        card_.bank_asked.connect(lambda: self.bank_asked.emit(self._id()))

    def _connect_checklist(self) -> None:
        steps = self.checklist
        steps.wanted.connect(self._step_wanted)
        steps.ticked.connect(lambda number, done: self._write(checklist.set_done, number, done))
        steps.reworded.connect(self._step_reworded)
        steps.removed.connect(self._remove_step)
        steps.added.connect(self._add_step)

    def _shown(self) -> Meeting:
        assert self.meeting is not None  # nothing can be clicked while no meeting is shown
        return self.meeting

    def _id(self) -> int:
        return self._shown().id

    def _typed(self, kind: str, number: int, name: str, value: object) -> None:
        self.savers.edited(self._id(), key(kind, number, name), value)

    def _write(self, operation: Any, *args: Any, **values: Any) -> None:
        self.savers.flush()  # in the order in which it was done
        self._desk.backend.write(operation, *args, initiator=self._initiator, **values)

    def _saver_field(self, name: str, value: object) -> None:
        if self.meeting is not None:
            self._typed(FIELD, self._id(), name, value)
            if name == "mode":
                self.savers.flush()

    def _now(self, name: str, value: object) -> None:
        self._saver_field(name, value)
        self.savers.flush()

    def _minutes(self, minutes: int) -> None:
        self.agenda.put_promised(minutes)
        self._now("minutes", minutes)

    def _item_edited(self, number: int, name: str, value: object) -> None:
        # A question without words cannot be kept; the old words stay until there are new ones.
        if name != "text" or str(value).strip():
            self._typed(ITEM, number, name, value)

    def _step_reworded(self, number: int, text: str) -> None:
        if text.strip():
            self._typed(STEP, number, "text", text)

    def _remove_item(self, number: int) -> None:
        text = next((item.text for item in self.agenda.model.items if item.id == number), "")
        said = tr("Removed “{text}”.").format(text=text if len(text) <= 60 else f"{text[:59]}…")
        way = (tr("Undo"), lambda: self._desk.backend.write(undo.undo))
        self._write(agenda.remove, [number], then=lambda _: self._desk.messages.say(said, way))

    def _add_item(self, text: str) -> None:
        self._write(agenda.add, self._id(), text, then=lambda _: self.agenda.was_added(text))

    def _add_step(self, text: str) -> None:
        self._write(checklist.add, self._id(), text, then=lambda _: self.checklist.was_added(text))

    def _step_wanted(self, key: str) -> None:
        meeting = self._shown()
        if key == "confirm":
            self.draft_asked.emit(DraftWanted(meeting.contact.id, Purpose.CONFIRM, meeting_id=meeting.id))
        else:
            self.prep_asked.emit(PrepWanted(meeting.id, key))

    def _remove_step(self, number: int) -> None:
        self._write(checklist.remove, number)

    def _thanked(self) -> None:
        self._write(thank_yous.mark_sent, self._shown().contact.id)

    def flush(self) -> None:
        """Send everything that is typed."""
        if self.meeting is not None:
            self.start.settle()
            self.minutes.spin.interpretText()
            self.agenda.editor.minutes.interpretText()
        self.savers.flush()

    # Being sent somewhere

    def focus_part(self, part: str) -> None:
        """Bring a part into view, with the cursor in it: "agenda", "minutes" or "checklist"."""
        target: QWidget = {"agenda": self.agenda, "minutes": self.minutes, "checklist": self.checklist}[part]
        if part == "agenda":
            (self.agenda.list if self.agenda.model.items else self.agenda.line).setFocus()
        elif part == "minutes":
            self.minutes.spin.setFocus()
        else:
            self.checklist.focus_first()
        self.ensureWidgetVisible(target, 0, 0)
