"""Who led to whom as a forest: first referrals below one another, everything else beside."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.referral_forest import Edge, grow
from desktop_app.method.referral_steps import Step, Steps

PEOPLE = range(1, 13)
EDGES = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=60)


def test_each_person_stands_below_who_named_them_first() -> None:
    forest = grow([1, 2, 3, 4], [(1, 2), (1, 3), (2, 4), (3, 4)])
    assert forest.roots == (1,)
    assert forest.children == {1: [2, 3], 2: [4], 3: [], 4: []}
    assert forest.extra == ((3, 4),)
    assert forest.path(4) == [1, 2, 4]
    assert forest.depths == {1: 0, 2: 1, 3: 1, 4: 2}
    assert forest.sizes() == {1: 4, 2: 2, 3: 1, 4: 1}


def test_two_who_named_each_other_begin_with_the_one_who_did_it_first() -> None:
    forest = grow([1, 2], [(2, 1), (1, 2)])
    assert (forest.roots, forest.parent, forest.extra) == ((2,), {1: 2}, ((1, 2),))


def test_a_circle_that_somebody_else_led_into_hangs_below_them() -> None:
    forest = grow([1, 2, 3, 9], [(1, 2), (2, 3), (3, 1), (9, 1)])
    assert forest.roots == (9,)
    assert forest.path(3) == [9, 1, 2, 3]
    assert forest.extra == ((3, 1),)


def test_referrals_to_oneself_of_strangers_and_repeated_ones_are_left_out() -> None:
    forest = grow([1, 2], [(1, 1), (1, 2), (1, 2), (7, 1), (2, 8)])
    assert (forest.parent, forest.extra) == ({2: 1}, ())


def test_nobody_is_nobody() -> None:
    forest = grow([], [])
    assert (forest.roots, list(forest.walk()), Steps(forest, ()).first) == ((), [], None)


@given(EDGES)
def test_everybody_stands_once_in_a_forest_that_keeps_every_referral(edges: list[Edge]) -> None:
    forest = grow(PEOPLE, edges)
    assert sorted(forest.walk()) == list(PEOPLE)
    kept = {(above, person) for person, above in forest.parent.items()}
    known = {edge for edge in edges if edge[0] != edge[1] and set(edge) <= set(PEOPLE)}
    assert kept | set(forest.extra) == known
    assert not kept & set(forest.extra)


@given(EDGES)
def test_whom_nobody_named_is_a_root_and_a_root_was_there_before_who_named_them(edges: list[Edge]) -> None:
    forest = grow(PEOPLE, edges)
    named = {referred for referrer, referred in edges if referrer in PEOPLE and referrer != referred}
    assert {person for person in PEOPLE if person not in named} <= set(forest.roots)
    for root in forest.roots:
        assert all(forest.path(referrer)[0] == root for referrer, referred in forest.extra if referred == root)


def test_steps_lead_along_the_tree() -> None:
    forest = grow([1, 2, 3, 4, 5, 6, 7], [(1, 2), (1, 3), (1, 4), (2, 5), (4, 6)])
    steps = Steps(forest, (1, 7))
    assert steps.first == 1
    assert steps.step(1, Step.DOWN) == 3
    assert steps.step(5, Step.UP) == 2
    assert steps.step(2, Step.NEXT) == 3
    assert steps.step(5, Step.NEXT) == 6
    assert steps.step(6, Step.PREVIOUS) == 5
    assert steps.step(1, Step.NEXT) == 7
    assert steps.step(6, Step.ROOT) == 1


def test_where_nobody_is_a_step_stays() -> None:
    steps = Steps(grow([1, 2], [(1, 2)]), [1])
    assert [steps.step(2, step) for step in (Step.DOWN, Step.NEXT, Step.PREVIOUS)] == [2, 2, 2]
    assert steps.step(1, Step.UP) == 1


@given(EDGES)
def test_down_and_up_again_comes_back(edges: list[Edge]) -> None:
    forest = grow(PEOPLE, edges)
    steps = Steps(forest, forest.roots)
    for person in PEOPLE:
        below = steps.step(person, Step.DOWN)
        assert below == person or steps.step(below, Step.UP) == person
        after = steps.step(person, Step.NEXT)
        assert after == person or steps.step(after, Step.PREVIOUS) == person
