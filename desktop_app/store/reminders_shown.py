"""Which reminders were given, and which are to come again; no change of the user's, so it leaves no journal.

For `Notebook.maintain`.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_app.store.schema import ReminderShown

# What the key of a reminder is put behind where it is to come again; `at` is then that instant.
SNOOZED = "snooze:"
# Counted, not dated: a clock that is set wrong for a day must not make all of them forgotten.
KEPT = 20_000


def note(session: Session, keys: Iterable[str], at: datetime) -> None:
    """These were given at `at`; of more than KEPT the oldest are forgotten."""
    for key in keys:
        session.merge(ReminderShown(key=key, at=at))
    session.flush()
    oldest = select(ReminderShown.key).order_by(ReminderShown.at.desc(), ReminderShown.key).limit(-1).offset(KEPT)
    session.execute(delete(ReminderShown).where(ReminderShown.key.in_(oldest)))


def snooze(session: Session, keys: Iterable[str], until: datetime) -> None:
    """These, by their first keys, are to be given again at `until`."""
    note(session, (SNOOZED + key for key in keys), until)
