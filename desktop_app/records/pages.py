"""A window of rows out of a longer answer."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows `offset` to `offset + len(rows)` of an answer.

    `total` is exact, or, where `more` is true, the least number of rows there are.
    """

    rows: tuple[Row, ...]
    offset: int
    total: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The place in a text where a search hit: the words around it, and which part of them to mark."""

    where: str
    text: str
    start: int
    length: int
