"""The Meetings tab."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop_app.records.changes import Changes, TrashItem
from desktop_app.records.meetings import Meeting, MeetingRow, MeetingView
from desktop_app.records.pages import Page as Rows
from desktop_app.store import meetings, meetings_list, trash
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.meetings.left import MONTH, PAST, UPCOMING, Left
from desktop_app.ui.meetings.pane import MeetingPane

# What a window 800 pixels wide leaves to one pane, whatever the size of its text.
WINDOW_ROOM = 720
NEXT = {"meetings.agenda": "agenda", "meetings.minutes": "minutes", "meetings.checklist": "checklist"}
# Places from which the next meeting leads on to a window of its own.
LEADING = {"meetings.prep": "prep", "meetings.hold": "interview"}
# How the width is divided between what is chosen from and what is chosen.
LIST_SHARE, MONTH_SHARE = (4, 7), (3, 2)


class MeetingsPage(Page):
    """The meetings ahead, past or of a month, and beside them the one that is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen: int | None = None
        self._placed = False
        self.left = Left(desk)
        self.pane = MeetingPane(desk, self)
        self._nobody = EmptyPage(
            desk.theme,
            "calendar-days",
            self.tr("Choose a meeting"),
            self.tr("Who, when and where, what to ask and what was answered: it is all here."),
        )
        self._right = QStackedWidget()
        self._right.addWidget(self._nobody)
        self._right.addWidget(self.pane)
        self.panes = Panes(desk.theme, self.left, self._right, self.tr("Back to the list"), share=LIST_SHARE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.addWidget(self.panes)
        self._size()
        self._connect()
        self.left.look()

    def _size(self) -> None:
        theme = self.desk.theme
        self.left.setMinimumWidth(min(theme.px(280), WINDOW_ROOM))
        self._right.setMinimumWidth(min(theme.px(400), WINDOW_ROOM))

    def _connect(self) -> None:
        left, pane = self.left, self.pane
        left.new_asked.connect(self._new_on)
        left.turned.connect(self._turned)
        left.list.chosen.connect(self.choose)
        left.list.opened.connect(lambda _: self.panes.open_detail())
        left.list.delete_asked.connect(lambda: self._delete(left.list.selected_ids()))
        left.list.rows.loaded.connect(self._choose_first)
        left.list.rows.loaded.connect(self._look_whether_any)
        left.month.opened.connect(self.choose)
        left.month.new_asked.connect(self._new_on)
        pane.shown.connect(self._shown)
        pane.person_asked.connect(lambda number: self.go.emit("contact", number))
        pane.hold_asked.connect(lambda number: self._leave_for("interview", number))
        pane.prep_asked.connect(lambda wanted: self._leave_for("prep", wanted))
        pane.debrief_asked.connect(lambda number: self._leave_for("debrief", number))
        pane.draft_asked.connect(lambda wanted: self._leave_for("draft", wanted))
        pane.export_asked.connect(lambda wanted: self._leave_for("exporting", wanted))
        pane.guide_asked.connect(lambda key: self._leave_for("guide", key))
        pane.delete_asked.connect(lambda number: self._delete([number]))
        pane.history_asked.connect(self._history)
        pane.bank_asked.connect(self._pick_questions)
        self.desk.theme.changed.connect(self._size)
        self.desk.backend.changed.connect(self._changed)

    # What the main window asks

    def new_record(self) -> None:
        self._new_on(None)

    def focus_search(self) -> None:
        self.panes.close_detail()
        self.left.search.setFocus()
        self.left.search.selectAll()

    def visit(self, place: str, target: object) -> None:
        if place == "meetings.new":
            self.new_record()
        elif place == "meeting.new_with" and isinstance(target, int):
            self._new(contact_id=target)
        elif place == "meeting" and isinstance(target, int):
            self.choose(target)
        elif place in NEXT:
            self._next(NEXT[place])
        elif place in LEADING:
            self._with_next(lambda meeting_id: self._leave_for(LEADING[place], meeting_id))

    def flush(self) -> None:
        self.pane.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            self._turned(self.left.view)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def commands(self) -> list[QAction]:
        wanted = [
            (self.tr("New meeting"), self.new_record),
            (self.tr("Hold the talk"), lambda: self._leave_with("interview")),
            (self.tr("Prep sheet"), lambda: self._leave_with("prep")),
            (self.tr("Debrief"), lambda: self._leave_with("debrief")),
            (self.tr("Show meetings ahead"), lambda: self.left.turn(UPCOMING)),
            (self.tr("Show past meetings"), lambda: self.left.turn(PAST)),
            (self.tr("Show the month"), lambda: self.left.turn(MONTH)),
            (self.tr("Delete meeting"), self._delete_chosen),
        ]
        made = []
        for text, does in wanted:
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, does=does: does())
            made.append(action)
        for action, keys in zip(made[1:], ("Ctrl+T", "Ctrl+P", "Ctrl+D"), strict=False):
            action.setShortcut(keys)
        return made

    # Choosing

    def choose(self, meeting_id: int | None) -> None:
        """Show a meeting, also where that hides the list."""
        self._choose(meeting_id)
        if meeting_id is not None:
            self.panes.open_detail()

    def _choose(self, meeting_id: int | None) -> None:
        self._chosen = meeting_id
        self.pane.show_meeting(meeting_id)
        self.left.list.choose(meeting_id)

    def _choose_first(self, page: Rows[MeetingRow]) -> None:
        self.pass_focus_on()
        if self._chosen is None and page.rows and not self.left.search.text():
            self._choose(page.rows[0].id)

    def _look_whether_any(self, page: Rows[MeetingRow]) -> None:
        view: MeetingView = self.left.list.rows.view
        if page.total or view.query:
            self._show_none(first=False)
        else:
            other = replace(view, past=not view.past)
            self.desk.backend.read(meetings_list.page, other, 0, 1, then=self._show_first, channel="meetings.any")

    def _show_first(self, others: Rows[MeetingRow]) -> None:
        self._show_none(first=not others.total and not self.left.list.rows.total)

    def _show_none(self, *, first: bool) -> None:
        self.panes.leave_alone(first)
        if first:
            self.left.show_first()

    def _shown(self, meeting: Meeting | None) -> None:
        if meeting is not None:
            self._right.setCurrentWidget(self.pane)
            return
        self._right.setCurrentWidget(self._nobody)
        self._chosen = None
        self.panes.close_detail()

    def _turned(self, view: int) -> None:
        if view == MONTH:
            self.panes.keep(self.desk.preferences, "meetings.month.panes", MONTH_SHARE)
        else:
            self.panes.keep(self.desk.preferences, "meetings.panes", LIST_SHARE)

    def _next(self, part: str) -> None:
        def show(meeting_id: int) -> None:
            self.pane.when_shown(meeting_id, lambda: self.pane.focus_part(part))

        self._with_next(show)

    def _with_next(self, act: Callable[[int], object]) -> None:
        """Show the meeting that comes next, and do something with it; without one ahead, a new one is wanted."""

        def found(page: Rows[MeetingRow]) -> None:
            now = datetime.now(UTC)
            row = next((row for row in page.rows if row.starts_at >= now), next(iter(page.rows), None))
            if row is None:
                self.new_record()
                return
            act(row.id)
            self.choose(row.id)

        self.desk.backend.read(meetings_list.page, MeetingView(), 0, 64, then=found)

    # Changing

    def _new_on(self, day: date | None) -> None:
        self._new(day=day)

    def _new(self, **known: Any) -> None:
        from desktop_app.ui.meetings.new_meeting import NewMeetingDialog  # when first used

        self.flush()
        dialog = NewMeetingDialog(self.desk, self, **known)
        dialog.created.connect(self.choose)
        dialog.open()

    def _leave_with(self, place: str) -> None:
        if self.pane.meeting is not None:
            self._leave_for(place, self.pane.meeting.id)

    def _leave_for(self, place: str, target: object) -> None:
        self.flush()
        self.go.emit(place, target)

    def _delete_chosen(self) -> None:
        if self._chosen is not None:
            self._delete([self._chosen])

    def _delete(self, ids: list[int]) -> None:
        if not ids:
            return
        self.flush()
        said = self.tr("%n meetings deleted.", "", len(ids)) if len(ids) > 1 else self.tr("Meeting deleted.")
        way = (self.tr("Undo"), lambda: self._bring_back(ids))
        self.desk.backend.write(meetings.delete, ids, initiator=self, then=lambda _: self.desk.messages.say(said, way))

    def _bring_back(self, ids: list[int]) -> None:
        def found(items: tuple[TrashItem, ...]) -> None:
            mine = [item for item in items if item.kind == "meeting" and item.id in ids]
            if mine:
                self.desk.backend.write(trash.restore, mine)

        self.desk.backend.read(trash.items, then=found)

    def _history(self, meeting_id: int) -> None:
        from desktop_app.ui.common.history_dialog import HistoryDialog

        shown = self.pane.meeting
        title = shown.contact.name if shown is not None else ""
        HistoryDialog(self.desk, "meeting", meeting_id, title, self).open()

    def _pick_questions(self, meeting_id: int) -> None:
        from desktop_app.ui.meetings.bank_picker import BankPicker  # when first used

        picker = BankPicker(self.desk, self)
        picker.picked.connect(lambda found: self.pane.add_questions(meeting_id, found))
        picker.open()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.concerns("meeting", "contact", "organization"):
            self.left.reload()
        shown = self.pane.meeting
        if shown is not None and (
            changes.everything or shown.id in changes.of("meeting") or shown.contact.id in changes.of("contact")
        ):
            self.pane.reload(own=initiator is self)
        if changes.concerns("question_list", "question"):
            self.pane.load_lists()
