"""Days and months on a calendar, and when they begin."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.method.calendar_days import day_of, latest_months_before, months_after, start_of
from tests.method.every_day import DAY, ZONES, days


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_begins_when_it_is_that_day_and_not_before(zone: str) -> None:
    for day in days():
        start = start_of(day, zone)
        assert start.utcoffset() == timedelta(0)
        assert day_of(start, zone) == day
        assert day_of(start - timedelta(microseconds=1), zone) == day - DAY


def test_where_clocks_skip_midnight_the_day_begins_with_the_end_of_the_skip() -> None:
    assert start_of(date(2026, 4, 24), "Africa/Cairo") == datetime(2026, 4, 23, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 24), 3, date(2027, 2, 24)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2027, 1, 31), -1, date(2026, 12, 31)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_months_after(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


@pytest.mark.parametrize("months", [1, 3, 4])
def test_turned_round_it_is_the_last_day_that_is_early_enough(months: int) -> None:
    for day in days():
        last = latest_months_before(day, months)
        assert months_after(last, months) <= day < months_after(last + DAY, months)
