"""Texts that the user may send; Askwell opens them elsewhere or prints them, and never sends."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.records.outreach import Channel, Purpose


@dataclass(frozen=True, slots=True)
class DraftWanted:
    """What a draft is for: to whom, why, how, and which talk or referral it is about."""

    contact_id: int
    purpose: Purpose = Purpose.ASK
    channel: Channel | None = None
    meeting_id: int | None = None
    referral_id: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A text as far as it is written; it goes when it is sent or thrown away."""

    id: int
    contact_id: int
    meeting_id: int | None
    referral_id: int | None
    purpose: Purpose
    channel: Channel
    subject: str
    body: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Template:
    """A text with named slots, as {first_name}. `key` names one that comes with Askwell; `id` one that is stored."""

    id: int | None
    key: str
    purpose: Purpose
    channel: Channel
    name: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Who the user is, as drafts say it."""

    name: str = ""
    background: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
