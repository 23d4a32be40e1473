"""Whether a talk can be held now."""

from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.method.meeting_times import zone_of
from desktop_app.records.meetings import AHEAD, Status

# Who rings a little early, or begins late, still holds the talk that was agreed.
EARLY, LATE = timedelta(minutes=15), timedelta(hours=1)


class Holding(StrEnum):
    """NO: not any more; POSSIBLE: any time; NOW: its time has come."""

    NO = "no"
    POSSIBLE = "possible"
    NOW = "now"


def holding(status: Status, starts_at: datetime, minutes: int, now: datetime, my_zone: str) -> Holding:
    """Whether a meeting of so many minutes can be held; one that is held already, on the day of it (in my zone)."""
    if status is Status.HELD:
        zone = zone_of(my_zone)
        today = starts_at.astimezone(zone).date() == now.astimezone(zone).date()
        return Holding.POSSIBLE if today else Holding.NO
    if status not in AHEAD:
        return Holding.NO
    its_time = starts_at - EARLY <= now <= starts_at + timedelta(minutes=minutes) + LATE
    return Holding.NOW if its_time else Holding.POSSIBLE
