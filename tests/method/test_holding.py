"""When a talk can be held."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.method.holding import Holding, holding
from desktop_app.records.meetings import Status

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "minutes_from_start", "expected"),
    [
        (Status.SCHEDULED, -24 * 60, Holding.POSSIBLE),
        (Status.CONFIRMED, -16, Holding.POSSIBLE),
        (Status.CONFIRMED, -15, Holding.NOW),
        (Status.PROPOSED, 10, Holding.NOW),
        (Status.SCHEDULED, 80, Holding.NOW),
        (Status.SCHEDULED, 81, Holding.POSSIBLE),
        (Status.HELD, 60, Holding.POSSIBLE),
        (Status.HELD, 24 * 60, Holding.NO),
        (Status.CANCELLED, 0, Holding.NO),
        (Status.MISSED, 0, Holding.NO),
    ],
)
def test_holding(status: Status, minutes_from_start: int, expected: Holding) -> None:
    now = NOON + timedelta(minutes=minutes_from_start)
    assert holding(status, NOON, 20, now, "Europe/Amsterdam") is expected


def test_the_day_is_the_users_own() -> None:
    late = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
    after_midnight_there = late + timedelta(hours=1)
    assert holding(Status.HELD, late, 20, after_midnight_there, "Europe/London") is Holding.NO
    assert holding(Status.HELD, late, 20, after_midnight_there, "America/New_York") is Holding.POSSIBLE
