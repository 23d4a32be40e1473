"""What the user is reminded of, and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Status


class MomentKind(StrEnum):
    """The occasions for a word."""

    SOON = "soon"
    DAY = "day"
    CONFIRM = "confirm"
    DEBRIEF = "debrief"
    THANK = "thank"
    THANK_LATE = "thank_late"
    FOLLOW_UP = "follow_up"
    ELSEWHERE = "elsewhere"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, `at`, at which something wants to be said; from `until` on it is not worth saying any more.

    `key` is its own for as long as what it rests on stays the same. `duty_key` is that of the duty on Today that it
    belongs to, empty where there is none. `starts_at` is the talk's start, `text` what was promised.
    """

    key: str
    kind: MomentKind
    at: datetime
    until: datetime
    contact: ContactRef
    duty_key: str = ""
    meeting_id: int | None = None
    referral_id: int | None = None
    starts_at: datetime | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """A meeting as far as reminders rest on it, and the keys of its duties on Today: to confirm it, to write of it."""

    meeting_id: int
    contact: ContactRef
    starts_at: datetime
    minutes: int
    status: Status
    made_at: datetime
    debriefed: bool = False
    confirm_key: str = ""
    debrief_key: str = ""


@dataclass(frozen=True, slots=True)
class DueFacts:
    """Something due from an instant on (thanks), or from the morning of its day on."""

    kind: MomentKind
    duty_key: str
    contact: ContactRef
    due_at: datetime
    meeting_id: int | None = None
    referral_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reminding:
    """What the notebook knows for reminders.

    `given` are keys of moments told of before, `snoozed` maps first keys to when to tell again. `talking` says whether
    a talk is being held now; `next_talk` is the next one planned.
    """

    moments: tuple[Moment, ...] = ()
    given: frozenset[str] = frozenset()
    snoozed: Mapping[str, datetime] = field(default_factory=dict)
    talking: bool = False
    next_talk: TalkFacts | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours, 0 to 23 on the clocks of an IANA zone, from which and until which nothing is said; equal: never."""

    from_hour: int
    until_hour: int
    zone: str
