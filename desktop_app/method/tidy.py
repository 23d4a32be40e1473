"""Tidy trees in linear time (Reingold and Tilford, 1981): siblings stand close, parents in the middle above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.method.referral_forest import walk

Children = dict[int, list[int]]


@dataclass(slots=True)
class _Outline:
    """The places of the first and the last person on each level of a group of trees, the deepest level first.

    Entries are relative to `low_shift` and `high_shift`, so that a whole group is moved without touching them.
    """

    low: list[float]
    high: list[float]
    low_shift: float = 0.0
    high_shift: float = 0.0

    def move(self, by: float) -> None:
        self.low_shift += by
        self.high_shift += by


def places(roots: Sequence[int], children: Children, gaps: Sequence[float]) -> tuple[dict[int, float], dict[int, int]]:
    """(place across, level) of everybody below `roots`, which stand side by side on level 0.

    `gaps[level]` is how far apart two people on a level must be. The least place is 0.
    """
    order = list(walk(roots, children))
    levels = dict.fromkeys(roots, 0)
    for person in order:
        levels.update(dict.fromkeys(children[person], levels[person] + 1))
    beside: dict[int, float] = {}
    outlines: dict[int, _Outline] = {}
    for person in reversed(order):
        outlines[person] = _stand_above(person, children[person], levels[person], outlines, beside, gaps)
    _side_by_side(roots, 0, outlines, beside, gaps)
    across: dict[int, float] = {}
    for person in roots:
        across[person] = beside[person]
    for person in order:
        for child in children[person]:
            across[child] = across[person] + beside[child]
    least = min(across.values(), default=0.0)
    return {person: place - least for person, place in across.items()}, levels


def _stand_above(
    person: int,
    below: list[int],
    level: int,
    outlines: dict[int, _Outline],
    beside: dict[int, float],
    gaps: Sequence[float],
) -> _Outline:
    """The outline of a person with everybody below; the children's places are noted relative to the person's."""
    if not below:
        return _Outline([0.0], [0.0])
    group = _side_by_side(below, level + 1, outlines, beside, gaps)
    middle = (beside[below[0]] + beside[below[-1]]) / 2
    for child in below:
        beside[child] -= middle
    group.move(-middle)
    group.low.append(-group.low_shift)
    group.high.append(-group.high_shift)
    return group


def _side_by_side(
    people: Sequence[int],
    level: int,
    outlines: dict[int, _Outline],
    beside: dict[int, float],
    gaps: Sequence[float],
) -> _Outline:
    group: _Outline | None = None
    for person in people:
        one = outlines.pop(person)
        if group is None:
            beside[person] = 0.0
            group = one
            continue
        beside[person] = shift = _distance(group, one, level, gaps)
        one.move(shift)
        group = _merged(group, one)
    return group or _Outline([], [])


def _distance(group: _Outline, one: _Outline, level: int, gaps: Sequence[float]) -> float:
    """How far `one` must move so that on every level it keeps the gap to the group before it."""
    shared = min(len(group.high), len(one.low))
    start = group.high_shift - one.low_shift
    return max(
        start + group.high[-1 - down] - one.low[-1 - down] + gaps[min(level + down, len(gaps) - 1)]
        for down in range(shared)
    )


def _merged(group: _Outline, one: _Outline) -> _Outline:
    """Both as one group; the shorter outline is written into the longer one, which keeps all of this linear."""
    low, low_shift = _written_over(group.low, group.low_shift, one.low, one.low_shift)
    high, high_shift = _written_over(one.high, one.high_shift, group.high, group.high_shift)
    return _Outline(low, high, low_shift, high_shift)


def _written_over(
    front: list[float], front_shift: float, back: list[float], back_shift: float
) -> tuple[list[float], float]:
    """`front` where it reaches, `back` below."""
    if len(front) >= len(back):
        return front, front_shift
    back[len(back) - len(front) :] = [place + front_shift - back_shift for place in front]
    return back, back_shift
