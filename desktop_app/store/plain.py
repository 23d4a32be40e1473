"""Statements straight to SQLite, for what is made of many small ones: the mapper would cost more than they do.

What the mapper still holds back must be flushed before.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

Values = Sequence[Any] | Mapping[str, Any]


def _cursor(session: Session) -> closing[DBAPICursor]:
    # Left open, it would outlive an error in the traceback, and hold the file after the notebook is closed.
    return closing(session.connection().connection.cursor())


def rows(session: Session, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """All rows of an answer."""
    with _cursor(session) as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def records(session: Session, sql: str, values: Values = ()) -> list[dict[str, Any]]:
    """All rows of an answer, by the names of their columns."""
    with _cursor(session) as cursor:
        cursor.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def insert(session: Session, table: str, row: Mapping[str, Any]) -> int:
    """Add a row; answers its row id."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    with _cursor(session) as cursor:
        cursor.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
        return int(cursor.lastrowid or 0)


def change(session: Session, table: str, row: Mapping[str, Any], key: str, value: int) -> None:
    """Set the columns of the row whose `key` is `value`."""
    settings = ", ".join(f'"{name}" = ?' for name in row)
    with _cursor(session) as cursor:
        cursor.execute(f"UPDATE {table} SET {settings} WHERE {key} = ?", (*row.values(), value))


def many(session: Session, sql: str, values: Sequence[Sequence[Any]]) -> None:
    """Run one statement with many values."""
    if values:
        with _cursor(session) as cursor:
            cursor.executemany(sql, values)


def listed(ids: Iterable[int]) -> str:
    """Ids as they stand in IN (...)."""
    return ",".join(map(str, ids))
