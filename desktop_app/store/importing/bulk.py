"""Rows made by the hundred thousand: their ids and UUIDs are given here, and they are written in plain statements."""

import os
from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.store import bulk_journal, plain
from desktop_app.store.instants import instant_text
from desktop_app.store.journal import now

_UUIDS = 1024


def uuids() -> Iterator[str]:
    """Random UUIDs of version 4, without end."""
    while True:
        digits = os.urandom(16 * _UUIDS).hex()
        for at in range(0, 32 * _UUIDS, 32):
            variant = "89ab"[int(digits[at + 16], 16) & 3]
            yield (
                f"{digits[at : at + 8]}-{digits[at + 8 : at + 12]}-4{digits[at + 13 : at + 16]}"
                f"-{variant}{digits[at + 17 : at + 20]}-{digits[at + 20 : at + 32]}"
            )


class Made:
    """New rows of one table, with ids that follow one another; `columns` are those that `add` is given."""

    def __init__(self, session: Session, table: str, *columns: str) -> None:
        self._session = session
        self._table = table
        self._first = self._next = _free_id(session, table)
        self._moment = instant_text(now(session))
        self._uuids = uuids()
        self._rows: list[tuple[Any, ...]] = []
        names = ("id", "uuid", "created_at", "changed_at", *columns)
        self._sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"

    def add(self, *values: Any) -> int:
        """Take a row; answers the id that it will have."""
        number = self._next
        self._next += 1
        self._rows.append((number, next(self._uuids), self._moment, self._moment, *values))
        return number

    def flush(self) -> None:
        """Write the rows that have gathered."""
        plain.many(self._session, self._sql, self._rows)
        self._rows.clear()

    def is_mine(self, number: int) -> bool:
        """Whether the row of this id was made here."""
        return number >= self._first

    def ids(self) -> range:
        """The ids of all rows made here."""
        return range(self._first, self._next)

    def journal(self) -> None:
        """Write down, at the end, that all these rows were made."""
        self.flush()
        if self._next > self._first:
            bulk_journal.made(self._session, self._table, self._first, self._next - 1)


def _free_id(session: Session, table: str) -> int:
    used = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
    return int(plain.rows(session, used, (table,))[0][0]) + 1
