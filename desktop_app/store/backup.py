"""Copies of the notebook: made through SQLite's backup API, verified before they count, thinned as they age."""

import contextlib
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup_names, thinning
from desktop_app.store.backup_copies import Progress, Stopped, copy, info_of, remove, troubles, verify
from desktop_app.store.restoring import put_aside, restore

if TYPE_CHECKING:
    from desktop_app.store.database import Notebook

EVERY = timedelta(hours=1)


def make(notebook: "Notebook", folder: Path, reason: str, progress: Progress | None = None) -> BackupInfo | None:
    """Copy the open notebook into `folder` and verify the copy; None when `progress` answered False.

    Raises StoreProblem, and passes on what `progress` raises; nothing is left behind then.
    """
    try:
        return copy(notebook.raw, folder, reason, notebook.clock(), progress)
    except Stopped:
        return None
    except StoreProblem as problem:
        if problem.trouble is Trouble.DAMAGED:
            # The copy is as the notebook is.
            raise StoreProblem(Trouble.DAMAGED, notebook.path, problem.detail) from problem
        raise


def due(folder: Path, now: datetime) -> bool:
    """Whether no copy was made within the hour before `now`."""
    return not any(now - EVERY < made_at <= now for made_at in backup_names.times(folder))


def listing(folder: Path) -> tuple[BackupInfo, ...]:
    """The copies in `folder`, newest first; files that cannot be read are left out."""
    found = (info_of(path) for path in backup_names.paths(folder))
    return tuple(sorted(filter(None, found), key=lambda info: (info.made_at, info.path), reverse=True))


def newest_good(folder: Path) -> BackupInfo | None:
    """The newest copy that still is in order all through; None where there is none."""
    for info in listing(folder):
        with contextlib.suppress(StoreProblem, sqlite3.Error, OSError):
            verify(info.path)
            return info
    return None


def thin(folder: Path, now: datetime) -> tuple[BackupInfo, ...]:
    """Keep an hourly copy for a day, a daily one for a month, a weekly one for a year; returns what was removed.

    The newest one is never removed, nor is a damaged notebook that was put aside. Raises StoreProblem.
    """
    with troubles(folder):
        gone = thinning.surplus(listing(folder), now)
        for info in gone:
            remove(info)
    return gone


__all__ = ["Progress", "due", "listing", "make", "newest_good", "put_aside", "restore", "thin"]
