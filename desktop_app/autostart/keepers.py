"""Where each system keeps what it starts at login, and how it is read and written there."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from desktop_app.autostart import entries
from desktop_app.autostart.entries import Command, Entry
from desktop_app.identity import app
from desktop_app.whole_files import written_whole

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# Where the Task Manager notes what its user has switched off: an odd first byte.
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Keeper(Protocol):
    """One user's entry for Askwell. All three may raise OSError."""

    def read(self) -> Entry | None:
        """The entry; None where there is none."""

    def write(self, command: Command) -> None:
        """Put the entry there, or another in its place."""

    def remove(self) -> None:
        """Take it away; nothing happens where there is none."""


@dataclass(frozen=True, slots=True)
class FileKeeper:
    """An entry that is a file at `path`."""

    path: Path
    make: Callable[[Command], bytes]
    parse: Callable[[bytes], Entry | None]

    def read(self) -> Entry | None:
        try:
            return self.parse(self.path.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return None

    def write(self, command: Command) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with written_whole(self.path) as part:
            part.write_bytes(self.make(command))

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class RegistryKeeper:
    """A value called `name` below the user's own key Run; `registry` is the standard library's winreg."""

    name: str
    registry: Any

    def read(self) -> Entry | None:
        value = self._value(RUN)
        command = entries.read_run_value(value) if isinstance(value, str) else ()
        if not command:
            return None
        approved = self._value(APPROVED)
        return Entry(command, not (isinstance(approved, bytes) and approved[:1] and approved[0] & 1))

    def write(self, command: Command) -> None:
        with self.registry.CreateKey(self.registry.HKEY_CURRENT_USER, RUN) as key:
            self.registry.SetValueEx(key, self.name, 0, self.registry.REG_SZ, entries.run_value(command))
        self._delete(APPROVED)

    def remove(self) -> None:
        self._delete(RUN)
        self._delete(APPROVED)

    def _value(self, place: str) -> object:
        try:
            with self.registry.OpenKey(self.registry.HKEY_CURRENT_USER, place) as key:
                return self.registry.QueryValueEx(key, self.name)[0]
        except FileNotFoundError:
            return None

    def _delete(self, place: str) -> None:
        registry = self.registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, place, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, self.name)
        except FileNotFoundError:
            return


def keeper(system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Keeper | None:
    """The keeper of the running system; None inside a Flatpak, which must not write there."""
    if "FLATPAK_ID" in environment:
        return None
    home, described = Path.home(), app()
    if system == "win32":
        return RegistryKeeper(described.name, import_module("winreg"))
    if system == "darwin":
        path = home / "Library" / "LaunchAgents" / f"{described.id}.plist"
        return FileKeeper(path, lambda command: entries.launch_agent(described, command), entries.read_launch_agent)
    given = environment.get("XDG_CONFIG_HOME", "")
    settings = Path(given) if Path(given).is_absolute() else home / ".config"
    path = settings / "autostart" / f"{described.id}.desktop"
    return FileKeeper(path, _desktop_entry, entries.read_desktop_entry)


def _desktop_entry(command: Command) -> bytes:
    return entries.desktop_entry(app(), command).encode("utf-8", "surrogateescape")
