"""The history of a record: what each operation changed in it, in words."""

from typing import Any

from sqlalchemy import Boolean, select, text
from sqlalchemy.orm import Session

from desktop_app.records.changes import FieldChange, HistoryEntry, Step
from desktop_app.store.schema import RECORDS, JournalEntry, Operation
from desktop_app.store.types import Instant

# Columns that tell a reader nothing: how rows are kept and placed.
_PLACING = ("id", "uuid", "created_at", "changed_at", "ordinal", "name_key", "fold", "starts_at", "key")
_EXCHANGED = ("foreign_uid", "sequence", "property_group", "parameters")
_HIDDEN = frozenset((*_PLACING, *_EXCHANGED, "contact_id", "meeting_id", "list_id", "referral_id"))
# Columns that point at a record which is shown by its name: column to table and column of the name.
_NAMES = {
    "organization_id": ("organization", "name"),
    "field_id": ("field", "name"),
    "tag_id": ("tag", "name"),
    "other_id": ("contact", "name"),
    "referrer_id": ("contact", "name"),
    "referred_id": ("contact", "name"),
    "question_id": ("question", "text"),
}

_COLUMNS = {(name, column.key): column.type for name, kind in RECORDS.items() for column in kind.__table__.columns}
_YES_NO = frozenset(place for place, kept in _COLUMNS.items() if isinstance(kept, Boolean))
_INSTANTS = frozenset(place for place, kept in _COLUMNS.items() if isinstance(kept, Instant))


def history(session: Session, kind: str, record_id: int, limit: int = 100) -> tuple[HistoryEntry, ...]:
    """The newest `limit` operations that changed a record ("contact", "meeting", ...) or what belongs to it."""
    mine = (JournalEntry.subject == kind, JournalEntry.subject_id == record_id)
    newest = select(JournalEntry.operation_id).where(*mine).distinct()
    newest = newest.order_by(JournalEntry.operation_id.desc()).limit(limit)
    operations = session.scalars(select(Operation).where(Operation.id.in_(newest)).order_by(Operation.id.desc())).all()
    rows = session.scalars(
        select(JournalEntry)
        .where(*mine, JournalEntry.operation_id.in_([operation.id for operation in operations]))
        .order_by(JournalEntry.id)
    )
    changes: dict[int, list[FieldChange]] = {operation.id: [] for operation in operations}
    for row in rows:
        changes[row.operation_id] += _changes(session, row)
    return tuple(
        HistoryEntry(
            Step(operation.id, operation.name, operation.details, operation.at),
            tuple(changes[operation.id]),
            operation.undone,
        )
        for operation in operations
        if changes[operation.id]
    )


def _changes(session: Session, row: JournalEntry) -> list[FieldChange]:
    before, after = row.before or {}, row.after or {}
    found = []
    for key in after or before:
        if key in _HIDDEN or before.get(key) == after.get(key):
            continue
        old, new = (_shown(session, row.record, key, image.get(key)) for image in (before, after))
        if old != new:
            found.append(FieldChange(row.record, key.removesuffix("_id"), old, new))
    return found


def _shown(session: Session, table: str, key: str, value: Any) -> str:
    if value is None or value == "":
        return ""
    if key in _NAMES:
        return _name(session, *_NAMES[key], value)
    if (table, key) in _YES_NO:
        return "yes" if value else ""
    if (table, key) in _INSTANTS:
        return f"{value[:16].replace('T', ' ')} UTC"
    return str(value)


def _name(session: Session, table: str, column: str, record_id: int) -> str:
    """The name of a record, taken from the journal where it is gone."""
    found = session.scalar(text(f"SELECT {column} FROM {table} WHERE id = :id"), {"id": record_id})
    if found is None:
        last = select(JournalEntry.before).where(JournalEntry.subject == table, JournalEntry.subject_id == record_id)
        gone = last.where(JournalEntry.record == table, JournalEntry.after.is_(None))
        image = session.scalar(gone.order_by(JournalEntry.id.desc()).limit(1))
        found = (image or {}).get(column, "")
    return str(found)
