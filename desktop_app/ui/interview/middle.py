"""What stands in the middle of a talk: the question, the notes, or how to come by questions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout

from desktop_app.records.questions import QuestionListRow
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, row
from desktop_app.ui.interview.looks import heading, keep_readable
from desktop_app.ui.interview.question_card import ANSWER, QuestionCard
from desktop_app.ui.interview.words import tr


class NotesCard(QFrame):
    """The notes of the meeting. typed(text) follows each key; back() leads to the question."""

    typed = Signal(str)
    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "card")
        self.text = QPlainTextEdit()
        self.text.setProperty("look", "sheet")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Notes"))
        self.text.setPlaceholderText(tr("What you want to remember of this talk"))
        self.text.textChanged.connect(lambda: self.typed.emit(self.text.toPlainText()))
        self.to_question = button(tr("Back to the question"), self.back.emit, "link")
        self._layout = layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addWidget(heading(tr("Notes"), self.text))
        layout.addWidget(self.text, 1)
        layout.addLayout(row(self.to_question, None))
        desk.theme.changed.connect(self._size)
        self._size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_readable(self._layout, self._desk.theme, event.size().width())

    def _size(self) -> None:
        self.text.setFont(self._desk.theme.font(ANSWER))

    def put(self, text: str) -> None:
        """Show the notes."""
        if self.text.toPlainText() != text:
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)


class NothingCard(QFrame):
    """Nothing is on the agenda. list_chosen(id) or notes_asked() leads on."""

    list_chosen = Signal(int)
    notes_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        empty = EmptyPage(
            desk.theme,
            "list-checks",
            tr("No questions on the agenda"),
            tr("Take them from a list, add one where the agenda is, or just write notes."),
        )
        self.lists = QMenu(self)
        self.from_list = QPushButton(tr("From a list"))
        self.from_list.setAutoDefault(False)
        self.from_list.setMenu(self.lists)
        self.notes = button(tr("Write notes"), self.notes_asked.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.addWidget(empty)
        inside = empty.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertLayout(inside.count() - 1, row(None, self.from_list, self.notes, None))

    def put_lists(self, rows: Sequence[QuestionListRow]) -> None:
        """The lists there are."""
        self.lists.clear()
        for found in rows:
            text = tr("{name} (%n questions, {minutes} min)", found.count).format(
                name=found.name.replace("&", "&&"), minutes=found.minutes
            )
            action = self.lists.addAction(text)
            action.triggered.connect(lambda _=False, number=found.id: self.list_chosen.emit(number))
        self.from_list.setEnabled(bool(rows))


class Middle(QStackedWidget):
    """One of the three at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.question = QuestionCard(desk)
        self.notes = NotesCard(desk)
        self.nothing = NothingCard(desk)
        for page in (self.question, self.notes, self.nothing):
            self.addWidget(page)

    @property
    def writes_notes(self) -> bool:
        """Whether the notes are shown."""
        return self.currentWidget() is self.notes

    def focus_writing(self) -> None:
        """Put the cursor where the text goes."""
        if self.writes_notes:
            self.notes.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.currentWidget() is self.question:
            self.question.focus_answer()
        else:
            self.nothing.from_list.setFocus(Qt.FocusReason.OtherFocusReason)
