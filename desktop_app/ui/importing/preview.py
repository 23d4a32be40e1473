"""What an import would do, row by row, and the choice of what it does."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop_app.records.importing import Choice, Choices, ImportPlan, RowKind
from desktop_app.ui.common.cells import FACE, Index, NameCell, PillCell, TextCell, face
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label, row
from desktop_app.ui.common.window_model import ROW_ROLE
from desktop_app.ui.importing.choosing import Choosing
from desktop_app.ui.importing.kind_chips import KindChips
from desktop_app.ui.importing.people import People
from desktop_app.ui.importing.plan_model import PlanModel, PreviewRow
from desktop_app.ui.importing.row_card import RowCard
from desktop_app.ui.importing.tally import Tally, offered, tally
from desktop_app.ui.importing.words import KEYS, choice_word, kind_word, tr

# In pixels of the design.
LOW = 340
_TONES = {RowKind.NEW: "accent", RowKind.CHANGED: "accent", RowKind.SAME: "quiet"}


class WhoCell(NameCell):
    """A portrait and the name; a place in the file where nobody could be read has a question mark for a face."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        shown = index.data(ROW_ROLE)
        self._nobody = isinstance(shown, PreviewRow) and shown.row.incoming is None
        super().paint(painter, option, index)

    def _face(self, name: str, ratio: float) -> QPixmap:
        if self._nobody:
            return face("?", self.theme.px(FACE), 40, self.theme.colours.dark, ratio)
        return super()._face(name, ratio)


class KindCell(PillCell):
    """The kind of a row; what only the user can tell draws attention."""

    def tone(self, row: PreviewRow) -> str:
        return _TONES.get(row.row.kind, "attention")


class Preview(QWidget):
    """changed() follows every choice; opened(contact id) leads to a contact."""

    changed = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = desk.theme
        self._people = People()
        self.plan = ImportPlan()
        self._choosing = Choosing(self.plan)
        self.chips = KindChips({kind: kind_word(kind) for kind in RowKind})
        self.bulk = QComboBox()
        self.bulk.setAccessibleName(tr("What becomes of all of these"))
        self._bulk_words = label(tr("All of these:"), "quiet")
        self.model = PlanModel(desk.backend, lambda: self._choosing.choices)
        self.table = Table(desk.theme, desk.preferences, self.model, "import_table")
        self.table.setAccessibleName(tr("What is in the file"))
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self._cells = _cells(desk.theme, self.table)
        self.card = RowCard(desk)
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
        self.keys = label(
            tr("A adds, T lets the file win, M lets yours stay, S skips what is selected."), "quiet", wrap=True
        )
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

    @property
    def tally(self) -> Tally:
        """What an import would do now."""
        return tally(self.plan, self.choices)

    def show_plan(self, plan: ImportPlan, people: People) -> None:
        """Show a plan; where it is of the same people as before, the choices stay."""
        if people is self._people:
            self._choosing.move_to(plan)
        else:
            self._choosing = Choosing(plan)
        self.plan, self._people = plan, people
        self.chips.show_counts(plan.counts())
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        kind = self.chips.kind
        chosen = kind if isinstance(kind, RowKind) else None
        self.model.show_plan(self.plan, self.plan.numbers(chosen))
        self._show_bulk(chosen)
        if self.model.total:
            self.table.selectRow(0)
        self._show_row()

    def _show_bulk(self, kind: RowKind | None) -> None:
        self.bulk.clear()
        for choice in offered(kind) if kind is not None else ():
            self.bulk.addItem(choice_word(choice), choice)
        shown = self.bulk.count() > 0
        if kind is not None and shown:
            self.bulk.setCurrentIndex(self.bulk.findData(self._choosing.of_kind(kind)))
        self.bulk.setVisible(shown)
        self._bulk_words.setVisible(shown)

    def _show_row(self) -> None:
        place = self.table.currentIndex().row()
        shown = self.model.row(place) if place >= 0 else None
        self.card.show_row(shown, self._people.file_of(shown.id) if shown is not None else "")

    # Choosing

    def _choose_all(self, place: int) -> None:
        kind, choice = self.chips.kind, self.bulk.itemData(place)
        if isinstance(kind, RowKind) and choice is not None:
            self._choosing.choose_kind(kind, Choice(choice))
            self._chosen()

    def _choose_one(self, choice: Choice) -> None:
        place = self.table.currentIndex().row()
        if place >= 0:
            self._choosing.choose([self.model.number(place)], choice)
            self._chosen()

    def choose_selected(self, choice: Choice) -> None:
        """For all rows that are selected; by ranges, for there may be very many."""
        ranges = self.table.selectionModel().selection()
        for place in range(ranges.count()):
            part = ranges.at(place)
            numbers = map(self.model.number, range(part.top(), part.bottom() + 1))
            self._choosing.choose(numbers, choice)
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


def _cells(theme: Theme, table: Table) -> list[TextCell]:
    """The delegates of the table; Qt does not keep them."""
    made: list[TextCell] = [WhoCell(theme), KindCell(theme), TextCell(theme, quiet=True), TextCell(theme)]
    for place, cell in enumerate(made):
        table.setItemDelegateForColumn(place, cell)
    return made
