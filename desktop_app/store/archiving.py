"""A whole notebook into an archive, and back into a notebook of its own that then takes the other's place."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from desktop_app.paths import create_private, make_private
from desktop_app.records.archives import ArchiveHead, ArchiveMaterial, ArchiveProblem, ArchiveSource, Fault, Row
from desktop_app.records.backups import BackupInfo
from desktop_app.store import (
    backup_copies,
    connection,
    creation,
    derive,
    dossiers,
    exporting,
    exporting_meetings,
    plain,
)
from desktop_app.store.database import VERSION, Clock, Notebook, utc_now
from desktop_app.store.restoring import restore as put_in_place
from desktop_app.store.schema import RECORDS, Base, ImportMapping, ReminderShown, TalkBeat

Report = Callable[[int, int], object]
BATCH = 500
_OTHERS = {kind.__tablename__: kind for kind in (TalkBeat, ReminderShown, ImportMapping)}
# What is in an archive: everything but what is derived, and the history of changes.
ARCHIVED: Mapping[str, type[Base]] = {**RECORDS, **_OTHERS}
_SIDES = ("", "-wal", "-shm", "-journal")


def material(session: Session, now: datetime, app_version: str, *, private: bool) -> ArchiveMaterial:
    """What the archive of a notebook is made from, read while it is written: the session has to last as long.

    The records are whole in any case; answers told in confidence stand in the copies for reading only if `private`.
    """
    ids = exporting.in_order(session)
    return ArchiveMaterial(
        head=ArchiveHead(now, app_version, VERSION, _counts(session), _last_ids(session)),
        rows=lambda table: _rows(session, table),
        contacts=lambda: exporting.each(session, ids),
        meetings=lambda: exporting_meetings.meetings(session),
        ids=ids,
        dossiers=lambda some: dossiers.dossiers(session, some, private=private),
    )


def _counts(session: Session) -> dict[str, int]:
    return {table: plain.rows(session, f"SELECT count(*) FROM {table}")[0][0] for table in ARCHIVED}


def _last_ids(session: Session) -> dict[str, int]:
    found: dict[str, int] = dict(plain.rows(session, "SELECT name, seq FROM sqlite_sequence"))
    return {table: found[table] for table in RECORDS if table in found}


def _rows(session: Session, table: str) -> Iterator[Row]:
    names = [column.name for column in ARCHIVED[table].__table__.columns]
    listed = ", ".join(f'"{name}"' for name in names)
    key = inspect(ARCHIVED[table]).primary_key[0].name
    for row in plain.each(session, f'SELECT {listed} FROM {table} ORDER BY "{key}"'):
        yield dict(zip(names, row, strict=True))


def restore(
    path: Path, source: ArchiveSource, folder: Path, clock: Clock = utc_now, report: Report | None = None
) -> Path | None:
    """Put what an archive holds into the place of the closed notebook at `path`.

    Everything is read and checked first, in a notebook beside it. What is in place is then backed up into `folder`, as
    when a backup is restored; answers where it is kept, None where there was none. Raises StoreProblem, and what
    `report` raises; the notebook is then what it was.
    """
    made = path.with_name(f"{path.name}.unpacked")
    with backup_copies.troubles(path):
        make_private(path.parent)
        try:
            fill(made, source, clock, report)
            info = BackupInfo(made, source.head.made_at, made.stat().st_size, 0, 0, 0, "archive")
            return put_in_place(path, info, folder, clock())
        finally:
            _remove(made)


def fill(path: Path, source: ArchiveSource, clock: Clock = utc_now, report: Report | None = None) -> None:
    """Make a notebook at `path` of what an archive holds, derived tables and all. Raises StoreProblem."""
    _remove(path)
    create_private(path)
    notebook = Notebook(path, connection.open_sqlite(path), clock)
    try:
        creation.create(notebook, seeded=False)
        notebook.maintain(_put, source, report)
    finally:
        notebook.close()


def _put(session: Session, source: ArchiveSource, report: Report | None) -> None:
    total, done = sum(source.head.counts.values()), 0
    for table in ARCHIVED:
        for some in _batches(source.rows(table)):
            _insert(session, table, some)
            done += len(some)
            if report is not None:
                report(done, max(done, total))
    _keep_ids(session, source.head.last_ids)
    for child, number, parent, _key in plain.each(session, "PRAGMA foreign_key_check"):
        raise ArchiveProblem(Fault.POINTS_NOWHERE, where=f"{child} {number}, {parent}")
    derive.refresh_all(session)


def _insert(session: Session, table: str, rows: list[Row]) -> None:
    try:
        plain.insert_many(session, table, rows)
    except sqlite3.IntegrityError as error:
        raise ArchiveProblem(Fault.CONTRADICTION, where=f"{table}: {error}") from error


def _keep_ids(session: Session, last_ids: Mapping[str, int]) -> None:
    """No id that was ever given is given again, for what was put aside under it would come back with it."""
    known = dict(plain.rows(session, "SELECT name, seq FROM sqlite_sequence"))
    for table, last in last_ids.items():
        if table not in RECORDS:
            continue
        if table not in known:
            plain.insert(session, "sqlite_sequence", {"name": table, "seq": last})
        elif last > known[table]:
            plain.rows(session, "UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, table))


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _remove(path: Path) -> None:
    for end in _SIDES:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path.with_name(path.name + end))
