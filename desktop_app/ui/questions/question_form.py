"""The chosen question: its words, topic, hint and minutes, saved as they are typed."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from desktop_app.records.questions import Question, Topic
from desktop_app.store.questions import LEAST_MINUTES, MOST_MINUTES
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.topics import topic_name
from desktop_app.ui.common.widgets import label
from desktop_app.ui.questions.question_saver import QuestionSaver

USUAL_MINUTES = 2
TEXT_LINES, HINT_LINES = 2, 2
MOST_LINES = 400
TOPIC_LETTERS = 8
TEXT_INSET = 6


class QuestionForm(QWidget):
    """Shows a question or a draft. made(id) follows when a draft has become a question of the bank."""

    made = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: int | None = None
        self._last_words = ""
        self.saver = QuestionSaver(desk, self)
        self.saver.made.connect(self._draft_made)
        self.text = self._editor(self.tr("Ask about their work; never for a job"), TEXT_LINES)
        self.hint = self._editor(self.tr("A word to yourself: when does it fit?"), HINT_LINES)
        self.topic = QComboBox()
        for topic in Topic:
            self.topic.addItem(topic_name(topic), topic)
        self.topic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.topic.setMinimumContentsLength(TOPIC_LETTERS)
        self.minutes = QSpinBox()
        self.minutes.lineEdit().setTextMargins(TEXT_INSET, 0, 0, 0)
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self._lay_out()
        self._connect()

    @property
    def record(self) -> int | None:
        """Id of the question shown, a number below zero for a draft, None when there is neither."""
        return self._record

    def show_question(self, question: Question) -> None:
        """Show a question; what is typed and not saved yet stays as it was typed."""
        stored = {name: getattr(question, name) for name in ("topic", "text", "hint", "minutes")}
        self._fill(question.id, stored | self.saver.pending(question.id), question.text)

    def start(self, topic: Topic) -> None:
        """Begin a new question."""
        number = self.saver.new_draft(topic, USUAL_MINUTES)
        self._fill(number, self.saver.draft_values(number), "")
        self.text.setFocus()

    def leave(self) -> None:
        """Another question is chosen: send everything."""
        self._restore_words()
        self.saver.flush()

    def clear(self) -> None:
        """Show nothing."""
        self.leave()
        self._record = None

    def _fill(self, record: int, values: dict[str, Any], words: str) -> None:
        same = record == self._record
        self._record, self._last_words = record, words
        blockers = [QSignalBlocker(part) for part in (self.text, self.hint, self.topic, self.minutes)]
        for editor, name in ((self.text, "text"), (self.hint, "hint")):
            # The notebook drops blanks around the words; what is being typed keeps them, and its cursor.
            if not (same and editor.toPlainText().strip() == values[name].strip()):
                editor.setPlainText(values[name])
        self.topic.setCurrentIndex(self.topic.findData(values["topic"]))
        self.minutes.setValue(values["minutes"])
        del blockers
        self._advise()

    def _edited(self, key: str, value: Any) -> None:
        if self._record is not None:
            self.saver.edited(self._record, key, value)

    def _text_edited(self) -> None:
        words = self.text.toPlainText()
        self._advise()
        if words.strip() or (self._record or 0) < 0:
            self._edited("text", words)

    def _advise(self) -> None:
        empty = self._record is not None and self._record > 0 and not self.text.toPlainText().strip()
        self._advice.setVisible(empty)

    def _restore_words(self) -> None:
        # A question cannot be without words; whoever wipes them out and leaves gets the former ones back.
        if (self._record or 0) > 0 and not self.text.toPlainText().strip() and self._last_words:
            self.text.setPlainText(self._last_words)

    def _draft_made(self, number: int, question_id: int) -> None:
        if self._record == number:
            self._record = question_id
            self._last_words = self.text.toPlainText()
        self.made.emit(question_id)

    # How it looks

    def _editor(self, placeholder: str, lines: int) -> GrowingText:
        editor = GrowingText(least=lines, most=MOST_LINES)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is as tall as its text
        editor.setPlaceholderText(placeholder)
        editor.installEventFilter(self)
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() is QEvent.Type.FocusOut:
            self._restore_words()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._text_edited)
        self.hint.textChanged.connect(lambda: self._edited("hint", self.hint.toPlainText()))
        self.topic.currentIndexChanged.connect(lambda: self._edited("topic", self.topic.currentData()))
        self.minutes.valueChanged.connect(lambda value: self._edited("minutes", value))

    def _lay_out(self) -> None:
        self._advice = label(self.tr("A question needs words; the former ones come back."), "attention", wrap=True)
        self._advice.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(2 * GAP)
        layout.setVerticalSpacing(GAP // 2)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._named(self.tr("Question"), self.text), 0, 0, 1, 2)
        layout.addWidget(self.text, 1, 0, 1, 2)
        layout.addWidget(self._advice, 2, 0, 1, 2)
        layout.setRowMinimumHeight(3, GAP)
        layout.addWidget(self._named(self.tr("Topic"), self.topic), 4, 0)
        layout.addWidget(self._named(self.tr("Minutes"), self.minutes), 4, 1)
        layout.addWidget(self.topic, 5, 0)
        layout.addWidget(self.minutes, 5, 1)
        layout.setRowMinimumHeight(6, GAP)
        layout.addWidget(self._named(self.tr("When to ask it"), self.hint), 7, 0, 1, 2)
        layout.addWidget(self.hint, 8, 0, 1, 2)

    def _named(self, text: str, part: QWidget) -> QLabel:
        name = label(text, "quiet")
        name.setBuddy(part)
        part.setAccessibleName(text)
        return name
