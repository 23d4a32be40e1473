"""What comes next when nobody answers, on every day of the year."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from desktop_app.method.calendar_days import day_of
from desktop_app.method.follow_up import POLICIES, NextStep, Step, Window, next_step, policy_of, windows
from tests.method.every_day import DAY, ZONES, at, days, is_weekend

TUESDAY = date(2026, 11, 24)
HOME = "Europe/Amsterdam"


def step(name: str, times: int, asked: date, today: date, clock: str = "12:00", zone: str = HOME) -> NextStep:
    return next_step(policy_of(name), times, at(asked, clock, zone), at(today, "09:00", zone), zone)


# policy, how often asked, business or calendar days since -> what is due
CASES = [
    ("3b7", 1, 2, Step.WAIT),
    ("3b7", 1, 3, Step.ELSEWHERE),
    ("3b7", 1, 8, Step.ELSEWHERE),  # a Wednesday: the sixth business day
    ("3b7", 1, 9, Step.REMIND),
    ("3b7", 1, 90, Step.REMIND),
    ("3b7", 2, 8, Step.WAIT),
    ("3b7", 2, 9, Step.STOP),
    ("3b7", 9, 9, Step.STOP),
    ("once", 1, 8, Step.WAIT),
    ("once", 1, 9, Step.REMIND),
    ("once", 2, 9, Step.STOP),
    ("7+7", 1, 9, Step.REMIND),
    ("7+7", 2, 9, Step.REMIND),
    ("7+7", 3, 8, Step.WAIT),
    ("7+7", 3, 9, Step.STOP),
    ("weekly", 1, 6, Step.WAIT),
    ("weekly", 1, 7, Step.REMIND),
    ("weekly", 4, 7, Step.REMIND),
    ("weekly", 5, 6, Step.WAIT),
    ("weekly", 5, 7, Step.STOP),
]


@pytest.mark.parametrize(("name", "times", "days_later", "expected"), CASES)
def test_each_policy(name: str, times: int, days_later: int, expected: Step) -> None:
    assert step(name, times, TUESDAY, TUESDAY + days_later * DAY).step is expected


def test_an_unknown_policy_is_the_usual_one_and_each_names_its_source() -> None:
    assert policy_of("of old").name == "3b7"
    assert [(policy.name, policy.source) for policy in POLICIES.values()] == [
        ("3b7", "Dalton"),
        ("once", "Simon Fraser"),
        ("7+7", "Duke"),
        ("weekly", "Quinnipiac"),
    ]


def test_waiting_tells_until_when() -> None:
    waiting = step("3b7", 1, TUESDAY, TUESDAY)
    assert (waiting.step, day_of(waiting.due, HOME)) == (Step.WAIT, date(2026, 11, 27))


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("name", POLICIES)
def test_what_is_due_on_a_day_appears_on_that_day_and_not_before(name: str, zone: str) -> None:
    for asked in list(days())[::3]:
        for times in (1, 2, 5):
            due = day_of(step(name, times, asked, asked, "23:30", zone).due, zone)
            assert step(name, times, asked, due - DAY, "23:30", zone).step is Step.WAIT
            assert step(name, times, asked, due, "23:30", zone).step is not Step.WAIT


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("name", ["3b7", "once", "7+7"])
def test_nothing_is_due_on_a_weekend_that_was_not_due_on_the_friday_before(name: str, zone: str) -> None:
    policy = policy_of(name)
    for friday, saturday in pairwise(days()):
        if is_weekend(saturday) and not is_weekend(friday):
            due = windows(policy, at(friday, "09:00", zone), zone)
            assert windows(policy, at(saturday, "09:00", zone), zone) == due
            assert windows(policy, at(saturday + DAY, "23:59", zone), zone) == due


@pytest.mark.parametrize("name", POLICIES)
def test_what_is_due_stays_due_and_goes_on(name: str) -> None:
    order = [Step.WAIT, Step.ELSEWHERE, Step.REMIND, Step.STOP]
    for times in (1, 2, 3, 4, 5):
        seen = [order.index(step(name, times, TUESDAY, TUESDAY + later * DAY).step) for later in range(60)]
        assert seen == sorted(seen)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("name", POLICIES)
def test_windows_say_the_same_as_asking_for_each_person(name: str, zone: str) -> None:
    policy = policy_of(name)
    for today in list(days())[::5]:
        now = at(today, "00:00", zone)
        found = windows(policy, now, zone)
        for ago in range(16):
            for times in (1, 2, 5):
                asked = at(today - ago * DAY, "23:59", zone) - DAY
                expected = next_step(policy, times, asked, now, zone).step
                steps = [window.step for window in found if holds(window, times, asked)]
                assert steps == ([] if expected is Step.WAIT else [expected])


def holds(window: Window, times: int, asked: datetime) -> bool:
    inside = asked < window.before and (window.since is None or asked >= window.since)
    return window.least <= times <= window.most and inside


def test_asked_a_minute_before_midnight_counts_for_the_day_that_ends() -> None:
    friday = date(2026, 11, 27)
    assert step("3b7", 1, TUESDAY, friday, "23:59").step is Step.ELSEWHERE
    assert step("3b7", 1, TUESDAY + DAY, friday, "00:00").step is Step.WAIT


def test_the_clocks_changing_meanwhile_makes_no_day_longer() -> None:
    before = date(2026, 10, 24)  # the clocks go back on the 25th
    assert step("weekly", 1, before, before + timedelta(days=7)).step is Step.REMIND
    assert step("weekly", 1, before, before + timedelta(days=6), "00:30").step is Step.WAIT
