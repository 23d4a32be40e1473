"""What comes from files and goes into them."""

from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.records.contacts import ContactPoint


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a file that could not be read, or not as it stands: the line it begins on (from 1) and why."""

    line: int
    reason: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Extra:
    """A property of a card that Askwell has no field for; kept, so that it comes back on export.

    `parameters` are (NAME, value) pairs; `value` is the text after the colon as vCard 4.0 would write it.
    """

    name: str
    value: str
    parameters: tuple[tuple[str, str], ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class IncomingContact:
    """A person as a file tells of them; empty texts where it says nothing. `line` is where that begins, from 1."""

    line: int
    uid: str = ""
    name: str = ""
    role: str = ""
    organization: str = ""
    field: str = ""
    time_zone: str = ""
    how_known: str = ""
    notes: str = ""
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    extras: tuple[Extra, ...] = ()
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file of contacts holds: who could be read, and what could not."""

    contacts: tuple[IncomingContact, ...] = ()
    doubts: tuple[Doubt, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class OutgoingContact:
    """A person as they leave the notebook; `uid` is the UUID of the record."""

    uid: str
    name: str
    role: str = ""
    organization: str = ""
    field: str = ""
    time_zone: str = ""
    how_known: str = ""
    notes: str = ""
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    extras: tuple[Extra, ...] = ()
    changed_at: datetime | None = None
