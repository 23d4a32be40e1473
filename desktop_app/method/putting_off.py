"""Until when something can be put off."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from desktop_app.method.calendar_days import DAY, day_of, start_of
from desktop_app.method.meeting_times import zone_of

EVENING = time(18)
# Later than this the evening has begun already.
LATEST_FOR_EVENING = timedelta(hours=1)


class Later(StrEnum):
    """The usual choices."""

    EVENING = "evening"
    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    NEXT_WEEK = "next_week"


def choices(now: datetime, zone: str) -> Mapping[Later, datetime]:
    """Each choice there is at `now` with its instant, UTC; days begin at midnight on the calendar of a zone."""
    today = day_of(now, zone)
    evening = datetime.combine(today, EVENING, zone_of(zone)).astimezone(UTC)
    found = {Later.EVENING: evening} if now <= evening - LATEST_FOR_EVENING else {}
    days = {
        Later.TOMORROW: today + DAY,
        Later.THREE_DAYS: today + 3 * DAY,
        Later.NEXT_WEEK: next_monday(today),
    }
    return found | {later: start_of(day, zone) for later, day in days.items()}


def next_monday(today: date) -> date:
    """The first Monday after `today`."""
    return today + (8 - today.isoweekday()) * DAY
