"""Statements straight to SQLite, for what is made of many small ones: the mapper would cost more than they do.

What the mapper still holds back must be flushed before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPICursor
    from sqlalchemy.orm import Session


F = TypeVar("F", bound=Callable[..., Any])
Values = Sequence[Any] | Mapping[str, Any]
# Rows in one statement: SQLite takes 32,766 values.
AT_ONCE = 500


class Reader:
    """Stands in for a session where a function does nothing but read through this module.

    With it the first rows are on the screen before SQLAlchemy is imported.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.info: dict[str, Any] = {"plain": connection}


def reading(function: F) -> F:
    """Say that a function asks the notebook through this module alone."""
    function.plain = True  # type: ignore[attr-defined]
    return function


def is_reading(function: Callable[..., Any]) -> bool:
    """Whether `function` was marked by `reading`."""
    return bool(getattr(function, "plain", False))


def _cursor(session: Session) -> closing[DBAPICursor]:
    connection = session.info.get("plain")
    if connection is None:  # a session lives for one transaction, and that has one connection
        connection = session.info["plain"] = session.connection().connection
    # Left open, it would outlive an error in the traceback, and hold the file after the notebook is closed.
    return closing(connection.cursor())


def rows(session: Session, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """All rows of an answer."""
    with _cursor(session) as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def each(session: Session, sql: str, values: Values = ()) -> Iterator[tuple[Any, ...]]:
    """The rows of an answer one after another: no more are read than are asked for."""
    with _cursor(session) as cursor:
        cursor.execute(sql, values)
        while some := cursor.fetchmany(64):
            yield from some


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


def insert_many(session: Session, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add rows that all have the same columns."""
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" * len(rows[0]))
        many(session, f"INSERT INTO {table} ({names}) VALUES ({marks})", [tuple(row.values()) for row in rows])


def insert_at_once(session: Session, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add rows that all have the same columns, many in one statement.

    After each statement full text writes out what its triggers have gathered; row by row that is most of the work.
    """
    if not rows:
        return
    names, one = ", ".join(f'"{name}"' for name in rows[0]), f"({', '.join('?' * len(rows[0]))})"
    with _cursor(session) as cursor:
        for start in range(0, len(rows), AT_ONCE):
            some = rows[start : start + AT_ONCE]
            sql = f"INSERT INTO {table} ({names}) VALUES {', '.join([one] * len(some))}"
            cursor.execute(sql, [value for row in some for value in row.values()])


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


# `WHERE id IN` this, with `listed` as the value: the same statement for any ids, so that it is prepared once.
AMONG = "(SELECT value FROM json_each(?1))"


def listed(ids: Iterable[int]) -> str:
    """Ids as the value for AMONG."""
    return f"[{','.join(map(str, ids))}]"
