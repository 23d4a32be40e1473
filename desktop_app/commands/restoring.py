"""askwell restore PATH"""

import argparse
from pathlib import Path

from desktop_app.commands.answers import Answer, Refusal, Status
from desktop_app.commands.notebooks import has_notebook
from desktop_app.paths import Folders
from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup
from desktop_app.store.database import VERSION, utc_now
from desktop_app.store.header import MAGIC


def run(options: argparse.Namespace, folders: Folders) -> Answer:
    """Put a backup or an archive in the notebook's place."""
    path: Path = options.path
    kind = _kind(path)
    if has_notebook(folders):
        if path.samefile(folders.notebook):
            raise Refusal(Status.USAGE, f"{path} is the notebook itself.", "usage")
        if not options.yes:
            words = f"There is a notebook in {folders.data}. Say --yes to replace it; it is backed up first."
            raise Refusal(Status.USAGE, words, "needs_yes")
    kept = _backup(path, folders) if kind == "backup" else _archive(path, folders)
    lines = [f"The notebook in {folders.data} is as it is in {path}"]
    if kept is not None:
        lines.append(f"What was there before is kept in {kept}")
    told = {"kind": kind, "notebook": str(folders.notebook), "kept": None if kept is None else str(kept)}
    return Answer(told=told, lines=tuple(lines))


def _kind(path: Path) -> str:
    start = _start(path)
    if start.startswith(MAGIC):
        return "backup"
    if start.startswith(b"PK"):
        return "archive"
    raise Refusal(Status.UNREADABLE, f"{path} is neither a backup nor an archive of Askwell's.", "unknown")


def _start(path: Path) -> bytes:
    try:
        if not path.is_file():
            words = f"{path} is no plain file." if path.exists() else f"{path} is not there."
            raise Refusal(Status.UNREADABLE, words, "unreadable")
        with path.open("rb") as file:
            return file.read(len(MAGIC))
    except (OSError, ValueError) as error:
        raise Refusal(Status.UNREADABLE, f"{path} cannot be read: {error}", "unreadable") from error


def _backup(path: Path, folders: Folders) -> Path | None:
    info = BackupInfo(path, utc_now(), path.stat().st_size, 0, 0, 0, "asked")
    try:
        return backup.restore(folders.notebook, info, folders.backups)
    except StoreProblem as problem:
        if problem.path == path and problem.trouble in (Trouble.DAMAGED, Trouble.NOT_A_NOTEBOOK, Trouble.TOO_NEW):
            words = f"{path} is {_WRONG[problem.trouble]}. The notebook was not touched."
            raise Refusal(Status.UNREADABLE, words, problem.trouble.value) from problem
        raise


_WRONG = {
    Trouble.DAMAGED: "damaged",
    Trouble.NOT_A_NOTEBOOK: "no notebook of Askwell's",
    Trouble.TOO_NEW: "written by a newer Askwell",
}


def _archive(path: Path, folders: Folders) -> Path | None:
    from desktop_app.interchange.archive import reading
    from desktop_app.store import archiving

    with reading.opened(path, VERSION) as archive:
        return archiving.restore(folders.notebook, archive, folders.backups)
