"""Where files live, and who may read them."""

import os
import stat
from pathlib import Path

from desktop_app.paths import RESOURCES, folders_in, make_private, user_folders


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
