"""People, and what is known of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.records.pages import Excerpt


class Stage(StrEnum):
    """How far the acquaintance has come; always derived from facts, in this order."""

    FOUND = "found"
    RESEARCHED = "researched"
    ASKED = "asked"
    NUDGED = "nudged"
    AGREED = "agreed"
    HELD = "held"
    THANKED = "thanked"
    IN_TOUCH = "in_touch"
    AT_REST = "at_rest"


class PointKind(StrEnum):
    """The ways to reach a person; a contact may have several of each."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One e-mail, phone, link or address; `id` is None until it is stored."""

    kind: PointKind
    value: str
    label: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact as one line of the table."""

    id: int
    name: str
    organization: str
    role: str
    field: str
    tags: str
    stage: Stage
    last_talked: datetime | None
    next_meeting: datetime | None
    thanks_owed: bool = False
    excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class ContactRef:
    """Enough of a contact to name and open it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Referral:
    """One contact named another: may the name be used, and was the one who referred told how it went."""

    id: int
    referrer: ContactRef
    referred: ContactRef
    may_use_name: bool
    told_at: datetime | None
    note: str
    made_at: datetime | None


@dataclass(frozen=True, slots=True)
class Contact:
    """Everything the form shows of one person."""

    id: int
    uuid: str
    name: str
    role: str
    organization: str
    field: str
    time_zone: str
    how_known: str
    organization_research: str
    profession_research: str
    notes: str
    at_rest: bool
    stage: Stage
    tags: tuple[str, ...]
    points: tuple[ContactPoint, ...]
    referred_by: tuple[Referral, ...]
    referred_to: tuple[Referral, ...]
    created_at: datetime
    changed_at: datetime
    last_talked: datetime | None
    next_meeting: datetime | None
    thanks_owed: datetime | None


@dataclass(frozen=True, slots=True)
class ContactView:
    """What the table asks for: the words searched, the filters, the order."""

    query: str = ""
    stages: frozenset[Stage] = frozenset()
    fields: frozenset[int] = frozenset()
    tags: frozenset[int] = frozenset()
    thanks_owed: bool = False
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ContactCounts:
    """How many contacts there are, by stage, and how many are owed a thank-you."""

    total: int
    by_stage: dict[Stage, int]
    thanks_owed: int


@dataclass(frozen=True, slots=True)
class NamedCount:
    """A field, tag or organization with the number of contacts in it."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a contact's timeline; `kind` says which words and icon go with it."""

    kind: str
    at: datetime
    text: str = ""
    detail: str = ""
    target: int | None = None
    minutes: int | None = None
