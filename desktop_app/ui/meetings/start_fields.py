"""Date, time, zone and promised minutes of a meeting; clocks that skip or repeat an hour are asked about."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCompleter,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.method import meeting_times
from desktop_app.records.meetings import Start
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Way
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.words import tr

USUAL_MINUTES = (15, 20, 30)


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """Every IANA zone, sorted."""
    return tuple(sorted(available_timezones()))


class DateField(QDateEdit):
    """A day, typed or picked from a calendar that begins its weeks as the user does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._preferences = desk.preferences
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self.setDisplayFormat(tr("ddd d MMM yyyy"))
        self.setDateRange(QDate(meeting_times.FIRST_YEAR, 1, 1), QDate(meeting_times.LAST_YEAR, 12, 31))
        self.setAccessibleName(tr("Date"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self._preferences.week_start))
        super().mousePressEvent(event)


class TimeField(QTimeEdit):
    """A time of day; the arrows go by five minutes."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        # Hours come before minutes in every script; Qt would turn them round.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setAccessibleName(tr("Time"))

    def stepBy(self, steps: int) -> None:
        minutes = self.currentSection() is QTimeEdit.Section.MinuteSection
        super().stepBy(steps * 5 if minutes else steps)


def inset(theme: Theme, *fields: QAbstractSpinBox) -> None:
    """Set the text of spin boxes off from their left edge, where a style sheet cannot."""
    for field in fields:
        field.lineEdit().setTextMargins(theme.px(6), 0, 0, 0)


class MinutesField(QWidget):
    """Promised minutes: the usual ones as buttons, others typed. changed(int) follows the user."""

    changed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.spin = QSpinBox()
        self.spin.setRange(1, 480)
        self.spin.setSuffix(tr(" min"))
        self.spin.setKeyboardTracking(False)
        self.spin.setAccessibleName(tr("Promised minutes"))
        self._theme = desk.theme
        self._size()
        desk.theme.changed.connect(self._size)
        self._chips = {minutes: self._chip(minutes) for minutes in USUAL_MINUTES}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for chip in self._chips.values():
            layout.addWidget(chip)
        layout.addWidget(self.spin)
        layout.addStretch(1)
        self.spin.valueChanged.connect(self._changed)

    def _size(self) -> None:
        inset(self._theme, self.spin)
        inner = self._theme.px(96 - 48) + self.spin.fontMetrics().horizontalAdvance(self.spin.suffix())
        self.spin.setFixedWidth(max(self._theme.px(96), inner))

    def _chip(self, minutes: int) -> QPushButton:
        chip = button(str(minutes), lambda: self._choose(minutes), "chip")
        chip.setAccessibleName(tr("%n minutes", minutes))
        return chip

    def _choose(self, minutes: int) -> None:
        self.spin.setValue(minutes)
        self._show_chips()

    def _changed(self, minutes: int) -> None:
        self._show_chips()
        self.changed.emit(minutes)

    def _show_chips(self) -> None:
        for minutes, chip in self._chips.items():
            chip.setChecked(minutes == self.spin.value())

    @property
    def minutes(self) -> int:
        """What is promised."""
        return self.spin.value()

    def put(self, minutes: int) -> None:
        """Show minutes; nothing is emitted."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(minutes)
        self._show_chips()


