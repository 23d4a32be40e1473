"""askwell backup PATH"""

import argparse
import os
import tempfile
from pathlib import Path

from desktop_app.commands.answers import Answer, Refusal, Status, counted
from desktop_app.commands.notebooks import need_notebook, opened
from desktop_app.commands.outputs import need_folder
from desktop_app.paths import Folders
from desktop_app.records.backups import BackupInfo
from desktop_app.store import backup
from desktop_app.store.backup_copies import troubles
from desktop_app.store.database import Notebook


def run(options: argparse.Namespace, folders: Folders) -> Answer:
    """Make a verified copy."""
    need_notebook(folders)
    path: Path = options.path
    if path.exists() and not path.is_dir():
        raise Refusal(Status.USAGE, f"{path} is there already; choose another name.", "exists")
    need_folder(path)
    with opened(folders) as notebook, troubles(path):
        made, info = _make(notebook, path)
    told = {
        "path": str(made),
        "size": info.size,
        "contacts": info.contacts,
        "meetings": info.meetings,
        "answers": info.answers,
    }
    people, talks = counted(info.contacts, "contact", "contacts"), counted(info.meetings, "meeting", "meetings")
    return Answer(told=told, lines=(f"{made}: {people}, {talks}, verified",))


def _make(notebook: Notebook, path: Path) -> tuple[Path, BackupInfo]:
    # Beside its goal, so that it comes into its place whole.
    where = path if path.is_dir() else path.parent
    with tempfile.TemporaryDirectory(dir=where, prefix=".askwell-") as folder:
        info = backup.make(notebook, Path(folder), "asked")
        assert info is not None  # nothing tells it to stop
        goal = path / info.path.name if path.is_dir() else path
        os.replace(info.path, goal)
    return goal, info
