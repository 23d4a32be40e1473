"""What the notebook needs from time to time: backups, and forgetting what is past its time."""

import shutil
from contextlib import suppress
from pathlib import Path

from desktop_app.records.backups import BackupInfo
from desktop_app.store import backup, trash, vocabulary
from desktop_app.store.backup import Progress
from desktop_app.store.database import Notebook


def tidy(notebook: Notebook, _report: Progress) -> None:
    """Forget deleted things after their 30 days, words that nobody has any more, and what a sudden end left behind.

    That are copies for an archive, and half of a restored notebook: whoever holds the notebook is alone in making them.
    """
    notebook.maintain(trash.prune, notebook.clock())
    notebook.maintain(vocabulary.settle)
    folder, name = notebook.path.parent, notebook.path.name
    for pattern in (".archiving-*", f"{name}.unpacked*", f"{name}.incoming*"):
        for left in folder.glob(pattern):
            _remove(left)


def _remove(left: Path) -> None:
    with suppress(OSError):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink()


def back_up_if_due(notebook: Notebook, folder: Path, report: Progress) -> BackupInfo | None:
    """A backup, unless one was made within the hour."""
    return back_up(notebook, folder, "hourly", report) if backup.due(folder, notebook.clock()) else None


def back_up(notebook: Notebook, folder: Path, reason: str, report: Progress) -> BackupInfo | None:
    """A verified backup; the older ones are thinned out afterwards."""
    made = backup.make(notebook, folder, reason, report)
    backup.thin(folder, notebook.clock())
    return made


def restore(notebook: Notebook, info: BackupInfo, folder: Path, _report: Progress) -> Notebook:
    """Go back to a backup while the program runs; what is here is backed up first. Answers the notebook to go on with.

    Raises StoreProblem; the notebook is then as it was, and closed.
    """
    notebook.close()
    backup.restore(notebook.path, info, folder, notebook.clock())
    return Notebook.open(notebook.path, notebook.clock)
