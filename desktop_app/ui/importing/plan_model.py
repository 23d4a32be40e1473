"""The rows of a plan as a table model: each is made when it is looked at."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.records.importing import Choice, Choices, ImportPlan, ImportRow
from desktop_app.records.pages import Page
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.window_model import WindowModel
from desktop_app.ui.importing.tally import offered
from desktop_app.ui.importing.words import choice_word, kind_cell, news_of, tr


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the table; `id` is its number in the plan, `choice` is None where there is none."""

    id: int
    row: ImportRow
    choice: Choice | None

    @property
    def name(self) -> str:
        """Who, or where in the file nobody could be read."""
        if self.row.incoming is not None:
            return " ".join(self.row.incoming.name.split()) or tr("No name")
        return tr("Line {line}").replace("{line}", str(self.row.line)) if self.row.line else tr("The file")


def columns() -> tuple[Column, ...]:
    """The columns of the preview."""
    return (
        Column("name", tr("Who"), lambda row: row.name, width=230),
        Column("kind", tr("In the notebook"), lambda row: kind_cell(row.row.kind), width=160),
        Column("news", tr("What it says"), lambda row: news_of(row.row), width=300),
        Column("choice", tr("Will be"), lambda row: choice_word(row.choice) if row.choice else "", width=150),
    )


class PlanModel(WindowModel):
    """The rows with `numbers` of a plan; `choices()` are those of the moment."""

    def __init__(self, backend: Backend, choices: Callable[[], Choices]) -> None:
        super().__init__(backend, "", _unasked, columns())
        self._choices = choices
        self._plan = ImportPlan()
        self._numbers: Sequence[int] = ()

    def show_plan(self, plan: ImportPlan, numbers: Sequence[int]) -> None:
        """Show these rows, in the order of their numbers."""
        self.beginResetModel()
        self._plan, self._numbers, self._total = plan, numbers, len(numbers)
        self.endResetModel()
        self.loaded.emit(Page((), 0, len(numbers)))

    def number(self, place: int) -> int:
        """The number in the plan of the row at a place."""
        return self._numbers[place]

    def numbers(self, first: int, last: int) -> Sequence[int]:
        """The numbers in the plan of the rows from place `first` to `last`."""
        return self._numbers[first : last + 1]

    def refresh(self) -> None:
        """The choices have changed."""
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1))

    def row(self, number: int) -> PreviewRow | None:
        if not 0 <= number < self._total:
            return None
        found = self._plan.row(self._numbers[number])
        choice = self._choices().of(found.number, found.kind) if offered(found.kind) else None
        return PreviewRow(found.number, found, choice)

    def peek(self, number: int) -> PreviewRow | None:
        return self.row(number)

    def place_of(self, record_id: int) -> int | None:
        place = bisect_left(self._numbers, record_id)
        return place if place < self._total and self._numbers[place] == record_id else None


def _unasked(*_: Any) -> Page[Any]:
    return Page((), 0, 0)
