"""Putting off until a usual time, on every day."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.method.calendar_days import day_of, start_of
from desktop_app.method.putting_off import Later, choices, next_monday
from tests.method.every_day import DAY, ZONES, at, days


def test_on_a_tuesday_afternoon() -> None:
    found = choices(datetime(2026, 11, 24, 13, tzinfo=UTC), "Europe/Amsterdam")
    assert found == {
        Later.EVENING: datetime(2026, 11, 24, 17, tzinfo=UTC),
        Later.TOMORROW: datetime(2026, 11, 24, 23, tzinfo=UTC),
        Later.THREE_DAYS: datetime(2026, 11, 26, 23, tzinfo=UTC),
        Later.NEXT_WEEK: datetime(2026, 11, 29, 23, tzinfo=UTC),
    }


def test_in_the_evening_the_evening_is_no_choice() -> None:
    assert Later.EVENING in choices(at(date(2026, 11, 24), "17:00", "UTC"), "UTC")
    assert Later.EVENING not in choices(at(date(2026, 11, 24), "17:01", "UTC"), "UTC")


@pytest.mark.parametrize("zone", ZONES)
def test_every_choice_lies_ahead_and_a_day_begins_with_it(zone: str) -> None:
    for day in days():
        for clock in ("00:00", "16:59", "23:59"):
            found = choices(at(day, clock, zone), zone)
            assert all(instant > at(day, clock, zone) for instant in found.values())
            assert found[Later.TOMORROW] == start_of(day + DAY, zone)
            assert day_of(found[Later.NEXT_WEEK], zone) == next_monday(day)
            assert next_monday(day).isoweekday() == 1
            assert 1 <= (next_monday(day) - day).days <= 7
