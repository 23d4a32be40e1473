"""Phrases that name a day: "tue", "3 dec", "2026-12-03", "next week tue", "in 3 days"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.method.phrases.doubts import DoubtKind
from desktop_app.method.phrases.vocabulary import (
    GAP,
    GAP0,
    HALF_OF_DAY,
    MONTH,
    NUMBER,
    WEEKDAY,
    month_number,
    number_of,
    pattern,
    weekday_number,
)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day of a month as it was said; there may be no such day. The year may be left out."""

    day: int
    month: int
    year: int | None = None


Reading = date | Calendar


@dataclass(frozen=True, slots=True)
class DayPhrase:
    """A day as it is said at `start` to `end`; several `readings` where that is in `doubt`, the likeliest first.

    `every` is after how long the same words mean another day: "day", "week", "month", "year". A `weak` phrase may
    well be something else, a name say. `weekday` is one that was said beside a date.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    every: str
    doubt: DoubtKind | None = None
    weak: bool = False
    weekday: int | None = None

    @property
    def rolls(self) -> bool:
        """Whether the words mean the next one to come: today's if its hour is still ahead."""
        return self.every in ("week", "month") and self.doubt is None


@dataclass(frozen=True, slots=True)
class Today:
    """From where days are counted, and how dates are written here. `week_start`: 1 is Monday, 7 Sunday."""

    day: date
    day_first: bool = True
    week_start: int = 1

    def week(self, weeks: int = 0) -> date:
        """The first day of this week, or of the one `weeks` later."""
        return self.day - timedelta(days=(self.day.isoweekday() - self.week_start) % 7) + timedelta(weeks=weeks)

    def in_week(self, weekday: int, weeks: int = 0) -> date:
        """A day of this week, or of the one `weeks` later."""
        first = self.week(weeks)
        return first + timedelta(days=(weekday - first.weekday()) % 7)

    def coming(self, weekday: int) -> date:
        """The next such day, which may be today."""
        return self.day + timedelta(days=(weekday - self.day.weekday()) % 7)


def day_phrases(text: str, today: Today) -> list[DayPhrase]:
    """Every phrase in `text` that names a day, in order, none inside another; takes time in proportion to it."""
    found = sorted(_all(text, today), key=lambda phrase: (phrase.start, -phrase.end))
    kept: list[DayPhrase] = []
    for phrase in found:
        if not kept or phrase.start >= kept[-1].end:
            kept.append(phrase)
    return _joined(text, kept)


def _all(text: str, today: Today) -> Iterator[DayPhrase]:
    for regex, read in _PATTERNS:
        for match in regex.finditer(text):
            if (phrase := read(match, today)) is not None:
                yield phrase


def _joined(text: str, phrases: list[DayPhrase]) -> list[DayPhrase]:
    """A weekday beside a date is part of it: "Tue 3 Dec", "3 Dec (Tue)"."""
    joined: list[DayPhrase] = []
    for phrase in phrases:
        before = joined[-1] if joined else None
        if (
            before is not None
            and _BESIDE.fullmatch(text, before.end, phrase.start)
            and (one := _one_of(before, phrase))
        ):
            joined[-1] = one
        else:
            joined.append(phrase)
    return joined


def _one_of(first: DayPhrase, second: DayPhrase) -> DayPhrase | None:
    for day, dated in ((first, second), (second, first)):
        said = day.readings[0]
        if day.weak and isinstance(said, date) and dated.every == "year" and dated.weekday is None:
            return replace(dated, start=first.start, end=second.end, weekday=said.weekday())
    return None


Read = Callable[[re.Match[str], Today], DayPhrase | None]


def _dated(match: re.Match[str], *readings: Calendar, doubt: DoubtKind | None = None) -> DayPhrase:
    return DayPhrase(match.start(), match.end(), readings, "year", doubt)


def _iso(match: re.Match[str], _today: Today) -> DayPhrase:
    year, month, day = (int(part) for part in match.group("y", "m", "d"))
    return _dated(match, Calendar(day, month, year))


def _numbers(match: re.Match[str], today: Today) -> DayPhrase | None:
    first, second = int(match["d"]), int(match["m"])
    sign, written = match["sep"], match.groupdict().get("y")
    year = None if written is None else int(written) + (2000 if len(written) == 2 else 0)
    if sign == "-" and written is not None and len(written) == 2:
        return None
    if written is None and not _may_be_date(first, second):
        return None
    by_day, by_month = Calendar(first, second, year), Calendar(second, first, year)
    if sign == "." or first == second or first > 12:
        return _dated(match, by_day)
    if second > 12:
        return _dated(match, by_month)
    readings = (by_day, by_month) if today.day_first else (by_month, by_day)
    return _dated(match, *readings, doubt=DoubtKind.ORDER)


def _may_be_date(first: int, second: int) -> bool:
    # 24/7 is how people say "always".
    small, large = sorted((first, second))
    return 1 <= small <= 12 and large <= 31 and (first, second) != (24, 7)


def _named_month(match: re.Match[str], _today: Today) -> DayPhrase:
    year = match["y"]
    return _dated(match, Calendar(int(match["d"]), month_number(match["m"]), int(year) if year else None))


def _day_of_month(match: re.Match[str], today: Today) -> DayPhrase | None:
    day = int(match["d"])
    if not 1 <= day <= 31:
        return None
    for later in range(62):
        if (found := today.day + timedelta(days=later)).day == day:
            return DayPhrase(match.start(), match.end(), (found,), "month")
    return None


def _word(match: re.Match[str], today: Today) -> DayPhrase:
    word = match["word"].lower()
    days = 2 if word.startswith("day") else {"tom": 1, "tmr": 1, "yes": -1}.get(word[:3], 0)
    return DayPhrase(match.start(), match.end(), (today.day + timedelta(days=days),), "day")


