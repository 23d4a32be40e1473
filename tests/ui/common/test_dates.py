"""Dates and times as people say them."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.ui.common import dates

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime(2026, 3, 10, 9, tzinfo=UTC), "today"),
        (datetime(2026, 3, 9, 9, tzinfo=UTC), "yesterday"),
        (datetime(2026, 3, 1, 9, tzinfo=UTC), "9 days"),
        (datetime(2026, 2, 17, 9, tzinfo=UTC), "3 weeks"),
        (datetime(2026, 1, 5, 9, tzinfo=UTC), "2 months"),
        (datetime(2022, 3, 1, 9, tzinfo=UTC), "4 years"),
        (None, "never"),
    ],
)
def test_how_long_ago(day: datetime | None, words: str) -> None:
    assert dates.ago(day, "UTC", TODAY) == words


def test_a_day_is_counted_where_the_user_is() -> None:
    late = datetime(2026, 3, 9, 23, 30, tzinfo=UTC)
    assert dates.ago(late, "UTC", TODAY) == "yesterday"
    assert dates.ago(late, "Europe/Amsterdam", TODAY) == "today"


def test_what_is_soon_is_said_by_its_weekday() -> None:
    noon = datetime(2026, 3, 12, 12, tzinfo=UTC)
    assert dates.soon(noon, "UTC", TODAY) == f"Thu {dates.clock(noon)}"
    assert dates.soon(noon, "UTC", date(2026, 3, 11)) == f"tomorrow {dates.clock(noon)}"
    assert dates.soon(noon, "UTC", date(2026, 1, 1)) == f"12 Mar {dates.clock(noon)}"
    assert dates.soon(noon, "UTC", date(2025, 1, 1)) == f"12 Mar 2026 {dates.clock(noon)}"
    assert dates.soon(None, "UTC", TODAY) == ""


def test_the_day_of_an_event() -> None:
    assert dates.day_words(datetime(2026, 3, 9, 9, tzinfo=UTC), "UTC", TODAY) == "yesterday"
    assert dates.day_words(datetime(2026, 2, 9, 9, tzinfo=UTC), "UTC", TODAY) == "9 Feb"


def test_an_unknown_zone_is_read_as_utc() -> None:
    noon = datetime(2026, 3, 12, 12, tzinfo=UTC)
    assert dates.there(noon, "Atlantis/Port") == noon
    assert "2026" in dates.full(noon, "UTC")
