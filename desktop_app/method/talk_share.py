"""How much of a talk is the user's own, and the one key that measures it.

The comparison of the two kinds of interview says: your share of the talking is "much less than half". What that is in
per cent is nowhere written; the two thresholds here are ours.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

# Our thresholds, in per cent: below the first all is well, up to the second it is worth a look.
LOOK_FROM, TOO_MUCH_FROM = 35, 50
# Before so many seconds a share says nothing: who asks for the talk also opens it.
TELLING_FROM = 60
# A key that is let go later than that, in seconds, was held; before, it was pressed.
HELD_FROM = 0.4


class ShareVerdict(StrEnum):
    """Whether a share is much less than half."""

    EARLY = "early"
    FINE = "fine"
    LOOK = "look"
    TOO_MUCH = "too_much"


def share(talking: float, counted: float) -> int:
    """Per cent of `counted` seconds in which the user spoke: 0 to 100."""
    return 0 if counted <= 0 else round(100 * min(max(talking, 0.0), counted) / counted)


def verdict(talking: float, counted: float) -> ShareVerdict:
    """What to say of that share."""
    if counted < TELLING_FROM:
        return ShareVerdict.EARLY
    per_cent = share(talking, counted)
    if per_cent < LOOK_FROM:
        return ShareVerdict.FINE
    return ShareVerdict.LOOK if per_cent <= TOO_MUCH_FROM else ShareVerdict.TOO_MUCH


@dataclass(frozen=True, slots=True)
class Speaking:
    """Whether the user is speaking; `down_at` is when the key went down, by a steady clock, while it is down."""

    on: bool = False
    down_at: float | None = None
    was_on: bool = False


def press(state: Speaking, steady: float) -> Speaking:
    """The key goes down: speaking begins at once. A key that is down already repeats itself, and says nothing new."""
    return state if state.down_at is not None else Speaking(on=True, down_at=steady, was_on=state.on)


def release(state: Speaking, steady: float) -> Speaking:
    """The key comes up. One that was held stops; one that was only pressed turns speaking on, or off again."""
    if state.down_at is None:
        return state
    held = steady - state.down_at >= HELD_FROM
    return Speaking(on=not held and not state.was_on)


def stop(state: Speaking) -> Speaking:
    """The window is not looked at any more: the key coming up would not be seen."""
    return replace(state, on=False, down_at=None, was_on=False)
