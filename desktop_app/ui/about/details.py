"""Details for a report: enough to find a bug by, and nothing of the user's: no name, no text, no host, no zone."""

import os
import platform
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop_app import crash
from desktop_app.paths import Folders, user_folders
from desktop_app.store.notebook_size import NotebookSize
from desktop_app.ui.about import versions
from desktop_app.ui.common.preferences import Preferences

# Preferences by which Askwell looks or acts differently; each of them is one of a few words or a number.
TOLD = ("theme", "text_size", "week_start", "no_reply", "request_length", "keep_in_touch", "resume")
_DESKTOP_NAMES = re.compile(r"[A-Za-z0-9:._-]{1,40}")


def details(preferences: Preferences, folders: Folders, size: NotebookSize | None) -> str:
    """The report in English, a fact a line: whoever reads it may not know the user's language."""
    lines = [*_program(), *_system(os.environ), *_screens(), *_notebook(folders, size), *_chosen(preferences)]
    last = crash.kind_of_last(folders.logs)
    return "\n".join((*lines, f"Last bug: {last or 'none known'}", ""))


def _program() -> Iterable[str]:
    kind = "packaged" if getattr(sys, "frozen", False) else "from source"
    for name, version in versions.facts():
        yield f"{name} {version} ({kind})" if name == "Askwell" else f"{name} {version}"


def _system(environment: Mapping[str, str]) -> Iterable[str]:
    yield f"System: {_system_name()}, {platform.system()} {platform.release()}, {platform.machine()}"
    desktop = _plain(environment.get("XDG_CURRENT_DESKTOP", "")), _plain(environment.get("XDG_SESSION_TYPE", ""))
    yield f"Desktop: {' '.join(filter(None, desktop)) or 'not named'}, {QGuiApplication.platformName()}"


def _system_name() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return f"{platform.system()} {platform.version()}" if platform.system() != "Linux" else "Linux"


def _plain(text: str) -> str:
    """A word that a desktop says of itself; anything else might be the user's."""
    return text if _DESKTOP_NAMES.fullmatch(text) else ""


def _screens() -> Iterable[str]:
    for screen in QGuiApplication.screens():
        size, scale, dots = screen.size(), screen.devicePixelRatio(), screen.logicalDotsPerInch()
        yield f"Screen: {size.width()}x{size.height()}, scale {scale:g}, {dots:g} dots an inch"


def _notebook(folders: Folders, size: NotebookSize | None) -> Iterable[str]:
    yield f"Notebook: {_place(folders)}"
    if size is not None:
        counted = ", ".join(f"about {rounded(number)} {name}" for name, number in size.counts.items())
        yield f"Size: {counted}; about {rounded(size.kilobytes)} kB; version {size.version}"


def _place(folders: Folders) -> str:
    """Where the notebook is, without telling how its user calls their folders."""
    if folders == user_folders():
        data, home = folders.data, Path.home()
        usual = data.is_relative_to(home)
        return f"~/{data.relative_to(home).as_posix()}" if usual else "the usual folder, outside the user's own"
    return "a chosen folder"


def _chosen(preferences: Preferences) -> Iterable[str]:
    yield "Preferences: " + ", ".join(f"{name} {getattr(preferences, name)}" for name in TOLD)
    switches = {"reminders": preferences.reminders, "keep_in_tray": preferences.keep_in_tray}
    switches["own_time_zone"] = bool(preferences.chosen("time_zone"))
    yield "Switches: " + ", ".join(f"{name} {'on' if on else 'off'}" for name, on in switches.items())


def rounded(number: int) -> int:
    """To its first figure: 0, 7, 40, 300, 2000."""
    step = int("1" + "0" * (len(str(number)) - 1))
    return (number + step // 2) // step * step
