"""Which question is asked now, which comes next, and what becomes of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.method import refit
from desktop_app.method.refit import Fit
from desktop_app.records.meetings import AgendaItem
from desktop_app.records.talk_sheets import TalkSheet
from desktop_app.store import question_lists, talk_sheets
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.interview.jump import QuestionJump
from desktop_app.ui.interview.timekeeper import Timekeeper
from desktop_app.ui.interview.view import TalkView
from desktop_app.ui.interview.words import tr
from desktop_app.ui.interview.writing import TalkWriting


class Asking(QObject):
    """Moves through the agenda that the view shows."""

    def __init__(self, desk: Desk, view: TalkView, keeper: Timekeeper, writing: TalkWriting, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._keeper = keeper
        self._writing = writing
        self._contact_id = 0
        self._others: Mapping[int, int] = {}
        self._since = 0.0
        self.current: int | None = None
        self._connect()

    def _connect(self) -> None:
        agenda, middle = self._view.agenda, self._view.middle
        agenda.list.chosen.connect(self.choose)
        agenda.list.ticked.connect(self._turn_asked)
        agenda.list.answer_asked.connect(middle.focus_writing)
        agenda.added.connect(self.add)
        middle.question.edited.connect(self._edited)
        middle.question.asked.connect(self.asked_next)
        middle.question.others_wanted.connect(self._find_others)
        middle.nothing.list_chosen.connect(self._writing.copy_list)

    # What is shown

    def put(self, sheet: TalkSheet) -> None:
        """Show the agenda of a meeting, with what is typed and not stored yet."""
        self._contact_id, self._others = sheet.meeting.contact.id, sheet.others
        self._view.agenda.model.put([self._with_typed(item) for item in sheet.meeting.agenda])
        self._view.agenda.show_count()

    def _with_typed(self, item: AgendaItem) -> AgendaItem:
        typed = self._writing.item_values(item.id)
        if str(typed.get("answer", "")).strip():
            typed["asked"] = True
        return replace(item, **typed)

    def go_on_at(self, item_id: int | None) -> None:
        """Be at a question again, or at the first that is not asked."""
        self.current = item_id
        self.show()

    def show(self) -> None:
        """Show the current question; where it is not there any more, the first that is not asked."""
        model, middle = self._view.agenda.model, self._view.middle
        if model.item(self.current) is None:
            unasked = next((item for item in model.items if not item.asked), None)
            first = unasked or next(iter(model.items), None)
            self._move_to(None if first is None else first.id)
        self._keeper.item_id = self.current
        item = model.item(self.current)
        self._view.agenda.list.choose(self.current)
        middle.question.put(item, 0 if item is None else self._others.get(item.id, 0))
        if item is None:
            self._read(question_lists.rows, then=middle.nothing.put_lists, channel="interview.lists")
        if not middle.writes_notes:
            middle.setCurrentWidget(middle.nothing if item is None else middle.question)
        self.refit()

    def refit(self) -> dict[int, Fit]:
        """Say of each question whether it still fits."""
        keeper, model = self._keeper, self._view.agenda.model
        spent = keeper.counted - self._since
        fits = refit.refit(model.items, keeper.left, keeper.close_seconds, self.current, spent)
        model.put_fits(fits)
        return fits

    def _read(self, function: Callable[..., Any], *args: Any, then: Callable[[Any], None], channel: str) -> None:
        def heard(answer: Any) -> None:
            if isValid(self):
                then(answer)

        self._desk.backend.read(function, *args, then=heard, channel=channel)

    # Going from one to the other

    def choose(self, item_id: int | None) -> None:
        """Make a question the one that is asked now."""
        if item_id != self.current:
            self._writing.flush()
            self._move_to(item_id)
        self.show()

    def _move_to(self, item_id: int | None) -> None:
        self.current, self._since = item_id, self._keeper.counted

    def go_to(self, item_id: int) -> None:
        """Choose a question, with the cursor in its answer."""
        if self._view.middle.writes_notes:
            self._view.middle.setCurrentWidget(self._view.middle.question)
        self.choose(item_id)
        self._view.middle.focus_writing()

    def asked_next(self) -> None:
        """Ctrl+Enter: this one was asked, now the next that fits."""
        model = self._view.agenda.model
        item = model.item(self.current)
        if not self._view.is_held or item is None:
            return
        if not item.asked:
            self._set_asked(item.id, True)
        following = refit.next_in(self.refit())
        if following is None:
            self._desk.messages.say(tr("Everything is asked. Ctrl+W ends the talk."))
        self.go_to(item.id if following is None else following)

    def to_close(self) -> None:
        """On to asking for referrals, and thanking."""
        if not self._view.is_held:
            return
        self._view.limit.hide()
        items = [item for item in self._view.agenda.model.items if refit.of_the_close(item)]
        wanted = next((item for item in items if not item.asked), next(iter(items), None))
        if wanted is None:
            self._desk.messages.say(tr("Ask who else to talk to, and thank them. Ctrl+R notes whom they name."))
            self._view.cursor_to(self._view.mention.line)
        else:
            self.go_to(wanted.id)

    def step(self, by: int) -> None:
        """To the question before or after, in the order of the agenda."""
        model = self._view.agenda.model
        place = model.place_of(self.current) + by
        if self._view.is_held and 0 <= place < len(model.items):
            self.go_to(model.items[place].id)

    def jump(self) -> None:
        """Ctrl+J."""
        items = self._view.agenda.model.items
        if self._view.is_held and items:
            made = QuestionJump(self._desk.theme, items, self.current, self._view.window())
            made.picked.connect(self.go_to)
            made.open()

    # Changing them

    def add(self, text: str) -> None:
        """One that came up: it is asked now, after the present one."""
        place = self._view.agenda.model.place_of(self.current)

        def added(item_id: int) -> None:
            self._view.agenda.was_added(text)
            self._move_to(item_id)
            self._view.middle.setCurrentWidget(self._view.middle.question)
            self._view.middle.focus_writing()

        self._writing.add_question(text, place + 1 if place >= 0 else None, added)

    def _edited(self, item_id: int, name: str, value: object) -> None:
        self._view.agenda.model.change(item_id, **{name: value})
        if name == "answer" and str(value).strip():
            self._view.agenda.model.change(item_id, asked=True)
            self._view.agenda.show_count()
        self._writing.typed(item_id, name, value)
        self._view.saved.setText("")

    def _turn_asked(self, item_id: int) -> None:
        item = self._view.agenda.model.item(item_id)
        if item is not None:
            self._set_asked(item_id, not item.asked)
            self.refit()

    def _set_asked(self, item_id: int, asked: bool) -> None:
        self._view.agenda.model.change(item_id, asked=asked)
        self._view.agenda.show_count()
        self._writing.tick(item_id, asked)

    def turn_private(self) -> None:
        """Ctrl+P: what they say to this stays between the two."""
        if self._view.shows_question:
            self._view.middle.question.private.toggle()

    def turn_others(self) -> None:
        """Ctrl+O: what others said to this, or no more of it."""
        card = self._view.middle.question
        if self._view.shows_question and card.show_others.isVisibleTo(card):
            card.show_others.toggle()

    def _find_others(self, question_id: int) -> None:
        card = self._view.middle.question
        self._read(
            talk_sheets.said_by_others,
            question_id,
            self._contact_id,
            then=lambda said: card.put_others(question_id, said),
            channel="interview.others",
        )
