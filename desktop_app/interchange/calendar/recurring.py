"""When an event that repeats takes place: few times, near the present, whatever its rule says."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

MOST = 100
AHEAD = timedelta(days=731)
# The library follows a rule that never fits to the year 9999. The calendar repeats every 400 years, so rules are worked
# out as late as can be, where that is a few steps instead of millions.
_CYCLE, _LAST = 400, 9980
_LONGEST_RULE = 250
_MOST_STEPS = 20_000
_MOST_COUNT = 5_000
_FREQUENCIES = frozenset(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))
_PASSED_ON = ("FREQ", "INTERVAL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO")
_KNOWN = frozenset((*_PASSED_ON, "COUNT", "UNTIL"))
_INTERVAL = re.compile("0{0,3}[1-9][0-9]{0,2}")
_COUNT = re.compile("[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class Times:
    """Wall-clock times in their order; `cut` where the rule goes on, `absurd` where nobody lives by it."""

    times: tuple[datetime, ...]
    cut: bool = False
    absurd: bool = False


def times(start: datetime, rule: str, more: Iterable[datetime], without: Iterable[datetime], now: datetime) -> Times:
    """The times of an event at most two years ahead of `now`, those to come first; all wall-clock times of one zone.

    `rule` is an RRULE's value, UNTIL in that wall-clock time too; `more` are RDATEs, `without` EXDATEs.
    """
    parts = _parts(rule)
    if parts is None:
        return Times((start,), absurd=True)
    end = now + AHEAD
    try:
        found, endless = _by_rule(start, parts, end) if parts else ([start], False)
    except (ValueError, TypeError, OverflowError, IndexError, KeyError):
        return Times((start,), absurd=True)
    left = sorted({*found, *(one for one in islice(more, MOST) if one <= end)} - set(without))
    ahead = [one for one in left if one >= now]
    past = [one for one in left if one < now]
    room = MOST - len(ahead[:MOST])
    chosen = (past[-room:] if room else []) + ahead[:MOST]
    return Times(tuple(chosen), cut=endless or len(chosen) < len(left))


def _parts(rule: str) -> dict[str, str] | None:
    """A rule in its parts; None for one that nobody lives by."""
    if len(rule) > _LONGEST_RULE:
        return None
    parts = dict(part.strip().partition("=")[::2] for part in rule.upper().split(";") if part.strip())
    if parts and (
        not set(parts) <= _KNOWN
        or parts.get("FREQ") not in _FREQUENCIES
        or not _INTERVAL.fullmatch(parts.get("INTERVAL", "1"))
        or not _COUNT.fullmatch(parts.get("COUNT", "1"))
    ):
        return None
    return parts


def _by_rule(start: datetime, parts: dict[str, str], end: datetime) -> tuple[list[datetime], bool]:
    """The times until `end`, of which the first is the event's own, and whether the rule goes on after."""
    count = min(int(parts["COUNT"]), _MOST_COUNT) if "COUNT" in parts else None
    until = _until(parts["UNTIL"]) if "UNTIL" in parts else None
    found: list[datetime] = [start]
    for one in islice(_endlessly(start, parts), _MOST_STEPS):
        if one == start:
            continue
        if (count is not None and len(found) >= count) or (until is not None and one > until):
            return found, False
        if one > end:
            return found, True
        found.append(one)
    return found, len(found) >= _MOST_STEPS


def _endlessly(start: datetime, parts: dict[str, str]) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    shift = (_LAST - start.year) // _CYCLE * _CYCLE
    rule = ";".join(f"{name}={parts[name]}" for name in _PASSED_ON if parts.get(name))
    for one in rrulestr(rule, dtstart=start.replace(year=start.year + shift)):
        yield one.replace(year=one.year - shift)


def _until(text: str) -> datetime:
    """The end of a rule, taken as wall-clock time; a day is meant to its end. Raises ValueError."""
    if len(text) == 8:
        return datetime.strptime(text, "%Y%m%d") + timedelta(days=1, seconds=-1)
    return datetime.strptime(text.removesuffix("Z"), "%Y%m%dT%H%M%S")
