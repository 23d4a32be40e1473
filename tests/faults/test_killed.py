"""kill -9 at any moment: what was acknowledged is there, and the notebook is whole."""

import multiprocessing
import random
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from desktop_app.records.contacts import ContactView
from desktop_app.store import backup, contacts, contacts_list, question_lists
from desktop_app.store.backup_copies import verify
from desktop_app.store.database import Notebook
from tests.faults import writer
from tests.store import soundness

# Of each of four notebooks: two hundred in all, shared out among the processors.
KILLS = 50
Told = list[Any]


@pytest.fixture(scope="module")
def processes() -> Any:
    """Real processes, each born of one that has the store loaded, so that 200 of them take seconds."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(writer.PRELOAD)
    return context


def run_and_kill(
    processes: Any,
    target: Callable[..., None],
    *args: object,
    chance: random.Random,
    patience: int = 7,
    seconds: float = 0.02,
) -> Told:
    """Start a process, kill it at a random moment, and return what it told before it died."""
    ours, theirs = processes.Pipe(duplex=False)
    process = processes.Process(target=target, args=(*args, theirs))
    process.start()
    theirs.close()
    with closing(ours):
        told = [ours.recv() for _ in range(1 + chance.randrange(patience))]
        # Somewhere within the next write, not only right after one.
        process.join(chance.random() * seconds)
        process.kill()
        process.join()
        told += _rest(ours)
    process.close()
    return told


def _rest(pipe: Connection) -> Told:
    found = []
    try:
        while True:
            found.append(pipe.recv())
    except (EOFError, OSError):
        return found


@pytest.mark.parametrize("seed", [20260310, 20260311, 20260312, 20260313])
def test_no_acknowledged_edit_is_lost_and_no_notebook_damaged(tmp_path: Path, processes: Any, seed: int) -> None:
    chance = random.Random(seed)
    path = tmp_path / "notebook.sqlite"
    Notebook.open(path).close()
    acknowledged = 0
    for run in range(KILLS):
        told = run_and_kill(processes, writer.write, path, run, chance=chance)
        with closing(Notebook.open(path)) as notebook:
            assert notebook.raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            acknowledged += check_told(notebook, run, told)
            if run % 40 == 0:
                soundness.check(notebook)
    with closing(Notebook.open(path)) as notebook:
        soundness.check(notebook)
        people = notebook.read(contacts_list.counts).total
    assert acknowledged > KILLS
    assert people > KILLS // 2


def check_told(notebook: Notebook, run: int, told: Told) -> int:
    """Everything that was acknowledged is there, in the tables that are derived too; answers how much that was."""
    noted = max((value for what, value in told if what == "noted"), default=0)
    if noted:
        stored = notebook.read(contacts.get, 1).notes
        assert stored >= f"{run:04} {noted:04}"
    made = [value for what, value in told if what == "made"]
    met = [value for what, value in told if what == "met"]
    for number, contact_id in enumerate(made, 1):
        view = ContactView(query=writer.name_of(run, number))
        assert [row.id for row in notebook.read(contacts_list.page, view, 0, 10).rows] == [contact_id]
        assert notebook.read(contacts.get, contact_id).points[0].value == f"r{run}n{number}@example.org"
    for contact_id in met:
        assert notebook.read(contacts.get, contact_id).last_talked is not None
    return len(told) - 1


def test_a_notebook_killed_while_it_is_made_can_be_opened(tmp_path: Path, processes: Any) -> None:
    chance = random.Random(3)
    for run in range(25):
        path = tmp_path / f"{run}" / "notebook.sqlite"
        run_and_kill(processes, writer.create, path, chance=chance, patience=1, seconds=0.2)
        with closing(Notebook.open(path)) as notebook:
            soundness.check(notebook)
            assert len(notebook.read(question_lists.rows)) > 0


def test_a_killed_backup_leaves_no_bad_copy(tmp_path: Path, processes: Any) -> None:
    chance = random.Random(7)
    path, folder = tmp_path / "notebook.sqlite", tmp_path / "backups"
    Notebook.open(path).close()
    for _ in range(15):
        told = run_and_kill(processes, writer.back_up, path, folder, chance=chance)
        copies = backup.listing(folder)
        assert {str(info.path) for info in copies} >= set(told[1:])
        for info in copies:
            verify(info.path)


def test_a_killed_restore_leaves_the_notebook_before_or_after_it(tmp_path: Path, processes: Any) -> None:
    chance = random.Random(11)
    path, folder = tmp_path / "notebook.sqlite", tmp_path / "backups"
    with closing(Notebook.open(path)) as notebook:
        notebook.write(contacts.create, "In the copy")
        backup.make(notebook, folder, "hourly")
        notebook.write(contacts.create, "Made later")
    for _ in range(15):
        run_and_kill(processes, writer.restore, path, folder, chance=chance)
        with closing(Notebook.open(path)) as notebook:
            assert notebook.raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert notebook.read(contacts_list.counts).total in (1, 2)
