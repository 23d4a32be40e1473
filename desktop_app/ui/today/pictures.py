"""Small pictures of how the search goes: people by stage, talks in each week, people named in the last talks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.records.contacts import Stage
from desktop_app.records.today import HowItGoes
from desktop_app.ui.common import tokens
from desktop_app.ui.common.dates import short_date
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.people_words import ACCENTED, called, stage_name
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import label

BAR = 10
FAINT = 130
COLUMNS_HEIGHT = 48


class Chart(QWidget):
    """Something drawn, with its numbers for those who hear it. Tab stops here, so that they come by."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._look_again)

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def tell(self, numbers: str) -> None:
        """Say the numbers, and draw them."""
        self.setAccessibleDescription(numbers)
        self.setToolTip(numbers)
        self._look_again()

    def draw(self, painter: QPainter) -> None:
        """Draw the picture."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.theme.font(tokens.SMALL))
        self.draw(mirrored(painter, self.rect()))
        if self.hasFocus():
            painter.setPen(self.theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def bar(self, painter: QPainter, rect: QRectF, *, accent: bool = True) -> None:
        """A bar with soft corners."""
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self.theme.colour("accent" if accent else "quiet"))
        if not accent:
            colour.setAlpha(FAINT)
        painter.setBrush(colour)
        radius = min(3.0, rect.width() / 2, rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)


class StageChart(Chart):
    """A bar for each stage that somebody is at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("People by stage"))
        self._bars: list[tuple[Stage, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, by_stage: dict[Stage, int]) -> None:
        """Draw these numbers."""
        self._bars = [(stage, by_stage[stage]) for stage in Stage if by_stage.get(stage)]
        self.tell(", ".join(f"{stage_name(stage)}: {count}" for stage, count in self._bars))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.theme.font(tokens.SMALL))

    def sizeHint(self) -> QSize:
        height = self._metrics().height() + self.theme.px(4)
        return QSize(self.theme.px(200), max(1, len(self._bars)) * height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def draw(self, painter: QPainter) -> None:
        metrics, most = self._metrics(), max((count for _, count in self._bars), default=1)
        height = metrics.height() + self.theme.px(4)
        names = max((metrics.horizontalAdvance(stage_name(stage)) for stage, _ in self._bars), default=0)
        numbers = max((metrics.horizontalAdvance(str(count)) for _, count in self._bars), default=0)
        left, right = names + self.theme.px(10), numbers + self.theme.px(8)
        room = max(1, self.width() - left - right)
        thick = self.theme.px(BAR)
        for place, (stage, count) in enumerate(self._bars):
            top = place * height
            painter.setPen(self.theme.colour("quiet"))
            painter.drawText(QRect(0, top, names + 2, height), Qt.AlignmentFlag.AlignVCenter, stage_name(stage))
            width = max(3.0, room * count / most)
            bar = QRectF(left, top + (height - thick) / 2, width, thick)
            self.bar(painter, bar, accent=stage in ACCENTED)
            painter.setPen(self.theme.colour("text"))
            at = QRect(left + round(width) + self.theme.px(6), top, right, height)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, str(count))


class ColumnChart(Chart):
    """Columns side by side, with the numbers on them and a word at either end of the line below."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._columns: list[int] = []
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_columns(self, columns: Sequence[int], ends: tuple[str, str], numbers: str) -> None:
        """Draw these numbers, with these words at the ends."""
        self._columns, self._ends = list(columns), ends
        self.tell(numbers)

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.theme.font(tokens.SMALL)).height()
        return QSize(self.theme.px(200), self.theme.px(COLUMNS_HEIGHT) + 2 * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def draw(self, painter: QPainter) -> None:
        line = painter.fontMetrics().height()
        floor = self.height() - line - 4
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(0, floor, self.width(), floor)
        painter.setPen(self.theme.colour("quiet"))
        below = QRect(0, floor + 3, self.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._ends[0])
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._ends[1])
        most = max(self._columns, default=0)
        step = self.width() / max(1, len(self._columns))
        for place, count in enumerate(self._columns):
            height = (floor - line - 2) * count / most if most else 0.0
            width = min(step - self.theme.px(3), self.theme.px(16))
            left = place * step + (step - width) / 2
            last = place == len(self._columns) - 1
            if count:
                self.bar(painter, QRectF(left, floor - height, width, height))
            painter.setPen(self.theme.colour("text" if count and last else "quiet"))
            if count:
                at = QRectF(place * step, floor - height - line, step, line)
                painter.drawText(at, Qt.AlignmentFlag.AlignHCenter, str(count))


class Pictures(QWidget):
    """The three of them, one above the other or side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.stages = StageChart(theme)
        self.weeks = ColumnChart(theme, self.tr("Talks a week"))
        self.talks = ColumnChart(theme, self.tr("People named in each talk"))
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tokens.GAP + tokens.GAP // 2)
        self._average = label("", "quiet", wrap=True)
        self._total = label("", "quiet", wrap=True)
        for chart, words in ((self.stages, None), (self.weeks, self._total), (self.talks, self._average)):
            self._layout.addWidget(self._card(chart, words))
        self._layout.addStretch(1)

    def _card(self, chart: Chart, words: QWidget | None) -> QFrame:
        made = QFrame()
        made.setProperty("look", "card")
        layout = QVBoxLayout(made)
        layout.setContentsMargins(*(tokens.WIDE_GAP,) * 4)
        layout.setSpacing(tokens.GAP)
        layout.addWidget(label(chart.accessibleName(), "subheading", wrap=True))
        layout.addWidget(chart)
        if words is not None:
            layout.addWidget(words)
        layout.addStretch(1)
        return made

    def turn(self, direction: QBoxLayout.Direction) -> None:
        """One above the other, or side by side."""
        self._layout.setDirection(direction)
        across = direction is QBoxLayout.Direction.LeftToRight
        for place in range(self._layout.count()):
            end = place == self._layout.count() - 1
            self._layout.setStretch(place, int(across is not end))

    def show_numbers(self, found: HowItGoes, today: date) -> None:
        """Draw how it goes."""
        self.stages.show_stages(dict(found.by_stage))
        self._show_weeks(found, today)
        self._show_talks(found, today)

    def _show_weeks(self, found: HowItGoes, today: date) -> None:
        weeks = [count for _, count in found.weeks]
        told = "; ".join(
            self.tr("week of {day}: {count}").format(day=short_date(day, today), count=count)
            for day, count in found.weeks
            if count
        )
        first = short_date(found.weeks[0][0], today)
        self.weeks.show_columns(weeks, (first, self.tr("this week")), told or self.tr("no talks in twelve weeks"))
        self._total.setText(self.tr("%n talks in twelve weeks", "", sum(weeks)))

    def _show_talks(self, found: HowItGoes, today: date) -> None:
        talks = found.talks
        told = "; ".join(f"{called(talk.contact.name)}: {talk.referrals}" for talk in talks)
        ends = ("", "")
        if talks:
            ends = short_date(talks[0].at.date(), today), short_date(talks[-1].at.date(), today)
        self.talks.show_columns([talk.referrals for talk in talks], ends, told or self.tr("no talk yet"))
        if talks:
            average = sum(talk.referrals for talk in talks) / len(talks)
            words = self.tr("{average} people named in a talk; ask for two").format(
                average=self.locale().toString(average, "f", 1)
            )
        else:
            words = self.tr("Ask for two names at the end of each talk")
        self._average.setText(words)
