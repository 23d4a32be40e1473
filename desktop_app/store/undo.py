"""Undo and redo, across restarts: an operation's images are replayed as a new operation."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records.changes import Step, UndoState
from desktop_app.store import bulk_journal, derive, journal, plain, replay
from desktop_app.store.schema import Operation

# Operations on more rows are put back by SQLite itself.
MANY = 500


def state(session: Session) -> UndoState:
    """What undo and redo would do now."""
    return UndoState(_step(_next_undo(session)), _step(_next_redo(session)))


def undo(session: Session) -> Step | None:
    """Take the newest operation back; None when there is none."""
    return _take_back(session, _next_undo(session))


def undo_only(session: Session, operation_id: int) -> Step | None:
    """Take this operation back if it is the newest; None, and nothing changes, where another came after it."""
    operation = _next_undo(session)
    return _take_back(session, operation if operation is not None and operation.id == operation_id else None)


def _take_back(session: Session, operation: Operation | None) -> Step | None:
    if operation is None:
        return None
    if not _replay_many(session, operation.id, undone=True):
        for entry in reversed(journal.entries_of(session, operation.id)):
            replay.apply(session, entry, entry.before)
    return _mark(session, operation, undone=True)


def redo(session: Session) -> Step | None:
    """Do again what was last taken back; None when there is nothing."""
    operation = _next_redo(session)
    if operation is None:
        return None
    if not _replay_many(session, operation.id, undone=False):
        for entry in journal.entries_of(session, operation.id):
            replay.apply(session, entry, entry.after)
    return _mark(session, operation, undone=False)


def _replay_many(session: Session, operation_id: int, *, undone: bool) -> bool:
    """Put the rows of a large operation back in plain statements; False for one that is not large."""
    count = "SELECT count(*) FROM journal_entry WHERE operation_id = ?"
    if plain.rows(session, count, (operation_id,))[0][0] <= MANY:
        return False
    concerned = bulk_journal.concerned(session, operation_id)
    bulk_journal.replay(session, operation_id, undone=undone)
    derive.refresh(session, concerned)
    journal.recorder(session).derived = concerned
    return True


def _mark(session: Session, operation: Operation, *, undone: bool) -> Step | None:
    operation.undone = undone
    journal.describe(session, **operation.details)
    return _step(operation)


def _next_undo(session: Session) -> Operation | None:
    query = select(Operation).where(Operation.kind == "do", ~Operation.undone)
    return session.scalars(query.order_by(Operation.id.desc()).limit(1)).first()


def _next_redo(session: Session) -> Operation | None:
    query = select(Operation).where(Operation.kind == "do", Operation.undone, Operation.redoable)
    return session.scalars(query.order_by(Operation.id).limit(1)).first()


def _step(operation: Operation | None) -> Step | None:
    return None if operation is None else Step(operation.id, operation.name, operation.details, operation.at)
