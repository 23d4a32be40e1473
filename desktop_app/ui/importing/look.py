"""What sets one sort of preview apart from another: the kinds of its rows, its columns, its choices, its words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from desktop_app.records.importing import Choice
from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.theme import Theme


class Plan(Protocol):
    """What an import would do: rows by their numbers, each of a kind."""

    def __len__(self) -> int: ...

    def kind(self, number: int) -> StrEnum:
        """The kind of a row."""
        ...

    def row(self, number: int) -> Any:
        """One row: number, kind, line, doubt and what is incoming."""
        ...

    def numbers(self, kind: StrEnum | None = None) -> Sequence[int]:
        """The numbers of the rows of a kind, or of all."""
        ...

    def counts(self) -> Mapping[Any, int]:
        """How many rows there are of each kind."""
        ...


@dataclass(frozen=True, slots=True)
class Look:
    """`kinds` with their words are the chips, `usual` what becomes of each kind unless the user says otherwise.

    `offered(kind)` is what can be chosen; `keys` are the words about the letters that choose. Widths are kept under the
    name `table`.
    """

    table: str
    kinds: Mapping[Any, str]
    usual: Mapping[Any, Choice]
    offered: Callable[[Any], tuple[Choice, ...]]
    choice_word: Callable[[Choice, Any], str]
    name_of: Callable[[Any], str]
    columns: tuple[Column, ...]
    cells: Callable[[Theme], list[TextCell]]
    keys: str
