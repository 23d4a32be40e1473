"""From a day as it was said to a date: which year, which order, and whether there is such a day."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Protocol

from desktop_app.method import meeting_times
from desktop_app.method.phrases.days import Calendar, DayPhrase, add_months
from desktop_app.method.phrases.doubts import Choice, Doubt, DoubtKind

# A date without a year that went by longer ago than this is that of next year.
LONG_GONE = timedelta(days=60)


class Ask(Protocol):
    """Notes a doubt about a phrase, and answers it with the reading in force."""

    def __call__(self, kind: DoubtKind, about: DayPhrase, *choices: Choice, assumed: int | None = 0) -> Doubt: ...


def settled(phrase: DayPhrase, today: date, ask: Ask) -> date | None:
    """The day that is meant; None while that is open."""
    days = [reading for reading in phrase.readings if isinstance(reading, date)]
    if not days:
        found = _from_calendar(phrase, today, ask)
        return None if found is None else _by_weekday(phrase, found, ask)
    if phrase.doubt is None:
        return days[0]
    return _date_of(ask(phrase.doubt, phrase, *days, assumed=None if phrase.doubt is DoubtKind.WHICH_DAY else 0))


def _date_of(asked: Doubt) -> date | None:
    return asked.reading if asked.chosen is not None and isinstance(asked.reading, date) else None


def _from_calendar(phrase: DayPhrase, today: date, ask: Ask) -> date | None:
    said = [reading for reading in phrase.readings if isinstance(reading, Calendar)]
    one = said[0]
    if phrase.doubt is DoubtKind.ORDER:
        one = said[ask(DoubtKind.ORDER, phrase, *(_coming(reading, today) for reading in said)).chosen or 0]
    found = _coming(one, today)
    if found is None:
        return _date_of(ask(DoubtKind.NO_SUCH_DATE, phrase, *_around(one, today), assumed=None))
    this_year = date_of(one, today.year)
    if one.year is None and this_year is not None and timedelta() < today - this_year <= LONG_GONE:
        return _date_of(ask(DoubtKind.YEAR, phrase, found, this_year))
    return found


def _coming(said: Calendar, today: date) -> date | None:
    """That day, of the coming year where none is said; None where there is none."""
    found = date_of(said, said.year or today.year)
    if found is None or said.year is not None or found >= today:
        return found
    return date_of(said, today.year + 1)


def _by_weekday(phrase: DayPhrase, found: date, ask: Ask) -> date | None:
    """A date, or the nearest day that is the weekday said beside it."""
    if phrase.weekday is None or phrase.weekday == found.weekday():
        return found
    away = (phrase.weekday - found.weekday() + 3) % 7 - 3
    return _date_of(ask(DoubtKind.WEEKDAY, phrase, found, found + timedelta(days=away)))


def date_of(said: Calendar, year: int) -> date | None:
    """That day in `year`; None where there is none, or where zones and calendars mean little."""
    if not meeting_times.FIRST_YEAR <= year <= meeting_times.LAST_YEAR:
        return None
    try:
        return date(year, said.month, said.day)
    except ValueError:
        return None


def _around(said: Calendar, today: date) -> Iterator[date]:
    """The days beside one that there is not: the last of the month and the first of the next."""
    first = date_of(Calendar(1, said.month), said.year or today.year)
    if first is not None and 28 < said.day <= 31:
        after = add_months(first, 1)
        yield from (after - timedelta(days=1), after)


def later(local: datetime, every: str) -> datetime:
    """When the same words mean the next time; `every` as DayPhrase has it."""
    if every in ("year", "month"):
        return datetime.combine(add_months(local.date(), 12 if every == "year" else 1), local.time())
    return local + timedelta(days=1 if every == "day" else 7)
