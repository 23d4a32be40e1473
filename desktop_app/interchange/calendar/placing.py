"""Times as calendars write them, as starts in a zone."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from desktop_app.interchange.calendar import zones
from desktop_app.interchange.calendar.event import Event, When
from desktop_app.method.meeting_times import FIRST_YEAR, LAST_YEAR, instant_of, is_gap, nearest, start_in
from desktop_app.records.exchange import CalendarReason
from desktop_app.records.meetings import Start

# Whoever writes down a day alone has not said when; nine is when most people can be met.
MORNING = timedelta(hours=9)
Tell = Callable[[CalendarReason, str], None]


def _untold(_reason: CalendarReason, _quote: str) -> None:
    """Say nothing of a doubt that is told elsewhere."""


class Placing:
    """Knows the zones of one file; `mine` is the user's, `calendars` what the file says of itself."""

    def __init__(self, described: Mapping[str, zones.Told], mine: str, calendars: str) -> None:
        self._described = described
        self._mine = mine
        self._of_calendar = zones.by_name(calendars) or mine
        self._known: dict[str, zones.Found | None] = {}

    def start(self, event: Event, tell: Tell = _untold) -> Start | None:
        """When an event starts; None where no meeting can be."""
        when = event.start
        if not in_range(when.local):
            tell(CalendarReason.YEAR_OUT_OF_RANGE, "")
            return None
        if when.day:
            tell(CalendarReason.ALL_DAY, "")
            return self.showable(Start(when.local + MORNING, self._mine), tell)
        if when.utc:
            own = event.zone if zones.is_zone(event.zone) else self._of_calendar
            return start_in(when.local.replace(tzinfo=UTC), own)
        return self.showable(self._wall(when, tell), tell)

    def instant(self, when: When, zone: str = "") -> datetime:
        """The instant of a time in the same file, in UTC; one without a zone of its own is in `zone`."""
        if when.utc or not in_range(when.local):
            return when.local.replace(tzinfo=UTC)
        return instant_of(self._wall(when) if when.zone else Start(when.local, zone or self._mine))

    def showable(self, start: Start, tell: Tell = _untold) -> Start:
        """A time that clocks there show."""
        if not is_gap(start.local, start.zone):
            return start
        tell(CalendarReason.CLOCKS_SKIP, "")
        return Start(nearest(start.local, start.zone)[1], start.zone)

    def _wall(self, when: When, tell: Tell = _untold) -> Start:
        if not when.zone:
            tell(CalendarReason.FLOATING, "")
            return Start(when.local, self._mine)
        if when.zone not in self._known:
            self._known[when.zone] = zones.find(when.zone, self._described, self._mine)
        found = self._known[when.zone]
        if found is None:
            tell(CalendarReason.ZONE_UNKNOWN, when.zone[:60])
            return Start(when.local, self._mine)
        if not found.sure:
            tell(CalendarReason.ZONE_GUESSED, when.zone[:60])
        if found.zone:
            return Start(when.local, found.zone)
        return start_in((when.local - (found.offset or timedelta())).replace(tzinfo=UTC), self._mine)


def in_range(local: datetime) -> bool:
    """Whether a meeting can be then, wherever it is."""
    return FIRST_YEAR < local.year < LAST_YEAR


def stamp(instant: datetime) -> str:
    """How an instant tells one of several meetings of the same UID."""
    return f"{instant.year:04}{instant:%m%dT%H%M%SZ}"
