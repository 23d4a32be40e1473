"""The one connection that holds the notebook; with search.py, the only place that knows SQLite's own ways."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path

BUSY_SECONDS = 1.0
STATEMENTS = 512  # kept prepared

# locking_mode comes before the first access: WAL then needs no shared memory, and a second program is refused.
_PRAGMAS = (
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-12000",
)


def open_sqlite(path: Path) -> sqlite3.Connection:
    """A connection in which every transaction is explicit (Python's own mode does not roll DDL back)."""
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    with ExitStack() as undoing:
        undoing.callback(connection.close)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        undoing.pop_all()
    return connection
