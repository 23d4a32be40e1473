"""Deleting a record with all that hangs on it, row by row, so that the journal sees every one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store.schema import RECORDS, Record


def delete(session: Session, record: Record) -> None:
    """Delete `record`; what belongs to it goes along, what merely points at it lets go."""
    for child_type, column, on_delete in _POINTING_AT[record.__tablename__]:
        children = session.scalars(select(child_type).where(getattr(child_type, column) == record.id))
        for child in children.all():
            if on_delete == "CASCADE":
                delete(session, child)
            else:
                setattr(child, column, None)
    session.delete(record)


def _pointing_at() -> dict[str, list[tuple[type[Record], str, str]]]:
    found: dict[str, list[tuple[type[Record], str, str]]] = {name: [] for name in RECORDS}
    for record in RECORDS.values():
        for key in record.__table__.foreign_keys:
            found[key.column.table.name].append((record, key.parent.key, key.ondelete or ""))
    return found


_POINTING_AT = _pointing_at()
