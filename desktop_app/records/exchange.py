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
    email: str = ""


class CalendarReason(StrEnum):
    """Why something in a calendar is doubtful; see CardReason for how they are counted."""

    # About the file
    EMPTY_FILE = "empty_file"  # nothing in it
    NO_EVENTS = "no_events"  # nothing in it is a meeting
    LETTERS_LOST = "letters_lost"  # some letters could not be made out and are now a question mark in a rhomb
    TOO_MANY_EVENTS = "too_many_events"  # those that follow are left out
    ONLY_AN_ANSWER = "only_an_answer"  # somebody's answer to an invitation, which tells of no meeting: left out
    # About a line; the quote is how it begins
    LINE_TOO_LONG = "line_too_long"  # more than anybody writes: left out
    NO_PROPERTY = "no_property"  # says nothing by the rules of calendars: left out
    NESTED_TOO_DEEP = "nested_too_deep"  # left out
    NEVER_ENDED = "never_ended"  # an event that the next one, or the end of the file, cuts short
    # About an event; the quote is what it is called
    EVENT_TOO_LARGE = "event_too_large"  # more in it than anybody writes: left out
    EVENT_UNREADABLE = "event_unreadable"  # left out
    NO_START = "no_start"  # it does not say when: left out
    YEAR_OUT_OF_RANGE = "year_out_of_range"  # left out
    DIRECTION_TURNED = "direction_turned"  # signs that turn the direction of writing, so that a text reads otherwise
    WRONG_VALUE = "wrong_value"  # a property that says nothing by the rules: passed over; the quote is its name
    FLOATING = "floating"  # names no zone: taken to be the user's
    ZONE_UNKNOWN = "zone_unknown"  # taken to be the user's; the quote is the zone
    ZONE_GUESSED = "zone_guessed"  # known only by how far it is from UTC; the quote is the zone
    CLOCKS_SKIP = "clocks_skip"  # a time that no clock there shows: taken an hour later
    ALL_DAY = "all_day"  # names no hour: taken to be nine
    NO_END = "no_end"  # names no end: taken to be as long as most talks
    TOO_LONG = "too_long"  # longer than any talk: cut
    ENDLESS = "endless"  # repeats without end, or too often: only the nearest are taken
    REPEATS_ABSURDLY = "repeats_absurdly"  # by a rule nobody lives by: only the first is taken


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody as an event names them; either may be empty."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class IncomingMeeting:
    """A meeting as a calendar tells of it; empty texts where it says nothing. `line` is where that begins, from 1.

    `recurrence` tells one of several meetings of the same UID: the UTC instant at which the rule puts it, as
    "20260310T120000Z"; "" for a meeting that stands alone. `all_day`: the hour of `start` is a guess. `notes` is plain
    text. `sequence` counts the organizer's changes. `doubts` are those about it, once calendars are put together.
    """

    line: int
    uid: str
    start: Start
    minutes: int
    sequence: int = 0
    recurrence: str = ""
    all_day: bool = False
    status: Status = Status.SCHEDULED
    mode: Mode = Mode.VIDEO
    summary: str = ""
    place: str = ""
    link: str = ""
    notes: str = ""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    changed_at: datetime | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a calendar holds: the meetings in the order of the file, each only once, and what could not be read."""

    meetings: tuple[IncomingMeeting, ...] = ()
    doubts: tuple[Doubt, ...] = ()
