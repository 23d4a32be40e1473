"""What a typed phrase leaves open, with its possible readings: data, never an exception."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from desktop_app.method.folding import name_key
from desktop_app.records.meetings import Start

# A reading of a phrase; None is that it means no meeting.
Choice = date | time | Start | str | None
Answers = Mapping[str, int]


class DoubtKind(StrEnum):
    """What may be unclear. Choices are dates, times, starts or words; some kinds have none, and only tell."""

    ORDER = "order"  # 3/12: day or month first
    YEAR = "year"  # a date without a year that has just gone by
    WEEKDAY = "weekday"  # the day of the week is not that of the date
    NEXT = "next"  # next friday: of this week or of the next
    WHICH_DAY = "which_day"  # next week, and no more
    HALF_DAY = "half_day"  # at 3: in the morning or in the afternoon
    HALF_HOUR = "half_hour"  # half 3: before or after three
    MIDNIGHT = "midnight"  # where that day begins or ends
    NO_TIME = "no_time"
    NO_DAY = "no_day"
    WHOSE_CLOCK = "whose_clock"  # mine or theirs
    ZONE = "zone"  # letters that several zones go by
    GAP = "gap"  # the clocks skip that time
    DOUBLED = "doubled"  # the clocks show that time twice
    PAST = "past"
    OVER_MIDNIGHT = "over_midnight"
    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"
    LENGTH = "length"  # no number of minutes that can be promised
    NAME = "name"  # Okafor, Amara: one name or two things
    WORK = "work"  # an organization or a role
    FROM = "from"  # from Ada: who referred, or where they work


TELLING = frozenset({DoubtKind.OVER_MIDNIGHT})


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to ask, about `start` to `end` of the text.

    `chosen` is the reading in force (an index into `choices`): an answer, or what is assumed without one; None where
    nothing can be assumed. `key` is what an answer is remembered by: it is gone when the phrase is another.
    """

    kind: DoubtKind
    key: str
    start: int
    end: int
    choices: tuple[Choice, ...] = ()
    chosen: int | None = None

    @property
    def stops(self) -> bool:
        """Whether nothing can be written down before this is settled."""
        return self.chosen is None and self.kind not in TELLING

    @property
    def reading(self) -> Choice:
        """The choice in force; the first while there is none."""
        return self.choices[self.chosen or 0]


def doubt(
    kind: DoubtKind,
    text: str,
    span: tuple[int, int],
    answers: Answers,
    choices: tuple[Choice, ...] = (),
    assumed: int | None = 0,
    *,
    phrase: str = "",
) -> Doubt:
    """A doubt about a span of `text`, with the answer that was given to it before; `phrase` where that is not all."""
    key = f"{kind}:{name_key(phrase or text[slice(*span)])}"
    answer = answers.get(key)
    if answer is None or not 0 <= answer < len(choices):
        answer = assumed if choices else None
    return Doubt(kind, key, *span, choices, answer)
