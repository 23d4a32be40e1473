"""Agenda, question and small cards side by side; below each other, where the window or the text leaves no room."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.interview.agenda_card import AgendaCard
from desktop_app.ui.interview.agenda_view import LEAST_ROWS, ROW

# Widths in pixels of the design; the columns beside the question grow a little with a large window.
AGENDA, CARDS, BESIDE = 320, 264, 290
MOST_GROWN, GROWN_FROM = 1.4, 1280
# From so many pixels of the design on there are three columns, and two.
THREE, TWO = 1020, 640
LEAST_QUESTION, LEAST_HEIGHT = 300, 120
NO_LIMIT = 16777215


class Columns(Enum):
    """How the parts stand."""

    THREE = 3
    TWO = 2
    ONE = 1


class Spread(QWidget):
    """`agenda`, the `middle` one, and `cards`."""

    def __init__(self, theme: Theme, agenda: AgendaCard, middle: QWidget, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        self._agenda = agenda
        self._middle = middle
        self.columns: Columns | None = None
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(WIDE_GAP)
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(WIDE_GAP)
        self._row.addWidget(self._scroll)
        theme.changed.connect(lambda: self._arrange(anew=True))
        agenda.model.modelReset.connect(self._size)
        self._arrange(anew=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Little: the columns give way before anything is cut."""
        return QSize(self._theme.px(BESIDE), self._theme.px(LEAST_HEIGHT))

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view, with as much of its card as there is room for."""
        self._column.activate()
        for one in (part.parentWidget(), part):
            if one is not None and self._inside.isAncestorOf(one):
                self._scroll.ensureWidgetVisible(one, 0, WIDE_GAP)

    def _fitting(self) -> Columns:
        if self.width() >= self._theme.px(THREE):
            return Columns.THREE
        return Columns.TWO if self.width() >= self._theme.px(TWO) else Columns.ONE

    def _arrange(self, *, anew: bool = False) -> None:
        wanted = self._fitting()
        if wanted is self.columns and not anew:
            self._size()
            return
        self.columns = wanted
        focused = QApplication.focusWidget()
        for part in (self._agenda, self._middle):
            self._row.removeWidget(part)
            self._column.removeWidget(part)
        if wanted is Columns.THREE:
            self._row.insertWidget(0, self._agenda)
        else:
            self._column.insertWidget(0, self._agenda)
        if wanted is Columns.ONE:
            self._column.insertWidget(0, self._middle)
        else:
            self._row.insertWidget(self._row.indexOf(self._scroll), self._middle, 1)
        self._size()
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()

    def _size(self) -> None:
        px = self._theme.px
        one = self.columns is Columns.ONE
        three = self.columns is Columns.THREE
        grown = min(MOST_GROWN, max(1.0, self.width() / px(GROWN_FROM)))
        agenda, cards = round(px(AGENDA) * grown), round(px(CARDS) * grown)
        self._scroll.setMinimumWidth(0 if one else cards if three else px(BESIDE))
        self._scroll.setMaximumWidth(NO_LIMIT if one else self._scroll.minimumWidth())
        self._agenda.setMinimumWidth(agenda if three else 0)
        self._agenda.setMaximumWidth(agenda if three else NO_LIMIT)
        self._middle.setMinimumHeight(px(LEAST_QUESTION) if one else 0)
        rows = self._agenda.list.rows_height(most=max(LEAST_ROWS, self.height() // (2 * px(ROW))))
        self._agenda.list.setMinimumHeight(0 if three else rows)
        self._agenda.list.setMaximumHeight(NO_LIMIT if three else rows)
