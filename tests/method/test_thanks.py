"""When thank-yous are due."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.method.thanks import Urgency, due_after, urgency

END = datetime(2026, 3, 10, 12, tzinfo=UTC)


def test_due_a_day_after() -> None:
    assert due_after(END) == datetime(2026, 3, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (0, Urgency.OWED),
        (23.9, Urgency.OWED),
        (24, Urgency.DUE),
        (47.9, Urgency.DUE),
        (48, Urgency.OVERDUE),
        (500, Urgency.OVERDUE),
    ],
)
def test_urgency_rises(hours: float, expected: Urgency) -> None:
    assert urgency(due_after(END), END + timedelta(hours=hours)) is expected
