"""What taking in a calendar would do, row by row, and what the user chose."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee, Doubt, IncomingMeeting
from desktop_app.records.importing import Change, Choice, Choices


class CalendarKind(StrEnum):
    """How a meeting in a calendar stands to the notebook.

    NEW and PAST are with somebody the notebook knows, ahead and over already; NOBODY is with somebody it does not know,
    as most of a calendar is; of UNTOLD only the user can tell with whom it is. CHANGED and CANCELLED tell something
    newer of a meeting that is there; SAME nothing, as one called off that never was; OLDER is a copy of before.
    """

    NEW = "new"
    PAST = "past"
    NOBODY = "nobody"
    UNTOLD = "untold"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    SAME = "same"
    OLDER = "older"
    UNREADABLE = "unreadable"

    # A hundred thousand rows may be counted by kind at once, and an enumeration's own hash is Python code.
    __hash__ = str.__hash__


ADDED = (CalendarKind.NEW, CalendarKind.PAST, CalendarKind.NOBODY)
_TAKEN = {
    CalendarKind.NEW: Choice.ADD,
    CalendarKind.CHANGED: Choice.THEIRS,
    CalendarKind.CANCELLED: Choice.THEIRS,
}
# What becomes of a kind unless the user says otherwise: what is over would only ask how it went.
USUAL: Mapping[StrEnum, Choice] = MappingProxyType({kind: _TAKEN.get(kind, Choice.SKIP) for kind in CalendarKind})
# Whom the user says that a meeting is with: a contact, or somebody to become one; by the number of its row.
Companions = Mapping[int, ContactRef | Attendee]


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One row of the preview. `number` counts from 0; `meeting_id` is the meeting it is taken for.

    `contact` is whom it is with, `others` who else it may be with; `guest` is how the calendar names somebody that the
    notebook does not know.
    """

    number: int
    kind: CalendarKind
    incoming: IncomingMeeting | None = None
    meeting_id: int | None = None
    contact: ContactRef | None = None
    others: tuple[ContactRef, ...] = ()
    guest: Attendee | None = None
    changes: tuple[Change, ...] = ()
    doubt: Doubt | None = None

    @property
    def line(self) -> int:
        """The line of the file on which it begins, from 1."""
        told = self.incoming or self.doubt
        return told.line if told is not None else 0


@dataclass(frozen=True, slots=True)
class ChosenMeeting:
    """A meeting to take in: with a contact, or, without one, with a new one made of `guest`."""

    incoming: IncomingMeeting
    contact_id: int | None = None
    guest: Attendee = field(default_factory=Attendee)


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What taking in a calendar would do: its meetings in the order of the file, then what is doubtful."""

    rows: tuple[CalendarRow, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def kind(self, number: int) -> CalendarKind:
        """The kind of a row. Raises IndexError."""
        return self.rows[number].kind

    def row(self, number: int) -> CalendarRow:
        """One row. Raises IndexError."""
        return self.rows[number]

    def numbers(self, kind: StrEnum | None = None) -> range | tuple[int, ...]:
        """The numbers of the rows of a kind, or of all."""
        if kind is None:
            return range(len(self.rows))
        return tuple(row.number for row in self.rows if row.kind == kind)

    def counts(self) -> dict[CalendarKind, int]:
        """How many rows there are of each kind."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in CalendarKind}

    def chosen(self, choices: Choices) -> tuple[ChosenMeeting, ...]:
        """The meetings that the user wants to be taken in, with whom."""
        return tuple(
            ChosenMeeting(row.incoming, row.contact.id if row.contact else None, row.guest or Attendee())
            for row in self.rows
            if row.incoming is not None and choices.of(row.number, row.kind) is not Choice.SKIP
        )


@dataclass(frozen=True, slots=True)
class CalendarOutcome:
    """How many meetings were added, changed, called off and left alone, and how many contacts were made.

    `operation` is the id by which the step can be taken back; None where nothing was changed.
    """

    added: int = 0
    changed: int = 0
    cancelled: int = 0
    left: int = 0
    contacts: int = 0
    operation: int | None = field(default=None, compare=False)
