"""How a meeting is drawn in the list: a heading where a day begins, then time, person, mode and status."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_app.records.meetings import MeetingRow
from desktop_app.ui.common import icons, tokens
from desktop_app.ui.common.cells import PADDING, TextCell, draw_pill
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.window_model import ROW_ROLE, WindowModel
from desktop_app.ui.meetings import words

Index = QModelIndex | QPersistentModelIndex
HEADING = 34
LINE = 54


class MeetingCell(TextCell):
    """Draws a row of the list; `begins_day` tells the list how tall a row has to be."""

    def __init__(self, theme: Theme, preferences: Preferences, rows: WindowModel) -> None:
        super().__init__(theme)
        self._preferences = preferences
        self._rows = rows

    def day(self, row: MeetingRow) -> date:
        """The day of a meeting, on my calendar."""
        return words.my_time(row, self._preferences.time_zone).date()

    def begins_day(self, place: int) -> bool:
        """Whether the meeting at `place` is the first of its day in the list."""
        row = self._rows.peek(place)
        before = self._rows.peek(place - 1) if place else None
        if row is None or (before is None and place):
            return False
        return before is None or self.day(before) != self.day(row)

    def height(self, place: int) -> int:
        """Pixels that the row at `place` needs."""
        return self.theme.px(LINE + HEADING if self.begins_day(place) else LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        row = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        rect = QRect(option.rect)
        if rect.height() > self.theme.px(LINE):
            if option.state & QStyle.StateFlag.State_Selected:  # the view has washed all of the row
                painter.fillRect(rect, self.theme.colour("panel"))
            self._heading(painter, rect, row)
            rect.setTop(rect.bottom() + 1 - self.theme.px(LINE))
        self._wash(painter, option, rect)
        self._meeting(painter, rect.adjusted(PADDING, 0, -PADDING, 0), row)
        painter.restore()

    def _wash(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        body = QStyleOptionViewItem(option)
        body.rect = rect
        self.background(painter, body)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self.theme.colour("accent"))

    def _heading(self, painter: QPainter, rect: QRect, row: MeetingRow) -> None:
        today = datetime.now().date()
        day = self.day(row)
        area = QRect(rect.left() + PADDING, rect.top(), rect.width() - 2 * PADDING, rect.height() - self.theme.px(LINE))
        painter.setFont(self.theme.font(tokens.SMALL, bold=True))
        painter.setPen(self.theme.colour("accent" if day == today else "quiet"))
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area.adjusted(0, 0, 0, -self.theme.px(6)), place, words.day_heading(day, today))

    def _meeting(self, painter: QPainter, rect: QRect, row: MeetingRow) -> None:
        time = words.time_text(words.my_time(row, self._preferences.time_zone))
        bold = self.theme.font(bold=True)
        plain = self.theme.font()
        half = rect.height() // 2
        upper = QRect(rect.left(), rect.top() + self.theme.px(4), rect.width(), half - self.theme.px(2))
        lower = QRect(rect.left(), rect.top() + half, rect.width(), half - self.theme.px(4))
        gutter = max(QFontMetrics(bold).horizontalAdvance(time), self.theme.px(44)) + self.theme.px(12)
        painter.setFont(bold)
        painter.setPen(self.theme.colour("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, time)
        painter.setFont(plain)
        taken = self._pill(painter, upper, row, rect.width() - gutter)
        self.line(painter, upper.adjusted(gutter, 0, -taken, 0), called(row.contact.name))
        self._below(painter, lower, row, gutter)

    def _pill(self, painter: QPainter, rect: QRect, row: MeetingRow, room: int) -> int:
        text, tone = words.pill(row, datetime.now(UTC))
        painter.setFont(self.theme.font(tokens.SMALL))
        width = painter.fontMetrics().horizontalAdvance(text) + self.theme.px(22)
        if width > room // 2:
            painter.setFont(self.theme.font())
            return 0
        draw_pill(painter, self.theme, QRect(rect.right() - width, rect.top(), width, rect.height()), text, tone)
        painter.setFont(self.theme.font())
        painter.setPen(self.theme.colour("text"))
        return width + self.theme.px(8)

    def _below(self, painter: QPainter, rect: QRect, row: MeetingRow, gutter: int) -> None:
        small = self.theme.font(tokens.SMALL)
        painter.setFont(small)
        painter.setPen(self.theme.colour("quiet"))
        minutes = words.minutes_text(row.minutes)
        left = QRect(rect.left(), rect.top(), gutter, rect.height())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, minutes)
        size = self.theme.px(14)
        ratio = painter.device().devicePixelRatio()
        picture = icons.pixmap(words.MODE_ICONS[row.mode], self.theme.colour("quiet").name(), size, ratio)
        painter.drawPixmap(rect.left() + gutter, rect.top() + (rect.height() - size) // 2, picture)
        text = row.excerpt.text if row.excerpt is not None else row.organization or words.mode_word(row.mode)
        self.line(painter, rect.adjusted(gutter + size + self.theme.px(6), 0, 0, 0), text)
