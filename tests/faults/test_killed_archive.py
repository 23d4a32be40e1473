"""kill -9 while an archive is written or restored: what was there before is whole, or what comes after."""

import random
import shutil
from contextlib import closing
from pathlib import Path

from desktop_app.interchange.archive import reading
from desktop_app.store import contacts, contacts_list
from desktop_app.store.database import VERSION, Notebook
from tests.faults import writer
from tests.faults.test_killed import processes, run_and_kill
from tests.store.archives import save

__all__ = ["processes"]
KILLS = 12


def test_a_killed_restore_of_an_archive_leaves_the_notebook_before_or_after_it(
    tmp_path: Path,
    processes: object,
) -> None:
    chance = random.Random(13)
    path, archive, folder = tmp_path / "notebook.sqlite", tmp_path / "all.askwell", tmp_path / "backups"
    with closing(Notebook.open(path)) as notebook:
        notebook.write(contacts.create, "In the archive")
        save(notebook, archive)
        notebook.write(contacts.create, "Made later")
    for _ in range(KILLS):
        run_and_kill(processes, writer.restore_archive, path, archive, folder, chance=chance, patience=2, seconds=0.3)
        with closing(Notebook.open(path)) as notebook:
            assert notebook.raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert notebook.read(contacts_list.counts).total in (1, 2)


def test_killed_while_it_is_saved_the_archive_is_the_old_one_or_a_new_one(
    tmp_path: Path,
    processes: object,
) -> None:
    chance = random.Random(17)
    path, goal = tmp_path / "notebook.sqlite", tmp_path / "out" / "all.askwell"
    goal.parent.mkdir()
    with closing(Notebook.open(path)) as notebook:
        save(notebook, goal)
    for run in range(KILLS):
        copied = tmp_path / f"run{run}" / "copy.sqlite"
        copied.parent.mkdir()
        shutil.copyfile(path, copied)
        run_and_kill(processes, writer.save_archive, copied, goal, chance=chance, patience=2, seconds=0.3)
        with reading.opened(goal, VERSION) as archive:
            reading.check(archive)
