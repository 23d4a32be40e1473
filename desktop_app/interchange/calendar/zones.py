"""Which zone of the IANA's a calendar means, whatever its program calls it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import available_timezones

from desktop_app.interchange.calendar.observances import Observance, observance, offset_at, span
from desktop_app.method.meeting_times import zone_of

# Zones are compared in a year whose rules all tables know.
YEAR = 2025
# Programs put something in front of a zone: "/freeassociation.sourceforge.net/Europe/Berlin".
_WITHIN = re.compile(
    r"(?:^|/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)"
    r"/[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)?)$"
)
_FIXED = re.compile(r"[(\[]?(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d{2}))?\b", re.IGNORECASE)
UTC_NAMES = frozenset(
    ("utc", "gmt", "z", "etc/utc", "etc/gmt", "coordinated universal time", "(utc) coordinated universal time")
)
_MOMENTS = tuple(datetime(YEAR, month, day, 12, tzinfo=UTC) for month in range(1, 13) for day in (1, 8, 15, 22, 28))


@dataclass(frozen=True, slots=True)
class Told:
    """A zone as a calendar describes it."""

    name: str
    location: str
    observances: tuple[Observance, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A zone by its IANA name; `sure` unless only its offsets tell which. Where none fits, `offset` alone is known."""

    zone: str = ""
    sure: bool = True
    offset: timedelta | None = None


def told(lines: Iterable[str]) -> Told:
    """A zone of the lines of its component; what is not understood is left out."""
    name = location = ""
    observances: list[Observance] = []
    values: dict[str, str] = {}
    for line in lines:
        head, _, value = line.partition(":")
        key, value = head.partition(";")[0].upper(), value.strip()
        if key == "TZID":
            name = value.strip('"')
        elif key == "X-LIC-LOCATION":
            location = value
        elif key == "BEGIN":
            values = {}
        elif key == "END":
            if (one := observance(values)) is not None:
                observances.append(one)
        else:
            values[key] = value
    return Told(name, location, tuple(observances))


def find(name: str, described: Mapping[str, Told], mine: str) -> Found | None:
    """What zone a calendar means by a name; None where nothing tells."""
    zone = described.get(name)
    for text in (name, zone.location if zone else ""):
        if known := by_name(text):
            return Found(known)
    if zone is not None and zone.observances:
        return _alike(zone, mine)
    if (fixed := _FIXED.match(name)) and (offset := span(fixed[1], fixed[2], fixed[3] or "0")) is not None:
        return Found(sure=False, offset=offset)
    return None


@lru_cache(maxsize=256)
def by_name(name: str) -> str:
    """The IANA name of a zone, of Windows' names too; "" where the name says nothing."""
    text = name.strip().strip('"')
    if text.lower() in UTC_NAMES:
        return "UTC"
    if is_zone(text):
        return text
    if (within := _WITHIN.search(text)) and is_zone(within[1]):
        return within[1]
    return _windows().get(text.casefold(), "")


def is_zone(name: str) -> bool:
    """Whether the IANA knows a zone of this name."""
    if name not in _names():
        return False
    try:
        zone_of(name)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(available_timezones()) - {"localtime", "Factory"}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}


def _alike(zone: Told, mine: str) -> Found:
    """The user's zone where it is as far from UTC all year, else the best known that is."""
    offsets = tuple(offset_at(zone.observances, moment) for moment in _MOMENTS)
    if None not in offsets:
        for name in (mine, *_candidates()):
            if is_zone(name) and _offsets(name) == offsets:
                return Found(name, sure=name == mine)
    return Found(sure=False, offset=zone.observances[0].offset)


@lru_cache(maxsize=1)
def _candidates() -> Sequence[str]:
    """The zones that Windows names first: each stands for a part of the world; fixed ones last."""
    first = list(dict.fromkeys(_windows().values()))
    rest = sorted(name for name in _names() - set(first) if "/" in name)
    return sorted([*first, *rest], key=lambda name: name.startswith("Etc/"))


@lru_cache(maxsize=700)
def _offsets(name: str) -> tuple[timedelta | None, ...]:
    zone = zone_of(name)
    return tuple(moment.astimezone(zone).utcoffset() for moment in _MOMENTS)
