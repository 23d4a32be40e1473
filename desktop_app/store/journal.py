"""What changed, before and after: serves undo, history and trash alike.

A Recorder listens to a session while one operation runs. When the operation is done, its entries are written
in the same transaction, so that a change and its journal stand or fall together.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import event, inspect, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.instants import instant, instant_text
from desktop_app.store.schema import RECORDS, JournalEntry, Record

Image = dict[str, Any]
BURST = timedelta(seconds=60)
_DIALECT = sqlite.dialect()
_TO_PLAIN = {
    name: {column.key: column.type.bind_processor(_DIALECT) for column in record.__table__.columns}
    for name, record in RECORDS.items()
}
# A row's subject is the first of these that it points at; without one it is its own.
SUBJECTS = {
    "meeting_id": "meeting",
    "contact_id": "contact",
    "list_id": "question_list",
    "referred_id": "contact",
}
# Columns that point at a record on whose page the row shows.
OWNERS = {
    "contact_id": "contact",
    "referrer_id": "contact",
    "referred_id": "contact",
    "meeting_id": "meeting",
    "list_id": "question_list",
    "question_id": "question",
}


@dataclass(slots=True)
class Entry:
    """One row before and after."""

    record: str
    id: int
    before: Image | None
    after: Image | None

    @property
    def subject(self) -> tuple[str, int]:
        """The record in whose history this row belongs."""
        image = self.after or self.before or {}
        for column, kind in SUBJECTS.items():
            if column in image and image[column] is not None and self.record not in ("meeting", "contact"):
                return kind, image[column]
        return self.record, self.id

    def images(self) -> Iterator[Image]:
        """Both states that exist."""
        yield from (image for image in (self.before, self.after) if image is not None)


@dataclass(slots=True)
class Recorder:
    """Collects the entries of one operation, and what to call it.

    An operation on very many rows writes its entries itself (see bulk_journal): it then has its row in `operation`
    before it ends, and says in `derived` of which records (kind to ids) it has made the derived rows.
    """

    now: datetime
    entries: dict[tuple[str, int], Entry] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)
    operation: int | None = None
    derived: dict[str, set[int]] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Note a row's change; several changes of one row become one, and a row made and removed none."""
        key = (entry.record, entry.id)
        known = self.entries.get(key)
        if known is not None:
            entry = Entry(entry.record, entry.id, known.before, entry.after)
        if entry.before == entry.after:
            self.entries.pop(key, None)
        else:
            self.entries[key] = entry


def recorder(session: Session) -> Recorder:
    """The recorder of the running operation. A change outside one is a bug, and raises KeyError."""
    found: Recorder = session.info["recorder"]
    return found


def describe(session: Session, **details: Any) -> None:
    """Say what the operation is about, for the words in the undo menu (`name`, `count`, ...)."""
    recorder(session).details.update(details)


def now(session: Session) -> datetime:
    """The instant at which the running operation happens."""
    return recorder(session).now


class RecordedSession(Session):
    """A session of which every flush is recorded."""


@event.listens_for(RecordedSession, "before_flush")
def _stamp(session: Session, _context: Any, _instances: Any) -> None:
    moment = recorder(session).now
    for row in session.new:
        if isinstance(row, Record):
            row.created_at = row.created_at or moment
            row.changed_at = row.changed_at or moment
    for row in session.dirty:
        if isinstance(row, Record) and session.is_modified(row):
            row.changed_at = moment


@event.listens_for(RecordedSession, "after_flush")
def _collect(session: Session, _context: Any) -> None:
    book = recorder(session)
    for row in session.new:
        if isinstance(row, Record):
            book.add(Entry(row.__tablename__, row.id, None, _image(row)))
    for row in session.dirty:
        if isinstance(row, Record) and session.is_modified(row):
            book.add(Entry(row.__tablename__, row.id, _image(row, before=True), _image(row)))
    for row in session.deleted:
        if isinstance(row, Record):
            book.add(Entry(row.__tablename__, row.id, _image(row, before=True), None))


def _image(row: Record, *, before: bool = False) -> Image:
    state = inspect(row)
    image = {}
    for key, process in _TO_PLAIN[row.__tablename__].items():
        value = getattr(row, key)
        if before and (old := state.attrs[key].history.deleted):
            value = old[0]
        image[key] = process(value) if process is not None else value
    return image


def store(session: Session, name: str, *, burst: str = "", kind: str = "do") -> None:
    """Write the recorded entries as one operation; nothing where nothing changed.

    A burst (typing in one field) goes on in the operation before it, so that it is one undo step.
    """
    book = recorder(session)
    if not book.entries and book.operation is None:
        return
    told = {"at": instant_text(book.now), "details": json.dumps(book.details)}
    fresh = {"name": name, "kind": kind, "burst": burst, "undone": False, "redoable": True}
    operation = _burst_going_on(session, burst, book.now) if burst and book.operation is None else None
    if operation is not None:
        plain.change(session, "operation", told, "id", operation)
        _go_on(session, operation, book.entries)
    else:
        operation = begun(session)
        plain.change(session, "operation", told | fresh, "id", operation)
        _write(session, operation, book.entries.values())
    if kind == "do":
        plain.rows(session, "UPDATE operation SET redoable = 0 WHERE undone = 1 AND redoable = 1")


def begun(session: Session) -> int:
    """The row of the running operation, made before it ends where entries are to be written earlier."""
    book = recorder(session)
    if book.operation is None:
        # "given" until it is named, so that it is not taken for one that can be undone.
        blank = {"at": instant_text(book.now), "details": "{}", "name": "", "kind": "given", "burst": ""}
        book.operation = plain.insert(session, "operation", blank | {"undone": False, "redoable": True})
    return book.operation


def _burst_going_on(session: Session, burst: str, moment: datetime) -> int | None:
    last = "SELECT id, at, kind, burst, undone FROM operation ORDER BY id DESC LIMIT 1"
    for operation, at, kind, burst_before, undone in plain.rows(session, last):
        if kind == "do" and burst_before == burst and not undone and moment - instant(at) <= BURST:
            return int(operation)
    return None


def _go_on(session: Session, operation: int, entries: dict[tuple[str, int], Entry]) -> None:
    sql = "SELECT record, record_id, id FROM journal_entry WHERE operation_id = ?"
    known = {(record, number): row for record, number, row in plain.rows(session, sql, (operation,))}
    for key in entries.keys() & known.keys():
        plain.change(session, "journal_entry", {"after": _json(entries[key].after)}, "id", known[key])
    _write(session, operation, (entry for key, entry in entries.items() if key not in known))


def _write(session: Session, operation: int, entries: Iterable[Entry]) -> None:
    sql = (
        "INSERT INTO journal_entry (operation_id, subject, subject_id, record, record_id, before, after)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    rows = [(operation, *e.subject, e.record, e.id, _json(e.before), _json(e.after)) for e in entries]
    plain.many(session, sql, rows)


def _json(image: Image | None) -> str | None:
    return None if image is None else json.dumps(image)


def entries_of(session: Session, operation_id: int) -> list[Entry]:
    """The entries of an operation in the order in which they were written."""
    rows = session.scalars(
        select(JournalEntry).where(JournalEntry.operation_id == operation_id).order_by(JournalEntry.id)
    )
    return [Entry(row.record, row.record_id, row.before, row.after) for row in rows]
