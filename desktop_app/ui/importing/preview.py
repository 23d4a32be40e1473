"""What an import would do, row by row, and the choice of what it does."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.records.importing import Choice, Choices
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label, row
from desktop_app.ui.importing.choosing import Choosing
from desktop_app.ui.importing.kind_chips import KindChips
from desktop_app.ui.importing.look import Look, Plan
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.plan_model import PlanModel
from desktop_app.ui.importing.row_card import RowCard
from desktop_app.ui.importing.words import KEYS, tr

# In pixels of the design.
LOW = 340


class Preview(QWidget):
    """changed() follows every choice; opened(contact id) leads to a contact. `look` and `card` make the sort of it."""

    changed = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk, look: Look, card: RowCard, empty: Plan) -> None:
        super().__init__()
        self._theme = desk.theme
        self._look = look
        self._origins = Origins()
        self.plan: Any = empty
        self._choosing = Choosing(empty, look)
        self.chips = KindChips(dict(look.kinds))
        self.bulk = QComboBox()
        self.bulk.setAccessibleName(tr("What becomes of all of these"))
        self._bulk_words = label(tr("All of these:"), "quiet")
        self.model = PlanModel(desk.backend, look, empty, lambda: self._choosing.choices)
        self.table = Table(desk.theme, desk.preferences, self.model, look.table)
        self.table.setAccessibleName(tr("What is in the file"))
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self._cells = look.cells(desk.theme)  # Qt does not keep them
        for place, cell in enumerate(self._cells):
            self.table.setItemDelegateForColumn(place, cell)
        self.card = card
        self.panes = Panes(desk.theme, self._left(), self.card, tr("Back to the list"))
        self.panes.keep(desk.preferences, "importing.panes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._connect()

    def _left(self) -> QWidget:
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(WIDE_GAP, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.chips)
        layout.addLayout(row(self._bulk_words, self.bulk, None))
        layout.addWidget(self.table, 1)
        self.keys = label(self._look.keys, "quiet", wrap=True)
        layout.addWidget(self.keys)
        left.setMinimumWidth(280)
        return left

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _kind: self._show_kind())
        self.bulk.activated.connect(self._choose_all)
        self.table.chosen.connect(lambda _number: self._show_row())
        self.table.opened.connect(lambda _number: self.panes.open_detail())
        self.table.installEventFilter(self)
        self.card.chose.connect(self._choose_one)
        self.card.opened.connect(self.opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has no room to tell of the keys, and beside an edge what is chosen keeps its distance."""
        super().resizeEvent(event)
        self.keys.setVisible(self.height() >= self._theme.px(LOW))
        self.card.keep_from_edge(WIDE_GAP if self.panes.narrow else 0)

    # What is shown

    @property
    def choices(self) -> Choices:
        """What the user chose."""
        return self._choosing.choices

    def show_plan(self, plan: Plan, origins: Origins) -> None:
        """Show a plan; where it is of what was read before, the choices stay, and so does the row."""
        kept = -1
        if origins is self._origins:
            self._choosing.move_to(plan)
            kept = self.number
        else:
            self._choosing = Choosing(plan, self._look)
        self.plan, self._origins = plan, origins
        self.chips.show_counts(plan.counts())
        self._show_kind(kept)
        self.changed.emit()

    @property
    def number(self) -> int:
        """The number in the plan of the row that is shown, -1 for none."""
        place = self.table.currentIndex().row()
        return self.model.number(place) if 0 <= place < self.model.total else -1

    def _show_kind(self, number: int = -1) -> None:
        kind = self.chips.kind
        chosen = kind if isinstance(kind, StrEnum) else None
        self.model.show_plan(self.plan, self.plan.numbers(chosen))
        self._show_bulk(chosen)
        if self.model.total:
            self.table.selectRow(self.model.place_of(number) or 0)
        self._show_row()

    def _show_bulk(self, kind: StrEnum | None) -> None:
        self.bulk.clear()
        for choice in self._look.offered(kind) if kind is not None else ():
            self.bulk.addItem(self._look.choice_word(choice, kind), choice)
        shown = self.bulk.count() > 0
        if kind is not None and shown:
            self.bulk.setCurrentIndex(self.bulk.findData(self._choosing.of_kind(kind)))
        self.bulk.setVisible(shown)
        self._bulk_words.setVisible(shown)

    def _show_row(self) -> None:
        place = self.table.currentIndex().row()
        shown = self.model.row(place) if place >= 0 else None
        self.card.show_row(shown, self._origins.file_of(shown.id) if shown is not None else "")

    # Choosing

    def _choose_all(self, place: int) -> None:
        kind, choice = self.chips.kind, self.bulk.itemData(place)
        if isinstance(kind, StrEnum) and choice is not None:
            self._choosing.choose_kind(kind, Choice(choice))
            self._chosen()

    def _choose_one(self, choice: Choice) -> None:
        if self.number >= 0:
            self.choose(self.number, choice)

    def choose(self, number: int, choice: Choice) -> None:
        """For one row."""
        self._choosing.choose([number], choice)
        self._chosen()

    def choose_selected(self, choice: Choice) -> None:
        """For all rows that are selected; by ranges, for there may be very many."""
        ranges = self.table.selectionModel().selection()
        for place in range(ranges.count()):
            part = ranges.at(place)
            self._choosing.choose(self.model.numbers(part.top(), part.bottom()), choice)
        self._chosen()

    def _chosen(self) -> None:
        self.model.refresh()
        place = self.table.currentIndex().row()
        shown = self.model.row(place) if place >= 0 else None
        self.card.show_choice(shown.choice if shown is not None else None)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The letters of the choices work on what is selected in the table."""
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and (choice := KEYS.get(event.text().upper())) is not None:
                self.choose_selected(choice)
                return True
        return super().eventFilter(watched, event)
