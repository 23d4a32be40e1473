"""What the user has chosen, kept in one settings file."""

import time
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, QTimeZone, Signal

from desktop_app.paths import create_private

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
# Policies on which the guides differ; the first of each is what is usual.
NO_REPLY = ("3b7", "once", "7+7", "weekly")
REQUEST_LENGTHS = ("sfu", "dalton", "duke")
KEEP_IN_TOUCH = ("few_months", "thrice", "never")
RESUME = ("never", "if_offered", "offer")


class Preferences(QObject):
    """Typed access to the settings file; `changed(name)` follows each change."""

    changed = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        self._path = path
        self._is_private = False
        self._texts: dict[str, str] = {}

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        found = self._text("theme")
        return found if found in THEMES else "system"

    @property
    def language(self) -> str:
        """ "system", or the language to speak, as in "pt_BR"; it counts from the next start on."""
        return self._text("language") or "system"

    @property
    def text_size(self) -> int:
        """Per cent of the system's text size, 100 to 200."""
        return min(200, max(100, self._number("text_size", 100)))

    @property
    def default_minutes(self) -> int:
        """Minutes promised for a new meeting."""
        return min(480, max(1, self._number("default_minutes", 20)))

    @property
    def time_zone(self) -> str:
        """The user's IANA zone: chosen, or the system's."""
        chosen = self._text("time_zone")
        return chosen if chosen and _is_zone(chosen) else system_zone()

    @property
    def week_start(self) -> int:
        """First day of the week, 1 (Monday) to 7."""
        usual = QLocale.system().firstDayOfWeek().value
        return min(7, max(1, self._number("week_start", usual)))

    @property
    def no_reply(self) -> str:
        """What to do when nobody answers: one of NO_REPLY."""
        return self._one_of("no_reply", NO_REPLY)

    @property
    def request_length(self) -> str:
        """How long a written request may be: one of REQUEST_LENGTHS."""
        return self._one_of("request_length", REQUEST_LENGTHS)

    @property
    def keep_in_touch(self) -> str:
        """How often to be in touch: one of KEEP_IN_TOUCH."""
        return self._one_of("keep_in_touch", KEEP_IN_TOUCH)

    @property
    def resume(self) -> str:
        """Whether a request may speak of a résumé: one of RESUME."""
        return self._one_of("resume", RESUME)

    @property
    def reminders(self) -> bool:
        """Whether to remind of what is due while the program runs."""
        return self._text("reminders") != "off"

    @property
    def quiet_from(self) -> int:
        """The hour, 0 to 23, from which on nothing is said; as `quiet_until` for never."""
        return min(23, self._number("quiet_from", 21))

    @property
    def quiet_until(self) -> int:
        """The hour, 0 to 23, at which quiet ends."""
        return min(23, self._number("quiet_until", 8))

    @property
    def keep_in_tray(self) -> bool:
        """Whether to go on reminding, from the tray, when the window is closed."""
        return self._text("keep_in_tray") == "on"

    @property
    def paused_until(self) -> datetime | None:
        """Until when, UTC, no reminder is given; None where they are not paused."""
        try:
            found = datetime.fromisoformat(self._text("reminders_paused_until"))
        except ValueError:
            return None
        return found if found.tzinfo is not None else None

    def pause_reminders(self, until: datetime | None) -> None:
        """Give no reminder before that instant; None goes on at once."""
        self.set("reminders_paused_until", None if until is None else until.astimezone(UTC).isoformat())

    @property
    def guide_read(self) -> bool:
        """Whether the guide was looked at."""
        return self._text("guide_read") != ""

    def set(self, name: str, value: object) -> None:
        """Choose; None goes back to what is usual."""
        self._keep_private()
        self._texts.pop(name, None)
        if value is None:
            self._settings.remove(name)
        else:
            self._settings.setValue(name, value)
        self.changed.emit(name)

    def chosen(self, name: str) -> str:
        """What was chosen, as text; empty where nothing was."""
        return self._text(name)

    def state(self, name: str) -> QByteArray:
        """A saved window, header or splitter state."""
        found: Any = self._settings.value(f"state/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        """Keep a window, header or splitter state."""
        self._keep_private()
        self._settings.setValue(f"state/{name}", value)

    def sync(self) -> None:
        """Write to disk now."""
        self._settings.sync()

    def _keep_private(self) -> None:
        """Before the first change: a file that Qt makes is open to all, but one that is there keeps its permissions."""
        if not self._is_private:
            self._is_private = True
            with suppress(OSError):
                create_private(self._path)

    def _text(self, name: str) -> str:
        found = self._texts.get(name)
        if found is None:
            found = self._texts[name] = str(self._settings.value(name, "") or "")
        return found

    def _one_of(self, name: str, choices: tuple[str, ...]) -> str:
        found = self._text(name)
        return found if found in choices else choices[0]

    def _number(self, name: str, usual: int) -> int:
        text = self._text(name)
        return int(text) if text.isdecimal() else usual


def system_zone() -> str:
    """The IANA name of this machine's zone, asked for once a minute: each cell with a time in it wants to know."""
    return _system_zone(int(time.monotonic() // 60))


@lru_cache(maxsize=1)
def _system_zone(_minute: int) -> str:
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if _is_zone(name) else "UTC"


@lru_cache(maxsize=64)
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones reports as an OSError
        return False
    return True
