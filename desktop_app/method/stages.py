"""The stage of an acquaintance, derived from what happened (DOMAIN: "derived, never typed in twice")."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.method.standing import ASKING, Message, is_refused
from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.outreach import Direction, Outcome, Purpose

ORDER = tuple(Stage)
# A thank-you and a confirmation belong to the talk; what comes after them keeps in touch.
_OF_THE_TALK = frozenset({Purpose.THANK, Purpose.CONFIRM})


@dataclass(frozen=True, slots=True)
class Facts:
    """What the stage rests on.

    `meetings` are (start, status); `thanked` the instants at which thank-yous for meetings were sent; `thanks_owed`
    whether one for a meeting is still to be sent.
    """

    researched: bool = False
    at_rest: bool = False
    messages: Sequence[Message] = field(default_factory=tuple)
    meetings: Sequence[tuple[datetime, Status]] = field(default_factory=tuple)
    thanked: Sequence[datetime] = field(default_factory=tuple)
    thanks_owed: bool = False


def stage_of(facts: Facts) -> Stage:
    """The furthest stage that the facts support; rest, set by hand, comes before all, and a plain no leads to it."""
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
    since = any(
        message.at > last_thanks and not (message.direction is Direction.OUT and message.purpose in _OF_THE_TALK)
        for message in facts.messages
    )
    return Stage.IN_TOUCH if since else Stage.THANKED


def _stage_before_talk(facts: Facts) -> Stage:
    replies = sorted(message for message in facts.messages if message.direction is Direction.IN)
    decisions = [message.outcome for message in replies if message.outcome is not Outcome.NONE]
    if decisions and decisions[-1] is Outcome.AGREED:
        return Stage.AGREED
    if is_refused(facts.messages):
        return Stage.AT_REST
    last_reply = replies[-1].at if replies else None
    asked = [one.at for one in facts.messages if one.direction is Direction.OUT and one.purpose in ASKING]
    if last_reply is not None:
        asked = [at for at in asked if at > last_reply] or asked[:1]
    if len(asked) > 1:
        return Stage.NUDGED
    if asked or replies:
        return Stage.ASKED
    return Stage.RESEARCHED if facts.researched else Stage.FOUND
