"""The list of duties: one is current, and stays so while others come and go."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop_app.records.today import Duty, TodayPage
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.today.duty_cell import DutyCell, Index
from desktop_app.ui.today.duty_model import DutyModel


class DutyList(QListView):
    """chosen(Duty or None) follows the current row; opened() a double click; menu_asked(at) a wish for the menu."""

    chosen = Signal(object)
    opened = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, rows: DutyModel) -> None:
        super().__init__()
        self.rows = rows
        self._theme = theme
        self._key = ""
        self._row = 0
        self._scrolled = 0
        self.setObjectName("duties")
        self.setAccessibleName(self.tr("What there is to do"))
        self.setModel(rows)
        self._cell = DutyCell(theme)
        self.setItemDelegate(self._cell)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._measure()
        theme.changed.connect(self._measure)
        rows.modelAboutToBeReset.connect(self._remember)
        rows.loaded.connect(self._settle)
        rows.dataChanged.connect(self._arrived)

    @property
    def duty(self) -> Duty | None:
        """The current duty."""
        return self.rows.duty_at(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Make the duty in a row current, or the next one where there is a heading."""
        last = self.rows.rowCount() - 1
        row = max(0, min(row, last))
        if self.rows.heading_at(row) is not None:
            row = row + 1 if row < last else row - 1
        self.setCurrentIndex(self.rows.index(row, 0))

    def _measure(self) -> None:
        self.verticalScrollBar().setSingleStep(self._theme.px(20))
        self.scheduleDelayedItemsLayout()

    # What was current stays so, or leaves its place to the next

    def _remember(self) -> None:
        self._row = self.currentIndex().row()
        self._scrolled = self.verticalScrollBar().value()

    def _settle(self, page: TodayPage) -> None:
        self.doItemsLayout()
        self.verticalScrollBar().setValue(self._scrolled)
        if not page.total:
            self._key = ""
            self.chosen.emit(None)
            return
        found = self.rows.find(self._key) if self._key else None
        self.choose(self._row if found is None else found)

    def _arrived(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self._tell()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._tell()

    def _tell(self) -> None:
        duty = self.duty
        self._key = duty.key if duty is not None else ""
        self.chosen.emit(duty)

    # Hands

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.ask_menu()
        elif self.duty is not None:
            self.menu_asked.emit(event.globalPos())

    def ask_menu(self) -> None:
        """Wish for the menu of the current duty."""
        if self.duty is not None:
            self.menu_asked.emit(self.below_current())

    def below_current(self) -> QPoint:
        """Where a menu for the current duty opens: below it, under its words."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(QPoint(rect.left() + rect.height(), rect.bottom()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.choose(0)
