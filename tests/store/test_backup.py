"""Copies of the notebook: made, verified, listed, thinned and restored."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.records.backups import BackupInfo
from desktop_app.records.contacts import ContactView
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup, backup_copies, contacts, contacts_list
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store import soundness

AddContact = Callable[..., int]
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def make(notebook: Notebook, folder: Path, reason: str = "hourly") -> BackupInfo:
    made = backup.make(notebook, folder, reason)
    assert made is not None
    return made


def names_in(path: Path) -> list[str]:
    with closing(Notebook.open(path)) as notebook:
        soundness.check(notebook)
        return [row.name for row in notebook.read(contacts_list.page, ContactView(), 0, 100).rows]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_copy_is_complete_private_and_counted(notebook: Notebook, add_contact: AddContact, folder: Path) -> None:
    add_contact("Ana")
    made = make(notebook, folder)
    assert made.path.name == "notebook-20260310-120000-hourly.sqlite"
    assert (made.made_at, made.contacts, made.meetings, made.answers) == (NOW, 1, 0, 0)
    assert made.size == made.path.stat().st_size
    assert {path.name for path in folder.iterdir()} == {made.path.name, "notebook-20260310-120000-hourly.json"}
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(made.path)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert raw.execute("SELECT name FROM contact").fetchall() == [("Ana",)]


def test_two_copies_in_one_second_stay_apart(notebook: Notebook, folder: Path) -> None:
    assert make(notebook, folder).path != make(notebook, folder).path
    assert len(backup.listing(folder)) == 2


def test_progress_rises_to_the_end_and_the_notebook_can_be_used_in_between(
    notebook: Notebook, add_contact: AddContact, folder: Path
) -> None:
    for number in range(6):
        add_contact(f"Person {number}", notes="much is known " * 30_000)
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        if not told:
            notebook.write(contacts.create, "Made meanwhile")
        told.append((done, total))

    made = backup.make(notebook, folder, "hourly", progress)
    assert made is not None
    assert len(told) > 2
    assert told[-1][0] == told[-1][1]
    assert made.contacts == notebook.read(contacts_list.counts).total == 7


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_stopped_backup_leaves_nothing(
    notebook: Notebook, add_contact: AddContact, folder: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_copies, "_CHECK_EVERY", 100)
    add_contact("Ana", notes="much is known " * 100_000)
    answers = iter([True] * (step - 1) + [False])
    assert backup.make(notebook, folder, "hourly", lambda _done, _total: next(answers)) is None
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("step", [1, 2, 3])
def test_what_the_progress_raises_comes_through_and_nothing_is_left(
    notebook: Notebook, add_contact: AddContact, folder: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_copies, "_CHECK_EVERY", 100)
    add_contact("Ana", notes="much is known " * 100_000)
    calls: list[int] = []

    def enough(_done: int, _total: int) -> None:
        calls.append(1)
        if len(calls) == step:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.make(notebook, folder, "hourly", enough)
    assert list(folder.iterdir()) == []


def test_what_a_killed_backup_left_is_cleared_away(notebook: Notebook, folder: Path) -> None:
    folder.mkdir()
    (folder / "notebook-20260309-120000-hourly.sqlite.partial").write_bytes(b"half")
    (folder / "notebook-20260309-120000-hourly.sqlite.partial-journal").write_bytes(b"half")
    made = make(notebook, folder)
    assert {path.suffix for path in folder.iterdir()} == {".sqlite", ".json"}
    assert backup.listing(folder) == (made,)


def test_one_is_due_when_there_is_none_within_the_hour(notebook: Notebook, folder: Path, clock: FixedClock) -> None:
    assert backup.due(folder, clock.now)
    make(notebook, folder)
    assert not backup.due(folder, clock.advance(minutes=59))
    assert backup.due(folder, clock.advance(minutes=2))
    assert backup.due(folder, NOW - timedelta(days=1))


def test_the_listing_is_newest_first_and_leaves_out_what_cannot_be_read(
    notebook: Notebook, folder: Path, clock: FixedClock
) -> None:
    first = make(notebook, folder)
    clock.advance(hours=2)
    second = make(notebook, folder, "exit")
    (folder / "notebook-20260311-120000-hourly.sqlite").write_bytes(second.path.read_bytes()[:5000])
    (folder / "notebook-20260312-120000-hourly.sqlite").write_text("no notebook")
    (folder / "notebook-damaged-20260312-120000.sqlite").write_bytes(second.path.read_bytes())
    (folder / "notebook-20261399-250000-hourly.sqlite").write_bytes(second.path.read_bytes())
    (folder / "letter.txt").write_text("dear diary")
    assert backup.listing(folder) == (second, first)


def test_no_folder_is_no_copies(folder: Path) -> None:
    assert backup.listing(folder) == ()
    assert backup.newest_good(folder) is None


@pytest.mark.parametrize("note", [None, "no json", "[]", json.dumps({"size": 3, "contacts": 9})])
def test_without_a_true_note_the_copy_itself_is_counted(
    notebook: Notebook, add_contact: AddContact, folder: Path, note: str | None
) -> None:
    add_contact()
    made = make(notebook, folder)
    sidecar = made.path.with_suffix(".json")
    sidecar.unlink() if note is None else sidecar.write_text(note)
    assert backup.listing(folder) == (made,)


def test_the_newest_good_copy_is_found_behind_a_damaged_one(
    notebook: Notebook, folder: Path, clock: FixedClock
) -> None:
    good = make(notebook, folder)
    clock.advance(hours=1)
    bad = make(notebook, folder)
    whole = bytearray(bad.path.read_bytes())
    whole[40_000:80_000] = bytes(40_000)
    bad.path.write_bytes(whole)
    assert backup.newest_good(folder) == good


def plant(folder: Path, template: BackupInfo, ages: list[timedelta], reason: str = "hourly") -> None:
    for age in ages:
        name = f"notebook-{NOW - age:%Y%m%d-%H%M%S}-{reason}.sqlite"
        (folder / name).write_bytes(template.path.read_bytes())


def test_copies_are_thinned_to_hourly_daily_and_weekly(notebook: Notebook, folder: Path) -> None:
    template = make(notebook, folder, "template")
    minutes = [timedelta(minutes=20 * step) for step in range(1, 72)]
    hours = [timedelta(days=1, hours=6 * step + 1) for step in range(110)]
    days = [timedelta(days=31 + 2 * step) for step in range(200)]
    plant(folder, template, minutes + hours + days)
    gone = backup.thin(folder, NOW)
    ages = [NOW - copy.made_at for copy in backup.listing(folder) if copy.reason == "hourly"]
    assert gone
    day = [age for age in ages if age <= timedelta(days=1)]
    month = [age for age in ages if timedelta(days=1) < age <= timedelta(days=30)]
    older = [age for age in ages if age > timedelta(days=30)]
    assert 23 <= len(day) <= 25
    assert 26 <= len(month) <= 30
    assert 46 <= len(older) <= 49
    assert max(ages) <= timedelta(days=365)
    assert backup.thin(folder, NOW) == ()


def test_the_newest_copy_is_kept_however_old_it_is(notebook: Notebook, folder: Path) -> None:
    template = make(notebook, folder)
    later = NOW + timedelta(days=3000)
    assert backup.thin(folder, later) == ()
    assert backup.listing(folder) == (template,)


def test_what_was_kept_before_a_restore_is_not_thinned_by_an_hourly_copy(notebook: Notebook, folder: Path) -> None:
    make(notebook, folder, "before-restore")
    make(notebook, folder, "hourly")
    assert backup.thin(folder, NOW) == ()


def test_a_damaged_notebook_that_was_put_aside_is_never_thinned(notebook: Notebook, folder: Path) -> None:
    template = make(notebook, folder)
    aside = folder / "notebook-damaged-20200101-000000.sqlite"
    aside.write_bytes(template.path.read_bytes())
    backup.thin(folder, NOW)
    assert aside.exists()


def test_a_thinned_copy_takes_its_note_along(notebook: Notebook, folder: Path, clock: FixedClock) -> None:
    old = make(notebook, folder)
    clock.advance(days=400)
    new = make(notebook, folder)
    assert backup.thin(folder, clock.now) == (old,)
    assert {path.stem for path in folder.iterdir()} == {new.path.stem}


@pytest.fixture
def two_states(tmp_path: Path, folder: Path, clock: FixedClock) -> tuple[Path, BackupInfo]:
    """A closed notebook with Ana and Bo, and a copy of it from when there was only Ana."""
    path = tmp_path / "kept" / "notebook.sqlite"
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.write(contacts.create, "Ana")
        made = make(notebook, folder)
        notebook.write(contacts.create, "Bo")
    return path, made


def test_restoring_brings_the_old_state_and_keeps_the_present_one(
    two_states: tuple[Path, BackupInfo], folder: Path
) -> None:
    path, made = two_states
    kept = backup.restore(path, made, folder)
    assert names_in(path) == ["Ana"]
    (before,) = [copy for copy in backup.listing(folder) if copy.reason == "before-restore"]
    assert before.path == kept
    backup.restore(path, before, folder)
    assert names_in(path) == ["Ana", "Bo"]


def test_restoring_takes_in_what_a_killed_program_left_in_its_log(
    two_states: tuple[Path, BackupInfo], folder: Path, tmp_path: Path
) -> None:
    path, made = two_states
    crashed = tmp_path / "crashed" / "notebook.sqlite"
    crashed.parent.mkdir(mode=0o700)
    with closing(Notebook.open(path)) as notebook:
        notebook.write(contacts.create, "Only in the log")
        for end in ("", "-wal"):
            crashed.with_name(crashed.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    backup.restore(crashed, made, folder)
    assert names_in(crashed) == ["Ana"]
    assert not crashed.with_name("notebook.sqlite-wal").exists()
    (before,) = [copy for copy in backup.listing(folder) if copy.reason == "before-restore"]
    assert before.contacts == 3


def test_restoring_where_there_is_no_notebook(two_states: tuple[Path, BackupInfo], folder: Path) -> None:
    path, made = two_states
    path.unlink()
    assert backup.restore(path, made, folder) is None
    assert names_in(path) == ["Ana"]


@pytest.mark.parametrize("damage", ["overwritten", "cut off", "no notebook"])
def test_a_damaged_notebook_is_kept_beside_with_its_log(
    two_states: tuple[Path, BackupInfo], folder: Path, damage: str
) -> None:
    path, made = two_states
    whole = path.read_bytes()
    broken = {
        "overwritten": whole[:8192] + b"\xa5" * (len(whole) - 8192),
        "cut off": whole[: len(whole) // 2],
        "no notebook": b"Dear diary",
    }[damage]
    path.write_bytes(broken)
    path.with_name("notebook.sqlite-wal").write_bytes(b"a log")
    kept = backup.restore(path, made, folder, NOW)
    assert kept == path.with_name("notebook-damaged-20260310-120000.sqlite")
    assert kept.read_bytes() == broken
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"a log"
    assert not path.with_name("notebook.sqlite-wal").exists()
    assert names_in(path) == ["Ana"]


def test_a_damaged_copy_is_not_restored(two_states: tuple[Path, BackupInfo], folder: Path) -> None:
    path, made = two_states
    whole = bytearray(made.path.read_bytes())
    whole[40_000:80_000] = bytes(40_000)
    made.path.write_bytes(whole)
    before = path.read_bytes()
    with pytest.raises(StoreProblem) as caught:
        backup.restore(path, made, folder)
    assert caught.value.trouble is Trouble.DAMAGED
    assert path.read_bytes() == before
    assert names_in(path) == ["Ana", "Bo"]


def test_a_copy_that_is_gone_or_from_a_newer_version_is_not_restored(
    two_states: tuple[Path, BackupInfo], folder: Path
) -> None:
    path, made = two_states
    with closing(sqlite3.connect(made.path)) as raw:
        raw.execute("PRAGMA user_version=99")
    with pytest.raises(StoreProblem) as newer:
        backup.restore(path, made, folder)
    made.path.unlink()
    with pytest.raises(StoreProblem) as gone:
        backup.restore(path, made, folder)
    assert (newer.value.trouble, gone.value.trouble) == (Trouble.TOO_NEW, Trouble.GONE)
    assert names_in(path) == ["Ana", "Bo"]


def test_an_open_notebook_is_not_replaced(two_states: tuple[Path, BackupInfo], folder: Path) -> None:
    path, made = two_states
    with closing(Notebook.open(path)) as notebook:
        with pytest.raises(StoreProblem) as caught:
            backup.restore(path, made, folder)
        assert caught.value.trouble is Trouble.LOCKED
        assert notebook.read(contacts_list.counts).total == 2
    assert names_in(path) == ["Ana", "Bo"]
