"""Putting a copy in the notebook's place, so that the present state is never lost."""

import contextlib
import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from desktop_app.paths import create_private, make_private
from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup_copies as copies
from desktop_app.store.connection import open_sqlite
from desktop_app.store.database import VERSION, utc_now
from desktop_app.store.errors import problem_from
from desktop_app.store.header import stored_version

_SIDE_FILES = ("-wal", "-shm", "-journal")
_BEYOND_REPAIR = frozenset({Trouble.DAMAGED, Trouble.NOT_A_NOTEBOOK, Trouble.TOO_NEW})


def restore(notebook_path: Path, chosen: BackupInfo, folder: Path, now: datetime | None = None) -> Path | None:
    """Replace the closed notebook by a copy of `chosen`.

    The present state is backed up into `folder` first; a damaged one is kept beside the notebook. Returns the path
    where it is kept, None where there was no notebook. Raises StoreProblem; the notebook is then what it was.
    """
    now = now or utc_now()
    incoming = notebook_path.with_name(f"{notebook_path.name}.incoming")
    with copies.troubles(notebook_path):
        make_private(notebook_path.parent)
        try:
            _bring(chosen.path, incoming)
            kept = _keep_present(notebook_path, folder, now)
            os.replace(incoming, notebook_path)
            copies.sync_folder(notebook_path.parent)
        finally:
            incoming.unlink(missing_ok=True)
    return kept


def _bring(source: Path, incoming: Path) -> None:
    """A verified copy of `source` on the notebook's own disk."""
    if not source.exists():
        raise StoreProblem(Trouble.GONE, source)
    stored_version(source, VERSION)
    incoming.unlink(missing_ok=True)
    create_private(incoming)
    shutil.copyfile(source, incoming)
    copies.sync_file(incoming)
    try:
        copies.verify(incoming)
    except sqlite3.DatabaseError as error:
        raise StoreProblem(Trouble.DAMAGED, source, str(error)) from error


def _keep_present(path: Path, folder: Path, now: datetime) -> Path | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    # Byte by byte first: merely opening a damaged notebook lets SQLite take its log into it.
    aside = put_aside(path, now)
    with contextlib.ExitStack() as unneeded:
        unneeded.callback(_remove, aside)
        if kept := _back_up_present(path, folder, now):
            return kept
        unneeded.pop_all()
    for end in _SIDE_FILES:
        path.with_name(path.name + end).unlink(missing_ok=True)
    return aside


def _back_up_present(path: Path, folder: Path, now: datetime) -> Path | None:
    """A verified copy of the present state; None for a damaged one."""
    try:
        stored_version(path, VERSION)
        with contextlib.closing(open_sqlite(path)) as present:
            # Closing leaves no log behind that could be taken for the new notebook's.
            return copies.copy(present, folder, "before-restore", now).path
    except (sqlite3.DatabaseError, StoreProblem) as error:
        problem = problem_from(error, path)
        if problem is None or problem.trouble not in _BEYOND_REPAIR:
            raise
    return None


def put_aside(path: Path, now: datetime) -> Path:
    """Copy a notebook and its log, whatever their state, beside itself: notebook-damaged-<time>.sqlite."""
    aside = path.with_name(f"{path.stem}-damaged-{now:%Y%m%d-%H%M%S}{path.suffix}")
    for end in ("", *_SIDE_FILES):
        source, target = path.with_name(path.name + end), aside.with_name(aside.name + end)
        if source.exists():
            create_private(target)
            shutil.copyfile(source, target)
            copies.sync_file(target)
    copies.sync_folder(path.parent)
    return aside


def _remove(aside: Path) -> None:
    for end in ("", *_SIDE_FILES):
        aside.with_name(aside.name + end).unlink(missing_ok=True)
