"""Choosing questions from the bank for a list."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from desktop_app.method.search_words import words
from desktop_app.records.questions import QuestionList, QuestionView
from desktop_app.store import questions
from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.topics import topic_name
from desktop_app.ui.common.widgets import button, label, row, search_box
from desktop_app.ui.common.window_model import WindowModel
from desktop_app.ui.questions.cells import QuestionCell


class Picker(QDialog):
    """picked(ids) when the user has chosen some questions."""

    picked = Signal(object)

    def __init__(self, desk: Desk, chosen_list: QuestionList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add questions"))
        self._there = {question.id for question in chosen_list.questions}
        self.search = search_box(desk.theme, self.tr("Search the bank"), self.tr("Search questions and hints"))
        self.model = WindowModel(desk.backend, "questions.picker", questions.page, self._columns())
        self.table = Table(desk.theme, desk.preferences, self.model, "question_picker")
        self._cell, self._quiet = QuestionCell(desk.theme), TextCell(desk.theme, quiet=True)
        self._prepare_table()
        self._said = label("", "quiet")
        self.add = button("", self._add, "primary")
        self.add.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        heading = self.tr("Add to “{name}”").format(name=chosen_list.name)
        for part in (label(heading, "subheading", wrap=True), self.search, self.table):
            layout.addWidget(part)
        layout.addLayout(row(self._said, None, button(self.tr("Cancel"), self.reject), self.add))
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.table.opened.connect(lambda _: self._add())
        room = parent.window().size()
        self.resize(min(desk.theme.px(680), room.width() - 40), min(desk.theme.px(560), room.height() - 40))
        self._search("")
        self._count()

    def _columns(self) -> list[Column]:
        def tr(text: str) -> str:
            return QCoreApplication.translate("Picker", text)

        there = tr("on the list")
        return [
            Column("text", tr("Question"), lambda question: question.text, width=360),
            Column("topic", tr("Topic"), lambda question: topic_name(question.topic), width=130),
            Column("minutes", tr("Minutes"), lambda question: str(question.minutes), width=76),
            Column("there", tr("Chosen"), lambda question: there if question.id in self._there else "", width=90),
        ]

    def _prepare_table(self) -> None:
        self.table.setAccessibleName(self.tr("Questions of the bank"))
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegate(self._quiet)
        self.table.setItemDelegateForColumn(0, self._cell)

    def _search(self, query: str) -> None:
        self._cell.terms = words(query).terms
        self.model.show(QuestionView(query))

    def _new(self) -> list[int]:
        return [number for number in self.table.selected_ids() if number not in self._there]

    def _count(self) -> None:
        count = len(self._new())
        self.add.setEnabled(bool(count))
        self.add.setText(self.tr("Add %n questions", "", count) if count > 1 else self.tr("Add"))
        self._said.setText(self.tr("Ctrl or Shift selects several."))

    def _add(self) -> None:
        if ids := self._new():
            self.picked.emit(ids)
            self.accept()
