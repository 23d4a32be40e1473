"""The chosen list: its name, the time it needs, its questions in order."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.questions import QuestionList
from desktop_app.store import question_lists
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.savers import Done, Failed, Savers
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, card, icon_button, label, row, themed_icon
from desktop_app.ui.questions.ordered import Ordered
from desktop_app.ui.questions.promise import Promise


class ListPane(QWidget):
    """Shows one list by its id."""

    go_to_question = Signal(int)
    copy_asked = Signal()
    delete_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: QuestionList | None = None
        self._wanted: int | None = None
        self._to_name: int | None = None
        self._savers = Savers(desk, "question_list", self._write_name, self)
        self.flush = self._savers.flush
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.textEdited.connect(self._name_edited)
        self.name.editingFinished.connect(self._name_left)
        self.promise = Promise(desk)
        self.questions = Ordered(desk.theme)
        self._lay_out()
        self._connect()

    @property
    def record(self) -> int | None:
        """Id of the list shown."""
        return self._wanted

    def show_id(self, list_id: int, *, name_it: bool = False) -> None:
        """Show a list; `name_it` puts the cursor into its name."""
        if list_id != self._wanted:
            self._name_left()
            self.flush()
        self._wanted = list_id
        self._to_name = list_id if name_it else self._to_name
        self._desk.backend.read(
            question_lists.get, list_id, then=self._show, channel="questions.list", failed=lambda _: self.clear()
        )

    def clear(self) -> None:
        """Show nothing."""
        self.flush()
        self._shown = self._wanted = None
        self._stack.setCurrentIndex(1)

    def _show(self, found: QuestionList) -> None:
        if found.id != self._wanted:
            return
        self._shown = found
        name = self._savers.pending(found.id).get("name", found.name)
        if self.name.text().strip() != name.strip() or not self.name.hasFocus():
            with QSignalBlocker(self.name):
                self.name.setText(name)
        self._about.setText(found.about)
        self._about.setVisible(bool(found.about))
        self.questions.fill(found.questions)
        self._none.setVisible(not found.questions)
        self.questions.setVisible(bool(found.questions))
        self.promise.show_minutes(tuple(question.minutes for question in found.questions))
        self._stack.setCurrentIndex(0)
        if self._to_name == found.id:
            self._to_name = None
            self.name.setFocus()
            self.name.selectAll()

    # The name

    def _name_edited(self, text: str) -> None:
        if self._wanted is not None and text.strip():
            self._savers.edited(self._wanted, "name", text)

    def _name_left(self) -> None:
        if self._shown is not None and not self.name.text().strip():
            self.name.setText(self._shown.name)
            self._savers.edited(self._shown.id, "name", self._shown.name)

    def _write_name(self, list_id: int, _key: str, name: Any, done: Done, failed: Failed) -> None:
        self._desk.backend.write(
            question_lists.rename,
            list_id,
            name,
            initiator=self,
            then=lambda _: done(),
            failed=failed,
            burst=f"question_list:{list_id}:name",
        )

    # The questions

    def _move(self, place: int, to: int) -> None:
        if self._wanted is not None:
            self._desk.backend.write(question_lists.move, self._wanted, place, to)

    def _remove(self, places: list[int]) -> None:
        if self._wanted is not None and places:
            self._desk.backend.write(question_lists.remove, self._wanted, places)

    def _add(self) -> None:
        from desktop_app.ui.questions.picker import Picker  # first when somebody adds a question

        if self._shown is None:
            return
        list_id = self._shown.id
        picker = Picker(self._desk, self._shown, self)
        picker.picked.connect(lambda ids: self._desk.backend.write(question_lists.add, list_id, ids))
        picker.open()

    def _buttons(self) -> None:
        some = bool(self.questions.places())
        place, last = self.questions.currentRow(), self.questions.count() - 1
        self.remove.setEnabled(some)
        self.up.setEnabled(some and place > 0)
        self.down.setEnabled(some and place < last)

    # How it is made

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self._about = label("", "quiet", wrap=True)
        self._none = label(self.tr("No questions yet: add some from the bank."), "quiet", wrap=True)
        self.add = button(self.tr("Add questions…"), self._add)
        themed_icon(theme, self.add, "list-plus")
        self.up = icon_button(theme, "arrow-up", self.tr("Move up"), lambda: self.questions.move_current(-1))
        self.down = icon_button(theme, "arrow-down", self.tr("Move down"), lambda: self.questions.move_current(1))
        self.remove = icon_button(
            theme, "x", self.tr("Take off the list"), lambda: self._remove(self.questions.places())
        )
        self.copy = icon_button(theme, "copy", self.tr("Copy this list"), self.copy_asked.emit)
        self.delete = icon_button(theme, "trash-2", self.tr("Delete this list"), self.delete_asked.emit)
        head = QWidget()
        head.setLayout(row(self.name, self.copy, self.delete))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(card(head, self._about, self.promise))
        layout.addSpacing(GAP)
        layout.addLayout(row(self.add, None, self.up, self.down, self.remove))
        layout.addWidget(self._none)
        layout.addWidget(self.questions, 1)
        self._stack = QStackedWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._stack.addWidget(area)
        self._stack.addWidget(
            EmptyPage(
                theme, "list-checks", self.tr("No list chosen"), self.tr("Choose one on the left, or make a new one.")
            )
        )
        self._stack.setCurrentIndex(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.questions.moved.connect(self._move)
        self.questions.remove_asked.connect(self._remove)
        self.questions.opened.connect(self.go_to_question)
        self.questions.itemSelectionChanged.connect(self._buttons)
        self.questions.model().rowsInserted.connect(lambda *_: self._buttons())
        self._buttons()
