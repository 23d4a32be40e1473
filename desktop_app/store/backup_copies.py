"""One copy of the notebook: its pages, its verification, and the note beside it that says how much is in it."""

import contextlib
import errno
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

from desktop_app.paths import create_private, make_private
from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup_names
from desktop_app.store.errors import problem_from
from desktop_app.store.header import read_header

# Called with pages done and pages in all, often enough to do something else in between; False stops the work.
Progress = Callable[[int, int], object]
PAGES_A_STEP = 512
_CHECK_EVERY = 200_000
_PARTIAL = ".partial"
_COUNTS = (
    "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM meeting),"
    " (SELECT count(*) FROM agenda_item WHERE answer <> '')"
)


class Stopped(Exception):
    """The progress callback answered False."""


def copy(
    source: sqlite3.Connection, folder: Path, reason: str, now: datetime, progress: Progress | None = None
) -> BackupInfo:
    """Copy the notebook that `source` has open into `folder` and verify the copy.

    Raises StoreProblem, Stopped when `progress` answers False, and what it raises; nothing is left behind then.
    """
    with troubles(folder):
        make_private(folder)
        for leftover in folder.glob(f"*{_PARTIAL}*"):
            leftover.unlink()
        path = backup_names.free_path(folder, now, reason)
        partial = path.with_name(path.name + _PARTIAL)
        try:
            _copy_pages(source, partial, progress or no_progress)
            counts = verify(partial, progress or no_progress)
            info = BackupInfo(path, backup_names.parse(path)[0], partial.stat().st_size, *counts, reason)
            _write_sidecar(info)
            os.replace(partial, path)
            sync_folder(folder)
            return info
        finally:
            _remove(partial, *(partial.with_name(partial.name + end) for end in ("-journal", "-wal", "-shm")))
            if not path.exists():
                _remove(backup_names.sidecar(path))


def no_progress(_done: int, _total: int) -> None:
    return None


def _copy_pages(source: sqlite3.Connection, partial: Path, progress: Progress) -> None:
    create_private(partial)

    def step(_status: int, remaining: int, total: int) -> None:
        if progress(total - remaining, total) is False:
            raise Stopped

    with contextlib.closing(sqlite3.connect(partial)) as target:
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target, pages=PAGES_A_STEP, progress=step)
        # One file that is complete by itself, wherever it is carried.
        target.execute("PRAGMA journal_mode=DELETE")
    sync_file(partial)


def verify(path: Path, progress: Progress = no_progress) -> tuple[int, int, int]:
    """Read the whole copy at `path`; its numbers of contacts, meetings and answers.

    Raises StoreProblem(DAMAGED) when anything in it is wrong.
    """
    kept = _Kept()

    def between() -> int:
        with kept:
            return int(progress(1, 1) is False)
        return 1

    with contextlib.closing(_open_copy(path)) as connection:
        connection.set_progress_handler(between, _CHECK_EVERY)
        try:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            counts = connection.execute(_COUNTS).fetchone()
        except sqlite3.OperationalError as error:
            if kept.error is not None:
                raise kept.error from error
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Stopped from error
            raise
    if answer != "ok":
        raise StoreProblem(Trouble.DAMAGED, path, str(answer))
    return counts[0], counts[1], counts[2]


class _Kept:
    """Holds what a callback raised, which SQLite would lose."""

    error: BaseException | None = None

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: TracebackType | None) -> bool:
        self.error = error
        return error is not None


def _open_copy(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def info_of(path: Path) -> BackupInfo | None:
    """What a copy holds, from the note beside it, or where that is missing from itself; None for an unreadable one."""
    made_at, reason = backup_names.parse(path)
    try:
        size = path.stat().st_size
        header = read_header(path)
        if header is None or header.page_count * header.page_size > size:
            return None
        counts = _read_sidecar(path, size)
        if counts is None:
            with contextlib.closing(_open_copy(path)) as connection:
                counts = connection.execute(_COUNTS).fetchone()
    except (OSError, sqlite3.Error, StoreProblem):
        return None
    contacts, meetings, answers = counts
    return BackupInfo(path, made_at, size, contacts, meetings, answers, reason)


def _write_sidecar(info: BackupInfo) -> None:
    path = backup_names.sidecar(info.path)
    counts = {"size": info.size, "contacts": info.contacts, "meetings": info.meetings, "answers": info.answers}
    create_private(path)
    path.write_text(json.dumps(counts), encoding="utf-8")


def _read_sidecar(path: Path, size: int) -> tuple[int, int, int] | None:
    try:
        told = json.loads(backup_names.sidecar(path).read_text(encoding="utf-8"))
        counts = int(told["contacts"]), int(told["meetings"]), int(told["answers"])
        return counts if told["size"] == size else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove(info: BackupInfo) -> None:
    """Delete a copy and the note beside it."""
    _remove(info.path, backup_names.sidecar(info.path))


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk (Windows does so by itself; some sticks cannot)."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
                raise
        finally:
            os.close(number)


@contextlib.contextmanager
def troubles(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system report into StoreProblem about `path`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        if (problem := problem_from(error, path)) is None:
            raise
        raise problem from error
