"""How a duty is drawn: its icon, the person, what is to be done, what Enter does, when it is due."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_app.records.today import Duty, Urgency
from desktop_app.ui.common import icons, tokens
from desktop_app.ui.common.cells import PADDING, TextCell
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.today import words
from desktop_app.ui.today.duty_model import DUTY_ROLE, HEADING_ROLE, LINE_ROLE, Heading
from desktop_app.ui.today.words import Line

Index = QModelIndex | QPersistentModelIndex
LINE = 56
_TONES = {Urgency.NOW: "attention", Urgency.OVERDUE: "attention", Urgency.TODAY: "accent", Urgency.SOON: "quiet"}
# The person and what is to be done come first: what stands at the right takes no more of the line than this.
MOST_ASIDE = 0.4


class DutyCell(TextCell):
    """Two lines for each duty; a heading is as tall, so that all rows are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        painter.save()
        heading = index.data(HEADING_ROLE)
        if heading is not None:
            self._heading(painter, QRect(option.rect), heading)
        elif (duty := index.data(DUTY_ROLE)) is not None:
            self.background(painter, option)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
                painter.fillRect(edge, self.theme.colour("accent"))
            inset = self.theme.px(PADDING)
            self._duty(painter, option.rect.adjusted(inset, 0, -inset, 0), duty, index.data(LINE_ROLE), chosen=chosen)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        px = self.theme.px
        area = rect.adjusted(px(PADDING), 0, -px(PADDING), -px(8))
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        text = words.section(heading.urgency)
        painter.setFont(self.theme.font(bold=True))
        attention = heading.urgency in (Urgency.NOW, Urgency.OVERDUE)
        painter.setPen(self.theme.colour("attention" if attention else "text"))
        painter.drawText(area, place, text)
        left = painter.fontMetrics().horizontalAdvance(text) + px(8)
        painter.setFont(self.theme.font())
        painter.setPen(self.theme.colour("quiet"))
        painter.drawText(area.adjusted(left, 0, 0, 0), place, str(heading.count))

    def _duty(self, painter: QPainter, rect: QRect, duty: Duty, line: Line, *, chosen: bool) -> None:
        px = self.theme.px
        size = px(tokens.LARGE_ICON)
        ratio = painter.device().devicePixelRatio()
        picture = icons.pixmap(words.ICONS[duty.kind], self.theme.colour(_TONES[duty.urgency]).name(), size, ratio)
        painter.drawPixmap(rect.left() + px(4), rect.top() + (rect.height() - size) // 2, picture)
        left = size + px(4) + px(14)
        half = rect.height() // 2
        upper = QRect(rect.left() + left, rect.top() + px(5), rect.width() - left, half - px(4))
        lower = QRect(upper.left(), rect.top() + half, upper.width(), half - px(6))
        small = self.theme.font(tokens.SMALL)
        key = words.tr("Enter: {action}").format(action=line.action)
        taken = self._aside(painter, upper, key, "accent" if chosen else "quiet", small)
        self._who(painter, upper.adjusted(0, 0, -taken, 0), line.name, duty.organization)
        tone = "attention" if line.pressing else "quiet"
        taken = self._aside(painter, lower, line.due, tone, self.theme.font(tokens.SMALL, bold=line.pressing))
        painter.setFont(self.theme.font())
        painter.setPen(self.theme.colour("text" if chosen else "quiet"))
        self.line(painter, lower.adjusted(0, 0, -taken, 0), line.reason)

    def _aside(self, painter: QPainter, rect: QRect, text: str, tone: str, font: QFont) -> int:
        """Draw a few words at the right; answers the pixels they take."""
        if not text:
            return 0
        width = min(QFontMetrics(font).horizontalAdvance(text) + 2, round(rect.width() * MOST_ASIDE))
        painter.setFont(font)
        painter.setPen(self.theme.colour(tone))
        self.line(painter, QRect(rect.right() - width, rect.top(), width, rect.height()), text)
        return width + self.theme.px(12)

    def _who(self, painter: QPainter, rect: QRect, name: str, organization: str) -> None:
        painter.setFont(self.theme.font(bold=True))
        painter.setPen(self.theme.colour("text"))
        self.line(painter, rect, name)
        used = painter.fontMetrics().horizontalAdvance(name) + self.theme.px(8)
        if organization and rect.width() - used > self.theme.px(40):
            painter.setFont(self.theme.font())
            painter.setPen(self.theme.colour("quiet"))
            self.line(painter, rect.adjusted(used, 0, 0, 0), organization)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(LINE))
