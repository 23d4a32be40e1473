"""When a thank-you is due.

Same day is best; due within 24 hours (Yale), overdue after 48 (Hampshire allows 2 to 3 days).
"""

from datetime import datetime, timedelta
from enum import StrEnum

DUE = timedelta(hours=24)
OVERDUE = timedelta(hours=48)


class Urgency(StrEnum):
    """How pressing a thank-you is."""

    OWED = "owed"
    DUE = "due"
    OVERDUE = "overdue"


def due_after(event: datetime) -> datetime:
    """When the thank-you for something that ended (or happened) at `event` is due."""
    return event + DUE


def urgency(due_at: datetime, now: datetime) -> Urgency:
    """How pressing a thank-you due at `due_at` is: due from then on, overdue 48 hours after what it is for."""
    if now < due_at:
        return Urgency.OWED
    return Urgency.DUE if now < due_at - DUE + OVERDUE else Urgency.OVERDUE
