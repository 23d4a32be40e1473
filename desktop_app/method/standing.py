"""How asking somebody stands: what waits for an answer, and what was answered last."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.records.outreach import Direction, Outcome, Purpose

ASKING = frozenset({Purpose.ASK, Purpose.REMIND})


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A message as far as the stage and the next step depend on it."""

    at: datetime
    direction: Direction
    outcome: Outcome = Outcome.NONE
    purpose: Purpose = Purpose.ASK


@dataclass(frozen=True, slots=True)
class Standing:
    """`unanswered` requests, the first and last of them; the last decision while nobody has reacted to it.

    To "not now" one reacts by asking again; whatever else is written meanwhile does not settle it. What was agreed is
    settled by a talk.
    """

    unanswered: int = 0
    first_asked: datetime | None = None
    last_asked: datetime | None = None
    decision: Outcome = Outcome.NONE
    decided_at: datetime | None = None


def standing(messages: Iterable[Message], last_talked: datetime | None = None) -> Standing:
    """How asking stands after these messages, in any order, and after the last talk, if there was one."""
    ordered = sorted(messages)
    replies = [message for message in ordered if message.direction is Direction.IN]
    answered = replies[-1].at if replies else None
    asked = [message.at for message in ordered if _asks(message) and (answered is None or message.at > answered)]
    decisions = [message for message in replies if message.outcome is not Outcome.NONE]
    last = decisions[-1] if decisions else None
    if last is None or _is_settled(last, last_talked) or any(_reacts(one, last) for one in ordered):
        return Standing(len(asked), *_ends(asked))
    return Standing(len(asked), *_ends(asked), last.outcome, last.at)


def is_refused(messages: Iterable[Message]) -> bool:
    """Whether the last word was no: refused, and not asked again since."""
    ordered = sorted(messages)
    decisions = [one for one in ordered if one.direction is Direction.IN and one.outcome is not Outcome.NONE]
    if not decisions or decisions[-1].outcome is not Outcome.REFUSED:
        return False
    return not any(_asks(message) and message.at > decisions[-1].at for message in ordered)


def _is_settled(decision: Message, last_talked: datetime | None) -> bool:
    return decision.outcome is Outcome.AGREED and last_talked is not None and last_talked > decision.at


def _reacts(message: Message, decision: Message) -> bool:
    if message.at <= decision.at:
        return False
    return _asks(message) if decision.outcome is Outcome.LATER else message.direction is Direction.OUT


def _asks(message: Message) -> bool:
    return message.direction is Direction.OUT and message.purpose in ASKING


def _ends(asked: list[datetime]) -> tuple[datetime | None, datetime | None]:
    return (asked[0], asked[-1]) if asked else (None, None)
