"""The rules of a zone as a calendar describes them, for the years that its events are in.

The library tells the day on which clocks go forward by the hour after the change, where the standard wants the hour
before it (RFC 5545, 3.6.5), and gives no rule by which a calendar could go on when its last meeting is moved.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import groupby

from desktop_app.interchange.vcard.writing import fold
from desktop_app.method.meeting_times import FIRST_YEAR, LAST_YEAR, zone_of

_STEP = timedelta(days=7)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of the clocks: when it comes on the clock before it, and the offsets before and after."""

    local: datetime
    before: timedelta
    after: timedelta
    name: str


@lru_cache(maxsize=64)
def described(zone: str, first: int, last: int) -> str:
    """A VTIMEZONE that holds from the year `first` to `last` and, by its rules, after; folded lines with CRLF."""
    turns = list(_turns(zone, max(first - 1, FIRST_YEAR), min(last + 1, LAST_YEAR + 1)))
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}", f"X-LIC-LOCATION:{zone}", *_observance(turns[0], "")]
    for group in _groups(turns[1:]):
        rule = _rule(group)
        if rule and group[-1].local.year < turns[-1].local.year:
            # A good while after the last: some programs take the end of a rule for wall-clock time.
            rule += f";UNTIL={group[-1].local + _STEP:%Y%m%dT%H%M%SZ}"
        for one in group[:1] if rule else group:
            lines += _observance(one, rule)
    return "".join(map(fold, (*lines, "END:VTIMEZONE")))


def _turns(name: str, first: int, last: int) -> Iterator[Turn]:
    """What holds at the beginning, as a change that changes nothing, and each change after."""
    zone = zone_of(name)
    at, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last, 12, 31, tzinfo=UTC)
    offset = _offset(at, name)
    begun = at.astimezone(zone)
    yield Turn((at + offset).replace(tzinfo=None), offset, offset, begun.tzname() or name)
    while at < end:
        after = at + _STEP
        if _offset(after, name) != offset:
            after = _first_second(at, after, name)
            then = after.astimezone(zone)
            new = _offset(after, name)
            local = (after + offset).replace(tzinfo=None)
            yield Turn(local, offset, new, then.tzname() or name)
            offset = new
        at = after


def _first_second(before: datetime, after: datetime, zone: str) -> datetime:
    """The first second at which another offset holds than at `before`."""
    offset, low, high = _offset(before, zone), 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(before + timedelta(seconds=middle), zone) == offset:
            low = middle
        else:
            high = middle
    return before + timedelta(seconds=high)


def _offset(moment: datetime, zone: str) -> timedelta:
    return moment.astimezone(zone_of(zone)).utcoffset() or timedelta()


def _groups(turns: list[Turn]) -> Iterator[list[Turn]]:
    """Changes alike but for their day, year after year."""

    def alike(turn: Turn) -> tuple[object, ...]:
        local = turn.local
        return turn.before, turn.after, turn.name, local.month, local.weekday(), local.time()

    for _, some in groupby(sorted(turns, key=lambda one: (*map(str, alike(one)), one.local)), key=alike):
        group: list[Turn] = []
        for turn in some:
            if group and (turn.local.year != group[-1].local.year + 1 or not _by([*group, turn])):
                yield group
                group = []
            group.append(turn)
        yield group


def _by(group: list[Turn]) -> str:
    """Which weekday of the month these are: "2SU", "-1SU"; "" where it is not the same."""
    weekday = _DAYS[group[0].local.weekday()]
    places = {(turn.local.day - 1) // 7 + 1 for turn in group}
    if all((turn.local + timedelta(days=7)).month != turn.local.month for turn in group) and places != {4}:
        return f"-1{weekday}"
    return f"{places.pop()}{weekday}" if len(places) == 1 and places != {5} else ""


def _rule(group: list[Turn]) -> str:
    if len(group) < _FEWEST:
        return ""
    return f"FREQ=YEARLY;BYMONTH={group[0].local.month};BYDAY={_by(group)}"


def _observance(turn: Turn, rule: str) -> Iterator[str]:
    kind = "DAYLIGHT" if turn.after > turn.before else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{turn.local.year:04}{turn.local:%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_told(turn.before)}"
    yield f"TZOFFSETTO:{_told(turn.after)}"
    yield f"TZNAME:{turn.name}"
    if rule:
        yield f"RRULE:{rule}"
    yield f"END:{kind}"


def _told(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    text = f"{'-' if seconds < 0 else '+'}{hours:02}{rest // 60:02}"
    return f"{text}{rest % 60:02}" if rest % 60 else text
