"""Boxes on a page, so that a forest of small trees becomes a page and not a ribbon."""

from collections.abc import Sequence
from math import sqrt

Box = tuple[float, float]
# How wide pages are tried, against a page that holds all boxes without a gap; of very many boxes one try will do.
_TRIES, _MANY = (1.0, 1.1, 1.25), 600
# A stretch of the edge of what is placed so far: from where, how long, how far down.
_Stretch = tuple[float, float, float]


def packed(boxes: Sequence[Box], aspect: float, gap: Box = (0.0, 0.0)) -> list[Box]:
    """Where the top left corners of boxes (width, height) stand, none on another.

    The whole fits well into a page `aspect` times as wide as it is high. The highest boxes are placed first, each as
    far up as it can be. `gap` is kept free between boxes, across and down.
    """
    grown = [(width + gap[0], height + gap[1]) for width, height in boxes]
    area = sum(width * height for width, height in grown)
    widest = max((width for width, _ in grown), default=0.0)
    order = sorted(range(len(grown)), key=lambda place: (-grown[place][1], -grown[place][0], place))
    tries = _TRIES if len(boxes) <= _MANY else _TRIES[1:2]
    found = [_page(grown, order, max(widest, factor * sqrt(area * aspect))) for factor in tries]
    return min(found, key=lambda one: _size(boxes, one, aspect))


def _page(boxes: Sequence[Box], order: Sequence[int], width: float) -> list[Box]:
    corners: list[Box] = [(0.0, 0.0)] * len(boxes)
    skyline: list[_Stretch] = [(0.0, width, 0.0)]
    for place in order:
        corners[place] = left, top = _highest(skyline, boxes[place][0], width)
        _build(skyline, left, boxes[place][0], top + boxes[place][1])
    return corners


def _highest(skyline: list[_Stretch], needed: float, width: float) -> Box:
    """The place highest up, and of those the one most to the left, where `needed` fits."""
    best = (float("inf"), 0.0)
    for number, (left, _, down) in enumerate(skyline):
        if left + needed > width + 1e-9:
            break
        if down < best[0]:
            top = _lowest(skyline, number, left + needed)
            if top < best[0]:
                best = (top, left)
    return best[1], best[0]


def _lowest(skyline: list[_Stretch], number: int, right: float) -> float:
    """How far down the edge reaches from a stretch on until `right`."""
    top = 0.0
    while number < len(skyline) and skyline[number][0] < right - 1e-9:
        top = max(top, skyline[number][2])
        number += 1
    return top


def _build(skyline: list[_Stretch], left: float, width: float, bottom: float) -> None:
    """Put a box below the edge: between `left` and `left + width` it reaches down to `bottom` now."""
    right = left + width
    changed: list[_Stretch] = []
    for start, length, down in skyline:
        end = start + length
        if start < left:
            changed.append((start, min(end, left) - start, down))
        if start <= left < end:
            changed.append((left, width, bottom))
        if end > right + 1e-9:
            begin = max(start, right)
            changed.append((begin, end - begin, down))
    skyline[:] = changed


def _size(boxes: Sequence[Box], corners: Sequence[Box], aspect: float) -> float:
    """How high a page of that aspect must be to hold everything."""
    pairs = list(zip(boxes, corners, strict=True))
    width = max((left + box[0] for box, (left, _) in pairs), default=0.0)
    height = max((top + box[1] for box, (_, top) in pairs), default=0.0)
    return max(width / aspect, height)
