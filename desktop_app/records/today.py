"""What there is to do: duties, each resting on a fact of the notebook."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum

from desktop_app.records.contacts import ContactRef, Stage
from desktop_app.records.meetings import Start, Status
from desktop_app.records.outreach import Channel, Purpose


class DutyKind(StrEnum):
    """What is to be done."""

    MEETING = "meeting"  # today or tomorrow: to confirm, or to hold
    THANK = "thank"  # for a talk or for a referral
    HAPPENED = "happened"  # its time is over: was it held?
    DEBRIEF = "debrief"  # held, and nothing written about it yet
    SCHEDULE = "schedule"  # agreed, and no date
    REPLY = "reply"  # they wrote, neither yes nor no, and wait for an answer
    PROMISE = "promise"  # mine to keep, or theirs to ask about
    FOLLOW_UP = "follow_up"  # no reply: write again
    ELSEWHERE = "elsewhere"  # no reply: write to somebody else there
    STOP = "stop"  # no reply, and enough was asked: let it rest
    AFTER_NO = "after_no"  # thank for the answer, ask for a name all the same
    AGAIN = "again"  # "not now" was a month ago
    TELL = "tell"  # a referrer does not know yet how it went
    ASK = "ask"  # named by somebody, and not asked yet
    TOUCH = "touch"  # keep in touch
    DRAFT = "draft"  # begun and not sent


class Urgency(IntEnum):
    """How soon, the most pressing first."""

    NOW = 0
    OVERDUE = 1
    TODAY = 2
    SOON = 3


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to do for a contact.

    `key` names the fact it rests on, so that a new fact makes a new duty although the old one was set aside.
    `due_at` is the instant at which it falls due, `since` that of the fact, both UTC. `count` says how often they were
    asked, `text` what was promised; `purpose` is that of a draft, `channel` the way in which they were asked last.
    """

    key: str
    kind: DutyKind
    urgency: Urgency
    contact: ContactRef
    due_at: datetime
    since: datetime
    organization: str = ""
    other: ContactRef | None = None
    meeting_id: int | None = None
    referral_id: int | None = None
    promise_id: int | None = None
    draft_id: int | None = None
    start: Start | None = None
    minutes: int = 0
    status: Status | None = None
    by_me: bool = True
    purpose: Purpose | None = None
    channel: Channel = Channel.EMAIL
    count: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class TodayPage:
    """Duties `offset` to `offset + len(rows)`, the most pressing first.

    `total` counts the duties, `by_urgency` and `by_kind` some of them; where `more` is true there are more of a kind
    than are counted and shown. `changes_at` is the next instant (UTC) at which the answer differs by itself.
    """

    rows: tuple[Duty, ...]
    offset: int = 0
    total: int = 0
    more: bool = False
    by_urgency: Mapping[Urgency, int] = field(default_factory=dict)
    by_kind: Mapping[DutyKind, int] = field(default_factory=dict)
    changes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TalkYield:
    """A held talk, and how many people were named in it or after it."""

    contact: ContactRef
    at: datetime
    referrals: int


@dataclass(frozen=True, slots=True)
class HowItGoes:
    """The search in numbers: people by stage, talks held in each week (its first day, how many), the last talks."""

    by_stage: Mapping[Stage, int]
    weeks: tuple[tuple[date, int], ...]
    talks: tuple[TalkYield, ...]


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Which of the first steps are done. `people` counts no further than it matters whether the notebook is new."""

    people: int
    me: bool
    own_list: bool
    asked: bool
