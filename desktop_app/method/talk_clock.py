"""The clock of a talk: seconds counted by a clock that does not jump, over sleep, clock changes and restarts.

Wall time is only asked where nothing steady knows better, so neither midnight nor summer time nor a clock set
anew changes what was counted. What the computer slept belongs to the talk: the two went on talking.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop_app.method.time_budget import CLOSE_MINUTES

# From so many seconds on a gap is told; a longer one than the second was hardly spent talking.
TOLD_FROM, MOST_AWAY = 30, 60 * 60
# At the limit the guide asks whether so many minutes more would suit (RCEL).
MORE_MINUTES = 5
# The close has a fifth of what was promised: 4 of 20 minutes; longer talks do not need more than so many.
CLOSE_SHARE, MOST_CLOSE_MINUTES = 5, 8


class GapKind(StrEnum):
    """Why nobody was counting: the computer slept, or the program was not there."""

    SLEPT = "slept"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Gap:
    """The last stretch of `seconds` that passed unseen, and whether it is counted as talk."""

    kind: GapKind
    seconds: float
    counted: bool


@dataclass(frozen=True, slots=True)
class TalkClock:
    """`counted` seconds of talk up to the moment `wall` (UTC), at which the steady clock read `steady` seconds.

    `counts_sleep` says whether the steady clock goes on while the computer sleeps.
    """

    counted: float
    wall: datetime
    steady: float
    paused: bool = False
    counts_sleep: bool = True
    gap: Gap | None = None


class Phase(StrEnum):
    """Where a talk is: asking, the reserved close, or past its time."""

    RUNNING = "running"
    CLOSE = "close"
    OVER = "over"


def resume(counted: float, beat_at: datetime, wall: datetime, steady: float, *, counts_sleep: bool = True) -> TalkClock:
    """The clock of a talk of which `counted` seconds were noted at `beat_at`: just begun, or after a crash or restart.

    The time away is counted up to an hour; a wall clock that stands before `beat_at` tells nothing, and adds nothing.
    """
    fresh = TalkClock(counted, wall, steady, counts_sleep=counts_sleep)
    return _with_gap(fresh, GapKind.AWAY, (wall - beat_at).total_seconds())


def tick(state: TalkClock, wall: datetime, steady: float) -> TalkClock:
    """The clock moved on to a reading of both clocks, as often as one likes."""
    went = max(0.0, steady - state.steady)
    unseen = 0.0 if state.counts_sleep else (wall - state.wall).total_seconds() - went
    moved = replace(state, wall=wall, steady=steady)
    if state.paused:
        return moved
    if went >= TOLD_FROM:
        return _with_gap(moved, GapKind.SLEPT, went)
    moved = replace(moved, counted=state.counted + went)
    # Without a clock that counts sleep, a lid closed looks like a clock set forward: it is told, and can be taken out.
    return _with_gap(moved, GapKind.SLEPT, unseen) if unseen >= TOLD_FROM else moved


def pause(state: TalkClock, wall: datetime, steady: float) -> TalkClock:
    """Stop counting."""
    return replace(tick(state, wall, steady), paused=True)


def go_on(state: TalkClock, wall: datetime, steady: float) -> TalkClock:
    """Count again from now on."""
    return replace(tick(state, wall, steady), paused=False)


def turn_gap(state: TalkClock) -> TalkClock:
    """Take the last gap out of the count, or into it again."""
    gap = state.gap
    if gap is None:
        return state
    change = -gap.seconds if gap.counted else gap.seconds
    return replace(state, counted=state.counted + change, gap=replace(gap, counted=not gap.counted))


def _with_gap(state: TalkClock, kind: GapKind, seconds: float) -> TalkClock:
    if seconds <= 0:
        return state
    counted = seconds <= MOST_AWAY
    gap = Gap(kind, seconds, counted) if seconds >= TOLD_FROM else state.gap
    return replace(state, counted=state.counted + (seconds if counted else 0.0), gap=gap)


def close_minutes(promised: int, extra: int = 0) -> int:
    """Minutes kept for referrals and thanks at the end of `promised` ones, with `extra` granted beyond them.

    A fifth, at least what every talk keeps for its close, at most half of it; the extra ones need only the least.
    """
    if extra > 0:
        return min(CLOSE_MINUTES, promised + extra)
    usual = min(MOST_CLOSE_MINUTES, max(CLOSE_MINUTES, round(promised / CLOSE_SHARE)))
    return max(1, min(usual, promised // 2)) if promised > 0 else 0


def seconds_left(counted: float, promised: int, extra: int = 0) -> float:
    """Seconds left of the promised minutes; below 0 when they are over."""
    return 60 * (promised + extra) - counted


def phase(counted: float, promised: int, extra: int = 0) -> Phase:
    """Where the talk is after so many seconds."""
    left = seconds_left(counted, promised, extra)
    if left <= 0:
        return Phase.OVER
    return Phase.CLOSE if left <= 60 * close_minutes(promised, extra) else Phase.RUNNING
