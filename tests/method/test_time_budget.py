"""Questions against promised minutes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.time_budget import CLOSE_MINUTES, Preparation, budget, preparation


def test_two_minutes_are_kept_for_the_close() -> None:
    found = budget([5, 6, 4], 20)
    assert (found.questions, found.needed, found.spare, found.over, found.fits) == (3, 17, 3, 0, True)


def test_too_much_is_over() -> None:
    found = budget([10, 12], 20)
    assert (found.needed, found.spare, found.over, found.fits) == (24, 0, 4, False)


def test_exactly_full_fits() -> None:
    found = budget([18], 20)
    assert (found.spare, found.over, found.fits) == (0, 0, True)


def test_without_questions_nothing_is_needed() -> None:
    found = budget([], 15)
    assert (found.needed, found.spare, found.preparation) == (0, 15, Preparation.NONE)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, Preparation.NONE),
        (1, Preparation.FEW),
        (5, Preparation.FEW),
        (6, Preparation.GOOD),
        (8, Preparation.GOOD),
        (9, Preparation.MANY),
    ],
)
def test_six_to_eight_questions_are_a_good_number(count: int, expected: Preparation) -> None:
    assert preparation(count) is expected
    assert budget([2] * count, 20).preparation is expected


@given(st.lists(st.integers(0, 60), min_size=1), st.integers(1, 480))
def test_spare_and_over_balance(minutes: list[int], promised: int) -> None:
    found = budget(minutes, promised)
    assert found.needed == sum(minutes) + CLOSE_MINUTES
    assert found.needed + found.spare - found.over == promised
    assert min(found.spare, found.over) == 0
