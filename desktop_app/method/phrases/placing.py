"""Which of the phrases in a line belong together and are when somebody meets."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.method.phrases.clocks import ClockPhrase, clock_phrases
from desktop_app.method.phrases.days import DayPhrase, Today, day_phrases
from desktop_app.method.phrases.lengths import LengthPhrase, length_phrases, soon_phrases
from desktop_app.method.phrases.vocabulary import GAP, GAP0, pattern

FARTHEST = 30
SHORT = 5


@dataclass(frozen=True, slots=True)
class Placed:
    """The day, the time, the length that belong together, and the part of the day that stands beside them.

    `soon` is a phrase like "in 20 minutes", which says all at once.
    """

    day: DayPhrase | None = None
    clock: ClockPhrase | None = None
    part: re.Match[str] | None = None
    length: LengthPhrase | None = None
    soon: LengthPhrase | None = None

    @property
    def part_of_day(self) -> str:
        """ "morning", "afternoon", "evening" or nothing; the night begins in the evening."""
        word = self.part["part"].lower() if self.part is not None else ""
        return "evening" if word in ("night", "tonight") else word


def placed(text: str, today: Today) -> Placed:
    """The phrases of `text` that say when and how long."""
    soon = next(iter(soon_phrases(text)), None)
    if soon is not None:
        return Placed(soon=soon, length=_length(blanked(text, [soon]), None))
    days = day_phrases(text, today)
    rest = blanked(text, days)
    lengths = length_phrases(rest)
    clocks = [clock for clock in clock_phrases(rest) if not (clock.weak and _within(clock, lengths))]
    day, clock = _pair(text, days, clocks)
    if day is None and clock is None:
        return Placed()
    return Placed(day, clock, _part(text, day, clock), _length(rest, clock))


def blanked(text: str, spans: Iterable[DayPhrase | ClockPhrase | LengthPhrase]) -> str:
    """`text` with these phrases taken out; what stood apart stays apart."""
    for span in spans:
        text = text[: span.start] + "\0" * (span.end - span.start) + text[span.end :]
    return text


def _within(clock: ClockPhrase, lengths: Sequence[LengthPhrase]) -> bool:
    return any(length.start < clock.end and clock.start < length.end for length in lengths)


def _length(text: str, clock: ClockPhrase | None) -> LengthPhrase | None:
    rest = text if clock is None else blanked(text, [clock])
    return next(iter(length_phrases(rest)), None)


def _pair(
    text: str, days: Sequence[DayPhrase], clocks: Sequence[ClockPhrase]
) -> tuple[DayPhrase | None, ClockPhrase | None]:
    """A day beside a time, or else the first that stand for themselves."""
    for clock in clocks:
        for day in days:
            if _beside(text, day, clock):
                return day, clock
    alone = [day for day in days if not day.weak or _is_day(text, day)]
    strong = [clock for clock in clocks if not clock.weak]
    return next(iter(alone), None), next(iter(strong), None)


def _beside(text: str, one: DayPhrase | ClockPhrase, other: DayPhrase | ClockPhrase | re.Match[str]) -> bool:
    start, end = (other.start(), other.end()) if isinstance(other, re.Match) else (other.start, other.end)
    first, last = (one.end, start) if one.end <= start else (end, one.start)
    return 0 <= last - first <= FARTHEST and _BETWEEN.fullmatch(text, first, last) is not None


def _is_day(text: str, day: DayPhrase) -> bool:
    """Whether a weekday that stands alone is one: Sun and Tue are names as well."""
    word = text[day.start : day.end].rstrip(".")
    if len(word) > SHORT:
        return True
    before = text[max(0, day.start - FARTHEST) : day.start].strip(" \t\n,;(")
    after = text[day.end : day.end + FARTHEST].lstrip()
    return word.islower() and (before != "" or after[:1] in ("", ",", ";"))


def _part(text: str, day: DayPhrase | None, clock: ClockPhrase | None) -> re.Match[str] | None:
    for match in _PART.finditer(text):
        inside = day is not None and day.start <= match.start() and match.end() <= day.end
        if inside or any(one is not None and _beside(text, one, match) for one in (day, clock)):
            return match
    return None


_PART = pattern(
    rf"\b(?:(?:in|early|late){GAP}(?:the{GAP})?|at{GAP}(?=night))?(?P<part>morning|afternoon|evening|night|tonight)\b"
)
_BETWEEN = pattern(
    rf"[\s,.(]{{0,4}}(?:(?:(?:in{GAP}(?:the{GAP})?)?(?:morning|afternoon|evening|night)|at|on|from|about|around|um|@)"
    rf"[\s,]{{0,4}}){{0,2}}\(?{GAP0}"
)
