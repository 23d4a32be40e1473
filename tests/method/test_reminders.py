"""Reminders: each moment is said once, in time where possible, and never in quiet hours."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.method.quiet_hours import is_quiet, quiet_ends
from desktop_app.method.reminders import AGAIN, LASTS, again, first_key, is_late, set_aside, what_to_say
from desktop_app.records.contacts import ContactRef
from desktop_app.records.reminders import Moment, MomentKind, Quiet

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
NEVER_QUIET = Quiet(0, 0, "UTC")
ADA = ContactRef(1, "Ada King")
ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def moment(
    key: str = "a", at: datetime = NOW, lasts: timedelta = LASTS, kind: MomentKind = MomentKind.PROMISE
) -> Moment:
    return Moment(key, kind, at, at + lasts, ADA)


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


# What is said


def test_what_fell_due_is_said_and_the_next_one_waited_for() -> None:
    first, second, third = (moment(key, NOW + at) for key, at in (("b", -HOUR), ("a", -MINUTE), ("c", 5 * MINUTE)))
    said = what_to_say([third, second, first], (), NOW, NEVER_QUIET)
    assert said.now == (first, second)
    assert said.next_wake == third.at


def test_nothing_is_said_twice() -> None:
    said = what_to_say([moment("a"), moment("a"), moment("b")], {"b"}, NOW, NEVER_QUIET)
    assert [one.key for one in said.now] == ["a"]
    assert what_to_say([moment("a")], {"a"}, NOW, NEVER_QUIET).now == ()


def test_what_is_worth_nothing_any_more_is_dropped() -> None:
    over = moment("soon", NOW - HOUR, 35 * MINUTE, MomentKind.SOON)
    going_on = moment("on", NOW - 20 * MINUTE, 35 * MINUTE, MomentKind.SOON)
    said = what_to_say([over, going_on], (), NOW, NEVER_QUIET)
    assert said.now == (going_on,)
    assert said.next_wake is None


def test_in_quiet_hours_everything_waits_for_their_end() -> None:
    quiet = Quiet(21, 8, "Europe/Amsterdam")
    night = instant("2026-03-10T23:00+01:00")
    due, later = moment("a", night - HOUR), moment("b", night + HOUR)
    said = what_to_say([due, later], (), night, quiet)
    assert said.now == ()
    assert said.next_wake == instant("2026-03-11T08:00+01:00")
    assert what_to_say([due, later], (), said.next_wake, quiet).now == (due, later)


def test_what_is_over_before_quiet_ends_is_not_waited_for() -> None:
    talk = moment("a", instant("2026-03-11T06:45+00:00"), 35 * MINUTE, MomentKind.SOON)
    assert what_to_say([talk], (), talk.at, Quiet(22, 8, "UTC")).next_wake is None


# Putting off


def test_a_snoozed_moment_comes_again_once() -> None:
    one = moment("a")
    snoozed = {"a": NOW + 10 * MINUTE}
    assert what_to_say([one], {"a"}, NOW, NEVER_QUIET, snoozed).next_wake == NOW + 10 * MINUTE
    (said,) = what_to_say([one], {"a"}, NOW + 10 * MINUTE, NEVER_QUIET, snoozed).now
    assert first_key(said) == "a"
    assert said.key != "a"
    assert what_to_say([one], {"a", said.key}, NOW + HOUR, NEVER_QUIET, snoozed).now == ()
    twice = {first_key(said): NOW + 2 * HOUR}
    (anew,) = what_to_say([one], {"a", said.key}, NOW + 2 * HOUR, NEVER_QUIET, twice).now
    assert anew.at == NOW + 2 * HOUR


def test_what_is_put_off_lasts_as_long_anew_but_a_talk_does_not() -> None:
    later = NOW + 6 * DAY
    assert again(moment(), later).until == later + LASTS
    talk = moment("t", lasts=HOUR, kind=MomentKind.SOON)
    assert again(talk, later).until == talk.until
    assert AGAIN in again(talk, later).key


def test_what_today_puts_off_comes_when_that_is_over_and_what_it_leaves_never() -> None:
    talk, left, other = (replace(moment(key), duty_key=duty) for key, duty in (("a", "x"), ("b", "y"), ("c", "")))
    late = {"x": NOW + DAY, "y": None}
    found = {one.duty_key: one for one in set_aside([talk, left, other], late)}
    assert set(found) == {"x", ""}
    assert (found["x"].at, found["x"].key != "a") == (NOW + DAY, True)
    assert list(set_aside([talk], {"x": NOW - DAY})) == [talk]


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (5, False), (10, True), (600, True)])
def test_late_is_what_nobody_was_there_to_say(minutes: int, late: bool) -> None:
    assert is_late(moment(), NOW + minutes * MINUTE) is late


# Quiet hours


@pytest.mark.parametrize(
    ("quiet", "hours"),
    [
        (Quiet(21, 8, "UTC"), {21, 22, 23, *range(8)}),
        (Quiet(12, 14, "UTC"), {12, 13}),
        (Quiet(0, 6, "UTC"), set(range(6))),
        (Quiet(8, 8, "UTC"), set()),
    ],
)
def test_which_hours_are_quiet(quiet: Quiet, hours: set[int]) -> None:
    day = datetime(2026, 3, 10, tzinfo=UTC)
    assert {hour for hour in range(24) if is_quiet(quiet, day + hour * HOUR)} == hours


@pytest.mark.parametrize(
    ("quiet", "at", "ends"),
    [
        # Clocks skip from 2 to 3 in the night of 29 March, and repeat that hour in the night of 25 October.
        (Quiet(22, 2, "Europe/Amsterdam"), "2026-03-29T01:30+01:00", "2026-03-29T03:00+02:00"),
        (Quiet(22, 3, "Europe/Amsterdam"), "2026-10-25T02:30+02:00", "2026-10-25T03:00+01:00"),
        (Quiet(22, 2, "Europe/Amsterdam"), "2026-10-25T01:30+02:00", "2026-10-25T02:00+02:00"),
        (Quiet(21, 8, "America/New_York"), "2026-03-07T23:00-05:00", "2026-03-08T08:00-04:00"),
    ],
)
def test_quiet_ends_by_the_clocks(quiet: Quiet, at: str, ends: str) -> None:
    assert quiet_ends(quiet, instant(at)) == instant(ends)


@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)),
    st.integers(0, 23),
    st.integers(0, 23),
    st.sampled_from(ZONES),
)
def test_quiet_ends_at_the_first_instant_that_is_not_quiet(at: datetime, first: int, last: int, zone: str) -> None:
    quiet, now = Quiet(first, last, zone), at.replace(tzinfo=UTC)
    ends = quiet_ends(quiet, now)
    assert not is_quiet(quiet, ends)
    assert ends - now <= 26 * HOUR
    if ends != now:
        assert is_quiet(quiet, now)
        assert is_quiet(quiet, ends - timedelta(microseconds=1))
        assert (ends.astimezone(ZoneInfo(zone)).minute, ends.second) == (0, 0)


# Whatever happens


@dataclass
class Told:
    """One time that something was said."""

    key: str
    at: datetime
    quiet: bool


class Days(RuleBasedStateMachine):
    """A program that looks when it should or when it can, while time passes, machines sleep, and clocks are set.

    `sat` is the instant up to which the program has looked: what was due and alive at a look must be said by then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 3, 28, 9, tzinfo=UTC)
        self.quiet = Quiet(21, 8, "Europe/Amsterdam")
        self.facts: dict[str, Moment] = {}
        self.given: set[str] = set()
        self.snoozed: dict[str, datetime] = {}
        self.told: list[Told] = []
        self.wake: datetime | None = None

    def look(self) -> None:
        said = what_to_say(self.facts.values(), frozenset(self.given), self.now, self.quiet, self.snoozed)
        for one in said.now:
            assert one.at <= self.now < one.until
            self.told.append(Told(one.key, self.now, is_quiet(self.quiet, self.now)))
            self.given.add(one.key)
        self.wake = said.next_wake
        assert self.wake is None or self.wake > self.now

    @rule(
        away=st.integers(-3 * 24 * 60, 3 * 24 * 60),
        lasts=st.integers(1, 8 * 24 * 60),
        kind=st.sampled_from(MomentKind),
    )
    def something_is_noted(self, away: int, lasts: int, kind: MomentKind) -> None:
        key = f"k{len(self.facts)}"
        self.facts[key] = moment(key, self.now + away * MINUTE, lasts * MINUTE, kind)
        self.look()

    @rule(pick=st.integers(0, 1000))
    def something_is_done(self, pick: int) -> None:
        if self.facts:
            self.facts.pop(sorted(self.facts)[pick % len(self.facts)])

    @rule(pick=st.integers(0, 1000), minutes=st.sampled_from([10, 60, 720]))
    def something_is_snoozed(self, pick: int, minutes: int) -> None:
        if self.told:
            key = self.told[pick % len(self.told)].key.partition(AGAIN)[0]
            self.snoozed[key] = self.now + minutes * MINUTE
            self.look()

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        """The program wakes at each instant it asked for."""
        end = self.now + hours * HOUR
        while self.wake is not None and self.wake <= end:
            self.now = self.wake
            self.look()
        self.now = end
        self.look()

    @rule(minutes=st.integers(1, 5 * 24 * 60))
    def the_machine_sleeps_or_the_program_is_closed(self, minutes: int) -> None:
        self.now += minutes * MINUTE
        self.look()

    @rule(minutes=st.integers(1, 2 * 24 * 60))
    def the_clock_is_set_back(self, minutes: int) -> None:
        self.now -= minutes * MINUTE
        self.look()

    @rule(zone=st.sampled_from(ZONES), first=st.integers(0, 23), last=st.integers(0, 23))
    def the_user_travels_or_chooses_other_hours(self, zone: str, first: int, last: int) -> None:
        self.quiet = Quiet(first, last, zone)
        self.look()

    @invariant()
    def nothing_is_said_twice(self) -> None:
        keys = [one.key for one in self.told]
        assert len(keys) == len(set(keys))

    @invariant()
    def nothing_is_said_in_quiet_hours(self) -> None:
        assert not any(one.quiet for one in self.told)

    @invariant()
    def nothing_is_lost(self) -> None:
        """After a look, whatever is due and alive has been said, or it is quiet and a wake follows."""
        for one in self.facts.values():
            due = one if (at := self.snoozed.get(one.key)) is None else again(one, at)
            if due.at <= self.now < due.until and due.key not in self.given:
                assert is_quiet(self.quiet, self.now)
                ends = quiet_ends(self.quiet, self.now)
                assert ends >= due.until or (self.wake is not None and self.wake <= ends)


Days.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestDays = Days.TestCase


def test_a_moment_that_changes_is_a_new_one() -> None:
    moved = replace(moment("a"), key="a2", at=NOW + HOUR)
    assert what_to_say([moved], {"a"}, NOW + HOUR, NEVER_QUIET).now == (moved,)
