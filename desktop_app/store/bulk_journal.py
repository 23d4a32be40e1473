"""Journal entries of very many rows, written by SQLite itself: no row's image passes through Python."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.journal import SUBJECTS, begun
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
