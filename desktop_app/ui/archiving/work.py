"""What runs beside the window: making an archive, looking into one, putting one in place."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.identity import app
from desktop_app.records.archives import ArchiveHead
from desktop_app.store import backup
from desktop_app.store.backup_copies import troubles
from desktop_app.store.database import VERSION, Notebook
from desktop_app.whole_files import written_whole

Report = Callable[[int, int], object]


def copy(notebook: Notebook, folder: Path, report: Report) -> Path:
    """A copy of the notebook in a folder of its own below `folder`: it stays as it is while others write on."""
    with troubles(folder):
        place = Path(tempfile.mkdtemp(prefix=".archiving-", dir=folder))
    with contextlib.ExitStack() as unfinished:
        unfinished.callback(shutil.rmtree, place, ignore_errors=True)
        made = backup.make(notebook, place, "asked", report)
        assert made is not None  # stopping raises
        unfinished.pop_all()
    return made.path


def save(copied: Path, path: Path, zone: str, report: Report) -> int:
    """Write the archive of `copied` to `path`, whole and read through, or not at all; answers its size in bytes.

    The copy is removed. Raises StoreProblem.
    """
    try:
        with troubles(path), written_whole(path) as part:
            _write(copied, part, zone, report)
            return part.stat().st_size
    finally:
        shutil.rmtree(copied.parent, ignore_errors=True)


def _write(copied: Path, part: Path, zone: str, report: Report) -> None:
    from desktop_app.interchange.archive import reading, writing
    from desktop_app.store import archiving

    def write(session: Any) -> None:
        with part.open("wb") as file:
            found = archiving.material(session, notebook.clock(), app().version, private=True)
            writing.write(file, found, zone, report=report)

    with contextlib.closing(Notebook.open(copied)) as notebook:
        notebook.read(write)
    with reading.opened(part, VERSION) as archive:
        reading.check(archive, report)


def look(path: Path, report: Report) -> ArchiveHead:
    """Read an archive through. Raises StoreProblem for one that cannot be restored."""
    from desktop_app.interchange.archive import reading

    with troubles(path), reading.opened(path, VERSION) as archive:
        reading.check(archive, report)
        return archive.head


def restore(notebook: Notebook, path: Path, folder: Path, report: Report) -> Notebook:
    """Put an archive in the notebook's place; answers the notebook to go on with. Raises StoreProblem."""
    from desktop_app.interchange.archive import reading
    from desktop_app.store import archiving

    with troubles(path), reading.opened(path, VERSION) as archive:
        notebook.close()
        archiving.restore(notebook.path, archive, folder, notebook.clock, report)
    return Notebook.open(notebook.path, notebook.clock)
