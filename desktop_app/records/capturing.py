"""Writing somebody down in one line: who of the notebook may be meant, what is to be written, what was."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.records.contacts import ContactPoint
from desktop_app.records.meetings import MeetingRow, NewMeeting
from desktop_app.records.questions import QuestionListRow


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody in the notebook who may be meant: by the very name, by an e-mail, or by a name that is near."""

    id: int
    name: str
    role: str = ""
    organization: str = ""
    time_zone: str = ""
    next_meeting: datetime | None = None
    same_name: bool = False
    same_email: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """What the notebook has to do with a line: who may be meant, the likeliest first, meetings in the way, lists."""

    people: tuple[Match, ...] = ()
    referrers: tuple[Match, ...] = ()
    conflicts: tuple[MeetingRow, ...] = ()
    lists: tuple[QuestionListRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CapturePlan:
    """What is to be written down of one person.

    `contact_id` is somebody known, who is completed; None makes a new person. The referrer is known (`referrer_id`),
    or a name of somebody who is made, or nobody. The contact of `meeting` is the one of the plan.
    """

    contact_id: int | None = None
    name: str = ""
    role: str = ""
    organization: str = ""
    field: str = ""
    how_known: str = ""
    note: str = ""
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    referrer_id: int | None = None
    referrer: str = ""
    meeting: NewMeeting | None = None


@dataclass(frozen=True, slots=True)
class Captured:
    """What was written down."""

    contact_id: int
    meeting_id: int | None = None
