"""Deleting records with all that hangs on them, row by row, so that the journal sees every one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store.schema import RECORDS, Record

BATCH = 500


def delete(session: Session, record: Record) -> None:
    """Delete `record`; what belongs to it goes along, what merely points at it lets go."""
    delete_all(session, [record])


def delete_all(session: Session, records: Sequence[Record]) -> None:
    """Delete records of one kind, each as `delete` does."""
    for start in range(0, len(records), BATCH):
        _delete_batch(session, records[start : start + BATCH])


def _delete_batch(session: Session, records: Sequence[Record]) -> None:
    ids = [record.id for record in records]
    for child_type, column, on_delete in _POINTING_AT[records[0].__tablename__]:
        children = session.scalars(select(child_type).where(getattr(child_type, column).in_(ids))).all()
        if on_delete == "CASCADE":
            delete_all(session, children)
        else:
            _let_go(children, column)
    # Children first: SQLite would take them along with their parent, unseen by the journal.
    session.flush()
    for record in records:
        session.delete(record)
    session.flush()


def _let_go(children: Sequence[Any], column: str) -> None:
    for child in children:
        setattr(child, column, None)


def _pointing_at() -> dict[str, list[tuple[type[Record], str, str]]]:
    found: dict[str, list[tuple[type[Record], str, str]]] = {name: [] for name in RECORDS}
    for record in RECORDS.values():
        for key in record.__table__.foreign_keys:
            found[key.column.table.name].append((record, key.parent.key, key.ondelete or ""))
    return found


_POINTING_AT = _pointing_at()
