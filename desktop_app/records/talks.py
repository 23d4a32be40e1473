"""A talk while it is held, and what is thought of it afterwards."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Consent(StrEnum):
    """What the other person said when asked whether they may be recorded, or quoted."""

    UNASKED = "unasked"
    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Talk:
    """A meeting being held, or held with Askwell open.

    `counted` are the seconds of talk counted up to `beat_at`, `talking` those of them in which the user spoke;
    `extra_minutes` were granted beyond the promise.
    """

    id: int
    meeting_id: int
    started_at: datetime
    ended_at: datetime | None
    extra_minutes: int
    recording: Consent
    quoting: Consent
    counted: int
    talking: int
    beat_at: datetime
    item_id: int | None


@dataclass(frozen=True, slots=True)
class Debrief:
    """Five minutes of thinking after a talk; `done_at` is None while it is not finished."""

    meeting_id: int
    learned: str = ""
    fit: str = ""
    changed_mind: str = ""
    red_flags: str = ""
    still_need: str = ""
    done_at: datetime | None = None
