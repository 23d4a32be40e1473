"""A line of the palette: icon and title, with what it is at the right, quietly."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.common.mirroring import mirror_of, mirrored, plain
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, ICON

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
HEIGHT = 34
Index = QModelIndex | QPersistentModelIndex


class ChoiceCell(QStyledItemDelegate):
    """The title has what room it needs, up to two thirds; the detail the rest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("wash"))
        rect = option.rect.adjusted(GAP, 0, -GAP, 0)
        size = self._theme.px(ICON)
        icon_top = rect.center().y() - size // 2
        index.data(Qt.ItemDataRole.DecorationRole).paint(
            plain(painter), mirror_of(QRect(rect.left(), icon_top, size, size), option.rect)
        )
        rect.setLeft(rect.left() + size + GAP + GAP // 2)
        title, detail = index.data(Qt.ItemDataRole.DisplayRole), index.data(DETAIL_ROLE)
        metrics = painter.fontMetrics()
        width = rect.width() * 2 // 3 if detail else rect.width()
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(title) + 2 * GAP)
        painter.setPen(self._theme.colour("quiet"))
        shown = metrics.elidedText(detail or "", Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))
