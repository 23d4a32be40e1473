"""The eleven rows of the comparison, and how a talk stood to each of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class GuideRow(StrEnum):
    """What an informational interview differs in from a job interview, in the guide's order."""

    CONTACT = "contact"
    GETTING = "getting"
    ATMOSPHERE = "atmosphere"
    TIME = "time"
    ASKING = "asking"
    STRENGTHS = "strengths"
    REFERRALS = "referrals"
    JOB = "job"
    TALKING = "talking"
    THANKS = "thanks"
    DRESS = "dress"


class Kept(StrEnum):
    """Whether a talk kept to a row; NOT_YET can still be done, UNKNOWN was noted nowhere."""

    KEPT = "kept"
    NOT_KEPT = "not_kept"
    NOT_YET = "not_yet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What is known of one meeting, as far as the rows depend on it.

    Messages are those to and from its contact: `asked_before` asked for the talk before it was held, `wrote_first`
    tells that the contact began; `requests` and `messages` are the texts that the user sent. `referred` tells that
    somebody had named the contact by then; `names` counts those whom the contact named from the talk on, until the next
    one. `improvised` questions were added once the talk had begun, `names_asked` is whether one about referrals was
    asked. Seconds `counted` and `talking` are 0 where nobody counted. `dressed` and `confirmed` are steps of the
    checklist, None where there is no such step; `confirming` tells of a message that confirmed.
    """

    meeting_id: int
    held: bool
    minutes: int
    extra_minutes: int = 0
    counted: int = 0
    talking: int = 0
    questions: int = 0
    asked: int = 0
    improvised: int = 0
    names_asked: bool = False
    names: int = 0
    asked_before: int = 0
    wrote_first: bool = False
    referred: bool = False
    requests: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    confirming: bool = False
    confirmed: bool | None = None
    dressed: bool | None = None
    thanks_due: datetime | None = None
    thanks_sent: datetime | None = None


@dataclass(frozen=True, slots=True)
class RowKept:
    """How one meeting stood to one row; `why` names the sentence that says it, `numbers` fill it in."""

    row: GuideRow
    state: Kept
    why: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RowTotal:
    """Over many talks: how many kept to a row, of how many it is known, and how many talks there were."""

    kept: int
    known: int
    talks: int
