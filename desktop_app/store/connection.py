"""The one connection that holds the notebook; with search.py, the only place that knows SQLite's own ways."""

import os
import sqlite3
from contextlib import ExitStack
from pathlib import Path

from desktop_app.paths import close_to_others

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


def create_private(path: Path) -> None:
    """Create the file for this user only, and repair looser permissions; SQLite gives its side files the same."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    close_to_others(path, 0o600)


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
