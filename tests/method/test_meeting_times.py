"""Wall-clock times, zones and the hours that clocks skip or repeat."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.meeting_times import (
    both_clocks,
    instant_of,
    instant_or,
    is_ambiguous,
    is_gap,
    nearest,
    start_in,
)
from desktop_app.records.meetings import Start

AMSTERDAM, LORD_HOWE, APIA = "Europe/Amsterdam", "Australia/Lord_Howe", "Pacific/Apia"
ZONES = [AMSTERDAM, LORD_HOWE, APIA, "UTC", "America/New_York", "Asia/Kolkata", "Africa/Casablanca"]


def test_the_instant_of_a_start() -> None:
    assert instant_of(Start(datetime(2026, 1, 10, 15), AMSTERDAM)) == datetime(2026, 1, 10, 14, tzinfo=UTC)
    assert instant_of(Start(datetime(2026, 7, 10, 15), AMSTERDAM)) == datetime(2026, 7, 10, 13, tzinfo=UTC)
    assert instant_of(Start(datetime(2026, 7, 10, 15), "Asia/Kathmandu")) == datetime(2026, 7, 10, 9, 15, tzinfo=UTC)


def test_fold_picks_the_second_of_two_equal_times() -> None:
    local = datetime(2026, 10, 25, 2, 30)
    assert instant_of(Start(local, AMSTERDAM)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant_of(Start(local, AMSTERDAM, 1)) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["", "Europe", "Nowhere/Land", "../../etc/passwd", "a\0b"])
def test_an_unknown_zone_raises_value_error(zone: str) -> None:
    with pytest.raises(ValueError, match="no such time zone"):
        instant_of(Start(datetime(2026, 1, 1), zone))


@pytest.mark.parametrize("year", [1, 1899, 3000, 9999])
def test_a_year_out_of_range_raises_value_error(year: int) -> None:
    with pytest.raises(ValueError, match="out of range"):
        instant_of(Start(datetime(year, 1, 1), AMSTERDAM))


@pytest.mark.parametrize(
    ("local", "zone", "gap", "ambiguous"),
    [
        (datetime(2026, 3, 29, 1, 59), AMSTERDAM, False, False),
        (datetime(2026, 3, 29, 2, 0), AMSTERDAM, True, False),
        (datetime(2026, 3, 29, 2, 59), AMSTERDAM, True, False),
        (datetime(2026, 3, 29, 3, 0), AMSTERDAM, False, False),
        (datetime(2026, 10, 25, 1, 59), AMSTERDAM, False, False),
        (datetime(2026, 10, 25, 2, 0), AMSTERDAM, False, True),
        (datetime(2026, 10, 25, 2, 59), AMSTERDAM, False, True),
        (datetime(2026, 10, 25, 3, 0), AMSTERDAM, False, False),
        (datetime(2026, 10, 4, 2, 15), LORD_HOWE, True, False),
        (datetime(2026, 10, 4, 2, 30), LORD_HOWE, False, False),
        (datetime(2011, 12, 30, 12, 0), APIA, True, False),
        (datetime(2026, 3, 29, 2, 30), "UTC", False, False),
    ],
)
def test_skipped_and_repeated_times(local: datetime, zone: str, gap: bool, ambiguous: bool) -> None:
    assert (is_gap(local, zone), is_ambiguous(local, zone)) == (gap, ambiguous)


@pytest.mark.parametrize(
    ("local", "zone", "earlier", "later"),
    [
        (datetime(2026, 3, 29, 2, 30), AMSTERDAM, datetime(2026, 3, 29, 1, 30), datetime(2026, 3, 29, 3, 30)),
        (datetime(2026, 3, 29, 2, 0), AMSTERDAM, datetime(2026, 3, 29, 1, 0), datetime(2026, 3, 29, 3, 0)),
        (datetime(2026, 10, 4, 2, 15), LORD_HOWE, datetime(2026, 10, 4, 1, 45), datetime(2026, 10, 4, 2, 45)),
        (datetime(2011, 12, 30, 12), APIA, datetime(2011, 12, 29, 12), datetime(2011, 12, 31, 12)),
        (datetime(2026, 3, 28, 2, 30), AMSTERDAM, datetime(2026, 3, 28, 2, 30), datetime(2026, 3, 28, 2, 30)),
    ],
)
def test_what_a_skipped_time_may_have_meant(local: datetime, zone: str, earlier: datetime, later: datetime) -> None:
    assert nearest(local, zone) == (earlier, later)
    assert not is_gap(earlier, zone)
    assert not is_gap(later, zone)


@pytest.mark.parametrize(
    ("local", "zone", "mine", "days"),
    [
        (datetime(2026, 3, 12, 15), AMSTERDAM, datetime(2026, 3, 12, 15), 0),
        (datetime(2026, 3, 12, 0, 30), "Asia/Tokyo", datetime(2026, 3, 11, 16, 30), -1),
        (datetime(2026, 3, 12, 20), "America/Los_Angeles", datetime(2026, 3, 13, 4), 1),
        (datetime(2026, 3, 1, 2), "Pacific/Kiritimati", datetime(2026, 2, 28, 13), -1),
        (datetime(2025, 12, 31, 20), "America/New_York", datetime(2026, 1, 1, 2), 1),
    ],
)
def test_both_clocks(local: datetime, zone: str, mine: datetime, days: int) -> None:
    clocks = both_clocks(Start(local, zone), AMSTERDAM)
    assert (clocks.theirs, clocks.mine, clocks.days) == (local, mine, days)
    assert clocks.mine.tzinfo is None


def test_clocks_can_be_two_days_apart() -> None:
    assert both_clocks(Start(datetime(2026, 3, 12, 0, 30), "Pacific/Kiritimati"), "Pacific/Pago_Pago").days == -2


@given(st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)), st.sampled_from(ZONES))
def test_an_instant_said_in_a_zone_is_the_same_instant(moment: datetime, zone: str) -> None:
    instant = moment.replace(tzinfo=UTC, microsecond=0)
    said = start_in(instant, zone)
    assert instant_of(said) == instant
    assert not is_gap(said.local, zone)
    if said.fold:
        assert is_ambiguous(said.local, zone)


@pytest.mark.parametrize("local", [datetime(1899, 12, 31, 13, 20), datetime(3000, 1, 1, 0, 30)])
def test_a_clock_may_show_another_year_than_the_meeting_has(local: datetime) -> None:
    assert both_clocks(Start(local, "UTC"), "UTC").mine == local


def test_a_zone_that_this_machine_lacks_leaves_the_instant_as_it_is_known() -> None:
    known = datetime(2026, 3, 10, 12, tzinfo=UTC)
    assert instant_or(Start(datetime(2026, 3, 10, 15), "Atlantis/Capital"), known) == known
    assert instant_or(Start(datetime(2026, 3, 10, 15), "Europe/Paris"), known) == datetime(2026, 3, 10, 14, tzinfo=UTC)
