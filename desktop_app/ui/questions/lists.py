"""The lists of questions, and the chosen one beside them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.questions import QuestionListRow
from desktop_app.store import question_lists, undo
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.questions.list_pane import ListPane


class Lists(QWidget):
    """Lists are made, copied, renamed and deleted here."""

    go_to_question = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[QuestionListRow, ...] = ()
        self.list = SideList(desk.theme, self.tr("Lists of questions"), below=True)
        self.pane = ListPane(desk)
        self.panes = Panes(desk.theme, self.list, self.pane, self.tr("All lists"), share=(2, 5))
        self.panes.keep(desk.preferences, "lists.panes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.list.chosen.connect(self.pane.show_id)
        self.list.itemClicked.connect(lambda _: self.panes.open_detail())
        self.list.itemActivated.connect(lambda _: self.panes.open_detail())
        self.pane.copy_asked.connect(self._copy)
        self.pane.delete_asked.connect(self._delete)
        self.pane.go_to_question.connect(self.go_to_question)

    def look(self) -> None:
        """Ask for the lists."""
        self._desk.backend.read(question_lists.rows, then=self._show, channel="questions.lists")

    def reload(self) -> None:
        """Something changed in the notebook."""
        self.look()
        if self.pane.record is not None:
            self.pane.show_id(self.pane.record)

    def flush(self) -> None:
        """Send everything typed."""
        self.pane.flush()

    def show_list(self, list_id: int) -> None:
        """Show a list."""
        self.list.choose(list_id)
        self.pane.show_id(list_id)
        self.panes.open_detail()

    def start(self) -> None:
        """Make a list, and let the user name it."""
        self._desk.backend.write(question_lists.create, self._free_name(self.tr("New list")), then=self._made)

    def _show(self, rows: tuple[QuestionListRow, ...]) -> None:
        self._rows = rows
        self.list.fill([(one.id, one.name, self._sum(one)) for one in rows])
        if self.pane.record is None and rows:
            self.pane.show_id(rows[0].id)
        self.list.choose(self.pane.record)

    def _sum(self, one: QuestionListRow) -> str:
        count = self.tr("%n questions", "", one.count)
        return self.tr("{questions}, {minutes} min").format(questions=count, minutes=one.minutes)

    def _copy(self) -> None:
        source = next((one for one in self._rows if one.id == self.pane.record), None)
        if source is not None:
            name = self._free_name(self.tr("{name}, copy").format(name=source.name))
            self.pane.flush()
            self._desk.backend.write(question_lists.copy, source.id, name, then=self._made)

    def _made(self, list_id: int) -> None:
        self.pane.show_id(list_id, name_it=True)
        self.panes.open_detail()

    def _delete(self) -> None:
        if self.pane.record is None:
            return
        self.pane.flush()
        self._desk.backend.write(question_lists.delete, self.pane.record, then=lambda _: self._deleted())

    def _deleted(self) -> None:
        self.pane.clear()
        self.panes.close_detail()
        undoing = (self.tr("Undo"), lambda: self._desk.backend.write(undo.undo))
        self._desk.messages.say(self.tr("List deleted."), undoing)

    def _free_name(self, wanted: str) -> str:
        taken = {one.name for one in self._rows}
        names = (wanted if number == 1 else f"{wanted} {number}" for number in range(1, len(taken) + 2))
        return next(name for name in names if name not in taken)
