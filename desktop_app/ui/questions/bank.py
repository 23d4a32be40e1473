"""The bank: topics, the table of questions, and the chosen one beside it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.method.search_words import words
from desktop_app.records.pages import Page
from desktop_app.records.questions import Question, QuestionView, Topic
from desktop_app.store import questions, undo
from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.topics import topic_name
from desktop_app.ui.common.widgets import column, row
from desktop_app.ui.common.window_model import WindowModel
from desktop_app.ui.questions.cells import QuestionCell
from desktop_app.ui.questions.question_pane import QuestionPane
from desktop_app.ui.questions.topic_filter import TopicFilter

# In pixels of the design: the width from which the topics stand beside the table.
ROOM_FOR_TOPICS = 1000
# The width of the table from which it has a column for the topic.
ROOM_FOR_TOPIC_COLUMN = 480


def bank_columns() -> list[Column]:
    """The columns of a table of questions."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Bank", text)

    return [
        Column("text", tr("Question"), lambda question: question.text, width=320),
        Column("topic", tr("Topic"), lambda question: topic_name(question.topic), width=120),
        Column("minutes", tr("Minutes"), lambda question: str(question.minutes), width=84),
        Column("times_asked", tr("Asked"), lambda question: str(question.times_asked or "–"), width=74),
    ]


class Bank(QWidget):
    """go_to_meeting(id) and go_to_list(id) when the user picks one; empty(bool) whether there is no question at all."""

    go_to_meeting = Signal(int)
    go_to_list = Signal(int)
    cleared = Signal()
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._query = ""
        self._pick_first = True
        self.topics = TopicFilter(desk.theme)
        self.model = WindowModel(desk.backend, "questions.bank", questions.page, bank_columns())
        self.table = Table(desk.theme, desk.preferences, self.model, "questions")
        self.pane = QuestionPane(desk)
        self._prepare_table()
        self._lay_out()
        self._connect()
        desk.theme.changed.connect(self._resize)
        self._resize()

    # What is shown

    def search(self, query: str) -> None:
        """Show the questions with these words."""
        self._query = query
        terms = words(query).terms
        self._words_cell.terms = terms
        self._show()

    def show_topic(self, topic: Topic | None) -> None:
        """Show one topic, or all."""
        self.topics.choose(topic)
        self._show()

    def look(self) -> None:
        """Ask for everything shown."""
        self._show()
        self._count()

    def show_question(self, question_id: int) -> None:
        """Show a question, whatever the topic."""
        if self.topics.topic is not None:
            self.show_topic(None)
        self.table.choose(question_id)
        self.pane.show_id(question_id)
        self.panes.open_detail()

    def start(self) -> None:
        """Begin a new question, in the topic shown."""
        self.table.choose(None)
        self.pane.start(self.topics.topic or Topic.PATH)
        self.panes.open_detail()

    def reload(self, initiator: object) -> None:
        """Something changed in the notebook."""
        self.model.reload()
        self._count()
        self.pane.reload(initiator)

    def _show(self) -> None:
        self._pick_first = True
        chosen = frozenset() if self.topics.topic is None else frozenset({self.topics.topic})
        self.model.show(QuestionView(self._query, chosen))

    def _count(self) -> None:
        self._desk.backend.read(questions.topic_counts, then=self.topics.count, channel="questions.topics")

    def _loaded(self, page: Page[Question]) -> None:
        searching = bool(self._query.strip()) or self.topics.topic is not None
        self._stack.setCurrentIndex(0 if page.rows else 1 if searching else 2)
        pick, self._pick_first = self._pick_first, False
        if not page.rows:
            if self.pane.record is None or self.pane.record > 0:
                self.pane.clear()
            return
        ids = [question.id for question in page.rows]
        if pick and self.table.current_id not in ids and (self.pane.record or 0) >= 0:
            self.table.choose(ids[0])
            self.pane.show_id(ids[0])

    def _made(self, question_id: int) -> None:
        self.table.choose(question_id)

    # What is done

    def delete_selected(self) -> None:
        """Delete the selected questions; an undo is offered in passing."""
        ids = self.table.selected_ids()
        if not ids:
            return
        self.pane.leave()
        self._desk.backend.write(questions.delete, ids, then=lambda _: self._deleted(len(ids)))

    def _deleted(self, count: int) -> None:
        self.table.choose(None)
        self.pane.clear()
        self._pick_first = True
        said = self.tr("%n questions deleted.", "", count) if count > 1 else self.tr("Question deleted.")
        self._desk.messages.say(said, (self.tr("Undo"), lambda: self._desk.backend.write(undo.undo)))

    # How it is made

    def _prepare_table(self) -> None:
        theme = self._desk.theme
        self._words_cell = QuestionCell(theme)
        self._quiet_cell = TextCell(theme, quiet=True)
        self.table.setAccessibleName(self.tr("Questions"))
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.table.installEventFilter(self)
        self.table.setItemDelegate(self._quiet_cell)
        self.table.setItemDelegateForColumn(0, self._words_cell)

    def _lay_out(self) -> None:
        none = EmptyPage(
            self._desk.theme,
            "search",
            self.tr("No question with these words"),
            self.tr("Try fewer words or another topic."),
            self.tr("Clear search"),
            self.cleared.emit,
        )
        none.button.setProperty("look", "")
        empty = EmptyPage(
            self._desk.theme,
            "message-circle",
            self.tr("Your questions"),
            self.tr("Here stand the questions you like to ask, with a hint when each one fits."),
            self.tr("Write a question"),
            self.new_asked.emit,
        )
        empty.button.setProperty("look", "")
        self._stack = QStackedWidget()
        for part in (self.table, none, empty):
            self._stack.addWidget(part)
        main = QWidget()
        main.setLayout(column(self.topics.drop, self._stack))
        self._main = main
        self.panes = Panes(self._desk.theme, main, self.pane, self.tr("All questions"))
        self.panes.keep(self._desk.preferences, "questions.panes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        beside = row(self.topics, self.panes, spacing=2 * GAP)
        beside.setStretchFactor(self.panes, 1)
        layout.addLayout(beside)

    def _connect(self) -> None:
        self.topics.picked.connect(lambda _: self._show())
        self.model.loaded.connect(self._loaded)
        self.table.chosen.connect(self.pane.show_id)
        self.table.clicked.connect(lambda _: self.panes.open_detail())
        self.table.opened.connect(lambda _: self._open())
        self.table.delete_asked.connect(self.delete_selected)
        self.pane.form.made.connect(self._made)
        self.pane.go_to_meeting.connect(self.go_to_meeting)
        self.pane.delete_asked.connect(self._delete_shown)

    def _open(self) -> None:
        self.panes.open_detail()
        self.pane.form.text.setFocus()

    def _delete_shown(self) -> None:
        if not self.table.selected_ids() and self.pane.record:
            self.table.choose(self.pane.record)
        self.delete_selected()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _resize(self) -> None:
        for place, one in enumerate(self.model.columns):
            self.table.setColumnWidth(place, self._desk.theme.px(one.width))
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= self._desk.theme.px(ROOM_FOR_TOPICS)
        self.topics.setVisible(roomy)
        self.topics.drop.setVisible(not roomy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() is QEvent.Type.Resize:
            narrow = self.table.width() < self._desk.theme.px(ROOM_FOR_TOPIC_COLUMN)
            self.table.setColumnHidden(1, narrow)
        return super().eventFilter(watched, event)
