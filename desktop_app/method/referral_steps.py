"""From one person to the next in the picture, as the arrow keys go."""

from collections.abc import Sequence
from enum import StrEnum

from desktop_app.method.referral_forest import Forest, walk


class Step(StrEnum):
    """Where to: to the one who led here, to the middle one of those led to, beside, or to where it began."""

    UP = "up"
    DOWN = "down"
    NEXT = "next"
    PREVIOUS = "previous"
    ROOT = "root"


class Steps:
    """Everybody a key away. Next and previous go on from the last of a family to the first of the one beside it.

    `roots` are those of the forest in the order in which they are drawn.
    """

    def __init__(self, forest: Forest, roots: Sequence[int]) -> None:
        self._forest = forest
        self.first = next(iter(roots), None)
        self._rows: dict[int, list[int]] = {}
        self._place: dict[int, int] = {}
        for person in walk(roots, forest.children):
            row = self._rows.setdefault(forest.depths[person], [])
            self._place[person] = len(row)
            row.append(person)

    def step(self, person: int, step: Step) -> int:
        """Who is there; `person` themselves where nobody is. Raises KeyError for somebody who is not in the picture."""
        if step is Step.ROOT:
            return self._forest.path(person)[0]
        if step is Step.UP:
            return self._forest.parent.get(person, person)
        if step is Step.DOWN:
            below = self._forest.children[person]
            return below[(len(below) - 1) // 2] if below else person
        row = self._rows[self._forest.depths[person]]
        place = self._place[person] + (1 if step is Step.NEXT else -1)
        return row[place] if 0 <= place < len(row) else person
