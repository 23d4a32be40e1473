"""Who the user is, as drafts say it."""

from dataclasses import fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records import drafts as records
from desktop_app.store.cleaning import clean
from desktop_app.store.operations import operation
from desktop_app.store.schema import ProfileEntry

KEYS = tuple(field.name for field in fields(records.Profile))


def get(session: Session) -> records.Profile:
    """What the user has told of themselves; empty texts where nothing."""
    return records.Profile(**{row.key: row.value for row in session.scalars(select(ProfileEntry)) if row.key in KEYS})


@operation("edit_profile")
def edit(session: Session, **values: str) -> None:
    """Set fields of records.Profile by name."""
    rows = {row.key: row for row in session.scalars(select(ProfileEntry))}
    for key, value in values.items():
        if key not in KEYS:
            raise TypeError(f"a profile has no {key}")
        if key in rows:
            rows[key].value = clean(value)
        else:
            session.add(ProfileEntry(key=key, value=clean(value)))
