"""The table of the house: tall calm rows, columns that can be chosen, moved, sorted and remembered."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import ROW_HEIGHT
from desktop_app.ui.common.window_model import WindowModel

# Columns that share the room get no narrower than this part of their usual width.
NARROWEST = 0.75
MOST_KEPT = 200
OWN = "own"


class Table(QTableView):
    """A WindowModel as rows.

    chosen(id or None) follows the current row; sorted(name, descending) a click on a header; opened(id) Enter or a
    double click; delete_asked() the Delete key.
    """

    chosen = Signal(object)
    sorted_by = Signal(str, bool)
    opened = Signal(int)
    delete_asked = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, model: WindowModel, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._rows = model
        self._current: int | None = None
        self._settling = False
        self._fitting = False
        self._kept: list[int] = []
        self.setObjectName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self._prepare_header()
        self._apply_sizes()
        theme.changed.connect(self._apply_sizes)
        model.modelAboutToBeReset.connect(self._about_to_reset)
        model.loaded.connect(self._settle)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.activated.connect(self._activated)

    # Columns

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        # One of its own, in which nothing is selected: of the table's it asks each row anew whenever it is painted.
        header.setSelectionModel(QItemSelectionModel(self._rows, header))
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        header.sectionClicked.connect(self._header_clicked)
        for place, column in enumerate(self._rows.columns):
            self.setColumnWidth(place, self._theme.px(column.width))
            self.setColumnHidden(place, not column.shown)
        state = self._preferences.state(self.objectName())
        if not state.isEmpty():
            header.restoreState(state)
        self._fitted = self._preferences.chosen(f"{self.objectName()}_widths") != OWN
        for signal in (header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(self._keep_state)
        header.sectionResized.connect(self._resized)

    def _keep_state(self, *_: object) -> None:
        self._preferences.set_state(self.objectName(), self.horizontalHeader().saveState())

    def _resized(self, section: int, before: int, now: int) -> None:
        header = self.horizontalHeader()
        last = max((p for p in range(header.count()) if not header.isSectionHidden(p)), key=header.visualIndex)
        # The last column stretches by itself, and hidden ones become nothing.
        if not self._fitting and section != last and before and now:
            self._fitted = False
            self._preferences.set(f"{self.objectName()}_widths", OWN)
            self._keep_state()

    def _fit_columns(self) -> None:
        """Until the user sets a width, the columns share the room there is; the last one takes what is left."""
        if not self._fitted:
            return
        shown = [place for place in range(len(self._rows.columns)) if not self.isColumnHidden(place)]
        wanted = sum(self._rows.columns[place].width for place in shown) or 1
        room = self.viewport().width()
        self._fitting = True
        for place in shown:
            width = self._rows.columns[place].width
            self.setColumnWidth(place, max(self._theme.px(width * NARROWEST), width * room // wanted))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _header_clicked(self, section: int) -> None:
        header = self.horizontalHeader()
        column = self._rows.columns[section]
        if not column.sort:
            self._show_order()
            return
        self.sorted_by.emit(column.sort, header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)

    def _show_order(self) -> None:
        view = self._rows.view
        place = next((p for p, column in enumerate(self._rows.columns) if view and column.sort == view.sort), 0)
        order = Qt.SortOrder.DescendingOrder if view and view.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, order)

    @property
    def order(self) -> tuple[str, bool]:
        """(name to sort by, descending) as the header shows it."""
        header = self.horizontalHeader()
        column = self._rows.columns[max(0, header.sortIndicatorSection())]
        return column.sort, header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder

    def column_menu(self) -> QMenu:
        """A menu in which columns are shown and hidden."""
        menu = QMenu(self)
        for place, column in enumerate(self._rows.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(place > 0)
            action.toggled.connect(lambda shown, p=place: self._show_column(p, shown))
        return menu

    def _show_column(self, place: int, shown: bool) -> None:
        self._fitting = True
        self.setColumnHidden(place, not shown)
        self._fitting = False
        if shown and self.columnWidth(place) < self._theme.px(40):
            self.setColumnWidth(place, self._theme.px(self._rows.columns[place].width))
        self._fit_columns()
        self._keep_state()

    def _choose_columns(self, at: QPoint) -> None:
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _apply_sizes(self) -> None:
        height = self._theme.px(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # The current row

    @property
    def current_id(self) -> int | None:
        """The record shown as current."""
        return self._current

    def selectRow(self, row: int) -> None:
        """Select one row alone, also while Ctrl or Shift is still held from the keys that led here."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flag.ClearAndSelect | flag.Rows)

    def selected_ids(self) -> list[int]:
        """Records of the selected rows that are at hand, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self._rows.row(row) for row in rows)
        return [row.id for row in found if row is not None]

    def choose(self, record_id: int | None) -> None:
        """Make a record current; it is shown as such once its row is at hand."""
        self._current = record_id
        place = None if record_id is None else self._rows.place_of(record_id)
        if place is None:
            self.clearSelection()
        elif place != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self._settling = True
            self.selectRow(place)
            self.scrollTo(self._rows.index(place, 0))
            self._settling = False

    def _about_to_reset(self) -> None:
        self._settling = True
        ranges = self.selectionModel().selection()
        several = sum(ranges.at(number).height() for number in range(ranges.count()))
        self._kept = self.selected_ids() if 1 < several <= MOST_KEPT else []

    def _settle(self, _page: object) -> None:
        place = None if self._current is None else self._rows.place_of(self._current)
        if place is not None:
            self.selectRow(place)
        self._select_again()
        self._settling = False

    def _select_again(self) -> None:
        """Several rows that were selected before stay so, as far as they are at hand."""
        kept = QItemSelection()
        for number in self._kept:
            if (place := self._rows.place_of(number)) is not None:
                row = self._rows.index(place, 0)
                kept.select(row, row)
        if not kept.isEmpty():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(kept, flag.Select | flag.Rows)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._settling or not current.isValid():
            return
        row = self._rows.row(current.row())
        if row is not None and row.id != self._current:
            self._current = row.id
            self.chosen.emit(row.id)

    def _activated(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self.opened.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
            return
        super().keyPressEvent(event)
