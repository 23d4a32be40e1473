"""The first steps, while a notebook is new: each is ticked by what is there, and leads to where it is done."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy

from desktop_app.records.today import Beginnings
from desktop_app.store.how_it_goes import YOUNG
from desktop_app.ui.common import icons, tokens
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, icon_button, label, row

DISMISSED = "first_steps"
YES = "done"


class FirstSteps(QFrame):
    """go(place, target) leads to a step; dismissed() says that the user wants no more of them."""

    go = Signal(str, object)
    dismissed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ticks: dict[str, QLabel] = {}
        self._words: dict[str, QLabel] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.ticked: Mapping[str, bool] = {}
        self.wanted = False
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.close_button = icon_button(desk.theme, "x", self.tr("Hide the first steps"), self._dismiss)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        self._grid.setHorizontalSpacing(GAP + GAP // 2)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(row(label(self.tr("First steps"), "heading"), None, self.close_button), 0, 0, 1, 3)
        for place, step in enumerate(self._steps(), 1):
            self._add(place, *step)
        desk.theme.changed.connect(self._paint)

    def _steps(self) -> tuple[tuple[str, str, str, str, object], ...]:
        person = self.tr("Write down one person who does what interests you")
        return (
            ("person", person, self.tr("Write down"), "capture", None),
            ("me", self.tr("Say who you are, as letters will say it"), self.tr("About you"), "preferences", "you"),
            ("list", self.tr("Make a list of questions of your own"), self.tr("Questions"), "questions.lists", None),
            ("guide", self.tr("Read what such a talk is, and what it is not"), self.tr("Guide"), "guide", None),
            ("asked", self.tr("Ask somebody for twenty minutes"), self.tr("Ask"), "contacts.ask", None),
        )  # fmt: skip

    def _add(self, place: int, key: str, words: str, act: str, where: str, target: object) -> None:
        self._ticks[key] = QLabel()
        self._words[key] = label(words, wrap=True)
        self.buttons[key] = button(act, lambda: self.go.emit(where, target), "link")
        self.buttons[key].setAccessibleName(words)
        self._grid.addWidget(self._ticks[key], place, 0)
        self._grid.addWidget(self._words[key], place, 1)
        self._grid.addWidget(self.buttons[key], place, 2, Qt.AlignmentFlag.AlignRight)

    def _dismiss(self) -> None:
        self._desk.preferences.set(DISMISSED, YES)
        self.wanted = False
        self.dismissed.emit()

    def show_steps(self, found: Beginnings) -> None:
        """Tick what is done; they are not wanted any more once all is, or the notebook is no longer new."""
        self.ticked = {
            "person": found.people > 0,
            "me": found.me,
            "list": found.own_list,
            "guide": self._desk.preferences.guide_read,
            "asked": found.asked,
        }
        dismissed = self._desk.preferences.chosen(DISMISSED) == YES
        self.wanted = not dismissed and found.people < YOUNG and not all(self.ticked.values())
        self._paint()

    def _paint(self) -> None:
        theme = self._desk.theme
        for key, tick in self._ticks.items():
            ticked = self.ticked.get(key, False)
            name, colour = ("square-check", "accent") if ticked else ("square", "quiet")
            picture = icons.pixmap(
                name, theme.colour(colour).name(), theme.px(tokens.LARGE_ICON), self.devicePixelRatioF()
            )
            tick.setPixmap(picture)
            tick.setAccessibleName(self.tr("done") if ticked else self.tr("to do"))
            self._words[key].setProperty("look", "quiet" if ticked else "")
            self._words[key].style().polish(self._words[key])
