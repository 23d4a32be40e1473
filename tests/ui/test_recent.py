"""File > Open recent: what was taken in or saved, by its path alone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.recent import MOST, NAME, Recent
from desktop_app.ui.recent_menu import LONGEST, RecentMenu, shown

Settle = Callable[[], None]


@pytest.fixture
def recent(preferences: Preferences) -> Recent:
    return Recent(preferences)


@pytest.fixture
def opened() -> list[list[Path]]:
    return []


@pytest.fixture
def menu(desk: Desk, qtbot: QtBot, opened: list[list[Path]]) -> RecentMenu:
    above = QMenu()
    qtbot.addWidget(above)
    return RecentMenu(above, desk, lambda files: opened.append(list(files)))


def words(menu: RecentMenu) -> list[str]:
    return [action.text() for action in menu._menu.actions() if not action.isSeparator()]


def test_the_newest_comes_first_and_only_so_many_are_kept(recent: Recent) -> None:
    paths = [Path(f"/cards/{number}.vcf") for number in range(MOST + 3)]
    recent.add(paths)
    assert recent.paths == paths[::-1][:MOST]
    recent.add([paths[5]])
    assert recent.paths[0] == paths[5]
    assert len(recent.paths) == MOST
    recent.drop(paths[5])
    assert paths[5] not in recent.paths


def test_any_name_comes_back_from_the_file(preferences: Preferences, tmp_path: Path) -> None:
    odd = [Path("/a,b;c/é \u202e.vcf"), Path("/@ByteArray(x)"), Path("/\udcff.vcf"), Path('/"q"\\n.vcf')]
    Recent(preferences).add(odd)
    preferences.sync()
    assert Recent(Preferences(tmp_path / "settings.ini")).paths == odd[::-1]


@pytest.mark.parametrize("text", ["no json", "{}", "[1, null, ''", json.dumps([1, None, ""])])
def test_whatever_stands_in_the_file_is_no_trouble(preferences: Preferences, recent: Recent, text: str) -> None:
    preferences.set(NAME, text)
    assert recent.paths == []


def test_paths_alone_are_kept(preferences: Preferences, recent: Recent) -> None:
    recent.add([Path("/cards/a.vcf")])
    assert preferences.chosen(NAME) == '["/cards/a.vcf"]'
    recent.clear()
    assert preferences.chosen(NAME) == ""


def test_a_file_is_taken_up_again(
    menu: RecentMenu, recent: Recent, opened: list[list[Path]], tmp_path: Path, settle: Settle
) -> None:
    assert not menu._menu.isEnabled()
    path = tmp_path / "R&D.vcf"
    path.touch()
    recent.add([path])
    assert menu._menu.isEnabled()
    assert words(menu)[0].startswith("R&&D.vcf   ")
    menu._menu.actions()[0].trigger()
    settle()
    assert opened == [[path]]


def test_one_that_is_gone_is_told_of_and_dropped(
    menu: RecentMenu, recent: Recent, opened: list[list[Path]], desk: Desk, settle: Settle
) -> None:
    said: list[str] = []
    desk.messages.said.connect(lambda text, *_: said.append(text))
    recent.add([Path("/gone/a.vcf"), Path("/gone/b\0.vcf")])
    for _ in range(2):
        menu._menu.actions()[0].trigger()
        settle()
    assert said[-1] == "a.vcf is no longer there. It is off the list now."
    assert (recent.paths, opened) == ([], [])


def test_all_are_forgotten_at_once(menu: RecentMenu, recent: Recent) -> None:
    recent.add([Path("/cards/a.vcf"), Path("/cards/b.vcf")])
    menu._menu.actions()[-1].trigger()
    assert recent.paths == []
    assert words(menu) == ["&Forget these files"]


def test_a_long_or_odd_path_fits_the_menu(tmp_path: Path) -> None:
    text = shown(tmp_path / ("deep" * 40) / f"{'name' * 40}\n\u202e.vcf")
    assert len(text) <= 2 * LONGEST + 4
    assert text.isprintable()
