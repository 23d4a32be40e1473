"""Everything about the chosen question: the form, its actions, and where it was asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.questions import Asked, Question, QuestionListRow, Topic
from desktop_app.store import question_lists, questions
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.topics import topic_about, topic_name
from desktop_app.ui.common.widgets import button, card, icon_button, label, row, themed_icon
from desktop_app.ui.questions.asked_of import AskedOf
from desktop_app.ui.questions.question_form import QuestionForm


class QuestionPane(QStackedWidget):
    """Shows one question by its id."""

    go_to_meeting = Signal(int)
    delete_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: int | None = None
        self._question: Question | None = None
        self.form = QuestionForm(desk)
        self.asked = AskedOf(desk)
        self.asked.opened.connect(self.go_to_meeting)
        self.form.made.connect(self._made)
        self._lay_out()

    @property
    def record(self) -> int | None:
        """Id of the question shown; below zero for one that is being begun."""
        return self.form.record

    def show_id(self, question_id: int) -> None:
        """Show a question."""
        if self.form.record != question_id:
            self.form.leave()
        self._read(question_id, True)

    def _read(self, question_id: int, words_too: bool) -> None:
        self._wanted = question_id
        if words_too:
            self._desk.backend.read(
                questions.get, question_id, then=self._show, channel="questions.shown", failed=lambda _: self._gone()
            )
        self._desk.backend.read(
            questions.asked,
            question_id,
            then=lambda talks: self._show_talks(question_id, talks),
            channel="questions.asked",
        )

    def _gone(self) -> None:
        # What was typed into a question that is gone stays in sight until the user has said what is to become of it.
        if self.form.record is None or not self.form.saver.pending(self.form.record):
            self.clear()

    def start(self, topic: Topic) -> None:
        """Begin a new question."""
        self.form.leave()
        self._wanted = self._question = None
        self.asked.show_talks((), "")
        self._show_parts(stored=False)
        self.form.start(topic)

    def clear(self) -> None:
        """Show nothing."""
        self.form.clear()
        self._wanted = self._question = None
        self.setCurrentIndex(1)

    def leave(self) -> None:
        """Send everything typed."""
        self.form.leave()

    def reload(self, initiator: object) -> None:
        """Look again at the question shown; what its own form wrote stands there already."""
        if self._wanted is not None:
            self._read(self._wanted, initiator is not self.form or self._wanted != self.form.record)

    def _show(self, question: Question) -> None:
        if question.id != self._wanted:
            return
        self._question = question
        self._title.setText(topic_name(question.topic))
        about = topic_about(question.topic)
        self._about.setText(
            self.tr("{about}. One of the six starters.").format(about=about) if question.starter else about
        )
        self._show_parts(stored=True)
        self.form.show_question(question)

    def _show_talks(self, question_id: int, talks: tuple[Asked, ...]) -> None:
        if question_id == self._wanted:
            self.asked.show_talks(talks, self._question.text if self._question else "")

    def _show_parts(self, *, stored: bool) -> None:
        if not stored:
            self._title.setText(self.tr("New question"))
            self._about.setText(self.tr("It is kept as soon as it has words."))
        self._actions.setVisible(stored)
        self.asked.setVisible(stored)
        self.setCurrentIndex(0)

    def _made(self, question_id: int) -> None:
        if self.form.record == question_id:
            self.show_id(question_id)

    # Adding to a list

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction("…").setEnabled(False)
        self._desk.backend.read(question_lists.rows, then=self._offer, channel="questions.menu")

    def _offer(self, lists: tuple[QuestionListRow, ...]) -> None:
        self._menu.clear()
        for one in lists:
            action = self._menu.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: self._add_to(one))
        if not lists:
            self._menu.addAction(self.tr("There is no list yet")).setEnabled(False)

    def _add_to(self, one: QuestionListRow) -> None:
        if self._wanted is None:
            return
        said = self.tr("Added to “{name}”.").format(name=one.name)
        self._desk.backend.write(
            question_lists.add, one.id, [self._wanted], then=lambda _: self._desk.messages.say(said)
        )

    # How it is made

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self._title = label("", "subheading", wrap=True)
        self._about = label("", "quiet", wrap=True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add: QPushButton = button(self.tr("Add to list"))
        themed_icon(theme, self.add, "list-plus")
        self.add.setMenu(self._menu)
        self.delete = icon_button(theme, "trash-2", self.tr("Delete this question"), self.delete_asked.emit)
        self._actions = QWidget()
        self._actions.setLayout(row(self.add, self.delete))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, GAP, 0)
        layout.setSpacing(2 * GAP)
        head = QWidget()
        line = row(self._title, self._actions)
        line.setStretch(0, 1)
        head.setLayout(line)
        panel = card(head, self._about, self.form)
        layout.addWidget(panel)
        layout.addWidget(self.asked)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inside)
        self.addWidget(area)
        self.addWidget(QWidget())
        self.setCurrentIndex(1)
