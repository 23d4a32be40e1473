"""From where a line is read, and what was found in it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop_app.method import meeting_times
from desktop_app.method.phrases.days import Today
from desktop_app.method.phrases.doubts import Doubt
from desktop_app.records.meetings import Start


class PieceKind(StrEnum):
    """What a piece of the text says."""

    DAY = "day"
    TIME = "time"
    ZONE = "zone"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Piece:
    """`start` to `end` of the text was understood."""

    kind: PieceKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clock:
    """From where one reads: the present instant, the user's zone and habits, and the other person's zone if known."""

    now: datetime
    zone: str
    day_first: bool = True
    week_start: int = 1
    their_zone: str = ""
    usual_minutes: int = 20

    @property
    def today(self) -> Today:
        """The user's day."""
        return Today(self.now.astimezone(meeting_times.zone_of(self.zone)).date(), self.day_first, self.week_start)

    def has_begun(self, start: Start) -> bool:
        """Whether a start lies in the past; the running minute does not."""
        return meeting_times.instant_of(start) < self.now.replace(second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Found:
    """What was understood: the day, the start (None while day or time are unknown or impossible), minutes, doubts."""

    day: date | None = None
    start: Start | None = None
    minutes: int | None = None
    pieces: tuple[Piece, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_when(self) -> bool:
        """Whether a day or a time was named at all."""
        return bool(self.pieces)
