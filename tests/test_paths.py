"""Where files live, and who may read them."""

import errno
import os
import stat
import tempfile
from pathlib import Path

import pytest

from desktop_app.paths import (
    RESOURCES,
    below_home,
    folders_in,
    forget_runtime_folder,
    make_private,
    runtime_folder,
    user_folders,
)


def test_the_user_has_folders_of_their_own() -> None:
    folders = user_folders()
    assert folders.notebook.name == "notebook.sqlite"
    assert folders.notebook.parent == folders.data
    assert folders.backups.parent == folders.data
    assert {"askwell"} <= set(folders.data.parts) | {part.lower() for part in folders.data.parts}


def test_a_chosen_folder_holds_everything(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    for path in (folders.notebook, folders.backups, folders.settings_file, folders.logs):
        assert tmp_path in path.parents


def test_folders_are_private_even_if_they_were_not(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    make_private(folder)
    make_private(tmp_path / "new" / "deep")
    modes = [stat.S_IMODE(os.stat(path).st_mode) for path in (folder, tmp_path / "new" / "deep")]
    assert modes == [0o700, 0o700]


def test_the_resources_are_there() -> None:
    names = ("questions.json", "guide.json", "templates.json", "demo.json", "theme.qss")
    for name in (*names, "icons/askwell.svg", "manual/01-start.md"):
        assert (RESOURCES / name).is_file()


def refuses(*_args: object, **_more: object) -> None:
    raise PermissionError(errno.EPERM, "Operation not permitted")


def test_a_disk_without_modes_is_taken_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setattr(os, "chmod", refuses)
    make_private(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_what_cannot_be_repaired_for_another_reason_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*_args: object, **_more: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    tmp_path.chmod(0o755)
    monkeypatch.setattr(os, "chmod", read_only)
    with pytest.raises(OSError, match="Read-only"):
        make_private(tmp_path)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that all users share, and no other."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_the_systems_runtime_folder_comes_first(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = temporary / "run"
    own.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own))
    assert runtime_folder() == own
    forget_runtime_folder()
    assert own.is_dir()
    own.chmod(0o755)
    assert runtime_folder() != own


def test_all_windows_of_a_flatpak_share_a_folder(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = temporary / "app" / "org.example.App"
    shared.mkdir(mode=0o700, parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(temporary))
    monkeypatch.setenv("FLATPAK_ID", shared.name)
    assert runtime_folder() == shared


def test_without_one_a_private_folder_is_made_and_goes_again(temporary: Path) -> None:
    folder = runtime_folder()
    assert folder == temporary / f"askwell-{os.getuid()}"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert runtime_folder() == folder
    forget_runtime_folder()
    assert not folder.exists()


@pytest.mark.parametrize("squat", ["file", "link", "open", "foreign"])
def test_what_another_user_put_there_is_not_trusted(
    temporary: Path, monkeypatch: pytest.MonkeyPatch, squat: str
) -> None:
    place = temporary / f"askwell-{os.getuid()}"
    if squat == "file":
        place.touch()
    elif squat == "link":
        (temporary / "elsewhere").mkdir(mode=0o700)
        place.symlink_to(temporary / "elsewhere")
    else:
        place.mkdir(mode=0o700)
    if squat == "open":
        place.chmod(0o777)
    if squat == "foreign":
        uid = os.getuid() + 1
        place.rename(temporary / f"askwell-{uid}")
        monkeypatch.setattr(os, "getuid", lambda: uid)
    assert runtime_folder() is None
    assert folders_in(temporary / "data").socket is None


def test_two_notebooks_and_two_users_have_different_sockets(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = folders_in(temporary / "one").socket, folders_in(temporary / "two").socket
    assert first is not None
    assert second is not None
    assert first.parent == second.parent
    assert first.name != second.name
    monkeypatch.setattr(os, "getuid", lambda: os.geteuid() + 1)
    assert folders_in(temporary / "one").socket != first


def test_a_path_as_people_write_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert below_home(tmp_path / "a b" / "c") == "~/a b/c"
    assert below_home(tmp_path) == "~"
    assert below_home(Path("/media/stick")) == "/media/stick"
