"""Journal entries of very many rows, written by SQLite itself: no row's image passes through Python."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.journal import OWNERS, SUBJECTS, begun
from desktop_app.store.schema import RECORDS

_COLUMNS = {name: tuple(column.name for column in record.__table__.columns) for name, record in RECORDS.items()}
_INTO = "INSERT INTO journal_entry (operation_id, subject, subject_id, record, record_id, before, after)"


def image_of(table: str, alias: str = "") -> str:
    """SQL for the image of a row: JSON of its columns."""
    prefix = f"{alias}." if alias else ""
    pairs = ", ".join(f"'{name}', {prefix}{name}" for name in _COLUMNS[table])
    return f"json_object({pairs})"


def _subject_of(table: str) -> tuple[str, str]:
    """SQL for the record in whose history a row belongs: its kind and id."""
    if table in ("meeting", "contact"):
        return f"'{table}'", "id"
    kind, number = f"'{table}'", "id"
    for column, subject in reversed(SUBJECTS.items()):
        if column in _COLUMNS[table]:
            kind = f"iif({column} IS NULL, {kind}, '{subject}')"
            number = f"coalesce({column}, {number})"
    return kind, number


def made(session: Session, table: str, first: int, last: int) -> None:
    """Note the rows with ids from `first` to `last` as made, as they now are."""
    kind, number = _subject_of(table)
    sql = (
        f"{_INTO} SELECT ?, {kind}, {number}, '{table}', id, NULL, {image_of(table)} FROM {table}"
        " WHERE id BETWEEN ? AND ? ORDER BY id"
    )
    plain.rows(session, sql, (begun(session), first, last))


def before(session: Session, table: str, ids: Iterable[int]) -> None:
    """Note rows as they are before they change, once for each row; `after` completes that."""
    kind, number = _subject_of(table)
    sql = (
        f"{_INTO} SELECT ?2, {kind}, {number}, '{table}', id, {image_of(table)}, NULL FROM {table}"
        f" WHERE id IN {plain.AMONG}"
    )
    plain.rows(session, sql, (plain.listed(ids), begun(session)))


def after(session: Session, table: str) -> None:
    """Note how the rows told to `before` are now."""
    sql = (
        f"UPDATE journal_entry SET after = (SELECT {image_of(table)} FROM {table} WHERE id = record_id)"
        " WHERE operation_id = ? AND record = ? AND before IS NOT NULL"
    )
    plain.rows(session, sql, (begun(session), table))


def replay(session: Session, operation_id: int, *, undone: bool) -> None:
    """Put the rows of an operation back as they were before it, or as they were after; as part of this operation.

    Each row has one entry in an operation, so that the order in which they are put back does not matter.
    """
    session.flush()
    target = "before" if undone else "after"
    tables = [
        table
        for (table,) in plain.rows(
            session, "SELECT DISTINCT record FROM journal_entry WHERE operation_id = ?", (operation_id,)
        )
    ]
    for table in tables:
        _note_replay(session, table, target, operation_id)
    for table in tables:
        _remove(session, table, target, operation_id)
    for table in tables:
        _put(session, table, target, operation_id)


def _note_replay(session: Session, table: str, target: str, operation_id: int) -> None:
    sql = (
        f"{_INTO} SELECT ?, e.subject, e.subject_id, e.record, e.record_id,"
        f" iif(t.id IS NULL, NULL, {image_of(table, 't')}), e.{target}"
        f" FROM journal_entry e LEFT JOIN {table} t ON t.id = e.record_id WHERE e.operation_id = ? AND e.record = ?"
        f" AND (t.id IS NOT NULL OR e.{target} IS NOT NULL) ORDER BY e.id"
    )
    plain.rows(session, sql, (begun(session), operation_id, table))


def _remove(session: Session, table: str, target: str, operation_id: int) -> None:
    sql = (
        f"DELETE FROM {table} WHERE id IN"
        f" (SELECT record_id FROM journal_entry WHERE operation_id = ? AND record = ? AND {target} IS NULL)"
    )
    plain.rows(session, sql, (operation_id, table))


def _put(session: Session, table: str, target: str, operation_id: int) -> None:
    columns = _COLUMNS[table]
    values = ", ".join(f"json_extract({target}, '$.{name}')" for name in columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
    sql = (
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM journal_entry"
        f" WHERE operation_id = ? AND record = ? AND {target} IS NOT NULL ORDER BY id"
        f" ON CONFLICT(id) DO UPDATE SET {changes}"
    )
    plain.rows(session, sql, (operation_id, table))


def concerned(session: Session, operation_id: int) -> dict[str, set[int]]:
    """The records that an operation concerns: kind to ids."""
    found: dict[str, set[int]] = {}
    among = plain.each(session, "SELECT record, record_id FROM journal_entry WHERE operation_id = ?", (operation_id,))
    for table, number in among:
        found.setdefault(table, set()).add(number)
    for table in list(found):
        for column, kind in OWNERS.items():
            for image in ("before", "after") if column in _COLUMNS[table] else ():
                sql = (
                    f"SELECT DISTINCT json_extract({image}, '$.{column}') FROM journal_entry"
                    f" WHERE operation_id = ? AND record = ? AND {image} IS NOT NULL"
                )
                numbers = plain.rows(session, sql, (operation_id, table))
                found.setdefault(kind, set()).update(number for (number,) in numbers if number is not None)
    return found
