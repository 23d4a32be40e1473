"""A file that cannot be opened is told by its trouble, and stays as it is to the last byte."""

import hashlib
import multiprocessing
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.records.contacts import ContactView
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup, contacts, contacts_list
from desktop_app.store.database import Notebook
from tests.faults import disks, holder


def digest(path: Path) -> dict[str, str]:
    """Every file at or below `path`, by the hash of its bytes."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files if file.is_file()}


def trouble_of(action: Callable[[], object]) -> StoreProblem:
    with pytest.raises(StoreProblem) as caught:
        action()
    return caught.value


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A closed notebook with people in it."""
    path = tmp_path / "kept" / "notebook.sqlite"
    with closing(Notebook.open(path)) as notebook:
        for number in range(30):
            notebook.write(contacts.create, f"Person {number}", notes="much is known " * 20)
    return path


def assert_refused(path: Path, trouble: Trouble) -> StoreProblem:
    """Opening `path` gives `trouble`, and nothing at or beside it changes."""
    before = digest(path.parent)
    problem = trouble_of(lambda: Notebook.open(path))
    assert problem.trouble is trouble
    assert problem.path == path
    assert digest(path.parent) == before
    return problem


def test_a_notebook_from_a_newer_version_is_refused(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as raw:
        raw.execute("PRAGMA user_version=99")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert "99" in assert_refused(filled, Trouble.TOO_NEW).detail


def test_a_text_file_is_no_notebook(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    path.write_text("Dear diary, " * 100)
    assert_refused(path, Trouble.NOT_A_NOTEBOOK)


def test_a_very_short_text_file_is_no_notebook(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    path.write_text("Dear")
    assert_refused(path, Trouble.NOT_A_NOTEBOOK)


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_another_programs_database_is_no_notebook(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "notebook.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA journal_mode={mode}")
        raw.execute("CREATE TABLE bookmark (url TEXT)")
        raw.execute("PRAGMA application_id=252006674")
        raw.commit()
    assert_refused(path, Trouble.NOT_A_NOTEBOOK)


def test_another_programs_database_without_a_name_is_no_notebook(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE bookmark (url TEXT)")
    assert_refused(path, Trouble.NOT_A_NOTEBOOK)


def test_another_programs_tables_that_are_still_in_its_log_are_seen(tmp_path: Path) -> None:
    made, path = tmp_path / "made.sqlite", tmp_path / "there" / "notebook.sqlite"
    path.parent.mkdir(mode=0o700)
    with closing(sqlite3.connect(made)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("CREATE TABLE bookmark (url TEXT)")
        raw.commit()
        for end in ("", "-wal"):
            path.with_name(path.name + end).write_bytes(made.with_name(made.name + end).read_bytes())
    assert trouble_of(lambda: Notebook.open(path)).trouble is Trouble.NOT_A_NOTEBOOK
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT name FROM sqlite_schema").fetchall() == [("bookmark",)]


def test_a_folder_is_no_notebook(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    (path / "inside").mkdir(parents=True)
    assert_refused(path, Trouble.NOT_A_NOTEBOOK)


@pytest.mark.parametrize("kept", [0.9, 0.5, 0.01])
def test_a_truncated_notebook_is_damaged(filled: Path, kept: float) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * kept)])
    assert_refused(filled, Trouble.DAMAGED)


def test_a_notebook_cut_off_within_its_header_is_damaged(filled: Path) -> None:
    filled.write_bytes(filled.read_bytes()[:60])
    assert_refused(filled, Trouble.DAMAGED)


def test_a_truncated_notebook_beside_a_foreign_log_is_damaged(filled: Path) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: len(whole) // 2])
    filled.with_name("notebook.sqlite-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(5000))
    assert_refused(filled, Trouble.DAMAGED)


def overwrite(path: Path, start: int, end: int) -> None:
    whole = bytearray(path.read_bytes())
    whole[start:end] = b"\xa5" * (min(end, len(whole)) - start)
    path.write_bytes(whole)


def overwrite_people(path: Path) -> None:
    """Overwrite the pages in the middle of the file where the table of contacts is."""
    with closing(sqlite3.connect(path)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'contact_summary'").fetchone()
    overwrite(path, 4096 * (page - 1), 4096 * page)


def test_a_notebook_overwritten_at_its_start_is_damaged(filled: Path) -> None:
    overwrite(filled, 100, 4096)
    assert_refused(filled, Trouble.DAMAGED)


def test_a_notebook_overwritten_in_the_middle_is_damaged(filled: Path) -> None:
    overwrite_people(filled)
    before = digest(filled.parent)

    def look() -> None:
        with closing(Notebook.open(filled)) as notebook:
            notebook.read(contacts_list.page, ContactView(), 0, 50)

    assert trouble_of(look).trouble is Trouble.DAMAGED
    assert digest(filled.parent) == before


def test_a_damaged_notebook_takes_no_change_and_makes_no_backup(filled: Path, tmp_path: Path) -> None:
    overwrite_people(filled)
    before = digest(filled.parent)
    with closing(Notebook.open(filled)) as notebook:
        change = trouble_of(lambda: notebook.write(contacts.create, "Nobody"))
        copy = trouble_of(lambda: backup.make(notebook, tmp_path / "copies", "hourly"))
    assert (change.trouble, copy.trouble) == (Trouble.DAMAGED, Trouble.DAMAGED)
    assert copy.path == filled
    assert digest(tmp_path / "copies") == {}
    assert digest(filled.parent) == before


def test_a_notebook_that_another_process_holds_is_locked(filled: Path) -> None:
    context = multiprocessing.get_context("forkserver")
    ours, theirs = context.Pipe()
    process = context.Process(target=holder.hold, args=(filled, theirs))
    process.start()
    assert ours.recv() == "held"
    before = digest(filled)
    problem = trouble_of(lambda: Notebook.open(filled))
    ours.send("enough")
    assert problem.trouble is Trouble.LOCKED
    assert digest(filled) == before
    process.join()
    ours.close()
    theirs.close()
    process.close()
    with closing(Notebook.open(filled)) as notebook:
        assert notebook.read(contacts_list.counts).total == 30


def test_a_notebook_in_a_read_only_folder_is_refused(filled: Path) -> None:
    before = digest(filled.parent)
    with disks.read_only(filled.parent):
        problem = trouble_of(lambda: Notebook.open(filled))
    assert problem.trouble is Trouble.READ_ONLY
    assert digest(filled.parent) == before


def test_no_notebook_is_made_in_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o700)
    with disks.read_only(folder):
        problem = trouble_of(lambda: Notebook.open(folder / "notebook.sqlite"))
    assert problem.trouble is Trouble.READ_ONLY
    assert list(folder.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    assert trouble_of(lambda: Notebook.open(tmp_path / "data" / "notebook.sqlite")).trouble is Trouble.UNREADABLE


def test_files_and_folder_are_for_this_user_only_and_looser_ones_are_repaired(filled: Path) -> None:
    filled.chmod(0o644)
    filled.parent.chmod(0o755)
    with closing(Notebook.open(filled)) as notebook:
        notebook.write(contacts.create, "Private")
        modes = {file.name: file.stat().st_mode & 0o777 for file in filled.parent.iterdir()}
    assert modes == {"notebook.sqlite": 0o600, "notebook.sqlite-wal": 0o600}
    assert filled.parent.stat().st_mode & 0o777 == 0o700


def test_a_problem_that_is_kept_does_not_hold_the_closed_file(filled: Path) -> None:
    overwrite_people(filled)
    with closing(Notebook.open(filled)) as notebook:
        kept = trouble_of(lambda: notebook.write(contacts.create, "Nobody"))
    with closing(Notebook.open(filled)) as again:
        assert again.path == kept.path
