"""What comes from files and goes into them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.records.contacts import ContactPoint
from desktop_app.records.meetings import Mode, Start, Status


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a file that could not be read, or not as it stands: the line it begins on (from 1) and why."""

    line: int
    reason: str
    quote: str = ""


class CardReason(StrEnum):
    """Why something in a file of cards is doubtful. Of one reason at most a thousand are told one by one; how many more
    there were is told by a last doubt on line 0, `more_` before the reason, the number as its quote.
    """

    # About the file
    EMPTY_FILE = "empty_file"  # nothing in it
    NO_CARDS = "no_cards"  # no line in it begins a card
    LETTERS_GUESSED = "letters_guessed"  # it does not say how its letters are written; told once a file
    # About what stands in it; the quote is how that begins
    OUTSIDE = "outside"  # text between cards: passed over
    END_WITHOUT_BEGIN = "end_without_begin"  # passed over
    NEVER_ENDED = "never_ended"  # a card that the next one, or the end of the file, cuts short: read as far as it goes
    NESTED_TOO_DEEP = "nested_too_deep"  # cards in cards in cards: the innermost are left out
    NO_PROPERTY = "no_property"  # a line that says nothing by the rules of cards: left out
    LINE_TOO_LONG = "line_too_long"  # more than anybody writes, or a photo larger than is kept: left out
    TOO_MANY_PARAMETERS = "too_many_parameters"  # left out
    TOO_MANY_PROPERTIES = "too_many_properties"  # those after the first thousands of a card are left out
    PROPERTY_TOO_LARGE = "property_too_large"  # has no field and is too large to be kept; the quote is its name
    LETTERS_LOST = "letters_lost"  # some letters could not be made out and are now a question mark in a rhomb
    CONTROLS_LEFT_OUT = "controls_left_out"  # signs that are no text, such as NUL
    DIRECTION_TURNED = "direction_turned"  # signs that turn the direction of writing, so that a text reads otherwise
    # About a card as a whole; the quote is its name
    EMPTY_CARD = "empty_card"  # left out
    NO_NAME = "no_name"  # neither a name nor anything to stand for one: left out
    GROUP_CARD = "group_card"  # a list of people, no person: left out
    NO_PERSON = "no_person"  # a place, a device, a program: left out
    ORGANIZATION_CARD = "organization_card"  # an organization, taken in under its own name


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
    """What a file of contacts holds: who could be read, and what could not. Of very many, `contacts` is a Packed."""

    contacts: Sequence[IncomingContact] = ()
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


@dataclass(frozen=True, slots=True)
class OutgoingMeeting:
    """A meeting as it leaves the notebook; notes and answers stay. `sequence` grows with each change of its terms."""

    uid: str
    sequence: int
    start: Start
    minutes: int
    status: Status
    mode: Mode
    name: str
    organization: str = ""
    place: str = ""
    link: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
