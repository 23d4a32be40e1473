"""What a column may hold, checked and turned between JSON and the notebook."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime
from enum import StrEnum
from typing import Any

_UNFIT = re.compile("[\0\ud800-\udfff]")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_WALL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LARGEST = 2**63
_MOST_LISTS = 2**16


class Kind(StrEnum):
    """The types of values; the words stand in the description."""

    NUMBER = "whole number"
    TEXT = "text"
    YES_NO = "true or false"
    INSTANT = "instant"
    WALL = "local time"
    DAY = "day"
    PAIRS = "pairs as JSON text"
    LIST = "list as JSON text"


@dataclass(frozen=True, slots=True)
class Column:
    """One field. `points` names the table whose id it holds; `choices` are the only values there are.

    A field that came with a later version of the notebook has that in `since`, and in `missing` what older archives
    mean by not having it.
    """

    name: str
    kind: Kind
    meaning: str
    points: str = ""
    choices: tuple[str, ...] = ()
    bounds: tuple[int, int] = (-_LARGEST, _LARGEST - 1)
    empty: bool = False
    since: int = 3
    missing: Any = None


def moment_text(moment: datetime) -> str:
    """An instant as an archive has it."""
    utc = moment.astimezone(UTC)
    return f"{utc.year:04}-{utc:%m-%dT%H:%M:%S.%f}Z"


def moment(value: Any) -> datetime:
    """The instant that `moment_text` wrote. Raises ValueError for anything else."""
    if not _CHECKS[Kind.INSTANT](value):
        raise ValueError("no instant")
    return _instant(value)


def is_right(column: Column, value: Any) -> bool:
    """Whether a value out of JSON is one that the column may have."""
    if value is None:
        return column.empty
    if not _CHECKS[column.kind](value):
        return False
    if column.choices:
        return value in column.choices
    return column.kind is not Kind.NUMBER or column.bounds[0] <= value <= column.bounds[1]


def to_json(column: Column, value: Any) -> Any:
    """A value of the notebook as it stands in an archive."""
    return bool(value) if column.kind is Kind.YES_NO and value is not None else value


def to_notebook(column: Column, value: Any) -> Any:
    """A value of an archive, found right, as it stands in the notebook."""
    return int(value) if column.kind is Kind.YES_NO and value is not None else value


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and _UNFIT.search(value) is None


def _is_time(pattern: re.Pattern[str], parse: Callable[[str], date]) -> Callable[[Any], bool]:
    def is_right_time(value: Any) -> bool:
        if not isinstance(value, str) or pattern.fullmatch(value) is None:
            return False
        try:
            # Told in another zone, or some days on, it is still a time that there is.
            return MINYEAR < parse(value).year < MAXYEAR
        except (ValueError, OverflowError):
            return False

    return is_right_time


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _list_in(value: Any) -> list[Any] | None:
    # A few letters each, lists would grow to many times the memory of the text.
    if not _is_text(value) or value.count("[") > _MOST_LISTS:
        return None
    try:
        told = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, list) else None


def _is_pairs(value: Any) -> bool:
    told = _list_in(value)
    return told is not None and all(
        isinstance(pair, list) and len(pair) == 2 and all(map(_is_text, pair)) for pair in told
    )


def _is_list(value: Any) -> bool:
    told = _list_in(value)
    return told is not None and all(map(_is_text, told))


_CHECKS: dict[Kind, Callable[[Any], bool]] = {
    Kind.NUMBER: _is_number,
    Kind.TEXT: _is_text,
    Kind.YES_NO: lambda value: isinstance(value, bool),
    Kind.INSTANT: _is_time(_INSTANT, _instant),
    Kind.WALL: _is_time(_WALL, datetime.fromisoformat),
    Kind.DAY: _is_time(_DAY, date.fromisoformat),
    Kind.PAIRS: _is_pairs,
    Kind.LIST: _is_list,
}
