"""The stage of an acquaintance, derived from what happened (DOMAIN: "derived, never typed in twice")."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.outreach import Direction, Outcome

ORDER = tuple(Stage)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the stage rests on.

    `messages` are (when, direction, outcome); `meetings` are (start, status); `thanked` the instants at which
    thank-yous for meetings were sent; `thanks_owed` whether one for a meeting is still to be sent.
    """

    researched: bool = False
    at_rest: bool = False
    messages: Sequence[tuple[datetime, Direction, Outcome]] = field(default_factory=tuple)
    meetings: Sequence[tuple[datetime, Status]] = field(default_factory=tuple)
    thanked: Sequence[datetime] = field(default_factory=tuple)
    thanks_owed: bool = False


def stage_of(facts: Facts) -> Stage:
    """The furthest stage that the facts support; rest, set by hand, comes before all."""
    if facts.at_rest:
        return Stage.AT_REST
    if any(status in AHEAD for _, status in facts.meetings):
        return Stage.AGREED
    if any(status is Status.HELD for _, status in facts.meetings):
        return _stage_after_talk(facts)
    return _stage_before_talk(facts)


def _stage_after_talk(facts: Facts) -> Stage:
    if facts.thanks_owed or not facts.thanked:
        return Stage.HELD
    last_thanks = max(facts.thanked)
    since = any(at > last_thanks for at, _, _ in facts.messages)
    return Stage.IN_TOUCH if since else Stage.THANKED


def _stage_before_talk(facts: Facts) -> Stage:
    replies = sorted(message for message in facts.messages if message[1] is Direction.IN)
    decisions = [outcome for _, _, outcome in replies if outcome is not Outcome.NONE]
    if decisions and decisions[-1] is Outcome.AGREED:
        return Stage.AGREED
    last_reply = replies[-1][0] if replies else None
    unanswered = [at for at, direction, _ in facts.messages if direction is Direction.OUT]
    if last_reply is not None:
        unanswered = [at for at in unanswered if at > last_reply] or unanswered[:1]
    if len(unanswered) > 1:
        return Stage.NUDGED
    if facts.messages:
        return Stage.ASKED
    return Stage.RESEARCHED if facts.researched else Stage.FOUND
