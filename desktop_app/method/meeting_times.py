"""Wall-clock times in named zones: the instant they mean, and the hours that clocks skip or repeat."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop_app.records.meetings import Start

# Outside these years zones and calendars mean little, and arithmetic runs out of range.
FIRST_YEAR, LAST_YEAR = 1900, 2999


@dataclass(frozen=True, slots=True)
class BothClocks:
    """One start on the other person's clock and on mine; `days` is my date minus theirs (-2 to 2)."""

    theirs: datetime
    mine: datetime
    days: int


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo:
    """The zone of that IANA name. Raises ValueError where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # a folder of zones reports as an OSError
        raise ValueError(f"no such time zone: {name!r}") from error


def instant_of(start: Start) -> datetime:
    """The instant, in UTC, at which a meeting starts. Raises ValueError for an unknown zone or a year out of range."""
    if not FIRST_YEAR <= start.local.year <= LAST_YEAR:
        raise ValueError(f"year out of range: {start.local.year}")
    return _at(start.local, start.zone, start.fold).astimezone(UTC)


def instant_or(start: Start, known: datetime) -> datetime:
    """As `instant_of`; `known` where this machine does not have the zone, as in a notebook from another one."""
    try:
        return instant_of(start)
    except ValueError:
        return known


def is_gap(local: datetime, zone: str) -> bool:
    """Whether the clocks there skip `local`, going forward."""
    first, second = _offsets(local, zone)
    return first < second


def is_ambiguous(local: datetime, zone: str) -> bool:
    """Whether the clocks there show `local` twice, going back."""
    first, second = _offsets(local, zone)
    return first > second


def nearest(local: datetime, zone: str) -> tuple[datetime, datetime]:
    """What a skipped `local` may have meant: as far before the skip, as far after it; itself twice if not skipped."""
    if not is_gap(local, zone):
        return local, local
    earlier, later = (_wall(_at(local, zone, fold).astimezone(UTC), zone) for fold in (1, 0))
    return earlier, later


def both_clocks(start: Start, my_zone: str) -> BothClocks:
    """A start on both clocks; one of them may show a year that is out of range for a meeting."""
    mine = _wall(_at(start.local, start.zone, start.fold).astimezone(UTC), my_zone)
    return BothClocks(start.local, mine, (mine.date() - start.local.date()).days)


def start_in(instant: datetime, zone: str) -> Start:
    """An instant as it is said in a zone."""
    local = instant.astimezone(zone_of(zone))
    return Start(local.replace(tzinfo=None, fold=0), zone, local.fold)


def _at(local: datetime, zone: str, fold: int) -> datetime:
    return local.replace(tzinfo=zone_of(zone), fold=fold)


def _wall(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(zone_of(zone)).replace(tzinfo=None, fold=0)


def _offsets(local: datetime, zone: str) -> tuple[float, float]:
    first, second = (_at(local, zone, fold).utcoffset() for fold in (0, 1))
    return (first.total_seconds() if first else 0.0), (second.total_seconds() if second else 0.0)
