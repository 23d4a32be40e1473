"""What taking in a calendar would do, row by row, and what the user chose."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee, Doubt, IncomingMeeting
from desktop_app.records.importing import Change


class CalendarKind(StrEnum):
    """How a meeting in a calendar stands to the notebook.

    CHANGED and CANCELLED tell something newer of a meeting that is there; SAME nothing, as one called off that never
    was; NOBODY is with somebody the notebook does not know, as most of a calendar is.
    """

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CANCELLED = "cancelled"
    NOBODY = "nobody"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One row of the preview. `number` counts from 0; `meeting_id` is the meeting it is taken for.

    `contact` is whom it is with, `others` who else it may be with; `guest` is how the calendar names somebody that the
    notebook does not know. `past`: it is over.
    """

    number: int
    kind: CalendarKind
    incoming: IncomingMeeting | None = None
    meeting_id: int | None = None
    contact: ContactRef | None = None
    others: tuple[ContactRef, ...] = ()
    guest: Attendee | None = None
    changes: tuple[Change, ...] = ()
    past: bool = False
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What taking in a calendar would do: its meetings in the order of the file, then what is doubtful."""

    rows: tuple[CalendarRow, ...] = ()

    def counts(self) -> dict[CalendarKind, int]:
        """How many rows there are of each kind."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in CalendarKind}


@dataclass(frozen=True, slots=True)
class ChosenMeeting:
    """A meeting to take in: with a contact, or, without one, with a new one made of `guest`."""

    incoming: IncomingMeeting
    contact_id: int | None = None
    guest: Attendee = field(default_factory=Attendee)


@dataclass(frozen=True, slots=True)
class CalendarOutcome:
    """How many meetings were added, changed, called off and left alone, and how many contacts were made."""

    added: int = 0
    changed: int = 0
    cancelled: int = 0
    left: int = 0
    contacts: int = 0
