"""A full disk: the change is refused in words, what was saved stays, and with room again all goes on."""

import errno
import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup, backup_copies, contacts, contacts_list
from desktop_app.store.database import Notebook
from tests.faults import disks
from tests.store import soundness
from tests.store.snapshots import snapshot


def no_room(*_args: object) -> None:
    """Stands for a system call on a full disk."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def fill_up(notebook: Notebook) -> int:
    """Write until the disk is full; answers how many contacts were saved."""
    saved: list[int] = []

    def write_on() -> None:
        while len(saved) < 1000:
            saved.append(notebook.write(contacts.create, "Person", notes="much " * 20_000).answer)

    with pytest.raises(StoreProblem) as caught:
        write_on()
    assert caught.value.trouble is Trouble.DISK_FULL
    return len(saved)


def test_a_full_disk_refuses_the_change_and_keeps_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with disks.small_disk(folder, "8m") as small, closing(Notebook.open(folder / "notebook.sqlite")) as notebook:
        if not small:
            notebook.raw.execute("PRAGMA max_page_count=1500")
        saved = fill_up(notebook)
        assert saved > 0
        assert notebook.read(contacts_list.counts).total == saved
        assert notebook.raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_with_room_again_the_same_change_is_saved(tmp_path: Path) -> None:
    with closing(Notebook.open(tmp_path / "notebook.sqlite")) as notebook:
        pages = notebook.raw.execute("PRAGMA page_count").fetchone()[0]
        notebook.raw.execute(f"PRAGMA max_page_count={pages + 100}")
        saved = fill_up(notebook)
        before = snapshot(notebook)
        with pytest.raises(StoreProblem):
            notebook.write(contacts.create, "Once more", notes="y" * 2_000_000)
        assert snapshot(notebook) == before
        notebook.raw.execute("PRAGMA max_page_count=1000000")
        notebook.write(contacts.create, "Once more", notes="y" * 2_000_000)
        assert notebook.read(contacts_list.counts).total == saved + 1
        soundness.check(notebook)


def test_a_backup_onto_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "copies"
    with closing(Notebook.open(tmp_path / "notebook.sqlite")) as notebook, disks.small_disk(folder, "1m") as small:
        notebook.write(contacts.create, "Large", notes="z" * 3_000_000)
        if not small:
            monkeypatch.setattr(backup_copies, "sync_file", no_room)
        with pytest.raises(StoreProblem) as caught:
            backup.make(notebook, folder, "hourly")
        assert caught.value.trouble is Trouble.DISK_FULL
        assert list(folder.iterdir()) == []


def test_a_restore_without_room_for_the_copy_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, folder = tmp_path / "notebook.sqlite", tmp_path / "copies"
    with closing(Notebook.open(path)) as notebook:
        notebook.write(contacts.create, "First")
        made = backup.make(notebook, folder, "hourly")
        notebook.write(contacts.create, "Second")
    assert made is not None
    before = path.read_bytes()

    monkeypatch.setattr(shutil, "copyfile", no_room)
    with pytest.raises(StoreProblem) as caught:
        backup.restore(path, made, folder)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["notebook.sqlite"]
