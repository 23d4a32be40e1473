"""A notebook as the first version made them: what a check of the migrations begins with."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.paths import create_private
from desktop_app.store.header import APPLICATION_ID

FIRST = Path(__file__).parent / "migrations" / "versions" / "0001_notebook.sql"
_MADE = "2026-01-05T09:00:00.000000Z"
_PERSON = "INSERT INTO contact VALUES (1, '0f1e2d3c', ?, ?, ?, '', NULL, NULL, '', '', '', '', 'from the beginning', 0)"


def make(path: Path, name: str) -> None:
    """Version 1 at `path`, where nothing is yet, with one person called `name` in it."""
    create_private(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(FIRST.read_text(encoding="utf-8"))
        raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        raw.execute("INSERT INTO alembic_version VALUES ('0001')")
        raw.execute(_PERSON, (_MADE, _MADE, name))
        raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
        raw.execute("PRAGMA user_version=1")
        raw.commit()
