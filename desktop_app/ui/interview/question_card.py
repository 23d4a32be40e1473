"""The question that is asked now, and what they answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from desktop_app.records.meetings import AgendaItem
from desktop_app.records.questions import Asked
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, keys_named, label, row, themed_icon
from desktop_app.ui.interview.looks import keep_readable, tick
from desktop_app.ui.interview.others import Others
from desktop_app.ui.interview.question_text import QuestionText
from desktop_app.ui.interview.words import above_question, tr

ANSWER = 16


class QuestionCard(QFrame):
    """edited(id, name, value) follows what is typed and ticked; asked() the primary button.

    others_wanted(question id) asks what others said.
    """

    edited = Signal(int, str, object)
    asked = Signal()
    others_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.item: AgendaItem | None = None
        self.setProperty("look", "card")
        self.above = label("", "quiet", wrap=True)
        self.question = QuestionText(desk.theme)
        self.answer = QPlainTextEdit()
        self.answer.setProperty("look", "sheet")
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.setPlaceholderText(tr("What they say, in a few words"))
        self.others = Others(desk)
        self.others.hide()
        self.show_others = button(tr("What others said"))
        self.private = button(tr("Keep private"))
        self.next = button(tr("Asked, next"), self.asked.emit, "primary")
        self._lay_out()
        self._connect()
        desk.theme.changed.connect(self._size)
        self._size()

    def _lay_out(self) -> None:
        for part, icon in ((self.show_others, "message-circle"), (self.private, "eye-off")):
            part.setCheckable(True)
            themed_icon(self._desk.theme, part, icon, "accent")
        self.show_others.setToolTip(keys_named("Ctrl+O"))
        self.private.setToolTip(tr("Kept out of what you share (Ctrl+P)"))
        self.next.setToolTip(tr("Ctrl+Enter"))
        self._layout = layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addWidget(self.above)
        layout.addWidget(self.question)
        layout.addWidget(self.answer, 1)
        layout.addWidget(self.others, 1)
        foot = row(spacing=GAP)
        foot.addLayout(Flow(self.show_others, self.private), 1)
        foot.addWidget(self.next, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.answer.textChanged.connect(lambda: self._say("answer", self.answer.toPlainText()))
        self.private.toggled.connect(lambda on: self._say("confidential", on))
        self.show_others.toggled.connect(self._turn_others)

    def _size(self) -> None:
        self.answer.setFont(self._desk.theme.font(ANSWER))
        self.answer.setMinimumHeight(self._desk.theme.px(64))
        self.others.setMinimumHeight(self._desk.theme.px(96))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_readable(self._layout, self._desk.theme, event.size().width())
        self.question.leave_room(max(self._desk.theme.px(40), event.size().height() * 2 // 5))

    def put(self, item: AgendaItem | None, others: int) -> None:
        """Show a question, with what is typed for it; `others` were asked the same."""
        same = item is not None and self.item is not None and item.id == self.item.id
        self.item = item
        if item is None:
            return
        above = above_question(item.topic, others)
        self.above.setText(above)
        self.above.setVisible(bool(above))
        self.show_others.setVisible(bool(others))
        if not same or self.question.words.text() != item.text:
            self.question.put(item.text)
        if self.answer.toPlainText() != item.answer:
            self._show_answer(item.answer)
        tick(self.private, item.confidential)
        if not same:
            self._turn_others(self.show_others.isChecked() and bool(others))

    def _show_answer(self, text: str) -> None:
        self.answer.blockSignals(True)
        self.answer.setPlainText(text)
        self.answer.moveCursor(self.answer.textCursor().MoveOperation.End)
        self.answer.blockSignals(False)

    def put_others(self, question_id: int, said: tuple[Asked, ...]) -> None:
        """What others said has been found."""
        if self.item is not None and self.item.question_id == question_id:
            self.others.put(said)

    def _turn_others(self, shown: bool) -> None:
        tick(self.show_others, shown)
        self.others.setVisible(shown)
        if not shown:
            self.others.put(())
        elif self.item is not None and self.item.question_id is not None:
            self.others_wanted.emit(self.item.question_id)

    def _say(self, name: str, value: object) -> None:
        if self.item is not None:
            self.edited.emit(self.item.id, name, value)

    def focus_answer(self) -> None:
        """Put the cursor where the answer is written."""
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
