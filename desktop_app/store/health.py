"""Whether all is well with a notebook, its backups, and who may read them; looked at without changing anything."""

import contextlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.records.problems import StoreProblem
from desktop_app.store import backup_copies, backup_names
from desktop_app.store.connection import open_sqlite
from desktop_app.store.database import VERSION
from desktop_app.store.errors import problem_from
from desktop_app.store.header import stored_version

_FULL_TEXT = ("search_name", "search_word", "search_part")
_MOST = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    detail: str = ""


def look(path: Path, folder: Path) -> tuple[Finding, ...]:
    """Look at the notebook at `path` and the backups in `folder`. Raises StoreProblem where another holds it."""
    return (*_notebook(path), *_backups(folder), *_permissions(path, folder))


def _notebook(path: Path) -> Iterator[Finding]:
    try:
        with backup_copies.troubles(path):
            version = stored_version(path, VERSION)
            with contextlib.closing(open_sqlite(path)) as connection:
                yield from _inside(connection, version)
    except StoreProblem as problem:
        if problem.trouble in ("damaged", "not_a_notebook", "too_new"):
            yield Finding("notebook", False, f"{problem.trouble.replace('_', ' ')}: {problem.detail}")
        else:
            raise


def _inside(connection: sqlite3.Connection, version: int) -> Iterator[Finding]:
    answers = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MOST})")]
    yield Finding("integrity", answers == ["ok"], "" if answers == ["ok"] else "; ".join(answers))
    lost = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    yield Finding("references", not lost, "; ".join(f"{row[0]} {row[1]} points nowhere in {row[2]}" for row in lost))
    older = "" if version == VERSION else ", brought up to date when it is next opened"
    yield Finding("schema", True, f"version {version}{older}")
    if version == VERSION:
        yield _full_text(connection)


def _full_text(connection: sqlite3.Connection) -> Finding:
    connection.execute("BEGIN")
    try:
        for table in _FULL_TEXT:
            connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        return Finding("full text", False, str(error))
    finally:
        connection.execute("ROLLBACK")
    return Finding("full text", True)


def _backups(folder: Path) -> Iterator[Finding]:
    paths = sorted(backup_names.paths(folder))
    good = 0
    for path in paths:
        try:
            stored_version(path, VERSION)
            backup_copies.verify(path)
            good += 1
        except (StoreProblem, sqlite3.Error, OSError) as error:
            problem = problem_from(error, path)
            yield Finding(f"backup {path.name}", False, str(problem or error))
    told = f"{good} of {len(paths)} are good" if paths else "there is none yet"
    yield Finding("backups", bool(good) or not paths, told)


def _permissions(path: Path, folder: Path) -> Iterator[Finding]:
    if os.name != "posix":
        return
    open_to_others = [one for one in (path.parent, path, folder, *folder.glob("*")) if _is_open(one)]
    named = ", ".join(str(one) for one in open_to_others[:_MOST])
    yield Finding("permissions", not open_to_others, f"others may read {named}" if named else "")


def _is_open(path: Path) -> bool:
    try:
        return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)
    except OSError:
        return False
