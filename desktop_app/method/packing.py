"""Boxes in strips, so that a forest of small trees becomes a page and not a ribbon."""

from collections.abc import Sequence
from math import sqrt

Box = tuple[float, float]


def packed(boxes: Sequence[Box], aspect: float, gap: Box = (0.0, 0.0)) -> list[Box]:
    """Where the top left corners of boxes (width, height) stand, none on another.

    The whole is about `aspect` times as wide as it is high; boxes of like width share a strip. `gap` is kept free
    between strips and between the boxes of a strip.
    """
    across, down = gap
    area = sum((width + across) * (height + down) for width, height in boxes)
    most = max(max((height for _, height in boxes), default=0.0), sqrt(area / aspect))
    order = sorted(range(len(boxes)), key=lambda place: (-boxes[place][0], -boxes[place][1], place))
    corners: list[Box] = [(0.0, 0.0)] * len(boxes)
    left = top = strip = 0.0
    for place in order:
        width, height = boxes[place]
        if top and top + height > most:
            left, top, strip = left + strip + across, 0.0, 0.0
        corners[place] = (left, top)
        top += height + down
        strip = max(strip, width)
    return corners
