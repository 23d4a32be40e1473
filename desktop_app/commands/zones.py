"""The user's time zone, without Qt: the one chosen in the window, else the machine's."""

import os
from configparser import ConfigParser, Error
from pathlib import Path

from desktop_app.method.meeting_times import zone_of
from desktop_app.paths import Folders

_LOCAL = Path("/etc/localtime")


def my_zone(folders: Folders) -> str:
    """The IANA name; "UTC" where nothing tells."""
    for name in (_chosen(folders), os.environ.get("TZ", "").lstrip(":"), _linked()):
        if name and _is_zone(name):
            return name
    return "UTC"


def _chosen(folders: Folders) -> str:
    settings = ConfigParser(interpolation=None, strict=False)
    try:
        settings.read(folders.settings_file, encoding="utf-8")
    except (Error, OSError, UnicodeDecodeError):
        return ""
    return settings.get("General", "time_zone", fallback="").strip('"')


def _linked() -> str:
    """The zone that the machine's own file of rules leads to."""
    try:
        return str(_LOCAL.resolve()).rpartition("zoneinfo/")[2]
    except (OSError, RuntimeError):
        return ""


def _is_zone(name: str) -> bool:
    try:
        zone_of(name)
    except ValueError:
        return False
    return True
