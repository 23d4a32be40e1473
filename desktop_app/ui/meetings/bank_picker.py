"""Choosing questions of the bank for an agenda."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from desktop_app.method.search_words import words
from desktop_app.records.questions import QuestionView
from desktop_app.store import questions
from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.topics import topic_name
from desktop_app.ui.common.widgets import button, label, row, search_box
from desktop_app.ui.common.window_model import WindowModel
from desktop_app.ui.meetings.words import minutes_text, tr


class BankPicker(QDialog):
    """picked(questions) when the user has chosen some."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Questions from the bank"))
        self.search = search_box(desk.theme, tr("Search the bank"), tr("Search questions and hints"))
        columns = [
            Column("text", tr("Question"), lambda question: question.text),
            Column("topic", tr("Topic"), lambda question: topic_name(question.topic), width=130),
            Column("minutes", tr("Minutes"), lambda question: minutes_text(question.minutes), width=80),
        ]
        self.model = WindowModel(desk.backend, "meetings.bank", questions.page, columns)
        self.table = Table(desk.theme, desk.preferences, self.model, "meeting_bank")
        self._text, self._quiet = TextCell(desk.theme), TextCell(desk.theme, quiet=True)
        self._prepare_table()
        self.add = button(tr("Add"), self._add, "primary")
        self.add.setDefault(True)
        self.add.setEnabled(False)
        hint = label(tr("Ctrl or Shift selects several."), "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        buttons = row(hint, button(tr("Cancel"), self.reject), self.add)
        buttons.setStretch(0, 1)
        layout.addLayout(buttons)
        self._connect()
        room = parent.window().size()
        self.resize(min(desk.theme.px(720), room.width() - 40), min(desk.theme.px(560), room.height() - 40))
        self._search("")

    def _prepare_table(self) -> None:
        self.table.setAccessibleName(tr("Questions of the bank"))
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegate(self._quiet)
        self.table.setItemDelegateForColumn(0, self._text)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.table.opened.connect(lambda _: self._add())

    def _search(self, query: str) -> None:
        self._text.terms = words(query).terms
        self.model.show(QuestionView(query))

    def _count(self) -> None:
        count = len(self.table.selected_ids())
        self.add.setEnabled(bool(count))
        self.add.setText(tr("Add %n questions", count) if count > 1 else tr("Add"))

    def _add(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = [row for row in map(self.model.row, rows) if row is not None]
        if found:
            self.picked.emit(found)
            self.accept()
