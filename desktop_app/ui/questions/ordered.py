"""The questions of a list in their order: moved by drag or with Alt and the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyleOptionViewItem

from desktop_app.records.questions import Question
from desktop_app.ui.common.cells import PADDING, TextCell
from desktop_app.ui.common.icons import pixmap
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, ICON, ROW_HEIGHT
from desktop_app.ui.questions.cells import draw_two_lines

QUESTION = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
LEAST_ROWS = 4
ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderedCell(TextCell):
    """A grip, the place, the words on up to two lines, the minutes."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        rect = option.rect.adjusted(GAP, 0, -PADDING, 0)
        self._grip(painter, rect)
        question: Question = index.data(QUESTION)
        number = self.theme.px(30)
        told = self._minutes(question)
        minutes = max(self.theme.px(52), painter.fontMetrics().horizontalAdvance(told) + 2)
        left = rect.left() + self.theme.px(ICON) + GAP
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.theme.colour("quiet"))
        painter.drawText(QRect(left, rect.top(), number, rect.height()), middle, str(index.row() + 1))
        time_at = QRect(rect.right() - minutes, rect.top(), minutes, rect.height())
        painter.drawText(time_at, middle | Qt.AlignmentFlag.AlignRight, told)
        painter.setPen(self.theme.colour("text"))
        words_at = QRect(left + number, rect.top(), rect.right() - minutes - left - number - GAP, rect.height())
        draw_two_lines(painter, self.theme, words_at, question.text)

    def _grip(self, painter: QPainter, rect: QRect) -> None:
        size = self.theme.px(ICON)
        grip = pixmap("grip-vertical", self.theme.colours.quiet, size, painter.device().devicePixelRatio())
        painter.drawPixmap(rect.left(), rect.top() + (rect.height() - size) // 2, grip)

    def _minutes(self, question: Question) -> str:
        return self.tr("%n min", "", question.minutes)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(ROW_HEIGHT))


class Ordered(QListWidget):
    """moved(from, to) and remove_asked(places) tell what the user wants; opened(question id) on Enter."""

    moved = Signal(int, int)
    remove_asked = Signal(object)
    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Questions of the list, in order"))
        self.setAccessibleDescription(self.tr("Alt and the arrow keys move a question, Delete takes it off the list."))
        self.setMouseTracking(True)
        self._cell = OrderedCell(theme)
        self.setItemDelegate(self._cell)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(QUESTION).id))
        self._theme = theme
        theme.changed.connect(self._apply_sizes)
        self._apply_sizes()

    def fill(self, questions: Sequence[Question]) -> None:
        """Show these, keeping the place of the current one."""
        place = self.currentRow()
        self.clear()
        for question in questions:
            item = QListWidgetItem(question.text, self)
            item.setData(QUESTION, question)
            item.setToolTip(f"{question.text}\n{question.hint}".strip())
        if questions and place >= 0:
            self.setCurrentRow(min(place, len(questions) - 1))

    def _apply_sizes(self) -> None:
        self.setMinimumHeight(self._theme.px(ROW_HEIGHT * LEAST_ROWS))
        self.doItemsLayout()

    def places(self) -> list[int]:
        """The selected places, from the top."""
        return sorted(index.row() for index in self.selectedIndexes())

    def move_current(self, by: int) -> None:
        """Move the current question up or down by one."""
        place = self.currentRow()
        if place >= 0 and 0 <= place + by < self.count():
            self._move(place, place + by)

    def _move(self, place: int, to: int) -> None:
        item = self.takeItem(place)
        self.insertItem(to, item)
        self.clearSelection()
        self.setCurrentRow(to)
        self.moved.emit(place, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = ARROWS.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(by)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.places())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() is not QAbstractItemView.DropIndicatorPosition.AboveItem
        to = self.count() if not target.isValid() else target.row() + below
        place = self.currentRow()
        event.setDropAction(Qt.DropAction.CopyAction)  # the item is moved here, not by the view
        event.accept()
        to -= to > place
        if place >= 0 and to != place:
            self._move(place, to)
