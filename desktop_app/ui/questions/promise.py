"""The minutes promised, and whether a list of questions fits into them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSpinBox, QVBoxLayout, QWidget

from desktop_app.method.time_budget import CLOSE_MINUTES, FEWEST, MOST, Preparation, TimeBudget, budget
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label

USUAL = (15, 20, 30)
OWN = 0
MOST_MINUTES = 480


class Meter(QWidget):
    """A bar: how much of the promised time the questions and the close take."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._budget = budget((), USUAL[1])
        self.setFixedHeight(6)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_budget(self, shown: TimeBudget) -> None:
        """Draw this."""
        self._budget = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirrored(QPainter(self), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._bar(painter, 1.0, "line")
        whole = max(self._budget.promised, self._budget.needed, 1)
        self._bar(painter, self._budget.needed / whole, "accent" if self._budget.fits else "attention")
        if not self._budget.fits:
            self._bar(painter, self._budget.promised / whole, "accent")
        painter.end()

    def _bar(self, painter: QPainter, share: float, colour: str) -> None:
        if share > 0:
            painter.setBrush(self._theme.colour(colour))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), 3, 3)


class Promise(QWidget):
    """Choose 15, 20, 30 or other minutes; says what the questions need."""

    changed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._each: tuple[int, ...] = ()
        self.choices = QButtonGroup(self)
        for minutes in (*USUAL, OWN):
            chip = button(str(minutes) if minutes else self.tr("Other"), look="chip")
            chip.setAccessibleName(self.tr("%n minutes promised", "", minutes) if minutes else self.tr("Other minutes"))
            self.choices.addButton(chip, minutes)
        self.own = QSpinBox()
        self.own.setRange(1, MOST_MINUTES)
        self.own.lineEdit().setTextMargins(6, 0, 0, 0)
        self.own.setAccessibleName(self.tr("Promised minutes"))
        self.meter = Meter(desk.theme)
        self.sentence = label("", wrap=True)
        self.advice = label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        choices = QWidget()
        choices.setLayout(Flow(label(self.tr("Promised minutes"), "quiet"), *self.choices.buttons(), self.own))
        layout.addWidget(choices)
        layout.addWidget(self.meter)
        layout.addWidget(self.sentence)
        layout.addWidget(self.advice)
        self.choices.idClicked.connect(self._choose)
        self.own.valueChanged.connect(lambda _: self._tell())
        self.set_minutes(desk.preferences.default_minutes)

    @property
    def minutes(self) -> int:
        """Minutes promised."""
        chosen = self.choices.checkedId()
        return self.own.value() if chosen == OWN else chosen

    @property
    def budget(self) -> TimeBudget:
        """The questions against the promise."""
        return budget(self._each, self.minutes)

    def set_minutes(self, minutes: int) -> None:
        """Promise so many."""
        self.own.setValue(minutes)
        self._choose(minutes if minutes in USUAL else OWN)

    def show_minutes(self, each: tuple[int, ...]) -> None:
        """Measure questions of so many minutes each."""
        self._each = each
        self._tell()

    def _choose(self, choice: int) -> None:
        self.choices.button(choice).setChecked(True)
        self.own.setVisible(choice == OWN)
        if choice:
            self.own.setValue(choice)
        self._tell()
        self.changed.emit(self.minutes)

    def _tell(self) -> None:
        shown = self.budget
        self.meter.show_budget(shown)
        self.sentence.setText(self._sentence(shown))
        self.sentence.setProperty("look", "" if shown.fits else "attention")
        self.sentence.style().polish(self.sentence)
        self.advice.setText(self._advice(shown))
        self.advice.setVisible(bool(self.advice.text()))

    def _sentence(self, shown: TimeBudget) -> str:
        if not shown.questions:
            return self.tr("Nothing to ask yet.")
        text = self.tr("Needs {needed} of the promised {promised} minutes, {close} kept for the close.")
        if not shown.fits:
            text = self.tr(
                "Needs {needed} minutes with {close} for the close: {over} more than the {promised} promised."
            )
        return text.format(needed=shown.needed, promised=shown.promised, close=CLOSE_MINUTES, over=shown.over)

    def _advice(self, shown: TimeBudget) -> str:
        texts = {
            Preparation.FEW: self.tr("{few} to {many} questions are usual (Drexel); here: {count}."),
            Preparation.MANY: self.tr("{few} to {many} questions are usual (Drexel); here: {count}. Which could wait?"),
        }
        return texts.get(shown.preparation, "").format(few=FEWEST, many=MOST, count=shown.questions)
