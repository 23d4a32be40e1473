"""What a preparation lacks, what of it looks done, and when to be there."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.checklist import KEYS
from desktop_app.method.meeting_times import instant_of, is_gap
from desktop_app.method.preparation import Facts, Gap, be_there, missing, suggested
from desktop_app.records.meetings import Mode, Start, Status

READY = Facts(
    organization_research="Makes proteins from peas",
    profession_research="Chemistry first",
    questions=7,
    fits=True,
    mode=Mode.VIDEO,
    place="",
    link="https://talk.example/1",
    reachable=False,
    status=Status.CONFIRMED,
    days_ahead=1,
)


def test_nothing_is_missing_where_all_is_there() -> None:
    assert missing(READY) == ()
    assert suggested(READY) == {"organization", "profession", "questions", "confirm"}


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"organization_research": " \n"}, Gap.ORGANIZATION),
        ({"profession_research": ""}, Gap.PROFESSION),
        ({"questions": 0}, Gap.QUESTIONS),
        ({"fits": False}, Gap.MINUTES),
        ({"link": ""}, Gap.LINK),
        ({"mode": Mode.IN_PERSON}, Gap.PLACE),
        ({"mode": Mode.PHONE}, Gap.NUMBER),
        ({"status": Status.SCHEDULED}, Gap.CONFIRM),
        ({"status": Status.PROPOSED, "days_ahead": 0}, Gap.CONFIRM),
    ],
)
def test_each_thing_that_is_missing_is_named_alone(change: dict[str, object], gap: Gap) -> None:
    assert missing(replace(READY, **change)) == (gap,)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"mode": Mode.IN_PERSON, "place": "The pier"},
        {"mode": Mode.PHONE, "place": "+31 10 555"},
        {"mode": Mode.PHONE, "reachable": True},
        {"mode": Mode.VIDEO, "link": "", "place": "They send the link"},
    ],
)
def test_where_to_meet_may_be_said_in_several_ways(change: dict[str, object]) -> None:
    assert missing(replace(READY, **change)) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(("days", "asked"), [(-1, False), (0, True), (1, True), (2, False), (30, False)])
def test_it_is_confirmed_the_day_before_and_no_earlier(days: int, asked: bool) -> None:
    found = missing(replace(READY, status=Status.SCHEDULED, days_ahead=days))
    assert (Gap.CONFIRM in found) is asked


@pytest.mark.parametrize("status", [Status.HELD, Status.CANCELLED, Status.MISSED])
def test_what_is_over_or_off_is_not_confirmed_any_more(status: Status) -> None:
    assert missing(replace(READY, status=status)) == ()


def test_a_talk_not_confirmed_yet_does_not_look_confirmed() -> None:
    assert "confirm" not in suggested(replace(READY, status=Status.SCHEDULED, days_ahead=20))


FACTS = st.builds(
    Facts,
    organization_research=st.text(),
    profession_research=st.text(),
    questions=st.integers(0, 500),
    fits=st.booleans(),
    mode=st.sampled_from(Mode),
    place=st.text(),
    link=st.text(),
    reachable=st.booleans(),
    status=st.sampled_from(Status),
    days_ahead=st.integers(-400, 400),
)


@given(FACTS)
def test_nothing_looks_done_that_is_missing(facts: Facts) -> None:
    gaps = missing(facts)
    assert len(set(gaps)) == len(gaps)
    assert not suggested(facts) & set(gaps)
    assert suggested(facts) <= set(KEYS)


def test_one_arrives_five_to_ten_minutes_early() -> None:
    start = Start(datetime(2026, 11, 24, 15), "Europe/Amsterdam")
    assert be_there(start) == (datetime(2026, 11, 24, 14, 50), datetime(2026, 11, 24, 14, 55))


def test_at_midnight_one_arrives_the_day_before() -> None:
    assert be_there(Start(datetime(2026, 1, 1), "Asia/Tokyo"))[0] == datetime(2025, 12, 31, 23, 50)


def test_where_the_clocks_skip_an_hour_the_minutes_still_count() -> None:
    first, last = be_there(Start(datetime(2026, 3, 29, 3, 5), "Europe/Amsterdam"))
    assert (first, last) == (datetime(2026, 3, 29, 1, 55), datetime(2026, 3, 29, 3, 0))


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),
    st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Apia"]),
)
def test_arrival_is_five_to_ten_minutes_of_real_time_before(local: datetime, zone: str) -> None:
    if is_gap(local, zone):
        return
    start = Start(local, zone)
    waits = {
        instant_of(start) - instant_of(Start(moment, zone, fold)) for moment in be_there(start)[:1] for fold in (0, 1)
    }
    assert timedelta(minutes=10) in waits
