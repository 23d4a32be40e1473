"""The hours of the user's day in which nothing is said."""

from datetime import UTC, datetime, time, timedelta

from desktop_app.method.meeting_times import zone_of
from desktop_app.records.reminders import Quiet


def is_quiet(quiet: Quiet, instant: datetime) -> bool:
    """Whether nothing is to be said at `instant`. Raises ValueError for an unknown zone."""
    hour = instant.astimezone(zone_of(quiet.zone)).hour
    if quiet.from_hour <= quiet.until_hour:
        return quiet.from_hour <= hour < quiet.until_hour
    return hour >= quiet.from_hour or hour < quiet.until_hour


def quiet_ends(quiet: Quiet, instant: datetime) -> datetime:
    """The first instant, UTC, from `instant` on at which something may be said: itself where it is not quiet.

    Where the clocks skip the hour at which quiet ends, it ends with the skip.
    """
    found = instant.astimezone(UTC)
    while is_quiet(quiet, found):
        found = _next_end(quiet, found)
    return found


def _next_end(quiet: Quiet, instant: datetime) -> datetime:
    zone = zone_of(quiet.zone)
    day = instant.astimezone(zone).date()
    for offset in range(3):
        end = datetime.combine(day + timedelta(days=offset), time(quiet.until_hour), zone).astimezone(UTC)
        if end > instant:
            return end
    raise AssertionError("a day has an end")  # three midnights cannot all lie behind
