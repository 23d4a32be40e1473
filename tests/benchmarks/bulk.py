"""Rows by the hundred thousand: inserted plainly, with indexes and triggers put back at the end."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_app.store.schema import Base

FULL_TEXT = ("search_name", "search_word", "search_part")
_FAST = ("journal_mode=OFF", "synchronous=OFF", "cache_size=-1000000", "temp_store=MEMORY", "foreign_keys=OFF")


class Rows:
    """Rows of one mapped class on their way into the file; what is not given takes the class's default."""

    def __init__(self, mapped: type[Base], moment: str, numbers: random.Random) -> None:
        table = mapped.__table__
        self._defaults = {column.name: _default(column) for column in table.columns}
        self._defaults |= {name: moment for name in ("created_at", "changed_at") if name in self._defaults}
        self._has_uuid = "uuid" in self._defaults
        self._numbers = numbers
        self._rows: list[tuple[Any, ...]] = []
        self.count = 0
        marks = ", ".join("?" * len(self._defaults))
        self._sql = f"INSERT INTO {mapped.__tablename__} ({', '.join(self._defaults)}) VALUES ({marks})"

    def add(self, **values: Any) -> int:
        """Add a row; answers its id, counted from 1 where none is given."""
        self.count += 1
        row = self._defaults | {"id": self.count} | values if "id" in self._defaults else self._defaults | values
        if self._has_uuid:
            row["uuid"] = uuid(self._numbers)
        self._rows.append(tuple(row.values()))
        return int(row.get("id") or 0)

    def flush(self, connection: sqlite3.Connection) -> None:
        """Write what has gathered."""
        connection.executemany(self._sql, self._rows)
        self._rows.clear()


def _default(column: Any) -> Any:
    return column.default.arg if column.default is not None and column.default.is_scalar else None


def uuid(numbers: random.Random) -> str:
    """A random UUID of version 4."""
    digits = f"{numbers.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


@contextmanager
def bulk_loading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection without safety, indexes and triggers; they and the full-text tables are made at the end."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in _FAST:
        connection.execute(f"PRAGMA {pragma}")
    kept = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    ).fetchall()
    for kind, name, _ in kept:
        connection.execute(f'DROP {kind} "{name}"')
    connection.execute("BEGIN")
    yield connection
    for _, _, sql in kept:
        connection.execute(sql)
    for table in FULL_TEXT:
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('rebuild')")
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
