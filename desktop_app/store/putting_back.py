"""Bringing deleted records back out of the journal, with what belonged to them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop_app.store import journal, replay
from desktop_app.store.journal import Entry, Image
from desktop_app.store.schema import RECORDS, JournalEntry

Key = tuple[str, int]
# Column to (table it points at, whether the row cannot be without it), for each table.
POINTERS: dict[str, dict[str, tuple[str, bool]]] = {
    name: {key.parent.key: (key.column.table.name, key.ondelete == "CASCADE") for key in record.__table__.foreign_keys}
    for name, record in RECORDS.items()
}
# These are shared by many records, and made anew by name when they are gone.
_NAMED = frozenset({"organization", "field", "tag"})


def owners(record: str, image: Image) -> list[Key]:
    """The records without which this row cannot be, other than names that can be made anew."""
    return [
        (table, image[column])
        for column, (table, needed) in POINTERS[record].items()
        if needed and table not in _NAMED and image[column] is not None
    ]


def put_back(session: Session, operation_id: int, wanted: Iterable[Key]) -> None:
    """Put back what an operation deleted of the wanted records and all that belonged to them.

    Pointers at records gone meanwhile are cleared; a row that cannot be without one is left out.
    """
    entries = journal.entries_of(session, operation_id)
    gone = {(entry.record, entry.id): entry for entry in entries if entry.after is None and entry.before is not None}
    pending = _belonging(gone, wanted)
    back: set[Key] = set()
    while pending:
        ready = [key for key in pending if _put(session, key, gone[key].before or {})]
        if not ready:
            break
        back.update(ready)
        pending = [key for key in pending if key not in back]
    for entry in entries:
        _point_again(session, entry, back)


def _belonging(gone: dict[Key, Entry], wanted: Iterable[Key]) -> list[Key]:
    children: defaultdict[Key, list[Key]] = defaultdict(list)
    for key, entry in gone.items():
        for owner in owners(entry.record, entry.before or {}):
            children[owner].append(key)
    found: dict[Key, None] = {}
    queue = [key for key in wanted if key in gone]
    while queue:
        key = queue.pop()
        if key not in found:
            found[key] = None
            queue.extend(children[key])
    return list(found)


def _put(session: Session, key: Key, image: Image) -> bool:
    """Insert the row; False while a record is missing that it cannot be without."""
    table, record_id = key
    if exists(session, key):
        return True
    row = dict(image)
    for column, (target, needed) in POINTERS[table].items():
        if row[column] is None or exists(session, (target, row[column])):
            continue
        row[column] = _name_again(session, target, row[column]) if target in _NAMED else None
        if needed and row[column] is None:
            return False
    replay.apply(session, Entry(table, record_id, None, row), row)
    return True


def _name_again(session: Session, table: str, record_id: int) -> int | None:
    """An organization, field or tag that nobody used meanwhile: the one that now has its name, or itself anew."""
    gone = select(JournalEntry.before).where(JournalEntry.subject == table, JournalEntry.subject_id == record_id)
    gone = gone.where(JournalEntry.record == table, JournalEntry.after.is_(None))
    image = session.scalar(gone.order_by(JournalEntry.id.desc()).limit(1))
    if image is None:
        return None
    query = text(f"SELECT id FROM {table} WHERE name_key = :name_key ORDER BY id LIMIT 1")
    same: int | None = session.scalar(query, {"name_key": image["name_key"]})
    if same is None:
        replay.apply(session, Entry(table, record_id, None, image), image)
    return same or record_id


def _point_again(session: Session, entry: Entry, back: set[Key]) -> None:
    """What let go of a record when it was deleted points at it again, unless it points elsewhere by now."""
    if entry.before is None or entry.after is None:
        return
    before = entry.before
    lost = {
        column: before[column]
        for column, (table, _) in POINTERS[entry.record].items()
        if entry.after[column] is None and (table, before[column]) in back
    }
    current = replay.current_image(session, entry.record, entry.id) if lost else None
    if current is not None:
        free = {column: value for column, value in lost.items() if current[column] is None}
        replay.apply(session, entry, current | free)


def exists(session: Session, key: Key) -> bool:
    """Whether a record is there."""
    found: Any = session.scalar(text(f"SELECT 1 FROM {key[0]} WHERE id = :id"), {"id": key[1]})
    return found is not None
