"""Deleted records, restorable from the journal for 30 days."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session, aliased

from desktop_app.records.changes import TrashItem
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import journal, putting_back
from desktop_app.store.journal import Image
from desktop_app.store.operations import operation
from desktop_app.store.putting_back import Key
from desktop_app.store.schema import RECORDS, Contact, JournalEntry, Operation

KEPT = timedelta(days=30)
HISTORY_KEPT = timedelta(days=365)
KINDS = ("contact", "meeting", "question", "question_list")
# What was merged into another record is not lost.
_NOT_DELETIONS = ("merge_contacts",)


def items(session: Session) -> tuple[TrashItem, ...]:
    """What was deleted in the last 30 days and is still gone, newest first.

    What went along with another record (a contact's meetings) comes back with that one and is not listed.
    """
    query = (
        select(JournalEntry, Operation.at)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .where(Operation.at >= session.info["clock"]() - KEPT, Operation.kind.not_in(("undo", "redo")))
        .where(~Operation.undone, Operation.name.not_in(_NOT_DELETIONS))
        .where(JournalEntry.record.in_(KINDS), JournalEntry.after.is_(None), JournalEntry.before.is_not(None))
        .order_by(Operation.id.desc(), JournalEntry.id)
    )
    newest: dict[Key, TrashItem] = {}
    images: dict[Key, Image] = {}
    for row, at in session.execute(query):
        key = row.record, row.record_id
        if key not in newest:
            newest[key] = TrashItem(row.record, row.record_id, "", at, row.operation_id)
            images[key] = row.before or {}
    return tuple(_titled(session, newest, images))


def _titled(session: Session, newest: dict[Key, TrashItem], images: dict[Key, Image]) -> Iterator[TrashItem]:
    back = _present(session, newest)
    contacts = [("contact", images[key]["contact_id"]) for key in newest if key[0] == "meeting"]
    names = _contact_names(session, [number for _, number in contacts])
    for key, item in newest.items():
        if key in back:
            continue
        image = images[key]
        if item.kind == "meeting":
            if image["contact_id"] not in names:
                continue
            title = f"{names[image['contact_id']]}, {image['starts_local'].replace('T', ' ')}"
        else:
            title = image["text"] if item.kind == "question" else image["name"]
        yield TrashItem(item.kind, item.id, title, item.deleted_at, item.operation_id)


def _present(session: Session, keys: dict[Key, TrashItem]) -> set[Key]:
    """Those of the records that are there again."""
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    for kind, record_id in keys:
        by_kind[kind].append(record_id)
    found: set[Key] = set()
    for kind, ids in by_kind.items():
        column = RECORDS[kind].id
        for some in _batches(ids):
            found.update((kind, number) for number in session.scalars(select(column).where(column.in_(some))))
    return found


def _contact_names(session: Session, ids: list[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for some in _batches(ids):
        rows = session.execute(select(Contact.id, Contact.name).where(Contact.id.in_(some)))
        found |= {number: name for number, name in rows}
    return found


def _batches(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + 500] for start in range(0, len(ids), 500))


@operation("restore_deleted")
def restore(session: Session, items: Sequence[TrashItem]) -> None:
    """Bring records back with all that was deleted along with them.

    Raises StoreProblem(GONE) when none of them can be brought back any more.
    """
    by_operation: defaultdict[int, list[Key]] = defaultdict(list)
    for item in items:
        by_operation[item.operation_id].append((item.kind, item.id))
    # The latest deletion first: a meeting needs its contact, and that one can only have gone later.
    for operation_id in sorted(by_operation, reverse=True):
        putting_back.put_back(session, operation_id, by_operation[operation_id])
    back = [item for item in items if putting_back.exists(session, (item.kind, item.id))]
    if items and not back:
        raise StoreProblem(Trouble.GONE, detail=f"nothing left of {items[0].kind} {items[0].id}")
    if back:
        journal.describe(session, name=back[0].title, count=len(back))


def prune(session: Session, now: datetime) -> None:
    """Forget deletions older than 30 days and all operations older than a year; not an operation itself.

    What was forgotten cannot be undone, nor can anything done before it; the history of what is still there stays.
    """
    removal = aliased(JournalEntry)
    removes = exists().where(removal.operation_id == Operation.id, removal.after.is_(None))
    old = (Operation.at < now - HISTORY_KEPT) | ((Operation.at < now - KEPT) & removes)
    forgotten = list(session.scalars(select(Operation.id).where(old)))
    if not forgotten:
        return
    _forget_the_gone(session, forgotten)
    for some in _batches(forgotten):
        session.execute(delete(Operation).where(Operation.id.in_(some)))
    earlier = Operation.id < max(forgotten)
    session.execute(update(Operation).where(earlier, Operation.kind == "do").values(kind="past"))


def _forget_the_gone(session: Session, operation_ids: list[int]) -> None:
    """A record whose deletion is forgotten leaves no earlier traces either."""
    for some in _batches(operation_ids):
        query = select(JournalEntry.record, JournalEntry.record_id, JournalEntry.operation_id)
        removals = query.where(JournalEntry.operation_id.in_(some), JournalEntry.after.is_(None))
        for record, record_id, operation_id in session.execute(removals).all():
            if not putting_back.exists(session, (record, record_id)):
                traces = (JournalEntry.subject == record, JournalEntry.subject_id == record_id)
                session.execute(delete(JournalEntry).where(*traces, JournalEntry.operation_id <= operation_id))
