"""Asking, thanking and promising: what passes between the user and a contact outside a meeting."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Channel(StrEnum):
    """The way a message goes."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    REFERRAL = "referral"
    OTHER = "other"


class Direction(StrEnum):
    """Who spoke: out is the user, in is the contact."""

    OUT = "out"
    IN = "in"


class Purpose(StrEnum):
    """What a message to a contact is for; what comes in has none of them."""

    ASK = "ask"
    REMIND = "remind"
    CONFIRM = "confirm"
    THANK = "thank"
    TELL = "tell"
    TOUCH = "touch"
    OTHER = "other"


class Outcome(StrEnum):
    """What a reply said."""

    NONE = "none"
    AGREED = "agreed"
    REFUSED = "refused"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Outreach:
    """One attempt to reach a contact, or one answer from them."""

    id: int
    contact_id: int
    channel: Channel
    direction: Direction
    outcome: Outcome
    at: datetime
    text: str
    purpose: Purpose = Purpose.OTHER
    subject: str = ""


@dataclass(frozen=True, slots=True)
class ThankYou:
    """A thank-you owed to a contact, for a meeting or for a referral."""

    id: int
    contact_id: int
    meeting_id: int | None
    referral_id: int | None
    due_at: datetime
    sent_at: datetime | None
    channel: Channel


@dataclass(frozen=True, slots=True)
class Promise:
    """Something to do for a contact, or that a contact will do."""

    id: int
    contact_id: int
    meeting_id: int | None
    by_me: bool
    text: str
    due_on: date | None
    kept_at: datetime | None
