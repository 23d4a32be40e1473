"""A table to read: every row as tall as its text, the table as tall as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 12
LEAST = 42
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
LOOK = Qt.ItemDataRole.UserRole
JOINED = Qt.ItemDataRole.UserRole + 1


class ReadingCell(QStyledItemDelegate):
    """Wrapped text in the look of its item (text, quiet, accent, bold); a thin line below each row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        table = option.widget
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and isinstance(table, WrappedTable) and table.hasFocus():
            painter.fillRect(option.rect, self._theme.colour("wash"))
        if index.row() + 1 < index.model().rowCount() and not index.data(JOINED):
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if not (isinstance(table, WrappedTable) and table.indexWidget(index) is not None):
            self._words(painter, option.rect, index)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = index.data(LOOK) or "text"
        painter.setFont(self._theme.font(bold=look in ("accent", "bold")))
        painter.setPen(self._theme.colour("text" if look == "bold" else look))
        inside = rect.adjusted(PADDING, PADDING, -PADDING, 0)
        painter.drawText(inside, WRAP, index.data(Qt.ItemDataRole.DisplayRole) or "")

    def height(self, index: Index, width: int) -> int:
        """Pixels that the words need at a column's width."""
        look = index.data(LOOK) or "text"
        metrics = QFontMetrics(self._theme.font(bold=look in ("accent", "bold")))
        room = QRect(0, 0, max(width - 2 * PADDING, 1), 10_000)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        edges = PADDING + (0 if index.data(JOINED) else PADDING)
        return metrics.boundingRect(room, WRAP, text).height() + edges

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.height(index, option.rect.width()))


class WrappedTable(QTableWidget):
    """`shares` are the widths of the columns relative to each other, `least` their least in pixels of the design."""

    def __init__(
        self, theme: Theme, name: str, titles: Sequence[str], shares: Sequence[int], least: Sequence[int]
    ) -> None:
        super().__init__(0, len(titles))
        self.theme = theme
        self._shares, self._least = tuple(shares), tuple(least)
        self._fitting = False
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        self._cell = ReadingCell(theme)
        self.setItemDelegate(self._cell)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | WRAP)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.fit)

    def put(self, row: int, column: int, text: str, look: str = "text") -> None:
        """Write a cell."""
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(text)
        item.setData(LOOK, look)

    def join(self, row: int) -> None:
        """Draw no line below a row: it belongs together with the next one."""
        for column in range(self.columnCount()):
            self.model().setData(self.model().index(row, column), True, JOINED)

    def fit(self) -> None:
        """Give columns, rows and the table itself the room that their texts need."""
        if self._fitting:
            return
        self._fitting = True
        self._fit_columns()
        self.horizontalHeader().setFixedHeight(self._header_height())
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._row_height(row))
        bar = self.horizontalScrollBar()
        scrolls = self.horizontalHeader().length() > self.viewport().width()
        height = self.verticalHeader().length() + self.horizontalHeader().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + (bar.sizeHint().height() if scrolls else 0))
        self._fitting = False

    def _fit_columns(self) -> None:
        room, whole = self.viewport().width(), sum(self._shares)
        widths = [
            max(self.theme.px(low), room * part // whole) for part, low in zip(self._shares, self._least, strict=True)
        ]
        over = sum(widths) - room
        for place in sorted(range(len(widths)), key=lambda p: widths[p], reverse=True):
            give = min(max(over, 0), widths[place] - self.theme.px(self._least[place]))
            widths[place] -= give
            over -= give
        if over < 0:
            widths[-1] -= over
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)

    def _header_height(self) -> int:
        metrics = QFontMetrics(self.theme.font())
        heights = [0]
        for column in range(self.columnCount()):
            room = QRect(0, 0, self.columnWidth(column) - 2 * PADDING - 2, 10_000)
            title = self.model().headerData(column, Qt.Orientation.Horizontal)
            heights.append(metrics.boundingRect(room, WRAP, title).height())
        return max(heights) + 2 * self.theme.px(10)

    def _row_height(self, row: int) -> int:
        heights = [0 if self.model().index(row, 0).data(JOINED) else self.theme.px(LEAST)]
        for column in range(self.columnCount()):
            index, width = self.model().index(row, column), self.columnWidth(column)
            widget: QWidget | None = self.indexWidget(index)
            if widget is None:
                heights.append(self._cell.height(index, width))
            elif widget.hasHeightForWidth():
                heights.append(widget.heightForWidth(width))
            else:
                heights.append(widget.sizeHint().height())
        return max(heights) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the table
