"""Start at login: whether it is on, on, off, and repaired after the program has moved.

The entry itself is what is known of it; no second note could contradict it.
"""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from desktop_app.autostart.entries import HIDDEN, Command
from desktop_app.autostart.keepers import Keeper, keeper


class State(StrEnum):
    """`IMPOSSIBLE`: this kind of installation may not do it by itself."""

    ON = "on"
    OFF = "off"
    IMPOSSIBLE = "impossible"


def this_program(environment: Mapping[str, str] = os.environ) -> Command:
    """The words that start the running program: an AppImage, an installed one, or Python with the package."""
    image = environment.get("APPIMAGE", "")
    if image:
        return (image,)
    if getattr(sys, "frozen", False):
        # On Windows the program for shells may be running, which would open a console at each login.
        windowed = Path(sys.executable).with_name("askwellw.exe")
        return (str(windowed if windowed.is_file() else sys.executable),)
    script = Path(sys.executable).with_name("askwell.exe" if os.name == "nt" else "askwell")
    return (str(script),) if script.is_file() else (sys.executable, "-m", "desktop_app")


def state(_report: object = None, *, at: Keeper | None = None) -> State:
    """Whether Askwell starts at login."""
    found = at or keeper()
    if found is None:
        return State.IMPOSSIBLE
    try:
        entry = found.read()
    except OSError:
        return State.OFF
    return State.ON if entry is not None and entry.enabled else State.OFF


def switch(on: bool, start_words: Command, _report: object = None, *, at: Keeper | None = None) -> str:
    """Turn it on for the notebook that `start_words` open, or off; answers what stands in the way, or nothing."""
    found = at or keeper()
    if found is None:
        return ""
    try:
        if on:
            found.write((*this_program(), HIDDEN, *start_words))
        else:
            found.remove()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def repair(start_words: Command, _report: object = None, *, at: Keeper | None = None) -> bool:
    """Where the entry for this notebook starts a program that is gone, let it start this one; answers whether it did.

    One that was switched off elsewhere stays as it is.
    """
    found = at or keeper()
    try:
        entry = found.read() if found is not None else None
        if found is None or entry is None or not entry.enabled or HIDDEN not in entry.command:
            return False
        if entry.rest != start_words or not entry.program or Path(entry.program[0]).exists():
            return False
        found.write((*this_program(), HIDDEN, *start_words))
    except OSError:
        return False
    return True
