"""What Askwell is made with, and in which versions."""

import platform
import re
import sqlite3
from importlib import metadata

from PySide6.QtCore import qVersion

from desktop_app.identity import VERSION

# Without the development tools; what a package brings along is found in its own description.
DISTRIBUTION = "askwell"
ALWAYS = ("PySide6-Essentials", "SQLAlchemy", "alembic", "appdirs", "icalendar", "rapidfuzz", "phonenumberslite")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def libraries() -> dict[str, str]:
    """Name -> version of every library that Askwell needs, directly or not, as far as it is installed with a note."""
    found: dict[str, str] = {}
    waiting = list(ALWAYS)
    while waiting:
        name = waiting.pop(0)
        if name in found or (told := _told(name)) is None:
            continue
        found[name] = told.version
        waiting += [_name(one) for one in told.requires or () if "extra ==" not in one]
    return dict(sorted(found.items(), key=lambda pair: pair[0].lower()))


def _told(name: str) -> metadata.Distribution | None:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None


def _name(requirement: str) -> str:
    found = _NAME.match(requirement)
    return found.group() if found else ""


def facts() -> list[tuple[str, str]]:
    """Askwell, Python, Qt, SQLite, and the libraries that were named first."""
    known = libraries()
    main = [(name, known[name]) for name in ALWAYS if name in known]
    own = [("Askwell", VERSION), ("Python", platform.python_version()), ("Qt", qVersion())]
    return [*own, ("SQLite", sqlite3.sqlite_version), *main]