class StartFields(QWidget):
    """When a meeting starts. changed(Start) follows each whole and possible start that the user gives."""

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._fold = 0
        self._last: Start | None = None
        self.date = DateField(desk)
        self.time = TimeField()
        self.zone = QLineEdit()
        self.zone.setAccessibleName(tr("Time zone"))
        self.zone.setPlaceholderText(tr("A city or zone"))
        self._complete_zones()
        self.clocks = label("", "quiet", wrap=True)
        self.question = _Question()
        self._inset()
        desk.theme.changed.connect(self._inset)
        self._lay_out()
        for field in (self.date, self.time):
            field.dateTimeChanged.connect(lambda _: self._edited(fold=0))
        self.zone.editingFinished.connect(lambda: self._edited())

    def _inset(self) -> None:
        inset(self._desk.theme, self.time)

    def _complete_zones(self) -> None:
        completer = QCompleter(list(zones()), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self._edited())
        self.zone.setCompleter(completer)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addWidget(self.date, 3)
        first.addWidget(self.time, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(first)
        for part in (self.zone, self.clocks, self.question):
            layout.addWidget(part)

    # What is shown

    def put(self, start: Start) -> None:
        """Show a start; nothing is emitted."""
        self._fold, self._last = start.fold, start
        with QSignalBlocker(self.date), QSignalBlocker(self.time):
            self.date.setDate(QDate(start.local.year, start.local.month, start.local.day))
            self.time.setTime(QTime(start.local.hour, start.local.minute))
        self.zone.setText(start.zone)
        self._explain()

    def put_zone(self, zone: str) -> None:
        """Show another zone, with the same date and time; nothing is emitted."""
        self.zone.setText(zone)
        self._last = self.start()
        self._explain()

    def focus_question(self) -> None:
        """The cursor where something has to be answered before there is a start."""
        (self.question.first() or self.zone).setFocus()

    def start(self) -> Start | None:
        """What the fields say; None while that cannot be: an unknown zone, or a time that the clocks skip."""
        zone = self._zone()
        if not zone or meeting_times.is_gap(self._local(), zone):
            return None
        return Start(self._local(), zone, self._fold if meeting_times.is_ambiguous(self._local(), zone) else 0)

    def settle(self) -> None:
        """Take what is typed and not finished yet."""
        for field in (self.date, self.time):
            field.interpretText()
        self._edited()

    def _local(self) -> datetime:
        day, at = self.date.date(), self.time.time()
        return datetime.combine(date(day.year(), day.month(), day.day()), time(at.hour(), at.minute()))

    def _zone(self) -> str:
        """The zone meant by what is typed: its name, or the one city that is called so."""
        typed = self.zone.text().strip().replace(" ", "_").lower()
        exact = [name for name in zones() if name.lower() == typed]
        cities = [name for name in zones() if name.lower().rsplit("/", 1)[-1] == typed]
        found = exact or cities
        return found[0] if found else ""

    # What the user does

    def _edited(self, fold: int | None = None) -> None:
        if fold is not None:
            self._fold = fold
        self._explain()
        start = self.start()
        if start is not None and start != self._last:
            self._last = start
            self.changed.emit(start)

    def _explain(self) -> None:
        start = self.start()
        zone = self._zone()
        self.clocks.setText("" if start is None else words.both_clocks(start, self._desk.preferences.time_zone))
        self.clocks.setVisible(start is not None)
        if not zone:
            self.question.ask(
                tr("There is no time zone called “{zone}”. Choose one from the list.").format(zone=self.zone.text())
            )
        elif start is None:
            self._ask_gap(zone)
        elif meeting_times.is_ambiguous(start.local, zone):
            self._ask_which(start)
        else:
            self.question.hide()

    def _ask_gap(self, zone: str) -> None:
        before, after = meeting_times.nearest(self._local(), zone)
        text = tr("The clocks in {place} skip {time} that day. Which time do you mean?").format(
            place=words.zone_city(zone), time=words.time_text(self._local())
        )
        ways = [(words.time_text(moment), lambda m=moment: self._take(m)) for moment in (before, after)]
        self.question.ask(text, ways)

    def _ask_which(self, start: Start) -> None:
        text = tr("The clocks in {place} show {time} twice that day. Which one do you mean?").format(
            place=words.zone_city(start.zone), time=words.time_text(start.local)
        )
        ways = [(tr("The first"), lambda: self._edited(fold=0)), (tr("The second"), lambda: self._edited(fold=1))]
        self.question.ask(text, ways, chosen=start.fold)

    def _take(self, moment: datetime) -> None:
        with QSignalBlocker(self.date), QSignalBlocker(self.time):
            self.date.setDate(QDate(moment.year, moment.month, moment.day))
            self.time.setTime(QTime(moment.hour, moment.minute))
        self._edited(fold=0)
        self.time.setFocus()


class _Question(QFrame):
    """A sentence with a few answers below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.text = label("", wrap=True)
        self._group = QButtonGroup(self)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(self._answers)
        self.hide()

    def ask(self, text: str, ways: Sequence[Way] = (), chosen: int = -1) -> None:
        self.text.setText(text)
        while (item := self._answers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (words_, pressed) in enumerate(ways):
            answer = button(words_, pressed, "chip" if chosen >= 0 else "")
            answer.setChecked(place == chosen)
            self._answers.addWidget(answer)
            if chosen >= 0:
                self._group.addButton(answer)
        self._answers.addStretch(1)
        self.show()

    def first(self) -> QWidget | None:
        """The first answer, if there are any."""
        item = self._answers.itemAt(0)
        return None if item is None else item.widget()
