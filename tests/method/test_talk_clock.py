"""The clock of a talk: nothing but time that passed is counted."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method import talk_clock
from desktop_app.method.talk_clock import Gap, GapKind, Phase, TalkClock

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
MINUTE = 60.0


def begun(wall: datetime = NOON, *, counts_sleep: bool = True) -> TalkClock:
    return talk_clock.resume(0, wall, wall, 1000.0, counts_sleep=counts_sleep)


def after(state: TalkClock, seconds: float, *, wall: float | None = None) -> TalkClock:
    """The clock when the steady one went on by `seconds`, and the wall by `wall` (as far, if not told)."""
    moved = state.wall + timedelta(seconds=seconds if wall is None else wall)
    return talk_clock.tick(state, moved, state.steady + seconds)


def test_seconds_are_counted() -> None:
    assert after(after(begun(), 1), 1.5).counted == pytest.approx(2.5)


@pytest.mark.parametrize("jump", [-3 * 86400, -3600, -5, 5, 3600, 3 * 86400])
def test_a_clock_set_anew_changes_nothing(jump: float) -> None:
    state = after(begun(), 1, wall=1 + jump)
    assert state.counted == 1
    assert state.gap is None
    assert after(state, 1).counted == 2


# What may happen in a second of a talk: (steady seconds, wall seconds), a pause or its end.
STEPS = st.lists(
    st.one_of(
        st.tuples(st.floats(0, 29), st.floats(-1e6, 1e6)),
        st.sampled_from(["pause", "go on"]),
    ),
    max_size=40,
)


@given(STEPS)
def test_whatever_the_wall_clock_does_the_steady_one_counts(steps: list[object]) -> None:
    state, expected = begun(), 0.0
    for step in steps:
        if isinstance(step, tuple):
            expected += 0.0 if state.paused else step[0]
            state = after(state, step[0], wall=step[1])
        else:
            how = talk_clock.pause if step == "pause" else talk_clock.go_on
            state = how(state, state.wall, state.steady)
    assert state.counted == pytest.approx(expected, abs=1e-6)
    assert state.gap is None


@given(st.lists(st.floats(-100, 2 * 3600), max_size=30), st.booleans())
def test_counting_never_goes_back_and_sleep_is_counted_up_to_an_hour(sleeps: list[float], counts_sleep: bool) -> None:
    state = begun(counts_sleep=counts_sleep)
    for seconds in sleeps:
        before = state.counted
        state = after(state, seconds) if counts_sleep else after(state, 0.0, wall=seconds)
        usual = max(0.0, seconds) if counts_sleep or seconds >= talk_clock.TOLD_FROM else 0.0
        assert state.counted == pytest.approx(before + (usual if usual <= talk_clock.MOST_AWAY else 0.0))


def test_a_closed_lid_counts_on_and_is_told() -> None:
    state = after(after(begun(), 5), 4 * MINUTE)
    assert state.counted == 5 + 240
    assert state.gap == Gap(GapKind.SLEPT, 240, counted=True)


def test_a_closed_lid_that_only_the_wall_clock_saw_counts_on() -> None:
    state = after(begun(counts_sleep=False), 1, wall=4 * MINUTE + 1)
    assert state.counted == 241
    assert state.gap == Gap(GapKind.SLEPT, 240, counted=True)


def test_a_night_under_a_closed_lid_is_no_talk() -> None:
    state = after(begun(), 8 * 3600)
    assert state.counted == 0
    assert state.gap == Gap(GapKind.SLEPT, 8 * 3600, counted=False)


def test_a_gap_is_taken_out_and_counted_again() -> None:
    state = after(begun(), 240)
    out = talk_clock.turn_gap(state)
    assert (out.counted, out.gap) == (0, Gap(GapKind.SLEPT, 240, counted=False))
    assert after(out, 3).counted == 3
    assert talk_clock.turn_gap(after(out, 3)).counted == 243
    assert talk_clock.turn_gap(begun()) == begun()


def test_sleeping_in_a_pause_is_no_gap() -> None:
    state = after(talk_clock.pause(begun(), NOON, 1000.0), 240)
    assert (state.counted, state.gap) == (0, None)
    on = talk_clock.go_on(state, state.wall, state.steady)
    assert after(on, 2).counted == 2


@pytest.mark.parametrize(
    ("away", "counted", "gap"),
    [
        (-3600, 300, None),
        (0, 300, None),
        (12, 312, None),
        (600, 900, Gap(GapKind.AWAY, 600, counted=True)),
        (3600, 3900, Gap(GapKind.AWAY, 3600, counted=True)),
        (3601, 300, Gap(GapKind.AWAY, 3601, counted=False)),
    ],
)
def test_after_a_crash_the_time_away_is_counted_where_it_is_plausible(
    away: float, counted: float, gap: Gap | None
) -> None:
    state = talk_clock.resume(300, NOON, NOON + timedelta(seconds=away), 7.0)
    assert (state.counted, state.gap) == (counted, gap)


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Europe/Amsterdam", datetime(2026, 3, 29, 1, 55)),  # forward at 2:00
        ("Europe/Amsterdam", datetime(2026, 10, 25, 2, 55)),  # back at 3:00
        ("America/New_York", datetime(2026, 11, 1, 1, 50)),
        ("Asia/Kolkata", datetime(2026, 5, 4, 23, 55)),  # midnight
    ],
)
def test_midnight_and_summer_time_do_not_jump(zone: str, start: datetime) -> None:
    wall = start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    state = begun(wall)
    for _ in range(1200):
        state = after(state, 1)
    assert state.counted == pytest.approx(1200)
    assert state.gap is None


@pytest.mark.parametrize(
    ("promised", "close"),
    [(0, 0), (1, 1), (2, 1), (3, 1), (5, 2), (10, 2), (15, 3), (20, 4), (30, 6), (60, 8), (480, 8)],
)
def test_a_fifth_is_kept_for_the_close(promised: int, close: int) -> None:
    assert talk_clock.close_minutes(promised) == close


def test_extra_minutes_keep_only_the_least_for_the_close() -> None:
    assert talk_clock.close_minutes(20, 5) == 2
    assert talk_clock.phase(20 * 60, 20, 5) is Phase.RUNNING
    assert talk_clock.phase(23 * 60, 20, 5) is Phase.CLOSE


@given(st.floats(0, 40_000), st.integers(1, 480), st.integers(0, 60))
def test_the_phases_follow_one_another(counted: float, promised: int, extra: int) -> None:
    order = list(Phase)
    now, later = (order.index(talk_clock.phase(at, promised, extra)) for at in (counted, counted + 60))
    assert now <= later
    assert (order[now] is Phase.OVER) is (talk_clock.seconds_left(counted, promised, extra) <= 0)


def test_the_phases_of_twenty_minutes() -> None:
    phases = [talk_clock.phase(60 * minute, 20) for minute in (0, 15, 16, 19, 20, 30)]
    assert phases == [Phase.RUNNING, Phase.RUNNING, Phase.CLOSE, Phase.CLOSE, Phase.OVER, Phase.OVER]
