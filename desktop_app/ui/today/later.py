"""Putting a duty off: the usual times in a small menu, and any other day."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import QDateEdit, QMenu

from desktop_app.method.calendar_days import start_of
from desktop_app.method.putting_off import Later, choices
from desktop_app.records.today import Duty
from desktop_app.ui.common.dates import short_date, soon, there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.meeting_words import day_text
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.today.doing import Doing
from desktop_app.ui.today.duty_list import DutyList
from desktop_app.ui.today.policies import zone_of_user

USUAL_DAYS = 14


class LaterMenu(QObject):
    """Opens beside the current duty; the first letter of each choice chooses it."""

    def __init__(self, desk: Desk, doing: Doing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._doing = doing

    def open(self, duty: Duty, view: DutyList) -> QMenu:
        """Offer the times below the current row of `view`."""
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        zone, now = zone_of_user(self._desk), self._desk.clock()
        today = there(now, zone).date()
        for later, until in choices(now, zone).items():
            local = there(until, zone)
            shown = soon(until, zone, today) if later is Later.EVENING else day_text(local.date())
            action = menu.addAction(f"{self._words(later)}\t{shown}")
            action.triggered.connect(partial(self._doing.put_off, duty, until, shown))
        menu.addAction(self.tr("&Another day…"), partial(self._ask, duty, today, view))
        menu.popup(view.below_current())
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _words(self, later: Later) -> str:
        return {
            Later.EVENING: self.tr("This &evening"),
            Later.TOMORROW: self.tr("&Tomorrow"),
            Later.THREE_DAYS: self.tr("&In three days"),
            Later.NEXT_WEEK: self.tr("&Next week"),
        }[later]

    def _ask(self, duty: Duty, today: date, view: DutyList) -> None:
        prompt = Prompt(view.window(), self.tr("Put off until"), self.tr("Put off"), self.tr("Cancel"))
        field = QDateEdit()
        field.setAccessibleName(self.tr("Day"))
        field.setCalendarPopup(True)
        field.setDisplayFormat(self.tr("ddd d MMM yyyy"))
        field.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self._desk.preferences.week_start))
        tomorrow, usual = today + timedelta(days=1), today + timedelta(days=USUAL_DAYS)
        field.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        field.setDate(QDate(usual.year, usual.month, usual.day))
        prompt.fill([field])
        prompt.accepted.connect(lambda: self._chosen(duty, field.date(), today))
        field.setFocus()
        prompt.open()

    def _chosen(self, duty: Duty, day: QDate, today: date) -> None:
        chosen = date(day.year(), day.month(), day.day())
        self._doing.put_off(duty, start_of(chosen, zone_of_user(self._desk)), short_date(chosen, today))
