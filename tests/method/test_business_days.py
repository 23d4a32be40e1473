"""Counting days on which people work, and counting them back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.business_days import after, between, latest_before
from tests.method.every_day import DAY, days, is_weekend

DATES = st.dates(date(1900, 1, 1), date(2999, 12, 31))
NUMBERS = st.integers(1, 60)


@pytest.mark.parametrize(
    ("day", "number", "expected"),
    [
        (date(2026, 11, 24), 0, date(2026, 11, 24)),  # a Tuesday
        (date(2026, 11, 24), 3, date(2026, 11, 27)),
        (date(2026, 11, 24), 4, date(2026, 11, 30)),
        (date(2026, 11, 24), 7, date(2026, 12, 3)),
        (date(2026, 11, 28), 0, date(2026, 11, 30)),  # a Saturday
        (date(2026, 11, 28), 1, date(2026, 11, 30)),
        (date(2026, 11, 29), 1, date(2026, 11, 30)),
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
    ],
)
def test_after(day: date, number: int, expected: date) -> None:
    assert after(day, number) == expected


@given(DATES, NUMBERS)
def test_after_counts_day_by_day(day: date, number: int) -> None:
    found = after(day, number)
    counted = sum(not is_weekend(day + offset * DAY) for offset in range(1, (found - day).days + 1))
    assert counted == number == between(day, found)
    assert not is_weekend(found)


@given(DATES, NUMBERS)
def test_turned_round_it_is_the_last_day_that_is_early_enough(day: date, number: int) -> None:
    last = latest_before(day, number)
    assert after(last, number) <= day < after(last + DAY, number)


def test_no_business_day_begins_on_a_weekend() -> None:
    for day in days():
        assert between(day - DAY, day) == (0 if is_weekend(day) else 1)
        assert between(day - timedelta(days=7), day) == 5
