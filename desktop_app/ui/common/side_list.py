"""A slim list of names with a quiet word at the right of each: topics, lists, pages of the manual."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem

from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme

KEY = Qt.ItemDataRole.UserRole
ASIDE = Qt.ItemDataRole.UserRole + 1
SLIM, TALL = 32, 52
PADDING = 10
Index = QModelIndex | QPersistentModelIndex
Entry = tuple[Any, str, str]


class SideCell(TextCell):
    """The name, and at its right or (`below`) under it the quiet word."""

    def __init__(self, theme: Theme, *, below: bool) -> None:
        super().__init__(theme)
        self._below = below

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._wash(painter, option, chosen)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        aside = index.data(ASIDE) or ""
        if self._below:
            inset = self.theme.px(7)
            half = (rect.height() - 2 * inset) // 2
            name_at = QRect(rect.left(), rect.top() + inset, rect.width(), half)
            aside_at = QRect(rect.left(), rect.top() + inset + half, rect.width(), half)
        else:
            width = painter.fontMetrics().horizontalAdvance(aside)
            name_at = rect.adjusted(0, 0, -width - PADDING, 0)
            aside_at = QRect(rect.right() - width, rect.top(), width + 2, rect.height())
        self._words(
            painter, name_at, index.data(Qt.ItemDataRole.DisplayRole) or "", "accent" if chosen else "text", chosen
        )
        self._words(painter, aside_at, aside, "accent" if chosen else "quiet", False)

    def _wash(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or over):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("wash" if chosen else "line"))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, text: str, colour: str, bold: bool) -> None:
        painter.save()
        painter.setPen(self.theme.colour(colour))
        font = painter.font()
        font.setBold(bold)
        painter.setFont(font)
        self.line(painter, rect, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(TALL if self._below else SLIM))


class SideList(QListWidget):
    """Entries are (key, name, quiet word). chosen(key) follows the user's choice."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, *, below: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._settling = False
        self.setProperty("look", "plain")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cell = SideCell(theme, below=below)
        self.setItemDelegate(self._cell)
        self.currentItemChanged.connect(self._current_changed)
        theme.changed.connect(self.doItemsLayout)

    @property
    def key(self) -> Any:
        """The chosen entry's key, or None."""
        item = self.currentItem()
        return None if item is None else item.data(KEY)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these entries, keeping the choice where it is still there."""
        self._settling = True
        kept = self.key
        self.clear()
        for key, name, aside in entries:
            item = QListWidgetItem(name, self)
            item.setData(KEY, key)
            item.setData(ASIDE, aside)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {aside}" if aside else name)
            item.setToolTip(name)
        self._settling = False
        self.choose(kept)

    def choose(self, key: Any) -> None:
        """Make an entry the chosen one, without telling."""
        self._settling = True
        found = next((row for row in range(self.count()) if self.item(row).data(KEY) == key), -1)
        self.setCurrentRow(found)
        self._settling = False

    def width_needed(self) -> int:
        """Pixels in which no name is cut."""
        bold = self._theme.font(bold=True)
        metrics = QFontMetrics(bold)
        words = [f"{self.item(row).text()}  {self.item(row).data(ASIDE)}" for row in range(self.count())]
        return max((metrics.horizontalAdvance(text) for text in words), default=0) + 4 * PADDING

    def _current_changed(self, item: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        if not self._settling and item is not None:
            self.chosen.emit(item.data(KEY))
