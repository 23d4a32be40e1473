"""The month as a grid of days: painted here, driven by arrow keys, PageUp and PageDown, Enter and N."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_app.records.meetings import AHEAD, MeetingRow, Status
from desktop_app.ui.common import tokens
from desktop_app.ui.common.mirroring import mirrored, right_to_left
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.month_model import DAY_ROLE, ROWS_ROLE, MonthModel
from desktop_app.ui.meetings.words import tr

Index = QModelIndex | QPersistentModelIndex
NUMBER, ENTRY, EDGE = 28, 22, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def month_later(day: date, months: int) -> date:
    """The same day some months later, or the last one of that month."""
    number = day.year * 12 + day.month - 1 + months
    first = date(number // 12, number % 12 + 1, 1)
    following = date((number + 1) // 12, (number + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


class MonthGrid(QTableView):
    """went_to(day) when the user moves; opened(day) Enter; new_asked(day); meeting_clicked(id)."""

    went_to = Signal(object)
    opened = Signal(object)
    new_asked = Signal(object)
    meeting_clicked = Signal(int)

    def __init__(self, theme: Theme, model: MonthModel) -> None:
        super().__init__()
        self._theme = theme
        self._days = model
        self.setModel(model)
        self.cell = MonthCell(theme, model)
        self.setItemDelegate(self.cell)
        self.setAccessibleName(tr("Month"))
        self.setAccessibleDescription(
            tr("Enter opens the day's meetings, N makes one, Page Up and Page Down turn months.")
        )
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.apply_sizes()

    def apply_sizes(self) -> None:
        """At the present text size: a day shows its number and at least one meeting."""
        self.verticalHeader().setMinimumSectionSize(self._theme.px(NUMBER + ENTRY + EDGE))

    @property
    def day(self) -> date:
        """The current day."""
        index = self.currentIndex()
        return self._days.day_at(index) if index.isValid() else self._days.month

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            step = _STEPS[key]
            ahead = -step if right_to_left() and abs(step) == 1 else step
            self.went_to.emit(self.day + timedelta(days=ahead))
        elif key in _MONTHS:
            self.went_to.emit(month_later(self.day, _MONTHS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        elif key is Qt.Key.Key_N and not event.modifiers():
            self.new_asked.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        row = self._meeting_at(at)
        if isinstance(row, int):
            self.meeting_clicked.emit(row)
        elif row == "more":
            self.opened.emit(self._days.day_at(self.indexAt(at)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self.indexAt(at).isValid() and self._meeting_at(at) is None:
            self.new_asked.emit(self._days.day_at(self.indexAt(at)))

    def _meeting_at(self, at: QPoint) -> int | str | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        return self.cell.meeting_at(self.visualRect(index), index.data(ROWS_ROLE), at)


class MonthCell(QStyledItemDelegate):
    """Draws a day: its number, and as many of its meetings as there is room for."""

    def __init__(self, theme: Theme, model: MonthModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model

    def _entries(self, rect: QRect, rows: list[MeetingRow]) -> list[tuple[QRect, MeetingRow | None]]:
        """Where the meetings stand; None in the last place says that there are more."""
        height = self._theme.px(ENTRY)
        top = rect.top() + self._theme.px(NUMBER)
        room = max(1, (rect.bottom() - top) // height)
        shown: list[MeetingRow | None] = list(rows[:room])
        if len(rows) > room:
            shown[-1] = None
        left, width = rect.left() + EDGE, rect.width() - 2 * EDGE
        return [(QRect(left, top + place * height, width, height - 2), row) for place, row in enumerate(shown)]

    def meeting_at(self, rect: QRect, rows: list[MeetingRow], at: QPoint) -> int | str | None:
        """The id of the meeting drawn there, or "more", or None."""
        for area, row in self._entries(rect, rows):
            if area.contains(at):
                return "more" if row is None else row.id
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        day: date = index.data(DAY_ROLE)
        rows: list[MeetingRow] = index.data(ROWS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, day)
        self._number(painter, option.rect, day)
        for area, row in self._entries(option.rect, rows):
            if row is None:
                self._more(painter, area, len(rows) - len(self._entries(option.rect, rows)) + 1)
            else:
                self._entry(painter, area, row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, day: date) -> None:
        rect = QRect(option.rect)
        if day.month != self._model.month.month:
            painter.fillRect(rect, self._theme.colour("paper"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(self._theme.colour("accent" if has_focus else "line"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)

    def _number(self, painter: QPainter, rect: QRect, day: date) -> None:
        size = self._theme.px(NUMBER - 6)
        area = QRectF(rect.left() + EDGE, rect.top() + EDGE, size, size)
        today = day == date.today()
        painter.setFont(self._theme.font(tokens.SMALL, bold=today))
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(area)
        here = day.month == self._model.month.month
        painter.setPen(self._theme.colour("on_accent" if today else "text" if here else "quiet"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _entry(self, painter: QPainter, area: QRect, row: MeetingRow) -> None:
        ahead = row.status in AHEAD
        tone = "accent" if ahead or row.status is Status.HELD else "quiet"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("wash" if tone == "accent" else "paper"))
        painter.drawRoundedRect(QRectF(area), 4, 4)
        font = self._theme.font(tokens.SMALL - 1, bold=ahead)
        font.setStrikeOut(row.status is Status.CANCELLED)
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        time = words.time_text(words.my_time(row, self._model.my_zone))
        name = called(row.contact.name)
        inner = area.adjusted(EDGE, 0, -EDGE, 0)
        metrics = painter.fontMetrics()
        # Where a day is narrow the name matters more than the hour: the grid already says when.
        text = f"{time} {name}" if metrics.horizontalAdvance(f"{time} {name[:4]}") < inner.width() else name
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _more(self, painter: QPainter, area: QRect, count: int) -> None:
        painter.setFont(self._theme.font(tokens.SMALL - 1))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(area.adjusted(EDGE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, f"+{count}")
