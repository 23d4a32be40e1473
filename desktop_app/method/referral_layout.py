"""Where people stand in the picture of who led to whom: as trees from left to right, or in rings.

Units are abstract. In a tree, a person needs a box of 1 by 1 (columns across, rows down); in rings, a disc of
diameter 1. No two overlap, and the same forest always gives the same places.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import asin, cos, pi, sin

from desktop_app.method import tidy
from desktop_app.method.packing import packed
from desktop_app.method.referral_forest import Forest

# As wide as it is high: about that of a window, given the boxes in which people are drawn.
TREE_ASPECT = 0.3
RINGS_ASPECT = 1.3
BETWEEN_TREES = (0.4, 0.6)
# Up to so many trees stand around the user; more are rings of their own, or the middle would be one big hole.
MOST_AROUND = 24
_USER = 0  # no contact has this id
_CLOSE = 1.0 + 1e-9


class Shape(StrEnum):
    """How who led to whom is laid out."""

    TREE = "tree"
    RINGS = "rings"


@dataclass(frozen=True, slots=True)
class Layout:
    """`places` are the middles of people; `user` the place of the user, where the rings are around them.

    `roots` stand in the order in which the eye meets them.
    """

    shape: Shape
    places: dict[int, tuple[float, float]]
    roots: tuple[int, ...] = ()
    user: tuple[float, float] | None = None


def lay_out(forest: Forest, shape: Shape) -> Layout:
    """The places of everybody in a shape."""
    return tree(forest) if shape is Shape.TREE else rings(forest)


def tree(forest: Forest) -> Layout:
    """Trees from left to right, one step a column, packed into a page."""
    across, levels = tidy.places(forest.roots, forest.children, (1.0,))
    groups = _trees(forest)
    spans = [(min(across[one] for one in group), max(across[one] for one in group)) for group in groups]
    boxes = [
        (1.0 + max(levels[one] for one in group), 1.0 + high - low)
        for group, (low, high) in zip(groups, spans, strict=True)
    ]
    corners = packed(boxes, TREE_ASPECT, BETWEEN_TREES)
    found: dict[int, tuple[float, float]] = {}
    for group, (low, _), (left, top) in zip(groups, spans, corners, strict=True):
        for one in group:
            found[one] = left + levels[one] + 0.5, top + across[one] - low + 0.5
    return Layout(Shape.TREE, found, _by_corner(forest.roots, corners))


def rings(forest: Forest) -> Layout:
    """Rings around the user, one for each step; many trees have rings of their own around their roots."""
    if len(forest.roots) <= MOST_AROUND:
        children = forest.children | {_USER: list(forest.roots)}
        found = _around(_USER, children)
        user = found.pop(_USER)
        return Layout(Shape.RINGS, found, forest.roots, user if forest.roots else None)
    circles = [_around(root, forest.children) for root in forest.roots]
    sizes = [1.0 + 2 * max(max(abs(x), abs(y)) for x, y in circle.values()) for circle in circles]
    corners = packed([(size, size) for size in sizes], RINGS_ASPECT, (0.5, 0.5))
    found = {}
    for circle, size, (left, top) in zip(circles, sizes, corners, strict=True):
        for one, (x, y) in circle.items():
            found[one] = left + size / 2 + x, top + size / 2 + y
    return Layout(Shape.RINGS, found, _by_corner(forest.roots, corners))


def _by_corner(roots: Sequence[int], corners: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    return tuple(root for _, root in sorted(zip(corners, roots, strict=True)))


def _trees(forest: Forest) -> list[list[int]]:
    """Everybody, by the root above them."""
    groups: dict[int, list[int]] = {root: [] for root in forest.roots}
    top: dict[int, int] = {}
    for person in forest.walk():
        above = forest.parent.get(person)
        top[person] = person if above is None else top[above]
        groups[top[person]].append(person)
    return list(groups.values())


def _around(centre: int, children: dict[int, list[int]]) -> dict[int, tuple[float, float]]:
    """Places of everybody below `centre`, which stands at (0, 0).

    The tidy tree bent to a circle: its gaps are angles, smaller on the larger rings. Then the angles are stretched
    until the fullest ring goes round, or all rings widened until it does.
    """
    counts = _counts(centre, children)
    radii = _radii(counts)
    angles, levels = tidy.places([centre], children, [0.0, *(2 * asin(0.5 / radius) for radius in radii[1:])])
    share = (_widest(angles, levels, radii) or 1.0) / (2 * pi) * _CLOSE
    wider = max(_CLOSE, share)
    found = {}
    for person, angle in angles.items():
        radius = radii[levels[person]] * wider
        turn = angle / share - pi / 2
        found[person] = radius * cos(turn), radius * sin(turn)
    return found


def _counts(centre: int, children: dict[int, list[int]]) -> list[int]:
    """How many people stand on each ring."""
    counts, ring = [], [centre]
    while ring:
        counts.append(len(ring))
        ring = [child for person in ring for child in children[person]]
    return counts


def _radii(counts: Sequence[int]) -> list[float]:
    radii = [0.0]
    for count in counts[1:]:
        radii.append(max(radii[-1] + 1.0, count / (2 * pi)))
    return radii


def _widest(angles: dict[int, float], levels: dict[int, int], radii: Sequence[float]) -> float:
    """The angle that the ring which needs most goes round, with its gap at the end."""
    low: dict[int, float] = {}
    high: dict[int, float] = {}
    for person, angle in angles.items():
        level = levels[person]
        low[level] = min(angle, low.get(level, angle))
        high[level] = max(angle, high.get(level, angle))
    return max((high[level] - low[level] + 2 * asin(0.5 / radii[level]) for level in high if level), default=0.0)
