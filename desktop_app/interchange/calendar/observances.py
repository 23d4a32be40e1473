"""The rules by which a described zone turns its clocks, without following any rule further than a year."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})(?:\d{2})?", re.ASCII)
_NTH = re.compile(r"([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Observance:
    """An offset from UTC that begins on a day of each year, "" for one that has no rule, at a wall-clock time."""

    starts: datetime
    rule: str
    before: timedelta
    offset: timedelta


def observance(values: Mapping[str, str]) -> Observance | None:
    """One of the properties of its component; None where they say nothing."""
    offsets = [_OFFSET.fullmatch(values.get(key, "")) for key in ("TZOFFSETFROM", "TZOFFSETTO")]
    before, after = (None if found is None else span(found[1], found[2], found[3]) for found in offsets)
    try:
        starts = datetime.strptime(values.get("DTSTART", "").removesuffix("Z"), "%Y%m%dT%H%M%S")
    except ValueError:
        return None
    if before is None or after is None or not 2 < starts.year < 9990:
        return None
    return Observance(starts, values.get("RRULE", "").upper(), before, after)


def span(sign: str, hours: str, minutes: str) -> timedelta | None:
    """An offset; None for one of a day or more."""
    found = timedelta(hours=int(hours), minutes=int(minutes))
    if found >= timedelta(hours=24):
        return None
    return -found if sign == "-" else found


def offset_at(observances: Sequence[Observance], moment: datetime) -> timedelta | None:
    """How far a zone is from UTC at an instant; None where none of them has begun."""
    begun: list[tuple[datetime, timedelta]] = []
    for one in observances:
        for year in (moment.year - 1, moment.year):
            if (local := _in_year(one, year)) is not None:
                begun.append(((local - one.before).replace(tzinfo=UTC), one.offset))
    before = [pair for pair in begun if pair[0] <= moment]
    return max(before)[1] if before else None


def _in_year(one: Observance, year: int) -> datetime | None:
    """When an observance begins in a year, by its rule; one without a rule in the year in which it began."""
    if one.starts.year > year:
        return None
    if not one.rule:
        return one.starts
    parts = dict(part.partition("=")[::2] for part in one.rule.split(";"))
    until = parts.get("UNTIL", "")[:4]
    if parts.get("FREQ") != "YEARLY" or (re.fullmatch("[0-9]{4}", until) and int(until) < year):
        return None
    months = parts.get("BYMONTH", "")
    month = int(months) if re.fullmatch("0?[1-9]|1[0-2]", months) else one.starts.month
    nth = _NTH.fullmatch(parts.get("BYDAY", ""))
    day = _nth_day(year, month, int(nth[1]), _DAYS.index(nth[2])) if nth else one.starts.day
    try:
        return one.starts.replace(year=year, month=month, day=day)
    except ValueError:
        return None


def _nth_day(year: int, month: int, nth: int, weekday: int) -> int:
    if nth > 0:
        first = datetime(year, month, 1).weekday()
        return 1 + (weekday - first) % 7 + 7 * (nth - 1)
    last = datetime(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last.day - (last.weekday() - weekday) % 7 + 7 * (nth + 1)
