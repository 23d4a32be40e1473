"""What is put together to prepare for one talk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.records.contacts import Contact, ContactRef, Event
from desktop_app.records.meetings import Meeting
from desktop_app.records.outreach import Promise


@dataclass(frozen=True, slots=True)
class PrepWanted:
    """The prep sheet of a meeting, opened at one of its parts (a key of the checklist's steps, say)."""

    meeting_id: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answered to a question, in which meeting and when it began."""

    meeting_id: int
    contact: ContactRef
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What others said to a question: the newest answers, and how many more there are.

    `hidden` counts the answers told in confidence; their words are not here. `more` are open ones not read along.
    """

    answers: tuple[Said, ...] = ()
    more: int = 0
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class PrepSheet:
    """A meeting with all that helps to prepare for it.

    `heard` is by the id of an agenda item, for those that were answered elsewhere. `promises` are the open ones of the
    contact, both ways; `events` what happened with the contact so far, newest first, without what is still ahead.
    """

    meeting: Meeting
    contact: Contact
    heard: Mapping[int, Heard] = field(default_factory=dict)
    promises: tuple[Promise, ...] = ()
    events: tuple[Event, ...] = ()
