"""A column of a table, described in one line."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Column:
    """`text` makes the words of a cell from a row; `sort` is the name to sort by, empty for none.

    `width` is in pixels of the design; `shown` whether the column is there until the user chooses.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    sort: str = ""
    width: int = 150
    shown: bool = True
