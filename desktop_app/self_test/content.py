"""What needs neither a screen nor a notebook: resources, modules and libraries found at run time, time zones."""

import json
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zoneinfo import ZoneInfo, available_timezones

from desktop_app.commands.running import MODULES
from desktop_app.identity import app
from desktop_app.paths import RESOURCES
from desktop_app.self_test.check import Check, Failed, require

# File -> keys that have to be in it, and hold something.
_DATA = {
    "questions.json": ("questions", "lists"),
    "templates.json": ("templates", "topics", "modes", "sentences"),
    "guide.json": ("comparison", "sections", "policies"),
    "demo.json": ("contacts", "meetings"),
}


def resources(_folder: Path) -> str:
    """Every file of the resources is there, can be read, and holds what the program looks for."""
    require(app().id, "resources/app.json does not say what the program is called.")
    for name, keys in _DATA.items():
        data = _json(name)
        require(all(data.get(key) for key in keys), f"resources/{name} is incomplete.")
    pages = sorted((RESOURCES / "manual").glob("*.md"))
    require(pages, "The manual has no pages.")
    for page in pages:
        require(page.read_text(encoding="utf-8").startswith("# "), f"The manual's page {page.name} has no title.")
    return f"{len(_DATA)} files of data, {len(pages)} pages of the manual, {_drawings()} drawings"


def _json(name: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((RESOURCES / name).read_text(encoding="utf-8"))
    except ValueError as error:
        raise Failed(f"resources/{name} cannot be read: {error}.") from error
    return found


def _drawings() -> int:
    drawings = [*(RESOURCES / "icons").glob("*.svg"), *(RESOURCES / "arrows").glob("*.svg")]
    require((RESOURCES / "icons" / "askwell.svg") in drawings, "Askwell's own mark is missing.")
    for path in drawings:
        try:
            root = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            raise Failed(f"The drawing {path.name} is broken: {error}.") from error
        require(root.tag.endswith("svg"), f"{path.name} is no drawing.")
    require((RESOURCES / "theme.qss").read_text(encoding="utf-8").strip(), "The style sheet is empty.")
    return len(drawings)


def commands(_folder: Path) -> str:
    """The modules of the commands, which are imported by name."""
    for module in MODULES.values():
        require(import_module(f"desktop_app.commands.{module}").run, f"The command {module} cannot be run.")
    return ", ".join(MODULES)


def libraries(_folder: Path) -> str:
    """The libraries that are imported only when they are needed do what they are there for."""
    import icalendar
    import phonenumbers
    from rapidfuzz import fuzz

    text = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    require(len(icalendar.Calendar.from_ical(text).walk("VEVENT")) == 1, "icalendar finds no event.")
    number = phonenumbers.parse("030 901820", "DE")
    require(number.country_code == 49, "phonenumbers does not know where a number is from.")
    require(fuzz.ratio("Ada King", "Ada Kind") > 80, "rapidfuzz finds no likeness.")
    return "icalendar, phonenumbers, rapidfuzz"


def zones(_folder: Path) -> str:
    """Time zones are known, with their summer times."""
    count = len(available_timezones())
    require(count > 300, "There are no time zones: neither the system's nor those of tzdata.")
    amsterdam = ZoneInfo("Europe/Amsterdam")
    hours = [datetime(2026, month, 1, 12, tzinfo=UTC).astimezone(amsterdam).hour for month in (1, 7)]
    require(hours == [13, 14], "Time zones do not know summer time.")
    return f"{count} of them"


CHECKS: tuple[tuple[str, Check], ...] = (
    ("resources", resources),
    ("commands", commands),
    ("libraries", libraries),
    ("time zones", zones),
)
