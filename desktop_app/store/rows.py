"""Checking and setting the values of rows, and their places among each other."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store.cleaning import clean
from desktop_app.store.schema import Record

T = TypeVar("T")


class Ordered(Protocol):
    """A row with a place among its siblings."""

    ordinal: Any


def set_values(row: Record, values: Mapping[str, Any], allowed: Collection[str]) -> None:
    """Set columns by name, texts as they can be stored. A name that is not allowed is a bug: TypeError."""
    if unknown := sorted(set(values) - set(allowed)):
        raise TypeError(f"{type(row).__name__} has no {', '.join(unknown)} to edit")
    for name, value in values.items():
        setattr(row, name, clean(value) if isinstance(value, str) else value)


def text_needed(value: str, what: str) -> str:
    """`value` as it can be stored, without blanks around it. Raises StoreProblem (INVALID) when nothing is left."""
    if not (kept := clean(value).strip()):
        raise StoreProblem(Trouble.INVALID, detail=f"{what} is empty")
    return kept


def minutes_needed(value: int, least: int, most: int) -> int:
    """`value` within its bounds. Raises StoreProblem (INVALID)."""
    if not least <= value <= most:
        raise StoreProblem(Trouble.INVALID, detail=f"{value} minutes")
    return value


def moved(rows: Sequence[T], from_place: int, to_place: int) -> list[T]:
    """The rows with one of them at another place; places beyond the ends mean the ends."""
    order = list(rows)
    if order:
        row = order.pop(min(max(from_place, 0), len(order) - 1))
        order.insert(min(max(to_place, 0), len(order)), row)
    return order


def number(rows: Iterable[Ordered]) -> None:
    """Give rows their places from 0 on."""
    for place, row in enumerate(rows):
        row.ordinal = place
