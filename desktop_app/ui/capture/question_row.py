"""A question with its answers, each a chip with a number to pick it by."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop_app.ui.capture.model import Question
from desktop_app.ui.capture.words import tr
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label

MOST_DIGITS = 9


class QuestionRow(QFrame):
    """chosen(key, value) follows a click; `first` is the number of the first answer."""

    chosen = Signal(str, int)

    def __init__(self, question: Question, first: int) -> None:
        super().__init__()
        self.question = question
        self.setProperty("look", "notice" if question.stops else "")
        layout = QVBoxLayout(self)
        edge = GAP + GAP // 2 if question.stops else 0
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(GAP // 2)
        self.text = label(question.text, "" if question.stops else "quiet", wrap=True)
        layout.addWidget(self.text)
        self.chips = [self._chip(place, first + place) for place in range(len(question.choices))]
        if self.chips:
            layout.addLayout(Flow(*self.chips))

    def _chip(self, place: int, number: int) -> QPushButton:
        words = self.question.choices[place]
        value = self.question.values[place]
        # The value is bound now: the row is gone by the time that others are asked.
        made = button("", lambda: self.chosen.emit(self.question.key, value), "chip")
        made.setText(f"{number}   {words}".replace("&", "&&") if number <= MOST_DIGITS else words.replace("&", "&&"))
        made.setChecked(place == self.question.chosen)
        name = tr("{question} {answer}").format(question=self.question.text, answer=words)
        made.setAccessibleName(name)
        if number <= MOST_DIGITS:
            made.setToolTip(tr("Alt+{number}").format(number=number))
        return made
