"""The rows of a plan as a table model: each is made when it is looked at."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.records.importing import Choice, Choices
from desktop_app.records.pages import Page
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.window_model import WindowModel
from desktop_app.ui.importing.look import Look, Plan


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the table; `id` is its number in the plan, `choice` is None where there is none."""

    id: int
    row: Any
    choice: Choice | None
    name: str


class PlanModel(WindowModel):
    """The rows with `numbers` of a plan; `choices()` are those of the moment."""

    def __init__(self, backend: Backend, look: Look, plan: Plan, choices: Callable[[], Choices]) -> None:
        super().__init__(backend, "", _unasked, look.columns)
        self._look = look
        self._choices = choices
        self._plan = plan
        self._numbers: Sequence[int] = ()

    def show_plan(self, plan: Plan, numbers: Sequence[int]) -> None:
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
        choice = self._choices().of(found.number, found.kind) if self._look.offered(found.kind) else None
        return PreviewRow(found.number, found, choice, self._look.name_of(found))

    def peek(self, number: int) -> PreviewRow | None:
        return self.row(number)

    def place_of(self, record_id: int) -> int | None:
        place = bisect_left(self._numbers, record_id)
        return place if place < self._total and self._numbers[place] == record_id else None


def _unasked(*_: Any) -> Page[Any]:
    return Page((), 0, 0)