def _after(match: re.Match[str], today: Today) -> DayPhrase:
    number, unit = number_of(match["n"]), match["u"].lower()
    found = (
        add_months(today.day, number)
        if unit.startswith("mo")
        else today.day + timedelta(days=number * {"d": 1, "w": 7, "f": 14}[unit[0]])
    )
    return DayPhrase(match.start(), match.end(), (found,), "day")


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last of that month where it is shorter."""
    number = day.month - 1 + months
    year, month = day.year + number // 12, number % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, last))


def _in_week(match: re.Match[str], today: Today) -> DayPhrase:
    weeks = {"next": 1, "this": 0, "last": -1}[match["w"].lower()]
    return DayPhrase(match.start(), match.end(), (today.in_week(weekday_number(match["wd"]), weeks),), "fixed")


def _which_day(match: re.Match[str], today: Today) -> DayPhrase:
    days = tuple(today.in_week(weekday, 1) for weekday in range(5))
    return DayPhrase(match.start(), match.end(), days, "fixed", DoubtKind.WHICH_DAY)


def _near(match: re.Match[str], today: Today) -> DayPhrase:
    """ "next friday", "this friday", "last friday"."""
    word, weekday = match["w"].lower(), weekday_number(match["wd"])
    coming = today.coming(weekday)
    if word in ("last", "past"):
        before = coming - timedelta(weeks=1)
        return DayPhrase(match.start(), match.end(), (before,), "fixed")
    if word != "next":
        return DayPhrase(match.start(), match.end(), (coming,), "fixed")
    if coming == today.day:
        return DayPhrase(match.start(), match.end(), (coming + timedelta(weeks=1),), "fixed")
    of_next_week = today.in_week(weekday, 1)
    if of_next_week == coming:
        return DayPhrase(match.start(), match.end(), (coming,), "fixed")
    return DayPhrase(match.start(), match.end(), (of_next_week, coming), "fixed", DoubtKind.NEXT)


def _weekday(match: re.Match[str], today: Today) -> DayPhrase:
    day = today.coming(weekday_number(match["wd"]))
    return DayPhrase(match.start(), match.end(), (day,), "week", weak=match["on"] is None)


_START = r"(?<![\w.:/+\-–])"
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?" + GAP + r"(?P<y>(?:19|2\d)\d\d)(?![\d:.h]))?"
_COUNT = rf"(?P<n>\d{{1,3}}|an?|{NUMBER})"
_UNIT = r"(?P<u>days?|weeks?|wks?|months?|fortnights?)"
_NO_LENGTH = rf"(?!\d|[:/h]\d|\.\d\d|{GAP0}(?:{HALF_OF_DAY}|m(?:in(?:ute)?s?)?\b|h(?:ours?|rs?)?\b|o['’]clock))"
_BESIDE = pattern(rf"{GAP0}[,(.]?{GAP0}(?:the{GAP})?")
_PATTERNS: tuple[tuple[re.Pattern[str], Read], ...] = tuple(
    (pattern(text), read)
    for text, read in (
        (
            rf"{_START}(?P<y>\d{{4}})(?P<sep>[-/.])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}})(?:T(?=\d\d:)|(?![\d\-/]|\.\d))",
            _iso,
        ),
        (
            rf"{_START}(?P<d>\d{{1,2}})(?P<sep>[-/.])(?P<m>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d\d)(?![\d\-/:]|\.\d)",
            _numbers,
        ),
        (rf"{_START}(?P<d>\d{{1,2}})(?P<sep>/)(?P<m>\d{{1,2}})(?![\d/:]|\.\d)", _numbers),
        (rf"{_START}(?P<d>\d{{1,2}})(?P<sep>\.)(?P<m>\d{{1,2}})\.(?!\d)", _numbers),
        (rf"{_START}(?:(?:on{GAP})?the{GAP})?{_DAY}\.?{GAP0}(?:of{GAP})?(?P<m>{MONTH})\b\.?{_YEAR}", _named_month),
        (rf"\b(?P<m>{MONTH})\b\.?{GAP}(?:the{GAP})?{_DAY}{_NO_LENGTH}{_YEAR}", _named_month),
        (rf"\b(?:on{GAP})?the{GAP}(?P<d>\d{{1,2}})(?:st|nd|rd|th)\b(?!{GAP}(?:of\b|floor\b))", _day_of_month),
        (rf"\b(?P<word>day{GAP}after{GAP}tomorrow|today|tonight|tomorrow|tmrw?|yesterday)\b", _word),
        (rf"\b(?P<word>this){GAP}(?:morning|afternoon|evening)\b", _word),
        (rf"\bin{GAP}{_COUNT}{GAP0}{_UNIT}\b", _after),
        (rf"\b{_COUNT}{GAP0}{_UNIT}{GAP}from{GAP}(?:now|today)\b", _after),
        (rf"\b(?P<w>next|this|last){GAP}week{GAP0},?{GAP0}(?:on{GAP})?(?P<wd>{WEEKDAY})\b", _in_week),
        (rf"\b(?:on{GAP})?(?P<wd>{WEEKDAY}){GAP0},?{GAP0}(?P<w>next|this|last){GAP}week\b", _in_week),
        (rf"\b(?:some(?:time|{GAP}day){GAP})?next{GAP}week\b", _which_day),
        (rf"\b(?:this{GAP})?(?P<w>next|this|coming|last|past){GAP}(?P<wd>{WEEKDAY})\b", _near),
        (rf"\b(?P<on>on{GAP})?(?P<wd>{WEEKDAY})\b(?!['’])\.?", _weekday),
    )
)
