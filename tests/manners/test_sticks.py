"""A notebook on a stick: a disk without modes, links and locks of its own, in an odd folder, found again elsewhere."""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.manners import watching
from tests.manners.watching import DRIVER, LINKS, MODES, Watched

# What a FAT file system answers, and locks besides, which some drivers lack.
LIKE_FAT: Mapping[str, Sequence[str]] = {"EPERM": (*MODES, *LINKS), "ENOLCK": ("flock",)}


class Sticks:
    """Runs of the program over `--data-dir`, with what a FAT disk refuses refused."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._environment = watching.home_of(root / "home")
        self.chosen = root / "chosen"
        self.chosen.mkdir()

    def run(self, journey: str, folder: Path) -> Watched:
        words = (DRIVER, journey, self.chosen, "--data-dir", folder)
        ran = watching.run(words, self._environment, self._root / "trace", refused=LIKE_FAT, calls=())
        assert (ran.status, ran.out) == (0, "done\n"), ran.err
        return ran

    @property
    def found(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads((self.chosen / "found.json").read_text(encoding="utf-8"))
        return told


@pytest.fixture
def sticks(tmp_path: Path) -> Sticks:
    return Sticks(tmp_path)


def open_to_all(folder: Path) -> None:
    """As everything on such a disk is, whatever is asked for."""
    (folder / "backups").mkdir(parents=True)
    (folder / "logs").mkdir()
    (folder / "notebook.sqlite").touch()
    (folder / "settings.ini").touch()
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o777)


def test_a_notebook_lives_on_a_stick_and_moves_with_it(sticks: Sticks, tmp_path: Path) -> None:
    stick, elsewhere = tmp_path / "STICK é 50%" / "my notes", tmp_path / "mnt" / "名 # 2"
    open_to_all(stick)
    wrote = sticks.run("writing", stick)
    assert "= -1 EPERM" in wrote.trace, "nothing was refused"
    assert list((stick / "backups").glob("*.sqlite"))
    elsewhere.parent.mkdir()
    shutil.move(stick, elsewhere)
    sticks.run("looking", elsewhere)
    assert (sticks.found["found"], sticks.found["theme"]) == (1, "dark")
    assert not stick.exists()
    assert not [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
