"""Which reminders were given; no change of the user's, so it leaves no journal (`Notebook.maintain`)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_app.store.schema import ReminderShown

KEPT = timedelta(days=400)


def among(session: Session, keys: Iterable[str]) -> frozenset[str]:
    """Those of these reminders that were given already."""
    wanted = list(keys)
    found: set[str] = set()
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        found.update(session.scalars(select(ReminderShown.key).where(ReminderShown.key.in_(some))))
    return frozenset(found)


def note(session: Session, keys: Iterable[str], at: datetime) -> None:
    """These were given at `at`; what was given over a year ago is forgotten."""
    for key in keys:
        session.merge(ReminderShown(key=key, at=at))
    session.execute(delete(ReminderShown).where(ReminderShown.at < at - KEPT))
