"""Putting a copy in the notebook's place, so that the present state is never lost."""

import contextlib
import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from desktop_app.paths import make_private
from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup_copies as copies
from desktop_app.store.connection import create_private, open_sqlite
from desktop_app.store.database import VERSION, utc_now
from desktop_app.store.errors import problem_from
from desktop_app.store.header import stored_version

_SIDE_FILES = ("-wal", "-shm", "-journal")


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
    try:
        stored_version(path, VERSION)
        with contextlib.closing(open_sqlite(path)) as present:
            kept = copies.copy(present, folder, "before-restore", now).path
            # Closing leaves no log behind that could be taken for the new notebook's.
            present.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return kept
    except (sqlite3.DatabaseError, StoreProblem) as error:
        problem = error if isinstance(error, StoreProblem) else problem_from(error, path)
        if problem is None or problem.trouble not in (Trouble.DAMAGED, Trouble.NOT_A_NOTEBOOK, Trouble.TOO_NEW):
            raise
    return put_aside(path, now)


def put_aside(path: Path, now: datetime) -> Path:
    """Keep a damaged notebook with its log beside itself, as notebook-damaged-<time>.sqlite; returns that path.

    The notebook itself stays until another takes its place, so that there is always one to be found.
    """
    aside = path.with_name(f"{path.stem}-damaged-{now:%Y%m%d-%H%M%S}{path.suffix}")
    shutil.copyfile(path, aside)
    aside.chmod(0o600)
    copies.sync_file(aside)
    for end in _SIDE_FILES:
        side = path.with_name(path.name + end)
        if side.exists():
            os.replace(side, aside.with_name(aside.name + end))
    copies.sync_folder(path.parent)
    return aside
