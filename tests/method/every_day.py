"""Every day of two years and of a leap year's end of February, in zones that differ in all that zones differ in."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from desktop_app.method.meeting_times import instant_of
from desktop_app.records.meetings import Start

ZONES = ("America/Los_Angeles", "Europe/Amsterdam", "Asia/Kolkata", "Pacific/Auckland")
DAY = timedelta(days=1)


def days() -> Iterator[date]:
    """2026 and 2027 whole, and the weeks around 29 February 2028."""
    for first, last in ((date(2026, 1, 1), date(2027, 12, 31)), (date(2028, 2, 1), date(2028, 3, 31))):
        while first <= last:
            yield first
            first += DAY


def at(day: date, clock: str, zone: str) -> datetime:
    """The instant at which clocks in a zone show that time."""
    return instant_of(Start(datetime.fromisoformat(f"{day}T{clock}"), zone))


def is_weekend(day: date) -> bool:
    """Whether nobody works that day."""
    return day.isoweekday() > 5
