"""The agenda of a meeting: what to ask, in what order, and what was answered."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.method import time_budget
from desktop_app.records.meetings import Meeting
from desktop_app.records.questions import QuestionListRow
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, card, label, row
from desktop_app.ui.meetings.agenda_editor import AgendaEditor
from desktop_app.ui.meetings.agenda_list import ROW, AgendaList
from desktop_app.ui.meetings.agenda_model import AgendaModel
from desktop_app.ui.meetings.words import tr

MOST_ROWS = 8
LEAST_ROWS = 5
TWO_COLUMNS = 620


class AgendaCard(QWidget):
    """What the user does: edited(id, name, value), ticked(id, bool), moved(id, to), removed(id), added(text).

    list_chosen(id) and bank_asked() say where further questions are to come from.
    """

    edited = Signal(int, str, object)
    ticked = Signal(int, bool)
    moved = Signal(int, int)
    removed = Signal(int)
    added = Signal(str)
    list_chosen = Signal(int)
    bank_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._promised = 0
        self.model = AgendaModel()
        self.list = AgendaList(desk.theme, self.model)
        self.editor = AgendaEditor(desk)
        self.budget = label("", "quiet", wrap=True)
        self.budget.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lists = QMenu(self)
        self.from_list = QPushButton(tr("From a list"))
        self.from_list.setMenu(self.lists)
        self.from_list.setAutoDefault(False)
        self.from_bank = button(tr("From the bank…"), self.bank_asked.emit)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Add a question and press Enter"))
        self.line.setAccessibleName(tr("Add a question"))
        self.line.returnPressed.connect(self._add)
        self.nothing = label(
            tr(
                "Nothing to ask yet. Six to eight questions are a good number: take them from a list or write your own."
            ),
            "quiet",
            wrap=True,
        )
        self._lay_out()
        self._connect()
        desk.theme.changed.connect(self._size_list)

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GAP)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        left.addWidget(self.line)
        left.addLayout(Flow(self.from_list, self.from_bank))
        self._split = QHBoxLayout()
        self._split.setSpacing(WIDE_GAP)
        self._split.addWidget(self._left, 6)
        self._split.addWidget(self.editor, 5)
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        heading = row(label(tr("Agenda"), "subheading"), self.budget)
        heading.setStretch(1, 1)
        inside.addLayout(heading)
        inside.addLayout(self._split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self.editor.put(self.list.current))
        self.list.remove_asked.connect(self.removed)
        self.list.answer_asked.connect(self.editor.answer.setFocus)
        self.model.ticked.connect(self._ticked)
        self.model.moved.connect(self.moved)
        self.editor.edited.connect(self._edited)
        self.editor.removed.connect(self.removed)

    # What is shown

    def put(self, meeting: Meeting, *, keep_typed: bool) -> None:
        """Show the agenda of a meeting; with `keep_typed` the text under the cursor is left alone."""
        self._promised = meeting.minutes
        current = self.editor.item_id
        place = self.list.currentIndex().row()
        ids = {item.id for item in meeting.agenda}
        self.model.put(meeting.agenda)
        if current not in ids and meeting.agenda:  # the next one takes the place of one that went
            current = meeting.agenda[max(0, min(place, len(meeting.agenda) - 1))].id
        self.list.choose(current)
        self.editor.put(self.list.current, keep_typed=keep_typed)
        self._show_parts()
        self._show_budget()

    def put_lists(self, rows: tuple[QuestionListRow, ...]) -> None:
        """The lists that can be copied."""
        self.lists.clear()
        for found in rows:
            text = tr("{name} (%n questions, {minutes} min)", found.count)
            action = self.lists.addAction(text.format(name=found.name.replace("&", "&&"), minutes=found.minutes))
            action.triggered.connect(lambda _=False, number=found.id: self.list_chosen.emit(number))
        self.from_list.setEnabled(bool(rows))

    def _show_parts(self) -> None:
        some = bool(self.model.items)
        self.nothing.setVisible(not some)
        self.list.setVisible(some)
        self.editor.setVisible(some)
        self._size_list()

    def _size_list(self) -> None:
        rows = max(LEAST_ROWS, min(MOST_ROWS, len(self.model.items)))
        self.list.setMinimumHeight(self._desk.theme.px(ROW) * rows + 4)
        # What stands side by side now can stand one above the other, where there is less room.
        widest = max(part.minimumSizeHint().width() for part in (self._left, self.editor))
        self.setMinimumWidth(widest + 2 * WIDE_GAP)
        if self._split.direction() is QBoxLayout.Direction.TopToBottom:
            self.list.setMaximumHeight(self.list.minimumHeight())
        else:
            self.list.setMaximumHeight(16777215)

    def _show_budget(self) -> None:
        plan = time_budget.budget((item.minutes for item in self.model.items), self._promised)
        self.budget.setText(budget_text(plan))
        self.budget.setProperty("look", "quiet" if plan.fits else "attention")
        self.budget.style().unpolish(self.budget)
        self.budget.style().polish(self.budget)

    def put_promised(self, minutes: int) -> None:
        """Other minutes are promised."""
        self._promised = minutes
        self._show_budget()

    def was_added(self, text: str) -> None:
        """A question is stored: the line is free for the next one."""
        if self.line.text() == text:
            self.line.clear()

    # What the user does

    def _add(self) -> None:
        if self.line.text().strip():
            self.added.emit(self.line.text())

    def _ticked(self, item_id: int, asked: bool) -> None:
        self._replace(item_id, asked=asked)
        self.ticked.emit(item_id, asked)

    def _edited(self, item_id: int, name: str, value: object) -> None:
        changes: dict[str, object] = {name: value}
        if name == "answer" and str(value).strip():
            changes["asked"] = True
        self._replace(item_id, **changes)
        self._show_budget()
        self.edited.emit(item_id, name, value)

    def _replace(self, item_id: int, **values: object) -> None:
        place = self.model.place_of(item_id)
        if place >= 0:
            self.model.put_item(place, replace(self.model.items[place], **values))  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._desk.theme.px(TWO_COLUMNS)
        self._split.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._size_list()


def budget_text(plan: time_budget.TimeBudget) -> str:
    """ "14 of 20 minutes, 2 kept for the close", or how many are too many."""
    if not plan.questions:
        return ""
    if not plan.fits:
        return tr("%n minutes too many", plan.over)
    return tr("{needed} of {promised} minutes, {close} kept for the close").format(
        needed=plan.needed, promised=plan.promised, close=time_budget.CLOSE_MINUTES
    )
