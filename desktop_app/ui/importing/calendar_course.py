"""From calendars to a plan: read beside the notebook, compared with it whenever it or the user's word changes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.records.calendar_plans import CalendarPlan, Companions
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee, Calendar
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.calendars import Calendars, read_calendars
from desktop_app.ui.importing.sources import Source
from desktop_app.ui.importing.turns import Turns
from desktop_app.ui.tasks import Progress


class CalendarCourse(Turns):
    """Of these, one follows `begin`: nothing(Calendars) where there is no meeting; planned(CalendarPlan, Calendars)."""

    nothing = Signal(object)
    planned = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._told: dict[int, ContactRef | Attendee] = {}
        self.calendars = Calendars()

    def clear(self) -> None:
        """Break off what is going on, and forget what was read."""
        self._next_turn()
        self._told = {}
        self.calendars = Calendars()

    def begin(self, sources: Sequence[Source]) -> None:
        """Read these calendars."""
        self.clear()
        zone, now = self._desk.preferences.time_zone, self._desk.clock()
        self._background(read_calendars, tuple(sources), zone, now, then=self._are_read)

    def _are_read(self, calendars: Calendars) -> None:
        self.calendars = calendars
        if calendars.calendar.meetings:
            self.plan()
        else:
            self.nothing.emit(calendars)

    def tell(self, number: int, whom: ContactRef | Attendee) -> None:
        """The meeting with that number is with them."""
        self._told[number] = whom
        self.plan()

    def plan(self) -> None:
        """Compare the meetings with the notebook as it is now."""
        self._next_turn()
        calendars = self.calendars
        self._with_notebook(
            _plan,
            calendars.calendar,
            self._desk.clock(),
            dict(self._told),
            then=lambda plan: self.planned.emit(plan, calendars),
        )


def _plan(notebook: Any, calendar: Calendar, now: datetime, told: Companions, report: Progress) -> CalendarPlan:
    """Runs where the notebook is."""
    from desktop_app.store.calendars import planning

    plan: CalendarPlan = notebook.read(planning.plan, calendar, now, report, told)
    return plan
