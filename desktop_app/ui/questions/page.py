"""The Questions tab."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout

from desktop_app.records.changes import Changes
from desktop_app.records.questions import Topic
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, row, search_box, themed_icon
from desktop_app.ui.questions.bank import Bank
from desktop_app.ui.questions.lists import Lists

BANK, LISTS = 0, 1


class QuestionsPage(Page):
    """The bank of questions and, as a second view, the lists made out of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = search_box(desk.theme, self.tr("Search questions"), self.tr("Search questions and hints"))
        self.new = button(self.tr("New question"), self.new_record, "primary")
        themed_icon(desk.theme, self.new, "plus", "on_accent")
        self.switch = QButtonGroup(self)
        for place, name in enumerate((self.tr("Bank"), self.tr("Lists"))):
            self.switch.addButton(button(name, look="chip"), place)
        self.bank = Bank(desk)
        self.lists = Lists(desk)
        self._views = QStackedWidget()
        self._views.addWidget(self.bank)
        self._views.addWidget(self.lists)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(row(*self.switch.buttons(), self.search, self.new))
        layout.addWidget(self._views, 1)
        self._connect()
        self._turn(BANK)
        self.bank.look()
        self.lists.look()

    def _connect(self) -> None:
        self.switch.idClicked.connect(self._turn)
        self.search.textChanged.connect(self._search)
        self.bank.cleared.connect(self._clear)
        self.bank.new_asked.connect(self.new_record)
        self.bank.go_to_meeting.connect(lambda meeting_id: self.go.emit("meeting", meeting_id))
        self.lists.go_to_question.connect(lambda question_id: self.visit("question", question_id))
        self.desk.backend.changed.connect(self._changed)

    # What the main window asks

    def new_record(self) -> None:
        if self._views.currentIndex() == LISTS:
            self.lists.start()
        else:
            self.bank.start()

    def focus_search(self) -> None:
        self._turn(BANK)
        self.search.setFocus()
        self.search.selectAll()

    def visit(self, place: str, target: object) -> None:
        self._turn(LISTS if place == "questions.lists" else BANK)
        if place == "questions.lists" and isinstance(target, int):
            self.lists.show_list(target)
        elif place == "questions.referrals":
            self.search.clear()
            self.bank.show_topic(Topic.REFERRALS)
        elif place == "question" and isinstance(target, int):
            self.search.clear()
            self.bank.show_question(target)

    def flush(self) -> None:
        self.bank.pane.leave()
        self.lists.flush()

    def commands(self) -> list[QAction]:
        wanted = (
            (self.tr("New question"), lambda: self._new_in(BANK)),
            (self.tr("New list of questions"), lambda: self._new_in(LISTS)),
            (self.tr("Show the bank of questions"), lambda: self._turn(BANK)),
            (self.tr("Show the lists of questions"), lambda: self._turn(LISTS)),
        )
        return [self._command(text, does) for text, does in wanted]

    def _command(self, text: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _=False: does())
        return action

    def _new_in(self, place: int) -> None:
        self._turn(place)
        self.new_record()

    # Within the tab

    def _turn(self, place: int) -> None:
        self.flush()
        self._views.setCurrentIndex(place)
        self.switch.button(place).setChecked(True)
        name = self.tr("New list") if place == LISTS else self.tr("New question")
        self.new.setText(" " + name)
        self.new.setAccessibleName(name)

    def _search(self, query: str) -> None:
        if query:
            self._turn(BANK)
        self.bank.search(query)

    def _clear(self) -> None:
        self.bank.topics.choose(None)
        self.search.clear()
        self.bank.look()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.concerns("question", "question_list", "question_list_item", "agenda_item", "meeting", "contact"):
            self.bank.reload(initiator)
            self.lists.reload()
