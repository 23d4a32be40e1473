"""The picture before it is painted: where each person and each line is, in pixels of the design.

All of it is made beside the GUI thread, from records alone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from desktop_app.method.open_loops import OpenLoop, Yield, open_loops, yields
from desktop_app.method.referral_forest import Forest, grow
from desktop_app.method.referral_layout import Layout, Shape, lay_out
from desktop_app.method.referral_steps import Steps
from desktop_app.records.contacts import Stage
from desktop_app.records.referral_graph import PersonDrawn, ReferralGraph
from desktop_app.ui.common.mirroring import right_to_left
from desktop_app.ui.common.people_words import ACCENTED

# In a tree: a box, and how far apart boxes are; in rings: a disc with its name below, and the circle they need.
BOX_WIDTH, BOX_HEIGHT = 184, 44
COLUMN, ROW = 240, 56
DISC, SPOT_WIDTH, SPOT_HEIGHT = 34, 108, 66
CIRCLE = 128
MARGIN = 60
NOTHING, OPEN, DUE = 0, 1, 2


@dataclass(slots=True)
class Figure:
    """One person: the box they take, the disc in rings, how much hangs below them."""

    person: PersonDrawn
    box: QRectF
    edges: tuple[float, float, float, float]
    accented: bool
    resting: bool
    mark: int
    given: Yield
    weight: int

    @property
    def disc(self) -> QRectF:
        """Where the disc is in rings."""
        return QRectF(self.box.center().x() - DISC / 2, self.box.top(), DISC, DISC)


@dataclass(slots=True)
class Line:
    """One referral; `extra` where the referred hangs below somebody else."""

    referrer: int
    referred: int
    path: QPainterPath
    edges: tuple[float, float, float, float]
    due: bool
    extra: bool


@dataclass(slots=True)
class Picture:
    """Everything the window shows of a graph."""

    graph: ReferralGraph
    shape: Shape
    forest: Forest
    steps: Steps
    loops: tuple[OpenLoop, ...]
    figures: dict[int, Figure]
    lines: list[Line]
    bounds: QRectF
    user: QPointF | None
    people: dict[int, PersonDrawn]
    roots: tuple[int, ...]
    branches: tuple[QPainterPath, QPainterPath]

    @property
    def heaviest(self) -> int | None:
        """The root to begin with: that of the largest tree."""
        return max(self.roots, key=lambda one: self.figures[one].weight, default=None)


def prepare(
    graph: ReferralGraph, shape: Shape, only_open: bool, _report: Callable[[int, int], None] | None = None
) -> Picture:
    """The picture of a graph; `only_open`: of people with whom something is open, and those who led to them."""
    loops = open_loops(graph.referrals)
    people = {one.id: one for one in graph.people}
    edges = [(one.referrer, one.referred) for one in graph.referrals]
    forest = grow(people, edges)
    if only_open:
        kept = _with_loops(forest, loops)
        forest = grow((one for one in people if one in kept), (edge for edge in edges if kept.issuperset(edge)))
    layout = lay_out(forest, shape)
    figures = _figures(layout, people, forest, loops, yields(graph.referrals))
    lines = _lines(layout, figures, forest, loops)
    return Picture(
        graph=graph,
        shape=shape,
        forest=forest,
        steps=Steps(forest, layout.roots),
        loops=loops,
        figures=figures,
        lines=lines,
        bounds=_bounds(figures.values()),
        user=None if layout.user is None else _middle(layout.shape, layout.user),
        people=people,
        roots=layout.roots,
        branches=_merged(lines),
    )


def _with_loops(forest: Forest, loops: Iterable[OpenLoop]) -> set[int]:
    kept: set[int] = set()
    for loop in loops:
        for person in (loop.referral.referrer, loop.referral.referred):
            if person in forest.children:
                kept.update(forest.path(person))
    return kept


def _middle(shape: Shape, place: tuple[float, float]) -> QPointF:
    across, down = (COLUMN, ROW) if shape is Shape.TREE else (CIRCLE, CIRCLE)
    return QPointF(place[0] * (-across if right_to_left() else across), place[1] * down)


def _figures(
    layout: Layout,
    people: dict[int, PersonDrawn],
    forest: Forest,
    loops: Iterable[OpenLoop],
    given: dict[int, Yield],
) -> dict[int, Figure]:
    marks: dict[int, int] = {}
    for loop in loops:
        referrer = loop.referral.referrer
        marks[referrer] = max(marks.get(referrer, NOTHING), DUE if loop.due else OPEN)
    weights = forest.sizes()
    width, height = (BOX_WIDTH, BOX_HEIGHT) if layout.shape is Shape.TREE else (SPOT_WIDTH, SPOT_HEIGHT)
    found = {}
    for number, place in layout.places.items():
        person, middle = people[number], _middle(layout.shape, place)
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        found[number] = Figure(
            person=person,
            box=box,
            edges=(box.left(), box.top(), box.right(), box.bottom()),
            accented=person.stage in ACCENTED,
            resting=person.stage is Stage.AT_REST,
            mark=marks.get(number, NOTHING),
            given=given.get(number, Yield()),
            weight=weights[number],
        )
    return found


def _bounds(figures: Iterable[Figure]) -> QRectF:
    sides = list(zip(*(one.edges for one in figures), strict=True))
    if not sides:
        return QRectF(0, 0, 1, 1)
    left, top, right, bottom = min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3])
    return QRectF(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN)


# Lines


def _lines(layout: Layout, figures: dict[int, Figure], forest: Forest, loops: Iterable[OpenLoop]) -> list[Line]:
    due = {(loop.referral.referrer, loop.referral.referred) for loop in loops if loop.due}
    found = []
    if layout.user is not None:
        middle = _middle(layout.shape, layout.user)
        for root in layout.roots:
            found.append(_line(0, root, _straight(middle, figures[root].disc.center()), False, False))
    for referred, referrer in forest.parent.items():
        path = _branch(layout.shape, figures[referrer], figures[referred])
        found.append(_line(referrer, referred, path, (referrer, referred) in due, False))
    for referrer, referred in forest.extra:
        path = _bow(layout.shape, figures[referrer], figures[referred])
        found.append(_line(referrer, referred, path, (referrer, referred) in due, True))
    return found


def _line(referrer: int, referred: int, path: QPainterPath, due: bool, extra: bool) -> Line:
    box = path.controlPointRect()
    return Line(referrer, referred, path, (box.left(), box.top(), box.right(), box.bottom()), due, extra)


def _straight(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    return path


def _branch(shape: Shape, above: Figure, below: Figure) -> QPainterPath:
    """From a person to somebody they led to."""
    if shape is Shape.RINGS:
        return _straight(above.disc.center(), below.disc.center())
    ending, beginning = (0, 2) if right_to_left() else (2, 0)
    start = QPointF(above.edges[ending], above.box.center().y())
    end = QPointF(below.edges[beginning], below.box.center().y())
    half = (end.x() - start.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(start.x() + half, start.y(), end.x() - half, end.y(), end.x(), end.y())
    return path


def _bow(shape: Shape, one: Figure, other: Figure) -> QPainterPath:
    """A curve beside the tree, with a small head at its end: here nothing else tells the direction."""
    if shape is Shape.RINGS:
        start, end = one.disc.center(), other.disc.center()
    else:
        leave, arrive = one.box.right() - 12, other.box.left() + 24
        if right_to_left():
            leave, arrive = one.box.left() + 12, other.box.right() - 24
        start = QPointF(leave, one.box.top() if other.box.top() < one.box.top() else one.box.bottom())
        end = QPointF(arrive, other.box.bottom() if start.y() > other.box.bottom() else other.box.top())
    length = hypot(end.x() - start.x(), end.y() - start.y()) or 1.0
    across = QPointF(-(end.y() - start.y()) / length, (end.x() - start.x()) / length)
    middle = (start + end) / 2 + across * min(0.2 * length, 240)
    if shape is Shape.RINGS:
        end -= _towards(middle, end) * (DISC / 2 + 3)
    path = QPainterPath(start)
    path.quadTo(middle, end)
    forward = _towards(middle, end)
    side = QPointF(-forward.y(), forward.x())
    for sign in (1, -1):
        path.moveTo(end)
        path.lineTo(end - forward * 9 + side * (4 * sign))
    return path


def _towards(start: QPointF, end: QPointF) -> QPointF:
    length = hypot(end.x() - start.x(), end.y() - start.y()) or 1.0
    return (end - start) / length


def _merged(lines: Iterable[Line]) -> tuple[QPainterPath, QPainterPath]:
    """All branches as two shapes (usual, due), for when they are too small to be told apart."""
    usual, due = QPainterPath(), QPainterPath()
    for line in lines:
        if not line.extra:
            (due if line.due else usual).addPath(line.path)
    return usual, due
