"""Start at login is on, off, and repaired, on the three systems."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import description
from desktop_app.autostart import keepers, switch
from desktop_app.autostart.entries import HIDDEN, Entry
from desktop_app.autostart.keepers import APPROVED, RUN, FileKeeper, Keeper, RegistryKeeper, keeper
from desktop_app.autostart.switch import State


class FakeRegistry:
    """The part of winreg that is used; keys are there once something was written below them."""

    HKEY_CURRENT_USER = "HKCU"
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, Any]] = {}

    @contextmanager
    def OpenKey(self, _root: str, place: str, _reserved: int = 0, _access: int = 0) -> Iterator[dict[str, Any]]:
        if place not in self.keys:
            raise FileNotFoundError(2, "no such key")
        yield self.keys[place]

    @contextmanager
    def CreateKey(self, _root: str, place: str) -> Iterator[dict[str, Any]]:
        yield self.keys.setdefault(place, {})

    def QueryValueEx(self, key: dict[str, Any], name: str) -> tuple[Any, int]:
        if name not in key:
            raise FileNotFoundError(2, "no such value")
        return key[name], self.REG_SZ

    def SetValueEx(self, key: dict[str, Any], name: str, _reserved: int, _kind: int, value: str) -> None:
        key[name] = value

    def DeleteValue(self, key: dict[str, Any], name: str) -> None:
        if name not in key:
            raise FileNotFoundError(2, "no such value")
        del key[name]


@pytest.fixture
def registry() -> FakeRegistry:
    return FakeRegistry()


@pytest.fixture(params=["linux", "darwin", "win32"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, registry: FakeRegistry
) -> Keeper:
    """Where the entry is on each of the systems, over a home of the test's own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setitem(sys.modules, "winreg", registry)
    found = keeper(request.param, {})
    assert found is not None
    return found


def test_off_at_first_then_on_then_off(place: Keeper, tmp_path: Path, registry: FakeRegistry) -> None:
    assert switch.state(at=place) is State.OFF
    assert switch.switch(True, ("--data-dir", "/my stick"), at=place) == ""
    assert switch.state(at=place) is State.ON
    assert place.read() == Entry((*switch.this_program(), HIDDEN, "--data-dir", "/my stick"))
    assert switch.switch(False, (), at=place) == ""
    assert switch.state(at=place) is State.OFF
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert not any(registry.keys.values())
    assert switch.switch(False, (), at=place) == ""  # nothing is left to remove


def test_a_program_that_moved_is_found_again(place: Keeper, tmp_path: Path) -> None:
    gone, there = str(tmp_path / "old" / "askwell"), tmp_path / "askwell"
    place.write((gone, HIDDEN, "--data-dir", "/stick"))
    assert not switch.repair((), at=place)  # it is the entry of another notebook
    assert switch.repair(("--data-dir", "/stick"), at=place)
    assert place.read() == Entry((*switch.this_program(), HIDDEN, "--data-dir", "/stick"))
    there.touch()
    place.write((str(there), HIDDEN))
    assert not switch.repair((), at=place)  # another installation, and it is where it was
    place.write((gone,))
    assert not switch.repair((), at=place)  # not written by Askwell
    place.remove()
    assert not switch.repair((), at=place)
    assert place.read() is None


def test_where_the_entry_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, registry: FakeRegistry) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setitem(sys.modules, "winreg", registry)
    linux, moved = keeper("linux", {}), keeper("linux", {"XDG_CONFIG_HOME": str(tmp_path / "set")})
    mac, windows = keeper("darwin", {}), keeper("win32", {})
    assert isinstance(linux, FileKeeper)
    assert linux.path == tmp_path / ".config" / "autostart" / "org.askwell.Askwell.desktop"
    assert isinstance(moved, FileKeeper)
    assert moved.path == tmp_path / "set" / "autostart" / "org.askwell.Askwell.desktop"
    assert isinstance(mac, FileKeeper)
    assert mac.path == tmp_path / "Library" / "LaunchAgents" / "org.askwell.Askwell.plist"
    assert isinstance(windows, RegistryKeeper)
    assert windows.name == "Askwell"


def test_what_the_task_manager_switched_off_is_off_until_it_is_wanted_again(registry: FakeRegistry) -> None:
    place = RegistryKeeper("Askwell", registry)
    switch.switch(True, (), at=place)
    registry.keys[APPROVED] = {"Askwell": bytes([3, 0, 0, 0])}
    assert switch.state(at=place) is State.OFF
    assert not switch.repair((), at=place)
    switch.switch(True, (), at=place)
    assert switch.state(at=place) is State.ON
    assert registry.keys[APPROVED] == {}
    registry.keys[RUN]["Askwell"] = ""
    assert place.read() is None


def test_what_the_desktop_switched_off_is_not_repaired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    place = keeper("linux", {})
    assert isinstance(place, FileKeeper)
    place.path.parent.mkdir(parents=True)
    place.path.write_text("[Desktop Entry]\nExec=/gone/askwell --hidden\nHidden=true\n", encoding="utf-8")
    assert switch.state(at=place) is State.OFF
    assert not switch.repair((), at=place)


def test_inside_a_flatpak_it_is_the_systems_affair(monkeypatch: pytest.MonkeyPatch) -> None:
    assert keeper("linux", {"FLATPAK_ID": "org.askwell.Askwell"}) is None
    monkeypatch.setattr(switch, "keeper", lambda: None)
    assert switch.state() is State.IMPOSSIBLE
    assert switch.switch(True, ()) == ""
    assert not switch.repair(())


def test_trouble_is_answered_in_words(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    place = FileKeeper(in_the_way / "autostart" / "entry", lambda _: b"", lambda _: None)
    assert switch.switch(True, (), at=place) == "Not a directory"
    folder = FileKeeper(tmp_path, lambda _: b"", lambda _: None)
    assert switch.switch(False, (), at=folder) != ""
    assert switch.state(at=folder) is State.OFF
    assert not switch.repair((), at=folder)


def test_a_file_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    def broken(_command: tuple[str, ...]) -> bytes:
        raise OSError(28, "No space left on device")

    place = FileKeeper(tmp_path / "entry", broken, lambda _: None)
    assert switch.switch(True, (), at=place) == "No space left on device"
    assert list(tmp_path.iterdir()) == []


def test_what_starts_this_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert switch.this_program({"APPIMAGE": "/apps/Askwell.AppImage"}) == ("/apps/Askwell.AppImage",)
    python = tmp_path / "python3"
    monkeypatch.setattr(sys, "executable", str(python))
    assert switch.this_program({}) == (str(python), "-m", "desktop_app")
    (tmp_path / "askwell").touch()
    assert switch.this_program({}) == (str(tmp_path / "askwell"),)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/askwell/askwell")
    assert switch.this_program({}) == ("/usr/lib/askwell/askwell",)


def test_on_windows_no_console_opens_at_login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    windowed = tmp_path / f"{description.WINDOWED}.exe"
    windowed.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "askwell.exe"))
    assert switch.this_program({}) == (str(windowed),)


def test_the_running_system_has_a_keeper() -> None:
    assert keepers.keeper(environment={}) is not None
