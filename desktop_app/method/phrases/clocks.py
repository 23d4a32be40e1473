"""Phrases that name a time of day: "15:00", "3 p.m.", "16h30", "half past 3", "noon", "from 3 to 4pm"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.method.phrases.vocabulary import GAP, GAP0, HALF_OF_DAY, NUMBER, number_of, pattern

DAY_MINUTES = 24 * 60
# At "3" people meet in the afternoon, at "7" in the morning, and both are worth asking.
AFTERNOON, UNCLEAR = 6, 7
MOST_HOURS = 4


@dataclass(frozen=True, slots=True)
class ClockPhrase:
    """A time of day at `start` to `end`, in minutes after midnight; None where there is no such time.

    `free` says that neither half of the day is named, `half` that either may well be meant. `weak` phrases count only
    beside a day. `length` is that of "15:00-15:30". `to_half` marks "half 3", which some take for 2:30; `midnight`
    the word.
    """

    start: int
    end: int
    minute: int | None
    free: bool = False
    half: bool = False
    weak: bool = False
    length: int | None = None
    to_half: bool = False
    midnight: bool = False


def clock_phrases(text: str) -> list[ClockPhrase]:
    """Every phrase in `text` that may be a time of day, in order, none inside another."""
    found = sorted(_all(text), key=lambda phrase: (phrase.start, -phrase.end))
    kept: list[ClockPhrase] = []
    for phrase in found:
        if not kept or phrase.start >= kept[-1].end:
            kept.append(phrase)
    return kept


def _all(text: str) -> Iterator[ClockPhrase]:
    for regex, read in _PATTERNS:
        for match in regex.finditer(text):
            if (phrase := read(match)) is not None:
                yield phrase


@dataclass(frozen=True, slots=True)
class _Hour:
    """Digits as they stand: the hour, the minutes with the sign before them, and am or pm."""

    digits: str
    sign: str
    minutes: str
    half: str

    @property
    def possible(self) -> bool:
        return (
            int(self.digits) <= 24
            and int(self.minutes or 0) <= 59
            and (self.digits != "24" or not int(self.minutes or 0))
        )

    @property
    def plain(self) -> bool:
        """Whether this could be any number."""
        return not self.sign and not self.half

    def minute(self, half: str = "") -> int:
        hour, half = int(self.digits), (self.half or half)[:1].lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        return hour % 24 * 60 + int(self.minutes or 0)

    @property
    def free(self) -> bool:
        """Whether it may be in either half of the day."""
        return not self.half and not self.digits.startswith("0") and 1 <= int(self.digits) <= 12

    @property
    def unclear(self) -> bool:
        """Whether that is worth asking."""
        return self.free and int(self.digits) <= UNCLEAR


def _clock(match: re.Match[str]) -> ClockPhrase | None:
    first = _Hour(*(match[f"{name}1"] or "" for name in ("h", "s", "m", "p")))
    second = _Hour(*(match[f"{name}2"] or "" for name in ("h", "s", "m", "p"))) if match["h2"] else None
    said, unit = match["at"], (match["unit"] or "").lower()
    if not first.possible or (second is not None and not second.possible):
        wrong = first.sign == ":" or bool(first.half)
        return ClockPhrase(match.start(), match.end(), None, weak=not said) if wrong else None
    hours = (unit in ("h", "hrs") and first.plain) or (first.sign.lower() == "h" and first.digits[0] != "0")
    if hours and not said and int(first.digits) <= MOST_HOURS:
        return None  # "1h" and "1h30" are how long it takes
    weak = not said and not unit and _is_weak(first, second)
    if second is not None:
        return _range(match, first, second, weak)
    return _one(match, first, weak)


def _is_weak(first: _Hour, second: _Hour | None) -> bool:
    if second is not None:
        return not (first.half or second.half or (first.sign in (":", "h") and second.sign in (":", "h")))
    if first.sign == ".":
        return not first.half and not (len(first.digits) == 2 and int(first.minutes) % 5 == 0)
    return first.plain


def _one(match: re.Match[str], hour: _Hour, weak: bool) -> ClockPhrase:
    minute = hour.minute()
    if hour.unclear and int(hour.digits) <= AFTERNOON:
        minute += DAY_MINUTES // 2
    return ClockPhrase(match.start(), match.end(), minute, hour.free, hour.unclear, weak, midnight=hour.digits == "24")


def _range(match: re.Match[str], first: _Hour, second: _Hour, weak: bool) -> ClockPhrase:
    """ "3-4pm" is all in the afternoon, "11-1pm" begins in the morning."""
    unclear = first.unclear and not second.half
    start, end = first.minute(), second.minute()
    if second.half and not first.half and 1 <= int(first.digits) <= 12:
        start = max((first.minute(half) for half in "ap" if first.minute(half) < end), default=start)
    elif unclear and int(first.digits) <= AFTERNOON:
        start += DAY_MINUTES // 2
    if not second.half and int(second.digits) <= 12 and end <= start < end + DAY_MINUTES // 2:
        end += DAY_MINUTES // 2
    return ClockPhrase(match.start(), match.end(), start, unclear, unclear, weak, (end - start) % DAY_MINUTES or None)


def _digits(match: re.Match[str]) -> ClockPhrase:
    """ "1530", beside a day or after "at"."""
    minute = int(match["hh"]) * 60 + int(match["mm"])
    return ClockPhrase(match.start(), match.end(), minute, weak=not match["at"])


def _word(match: re.Match[str]) -> ClockPhrase:
    midnight = match["word"].lower() == "midnight"
    return ClockPhrase(match.start(), match.end(), 0 if midnight else DAY_MINUTES // 2, midnight=midnight)


def _past(match: re.Match[str]) -> ClockPhrase | None:
    """ "half past 3", "quarter to 4 pm", "ten past noon"."""
    word = match["n"].lower().replace("-", " ")
    away = {"half": 30, "quarter": 15, "twenty": 20, "twenty five": 25}.get(word)
    return _from_hour(
        match, number_of(word) if away is None else away, match["way"].lower() in ("to", "before", "till")
    )


def _half(match: re.Match[str]) -> ClockPhrase | None:
    phrase = _from_hour(match, 30, False)
    return phrase and ClockPhrase(phrase.start, phrase.end, phrase.minute, weak=True, to_half=True)


def _from_hour(match: re.Match[str], away: int, before: bool) -> ClockPhrase | None:
    word, half = match["h"].lower(), (match["p"] or "")
    named = {"noon": 12, "midnight": 0}.get(word)
    hour = _Hour(str(number_of(word)) if named is None else str(named), "", "", half)
    if int(hour.digits) > 23:
        return None
    minute = hour.minute() + (-away if before else away)
    unclear = named is None and hour.unclear
    if unclear and int(hour.digits) <= AFTERNOON:
        minute += DAY_MINUTES // 2
    return ClockPhrase(match.start(), match.end(), minute % DAY_MINUTES, named is None and hour.free, unclear)


def _hour(number: int) -> str:
    return (
        rf"(?P<h{number}>\d{{1,2}})(?:(?P<s{number}>[:.h])(?P<m{number}>\d\d)(?!\d))?"
        rf"(?:{GAP0}(?P<p{number}>{HALF_OF_DAY}))?"
    )


_AT = rf"(?P<at>(?:at|from|about|around|um)(?:{GAP}(?:about|around))?{GAP}|@{GAP0})?"
_START = r"(?<![\w.:/+\-–@'])"
_TO = rf"{GAP0}(?:-|–|—|to|until|till|bis){GAP0}"
_HOURS = rf"\d{{1,2}}|{NUMBER}|noon|midnight"
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], ClockPhrase | None]], ...] = tuple(
    (pattern(text), read)
    for text, read in (
        (
            rf"{_START}{_AT}{_hour(1)}(?:{_TO}{_hour(2)})?(?:{GAP0}(?P<unit>h|hrs|uhr|o['’]clock))?(?![\w%°€$£/'’]|[:.\-]\d)",
            _clock,
        ),
        (rf"{_START}{_AT}(?P<hh>[01]\d|2[0-3])(?P<mm>[0-5]\d)(?:h|hrs)?(?![\w:/%]|[.\-]\d)", _digits),
        (rf"\b(?:at{GAP})?(?P<word>noon|midday|midnight)\b", _word),
        (
            rf"\b(?:at{GAP})?(?:a{GAP})?(?P<n>half|quarter|five|ten|twenty(?:[ -]five)?|5|10|20|25){GAP}"
            rf"(?P<way>past|after|to|before|till){GAP}(?P<h>{_HOURS})\b(?:{GAP0}(?P<p>{HALF_OF_DAY}))?",
            _past,
        ),
        (rf"\b(?:at{GAP})?half{GAP}(?P<h>\d{{1,2}}|{NUMBER})\b(?:{GAP0}(?P<p>{HALF_OF_DAY}))?", _half),
    )
)
