"""The agenda on a prep sheet, and beside each question what others said to it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.records.meetings import AgendaItem, Priority
from desktop_app.records.prep import Heard, PrepSheet
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.meeting_words import minutes_text
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, SMALL
from desktop_app.ui.common.widgets import button, card, label
from desktop_app.ui.preparing import facts, words
from desktop_app.ui.preparing.facts import tr

ITEM = Qt.ItemDataRole.UserRole
HEARD = Qt.ItemDataRole.UserRole + 1
NUMBER = 34
MEASURE = 64
# How tall the list grows before it scrolls, in pixels of the design, and how many lines a question takes in it.
TALLEST = 420
MOST_LINES = 3
Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value | Qt.AlignmentFlag.AlignTop.value


class Agenda(QWidget):
    """edit_asked() wants the agenda where it is made."""

    edit_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._setting: tuple[str, date] = ("UTC", date.min)
        self.budget = label("", "quiet", wrap=True)
        self.list = Questions(desk.theme)
        self.question = label("", "subheading", wrap=True)
        self.heard = GrowingText(least=1, most=10)
        self.heard.setReadOnly(True)
        self.heard.setProperty("look", "plain")
        self.heard.setAccessibleName(tr("What others said"))
        self.edit = button(tr("Edit the agenda"), self.edit_asked.emit, "link")
        frame = card(label(tr("Agenda"), "subheading"), self.budget, self.list, self.question, self.heard, self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.list.currentRowChanged.connect(lambda _row: self._show_current())

    def put(self, sheet: PrepSheet, my_zone: str, today: date, *, attention: bool) -> None:
        """Show the questions of a sheet."""
        self._setting = (my_zone, today)
        self.budget.setText(facts.budget_text(sheet.meeting))
        self.budget.setProperty("look", "attention" if attention else "quiet")
        self.budget.style().unpolish(self.budget)
        self.budget.style().polish(self.budget)
        self.list.put(sheet.meeting.agenda, sheet.heard)
        some = bool(sheet.meeting.agenda)
        for part in (self.list, self.question, self.heard):
            part.setVisible(some)
        self._show_current()

    def _show_current(self) -> None:
        item, heard = self.list.current()
        if item is None:
            return
        self.question.setText(breakable(item.text))
        text = self._heard_text(heard)
        if self.heard.toPlainText() != text:
            self.heard.setPlainText(text)

    def _heard_text(self, heard: Heard | None) -> str:
        if heard is None:
            return tr("Nobody else has answered this yet.")
        my_zone, today = self._setting
        said = [words.said_words(one, my_zone, today) for one in heard.answers]
        return "\n\n".join(filter(None, (*said, words.heard_rest(heard))))


class Questions(QListWidget):
    """The questions in their order; as tall as they need, up to a height from which on it scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[object, ...] | None = None
        self.setAccessibleName(tr("Agenda"))
        self.setProperty("look", "plain")
        self._cell = QuestionCell(theme, self)
        self.setItemDelegate(self._cell)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)

    def put(self, items: tuple[AgendaItem, ...], heard: Mapping[int, Heard]) -> None:
        """Show these, keeping the current one."""
        if (items, heard) == self._shown:
            return
        self._shown = (items, heard)
        place = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for item in items:
            made = QListWidgetItem(item.text, self)
            made.setData(ITEM, item)
            made.setData(HEARD, heard.get(item.id))
            spoken = ", ".join(filter(None, (item.text, measure(item), words.heard_short(heard.get(item.id)))))
            made.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setCurrentRow(min(max(place, 0), len(items) - 1))
        self.blockSignals(False)
        self._fit()

    def current(self) -> tuple[AgendaItem | None, Heard | None]:
        """The question chosen, and what others said to it."""
        item = self.currentItem()
        return (None, None) if item is None else (item.data(ITEM), item.data(HEARD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most, needed = self._theme.px(TALLEST), 4
        for place in range(self.count()):
            needed += self._cell.height(self.item(place).data(ITEM), self.item(place).data(HEARD))
            if needed > most:
                break
        if self.height() != min(needed, most) or self.minimumHeight() != self.maximumHeight():
            self.setFixedHeight(max(min(needed, most), 1))


def measure(item: AgendaItem) -> str:
    """ "2 min, must"."""
    return ", ".join(filter(None, (minutes_text(item.minutes), words.priority_word(item.priority))))


class QuestionCell(TextCell):
    """The place, the question on as many lines as it needs, its minutes, and how many have answered it."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(theme)
        self._view = view

    def _width(self) -> int:
        return max(40, self._view.viewport().width() - self.theme.px(NUMBER) - self.theme.px(MEASURE) - 2 * GAP)

    def height(self, item: AgendaItem, heard: Heard | None) -> int:
        """What a question needs, in pixels."""
        metrics = QFontMetrics(self.theme.font())
        text = metrics.boundingRect(QRect(0, 0, self._width(), 10**6), _WRAP, item.text).height()
        lines = min(text, MOST_LINES * metrics.lineSpacing())
        small = QFontMetrics(self.theme.font(SMALL)).lineSpacing()
        more = small * (bool(words.heard_short(heard)) or item.priority is not Priority.USUAL)
        return lines + more + 2 * GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self.height(index.data(ITEM), index.data(HEARD)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        item: AgendaItem = index.data(ITEM)
        rect = option.rect.adjusted(0, GAP, -GAP, -GAP)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(self.theme.font())
        painter.setPen(self.theme.colour("quiet"))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(rect.adjusted(GAP, 0, 0, 0), top, str(index.row() + 1))
        painter.drawText(rect, top | Qt.AlignmentFlag.AlignRight, minutes_text(item.minutes))
        painter.setPen(self.theme.colour("accent" if chosen else "text"))
        at = QRect(rect.left() + self.theme.px(NUMBER), rect.top(), self._width(), rect.height())
        self._question(painter, at, item, index.data(HEARD))
        painter.restore()

    def _question(self, painter: QPainter, rect: QRect, item: AgendaItem, heard: Heard | None) -> None:
        note = ", ".join(filter(None, (words.priority_word(item.priority), words.heard_short(heard))))
        small = QFontMetrics(self.theme.font(SMALL)).lineSpacing() if note else 0
        painter.drawText(rect.adjusted(0, 0, 0, -small), _WRAP, item.text)
        if note:
            painter.setFont(self.theme.font(SMALL))
            painter.setPen(self.theme.colour("quiet"))
            self.line(painter, QRect(rect.left(), rect.bottom() - small, rect.width(), small), note)
