"""Days as they stand on somebody's calendar, and the instants at which they begin."""

import calendar
from datetime import UTC, date, datetime, time, timedelta

from desktop_app.method.meeting_times import zone_of

_MONTHS = 12
DAY = timedelta(days=1)


def day_of(instant: datetime, zone: str) -> date:
    """The day it is in a zone at that instant. Raises ValueError for an unknown zone."""
    return instant.astimezone(zone_of(zone)).date()


def start_of(day: date, zone: str) -> datetime:
    """The instant, UTC, at which a day begins in a zone; where clocks skip midnight, the end of the skip."""
    return datetime.combine(day, time(), zone_of(zone)).astimezone(UTC)


def months_after(day: date, months: int) -> date:
    """The same day of a later (or, below 0, an earlier) month; the last day of one that is too short."""
    years, month = divmod(day.month - 1 + months, _MONTHS)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def latest_months_before(day: date, months: int) -> date:
    """The last day of which `months_after` is `day` or earlier."""
    found = months_after(day, -months)
    while months_after(found + DAY, months) <= day:
        found += DAY
    return found
