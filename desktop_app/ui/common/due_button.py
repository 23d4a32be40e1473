"""The day by which something is promised, chosen from a few usual ones or a calendar."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QMenu, QPushButton

from desktop_app.ui.common.dates import short_date, there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.common.widgets import themed_icon

USUAL_DAYS = 7


class DueButton(QPushButton):
    """Shows a day or that there is none; chosen(date or None) follows the user's choice."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.day: date | None = None
        self.setProperty("look", "link_menu")
        self.setAutoDefault(False)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._offer)
        self.setMenu(menu)
        themed_icon(desk.theme, self, "calendar", "quiet")
        self.put(None)

    @property
    def _today(self) -> date:
        return there(self._desk.clock(), self._desk.preferences.time_zone).date()

    def put(self, day: date | None) -> None:
        """Show a day."""
        self.day = day
        words = self.tr("No date") if day is None else self.tr("by {day}").format(day=short_date(day, self._today))
        self.setText(" " + words)
        self.setAccessibleName(self.tr("Due: {day}").format(day=words))
        late = day is not None and day < self._today
        self.setToolTip(self.tr("The day is over.") if late else self.tr("Choose the day"))

    def _offer(self) -> None:
        menu, today = self.menu(), self._today
        menu.clear()
        for words, days in (
            (self.tr("Tomorrow"), 1),
            (self.tr("In a week"), 7),
            (self.tr("In two weeks"), 14),
            (self.tr("In a month"), 30),
        ):
            menu.addAction(words, partial(self._choose, today + timedelta(days=days)))
        menu.addAction(self.tr("Another day…"), self._ask)
        menu.addSeparator()
        menu.addAction(self.tr("No date"), partial(self._choose, None))

    def _choose(self, day: date | None) -> None:
        self.put(day)
        self.chosen.emit(day)

    def _ask(self) -> None:
        prompt = Prompt(self.window(), self.tr("By which day?"), self.tr("Choose"), self.tr("Cancel"))
        edit = QDateEdit()
        edit.setAccessibleName(self.tr("Day"))
        edit.setCalendarPopup(True)
        day = self.day or self._today + timedelta(days=USUAL_DAYS)
        edit.setDate(QDate(day.year, day.month, day.day))
        prompt.fill([edit])
        prompt.accepted.connect(lambda: self._choose(_python(edit.date())))
        prompt.open()


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
