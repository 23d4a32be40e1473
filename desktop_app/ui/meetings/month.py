"""The month of meetings: its name, the way to others, and the grid of days."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, QLocale, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.method.meeting_times import zone_of
from desktop_app.records.meetings import MeetingRow
from desktop_app.store import meetings_list
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, icon_button, label, row
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.month_grid import MonthGrid, month_later
from desktop_app.ui.meetings.month_model import MonthModel
from desktop_app.ui.meetings.words import tr

EARLIEST, LATEST = date(1900, 2, 1), date(2999, 11, 30)


class Month(QWidget):
    """opened(meeting id) and new_asked(day) follow the user."""

    opened = Signal(int)
    new_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = MonthModel(desk.preferences.week_start, desk.preferences.time_zone)
        self.grid = MonthGrid(desk.theme, self.model)
        self.title = label("", "heading")
        before = icon_button(desk.theme, "chevron-left", tr("Month before"), lambda: self._turn(-1))
        after = icon_button(desk.theme, "chevron-right", tr("Month after"), lambda: self._turn(1))
        today = button(tr("Today"), lambda: self.go_to(date.today()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(row(self.title, None, today, before, after))
        layout.addWidget(self.grid, 1)
        self.grid.went_to.connect(self.go_to)
        self.grid.opened.connect(self._open_day)
        self.grid.new_asked.connect(self.new_asked)
        self.grid.meeting_clicked.connect(self.opened)
        desk.theme.changed.connect(self.grid.apply_sizes)
        desk.preferences.changed.connect(self._preference)
        self.go_to(date.today(), read=False)

    def go_to(self, day: date, *, read: bool = True) -> None:
        """Make a day current, turning to its month."""
        day = min(max(day, EARLIEST), LATEST)
        if day.replace(day=1) != self.model.month or not self.title.text():
            self.model.show(day)
            self.title.setText(QLocale().toString(QDate(day.year, day.month, 1), tr("MMMM yyyy")))
            if read:
                self.reload()
        self.grid.setCurrentIndex(self.model.index_of(day))

    def reload(self) -> None:
        """Ask for the meetings of the weeks shown."""
        zone = zone_of(self._desk.preferences.time_zone)
        first, last = (datetime.combine(day, time(), zone).astimezone(UTC) for day in self.model.bounds)
        self._desk.backend.read(meetings_list.between, first, last, then=self.model.put, channel="meetings.month")

    def _turn(self, months: int) -> None:
        self.go_to(month_later(self.grid.day, months))

    def _preference(self, name: str) -> None:
        if name in ("week_start", "time_zone"):
            self.model.week_start = self._desk.preferences.week_start
            self.model.my_zone = self._desk.preferences.time_zone
            day = self.grid.day
            self.model.show(day)
            self.grid.setCurrentIndex(self.model.index_of(day))
            self.reload()

    def _open_day(self, day: date) -> None:
        rows = self.model.meetings_on(day)
        if len(rows) == 1:
            self.opened.emit(rows[0].id)
        elif rows:
            self._offer(day, rows)
        else:
            self.new_asked.emit(day)

    def _offer(self, day: date, rows: Sequence[MeetingRow]) -> None:
        self.menu = QMenu(self)
        for found in rows:
            name = called(found.contact.name)
            text = f"{words.time_text(words.my_time(found, self.model.my_zone))}  {name}".replace("&", "&&")
            self.menu.addAction(text).triggered.connect(lambda _=False, number=found.id: self.opened.emit(number))
        self.menu.addSeparator()
        self.menu.addAction(tr("New meeting that day")).triggered.connect(lambda: self.new_asked.emit(day))
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        place = self.grid.visualRect(self.model.index_of(day)).bottomLeft()
        self.menu.popup(self.grid.viewport().mapToGlobal(place + QPoint(8, -8)))
