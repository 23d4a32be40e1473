"""Informational interviews: when, where, what is asked and answered."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from desktop_app.records.contacts import ContactRef
from desktop_app.records.pages import Excerpt


class Mode(StrEnum):
    """How the two meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class Status(StrEnum):
    """Where a meeting stands."""

    PROPOSED = "proposed"
    SCHEDULED = "scheduled"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"
    MISSED = "missed"


class Priority(IntEnum):
    """What a question is worth when time runs short."""

    MUST = 0
    USUAL = 1
    IF_TIME = 2


AHEAD = frozenset({Status.PROPOSED, Status.SCHEDULED, Status.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Start:
    """A start as people say it: wall-clock time in a named zone; `fold` picks the second of two equal times."""

    local: datetime
    zone: str
    fold: int = 0


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A question as it was copied into one meeting; later edits of the bank do not reach it."""

    id: int
    question_id: int | None
    topic: str
    text: str
    minutes: int
    asked: bool
    answer: str
    confidential: bool
    priority: Priority = Priority.USUAL


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One preparation step; `key` names a step of the method, and is empty for the user's own."""

    id: int
    key: str
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as one line of a list or one entry of the calendar."""

    id: int
    contact: ContactRef
    organization: str
    starts_at: datetime
    start: Start
    minutes: int
    mode: Mode
    status: Status
    place: str
    asked: int
    questions: int
    excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything the meeting page shows."""

    id: int
    uuid: str
    contact: ContactRef
    contact_zone: str
    organization: str
    role: str
    start: Start
    starts_at: datetime
    minutes: int
    mode: Mode
    place: str
    link: str
    status: Status
    notes: str
    agenda: tuple[AgendaItem, ...]
    checklist: tuple[ChecklistItem, ...]
    thanks_due: datetime | None
    thanks_sent: datetime | None
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What is needed to make a meeting."""

    contact_id: int
    start: Start
    minutes: int = 20
    mode: Mode = Mode.VIDEO
    place: str = ""
    link: str = ""
    status: Status = Status.SCHEDULED
    question_list_id: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingView:
    """What the list asks for: words, ahead or past, and who."""

    query: str = ""
    past: bool = False
    statuses: frozenset[Status] = frozenset()
