"""Preparing for a talk: what is still missing, which steps look done, when to be there.

Preliminary research on the organization and on the profession and an outline of questions are the method's own;
to confirm the day before and to check the time zones is RCEL's advice, to arrive 5 to 10 minutes early that of many.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.method.meeting_times import instant_of, start_in
from desktop_app.records.meetings import Mode, Start, Status

EARLY_MOST, EARLY_LEAST = timedelta(minutes=10), timedelta(minutes=5)
# Days before the talk from which on it wants to be confirmed.
CONFIRM_DAYS = 1
_TO_CONFIRM = frozenset({Status.PROPOSED, Status.SCHEDULED})


class Gap(StrEnum):
    """What a preparation still lacks, in the order in which it is said."""

    ORGANIZATION = "organization"
    PROFESSION = "profession"
    QUESTIONS = "questions"
    MINUTES = "minutes"
    PLACE = "place"
    LINK = "link"
    NUMBER = "number"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a preparation rests on.

    `organization_research` and `profession_research` are the texts; `questions` how many there are, `fits` whether
    they go into the promised minutes; `reachable` whether a phone number is known; `days_ahead` how many days lie
    between today and the day of the talk, below 0 once it is past.
    """

    organization_research: str
    profession_research: str
    questions: int
    fits: bool
    mode: Mode
    place: str
    link: str
    reachable: bool
    status: Status
    days_ahead: int


def missing(facts: Facts) -> tuple[Gap, ...]:
    """What is still missing."""
    return tuple(_gaps(facts))


def _gaps(facts: Facts) -> Iterator[Gap]:
    if not facts.organization_research.strip():
        yield Gap.ORGANIZATION
    if not facts.profession_research.strip():
        yield Gap.PROFESSION
    if not facts.questions:
        yield Gap.QUESTIONS
    elif not facts.fits:
        yield Gap.MINUTES
    if (where := _where_missing(facts)) is not None:
        yield where
    if facts.status in _TO_CONFIRM and 0 <= facts.days_ahead <= CONFIRM_DAYS:
        yield Gap.CONFIRM


def _where_missing(facts: Facts) -> Gap | None:
    place, link = bool(facts.place.strip()), bool(facts.link.strip())
    if facts.mode is Mode.IN_PERSON:
        return None if place else Gap.PLACE
    if facts.mode is Mode.PHONE:
        return None if place or facts.reachable else Gap.NUMBER
    return None if link or place else Gap.LINK


def suggested(facts: Facts) -> frozenset[str]:
    """The steps of the checklist (by key) that the facts say are done; to tick them is the user's."""
    gaps = set(missing(facts))
    done = {"organization", "profession"} - gaps
    if not gaps & {Gap.QUESTIONS, Gap.MINUTES}:
        done.add("questions")
    if facts.status in (Status.CONFIRMED, Status.HELD):
        done.add("confirm")
    return frozenset(done)


def be_there(start: Start) -> tuple[datetime, datetime]:
    """From when to when to arrive for a talk in person, on the clocks of its zone. Raises ValueError: `instant_of`."""
    instant = instant_of(start)
    first, last = (start_in(instant - early, start.zone).local for early in (EARLY_MOST, EARLY_LEAST))
    return first, last
