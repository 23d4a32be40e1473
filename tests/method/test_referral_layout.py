"""Nobody stands on anybody else, whatever the referrals are."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.packing import packed
from desktop_app.method.referral_forest import Edge, Forest, grow
from desktop_app.method.referral_layout import MOST_AROUND, Layout, Shape, lay_out

JUST = 1 - 1e-6
EDGES = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=80)
SHAPES = tuple(Shape)


def overlapping(layout: Layout) -> list[tuple[int, int]]:
    """Pairs of people who stand on each other."""
    found = []
    places = sorted(layout.places.items(), key=lambda one: one[1])
    for number, (person, (x, y)) in enumerate(places):
        for other, (right, down) in places[number + 1 :]:
            if right - x >= 1:
                break
            near = abs(down - y) < JUST if layout.shape is Shape.TREE else hypot(right - x, down - y) < JUST
            if near and right - x < JUST:
                found.append((person, other))
    return found


def forest_of(edges: list[Edge], count: int = 40) -> Forest:
    return grow(range(1, count + 1), edges)


@pytest.mark.parametrize("shape", SHAPES)
@given(edges=EDGES, count=st.integers(0, 40))
def test_no_two_people_overlap(shape: Shape, edges: list[Edge], count: int) -> None:
    layout = lay_out(forest_of(edges, count), shape)
    assert set(layout.places) == set(range(1, count + 1))
    assert overlapping(layout) == []
    assert sorted(layout.roots) == sorted(forest_of(edges, count).roots)
    if layout.user is not None:
        assert all(hypot(x - layout.user[0], y - layout.user[1]) >= JUST for x, y in layout.places.values())


@pytest.mark.parametrize("shape", SHAPES)
@given(edges=EDGES)
def test_the_same_referrals_give_the_same_picture(shape: Shape, edges: list[Edge]) -> None:
    assert lay_out(forest_of(edges), shape) == lay_out(forest_of(edges), shape)


@given(EDGES)
def test_a_tree_goes_one_column_to_the_right_with_each_step(edges: list[Edge]) -> None:
    forest = forest_of(edges)
    places = lay_out(forest, Shape.TREE).places
    for person, above in forest.parent.items():
        assert places[person][0] == pytest.approx(places[above][0] + 1)
        below = [places[child][1] for child in forest.children[above]]
        assert places[above][1] == pytest.approx((below[0] + below[-1]) / 2)


@given(EDGES)
def test_rings_grow_outwards_with_each_step(edges: list[Edge]) -> None:
    forest = forest_of(edges, MOST_AROUND)
    layout = lay_out(forest, Shape.RINGS)
    assert layout.user is not None
    far = {person: hypot(x, y) for person, (x, y) in layout.places.items()}
    for person, above in forest.parent.items():
        assert far[person] >= far[above] + JUST


@pytest.mark.parametrize("shape", SHAPES)
def test_a_chain_of_three_thousand_needs_no_recursion(shape: Shape) -> None:
    layout = lay_out(grow(range(1, 3001), [(one, one + 1) for one in range(1, 3000)]), shape)
    assert len(layout.places) == 3000
    assert overlapping(layout) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_one_who_named_three_thousand(shape: Shape) -> None:
    layout = lay_out(grow(range(1, 3001), [(1, one) for one in range(2, 3001)]), shape)
    assert overlapping(layout) == []


def test_many_small_trees_make_a_page_and_not_a_ribbon() -> None:
    edges = [(one, one + 1) for one in range(1, 600, 2)]
    places = lay_out(forest_of(edges, 600), Shape.TREE).places.values()
    width = max(x for x, _ in places) - min(x for x, _ in places)
    height = max(y for _, y in places) - min(y for _, y in places)
    assert 0.2 < width / height < 0.8


def test_nobody_at_all() -> None:
    for shape in SHAPES:
        assert lay_out(grow([], []), shape) == Layout(shape, {})


@given(st.lists(st.tuples(st.floats(0.1, 9), st.floats(0.1, 9)), max_size=40), st.floats(0.1, 9))
def test_packed_boxes_stand_apart(boxes: list[tuple[float, float]], aspect: float) -> None:
    corners = packed(boxes, aspect, (0.5, 0.5))
    placed = [(x, y, x + w, y + h) for (x, y), (w, h) in zip(corners, boxes, strict=True)]
    for number, one in enumerate(placed):
        assert min(one) >= 0
        for other in placed[number + 1 :]:
            apart = max(other[0] - one[2], one[0] - other[2], other[1] - one[3], one[1] - other[3])
            assert apart > -1e-9
