"""The list of questions in an agenda: ticked with Space or a click, moved by drag or Alt+Up and Alt+Down."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.common import icons, tokens
from desktop_app.ui.common.mirroring import mirror_of, mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.agenda_model import ITEM_ROLE, AgendaModel
from desktop_app.ui.meetings.words import tr

Index = QModelIndex | QPersistentModelIndex
ROW = 46
BOX = 18
PADDING = 10


class AgendaList(QListView):
    """chosen(id or None) follows the current item; remove_asked(id) the Delete key, answer_asked() Enter."""

    chosen = Signal(object)
    remove_asked = Signal(int)
    answer_asked = Signal()

    def __init__(self, theme: Theme, model: AgendaModel) -> None:
        super().__init__()
        self._theme = theme
        self._items = model
        self.setModel(model)
        self.setAccessibleName(tr("Agenda"))
        self.setProperty("look", "plain")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setItemDelegate(AgendaCell(theme, self))
        self.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def current(self) -> AgendaItem | None:
        """The current item."""
        place = self.currentIndex().row()
        return self._items.items[place] if 0 <= place < len(self._items.items) else None

    def choose(self, item_id: int | None) -> None:
        """Make an item current; the first one where it is not there."""
        if self._items.items:
            self.setCurrentIndex(self._items.index(max(0, self._items.place_of(item_id))))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self._items.items[current.row()].id if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        key = event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._items.move(place, place + step)
            self.scrollTo(self.currentIndex())
        elif key == Qt.Key.Key_Space and place >= 0:
            self._items.tick(place)
        elif key == Qt.Key.Key_Delete and place >= 0:
            self.remove_asked.emit(self._items.items[place].id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place >= 0:
            self.answer_asked.emit()
        else:
            super().keyPressEvent(event)


class AgendaCell(QStyledItemDelegate):
    """Draws a question with its mark, its minutes and what of it is answered."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(ROW))

    def _box(self, rect: QRect) -> QRect:
        size = self._theme.px(BOX)
        return QRect(rect.left() + PADDING, rect.top() + (rect.height() - size) // 2, size, size)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseButtonRelease:
            return False
        hit = mirror_of(self._box(option.rect), option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        return hit and index.model().setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        item: AgendaItem = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash" if selected else "paper"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        self._mark(painter, self._box(option.rect), item.asked)
        left = self._box(option.rect).right() + PADDING
        right = self._extras(painter, option.rect, item)
        self._text(painter, QRect(left, option.rect.top(), right - left, option.rect.height()), item, selected)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, asked: bool) -> None:
        painter.setPen(QPen(self._theme.colour("accent" if asked else "quiet"), 1.2))
        painter.setBrush(self._theme.colour("accent") if asked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if asked:
            self._icon(painter, "check", "on_accent", box.adjusted(2, 2, -2, -2))

    def _icon(self, painter: QPainter, name: str, colour: str, rect: QRect) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), icons.pixmap(name, self._theme.colour(colour).name(), rect.width(), ratio))

    def _extras(self, painter: QPainter, rect: QRect, item: AgendaItem) -> int:
        """Minutes and the confidential mark at the right; answers where they begin."""
        painter.setFont(self._theme.font(tokens.SMALL))
        painter.setPen(self._theme.colour("quiet"))
        text = words.minutes_text(item.minutes)
        width = painter.fontMetrics().horizontalAdvance(text)
        right = rect.right() - PADDING
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), place, text)
        right -= width + PADDING
        if item.confidential:
            size = self._theme.px(14)
            self._icon(painter, "eye-off", "quiet", QRect(right - size, rect.center().y() - size // 2, size, size))
            right -= size + PADDING
        return right

    def _text(self, painter: QPainter, rect: QRect, item: AgendaItem, selected: bool) -> None:
        painter.setFont(self._theme.font(bold=selected))
        painter.setPen(self._theme.colour("accent" if selected else "quiet" if item.asked else "text"))
        answer = " ".join(item.answer.split())
        upper = rect.adjusted(0, 4, 0, -rect.height() // 2) if answer else rect
        if answer:
            self._line(painter, upper, item.text)
            painter.setFont(self._theme.font(tokens.SMALL))
            painter.setPen(self._theme.colour("quiet"))
            self._line(painter, rect.adjusted(0, rect.height() // 2, 0, -4), answer)
        else:
            self._two_lines(painter, upper, item.text)

    def _two_lines(self, painter: QPainter, rect: QRect, text: str) -> None:
        metrics = painter.fontMetrics()
        first, rest = "", text.split()
        while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= rect.width():
            first = f"{first} {rest.pop(0)}".strip()
        if not rest or not first:
            self._line(painter, rect, text)
            return
        height = metrics.lineSpacing()
        top = rect.center().y() - height + 1
        self._line(painter, QRect(rect.left(), top, rect.width(), height), first)
        self._line(painter, QRect(rect.left(), top + height, rect.width(), height), " ".join(rest))

    def _line(self, painter: QPainter, rect: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
