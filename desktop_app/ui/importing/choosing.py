"""What the user chose, for whole kinds and for single rows."""

from collections.abc import Iterable
from enum import StrEnum

from desktop_app.records.importing import Choice, Choices
from desktop_app.ui.importing.look import Look, Plan


class Choosing:
    """The choices for one plan; `choices` is what an import takes."""

    def __init__(self, plan: Plan, look: Look) -> None:
        self._plan = plan
        self._look = look
        self._by_kind: dict[StrEnum, Choice] = dict(look.usual)
        self._by_row: dict[int, Choice] = {}
        self.choices = Choices(self._by_kind)

    def choose(self, numbers: Iterable[int], choice: Choice) -> None:
        """For single rows; those for which it cannot be chosen stay as they are."""
        plan = self._plan
        fitting = {kind for kind in self._look.kinds if choice in self._look.offered(kind)}
        self._by_row.update((number, choice) for number in numbers if plan.kind(number) in fitting)
        self._settle()

    def choose_kind(self, kind: StrEnum, choice: Choice) -> None:
        """For all rows of a kind, those of which something else was said included."""
        self._by_kind[kind] = choice
        self._by_row = {number: kept for number, kept in self._by_row.items() if self._plan.kind(number) is not kind}
        self._settle()

    def of_kind(self, kind: StrEnum) -> Choice:
        """What is chosen for a kind."""
        return self._by_kind[kind]

    def move_to(self, plan: Plan) -> None:
        """The notebook has changed: the same rows, compared anew. What no longer can be chosen is let go."""
        self._plan = plan
        offered = self._look.offered
        kept = {number: choice for number, choice in self._by_row.items() if choice in offered(plan.kind(number))}
        self._by_row = kept
        self._settle()

    def _settle(self) -> None:
        self.choices = Choices(dict(self._by_kind), self._by_row)
