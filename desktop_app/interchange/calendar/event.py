"""One event through the icalendar library, before its zone is known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any, TypeVar

from desktop_app.interchange.calendar import links
from desktop_app.interchange.calendar.components import ZONE_PARAMETER, Component
from desktop_app.interchange.vcard.letters import TURNED
from desktop_app.records.exchange import Attendee, CalendarReason, Doubt
from desktop_app.records.meetings import Mode, Status

T = TypeVar("T")
MOST_ATTENDEES = 300
LONGEST_TITLE, LONGEST_NOTES = 1_000, 50_000
_HIGHEST = 2**31
# What the library raises for what it did not foresee in a file; of a zone it may look for, a file of any name.
_BROKEN = (ValueError, TypeError, AttributeError, LookupError, OverflowError, AssertionError, RecursionError, OSError)
_STATUSES = {"TENTATIVE": Status.PROPOSED, "CANCELLED": Status.CANCELLED, "CANCELED": Status.CANCELLED}
_LINKS = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
)


@dataclass(frozen=True, slots=True)
class When:
    """A time as it is written: of a day alone, in UTC, in a zone by its name there, or (zone "") in none."""

    local: datetime
    zone: str = ""
    utc: bool = False
    day: bool = False


@dataclass(slots=True)
class Event:
    """What an event says, its times still as they are written."""

    line: int
    uid: str
    start: When
    end: When | timedelta | None
    sequence: int = 0
    recurrence: When | None = None
    rule: str = ""
    more: list[When] = field(default_factory=list)
    without: list[When] = field(default_factory=list)
    status: Status = Status.SCHEDULED
    mode: Mode = Mode.VIDEO
    zone: str = ""
    summary: str = ""
    place: str = ""
    link: str = ""
    notes: str = ""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    changed_at: datetime | None = None

    @property
    def quote(self) -> str:
        """What a doubt calls it."""
        return self.summary[:60]


def read(component: Component, *, cancelled: bool) -> tuple[Event | None, list[Doubt]]:
    """The event of a component, None where there is none, and what is doubtful; `cancelled` by the whole calendar."""
    from icalendar import Event as Parsed

    if component.too_large:
        return None, [Doubt(component.line, CalendarReason.EVENT_TOO_LARGE)]
    try:
        parsed = Parsed.from_ical(component.text())
    except _BROKEN:
        return None, [Doubt(component.line, CalendarReason.EVENT_UNREADABLE)]
    doubts = [
        Doubt(component.line, CalendarReason.WRONG_VALUE if name else CalendarReason.NO_PROPERTY, str(name or ""))
        for name, _ in parsed.errors
    ]
    reader = _Reader(parsed)
    start = reader.when("DTSTART")
    if start is None:
        return None, [*doubts, Doubt(component.line, CalendarReason.NO_START, reader.line("SUMMARY")[:60])]
    event = reader.event(component.line, start, cancelled)
    if TURNED.search("\n".join(_texts(event))):
        doubts.append(Doubt(component.line, CalendarReason.DIRECTION_TURNED, event.quote))
    return event, doubts


def _texts(event: Event) -> Iterator[str]:
    """What somebody is going to read of an event."""
    yield from (event.summary, event.place, event.link, event.notes)
    for one in (*event.attendees, *filter(None, (event.organizer,))):
        yield from (one.name, one.email)


class _Reader:
    def __init__(self, parsed: Any) -> None:
        self._parsed = parsed

    def event(self, line: int, start: When, cancelled: bool) -> Event:
        own = self.line("X-ASKWELL-MODE").lower()
        described, located = self._text("DESCRIPTION")[:LONGEST_NOTES], self.line("LOCATION")
        # A calendar of our own tells a link, and nothing else, as its description.
        link = described if own else links.link_of(self._texts(_LINKS), located, self._text("URL"), described)
        place = links.without_link(located, link)
        notes = links.plain(described)
        return Event(
            line,
            self.line("UID") or self._made_up_uid(start),
            start,
            self.when("DTEND") or _dt(self._first("DURATION"), timedelta),
            sequence=self._number("SEQUENCE"),
            recurrence=self.when("RECURRENCE-ID"),
            rule=self._rule(),
            more=self._days("RDATE"),
            without=self._days("EXDATE"),
            status=Status.CANCELLED if cancelled else self._status(),
            mode=Mode(own) if own in set(Mode) else links.mode_of(place, link),
            zone=self.line("X-ASKWELL-ZONE"),
            summary=self.line("SUMMARY"),
            place=place,
            link=link,
            notes="" if notes.strip() == link else notes,
            organizer=next(self._people("ORGANIZER"), None),
            attendees=tuple(self._people("ATTENDEE")),
            changed_at=self._instant("LAST-MODIFIED") or self._instant("DTSTAMP"),
        )

    def when(self, name: str) -> When | None:
        return _when(self._first(name))

    def line(self, name: str) -> str:
        return _one_line(self._text(name))[:LONGEST_TITLE]

    def _values(self, name: str) -> list[Any]:
        """The values of a property, without those that the library could not read: of these it raises for any look."""
        found = self._parsed.get(name)
        several = [] if found is None else found if isinstance(found, list) else [found]
        return [value for value in several if type(value).__name__ != "vBroken"]

    def _first(self, name: str) -> Any:
        return next(iter(self._values(name)), None)

    def _made_up_uid(self, start: When) -> str:
        """The same for the same event, so that it is known again."""
        told = f"{start.local.isoformat()} {start.zone} {self.line('SUMMARY')}"
        return f"askwell-{sha256(told.encode('utf-8', 'replace')).hexdigest()[:32]}"

    def _rule(self) -> str:
        value = self._first("RRULE")
        return "" if value is None else _safely(lambda: str(value.to_ical().decode()), "")

    def _days(self, name: str) -> list[When]:
        found = []
        for value in self._values(name)[:MOST_ATTENDEES]:
            zone = str(getattr(value, "params", {}).get(ZONE_PARAMETER, ""))
            found += [_when(one, zone) for one in getattr(value, "dts", ())[:MOST_ATTENDEES]]
        return [when for when in found if when is not None]

    def _status(self) -> Status:
        own = self.line("X-ASKWELL-STATUS").lower()
        if own in set(Status):
            return Status(own)
        return _STATUSES.get(self.line("STATUS").upper(), Status.SCHEDULED)

    def _people(self, name: str) -> Iterator[Attendee]:
        for value in self._values(name)[:MOST_ATTENDEES]:
            params = getattr(value, "params", {})
            address = str(value).strip()
            email = address[7:] if address[:7].lower() == "mailto:" else str(params.get("EMAIL", ""))
            called = _one_line(str(params.get("CN", ""))).strip("'\"")[:LONGEST_TITLE]
            if "@" not in email:
                email = called if "@" in called and " " not in called else ""
            person = Attendee("" if called == email else called, _one_line(email)[:LONGEST_TITLE])
            if person.name or person.email:
                yield person

    def _instant(self, name: str) -> datetime | None:
        when = self.when(name)
        return when.local.replace(tzinfo=UTC) if when is not None and when.utc else None

    def _number(self, name: str) -> int:
        return _safely(lambda: min(max(int(self._first(name) or 0), 0), _HIGHEST), 0)

    def _texts(self, names: tuple[str, ...]) -> Iterator[str]:
        for name in names:
            yield from map(str, self._values(name))

    def _text(self, name: str) -> str:
        return "" if (found := self._first(name)) is None else str(found).replace("\r\n", "\n")


def _when(value: Any, zone: str = "") -> When | None:
    """A time of the library's, whose wall-clock time stands as it is written."""
    found = _dt(value, date)
    zone = zone or str(getattr(value, "params", {}).get(ZONE_PARAMETER, ""))
    if isinstance(found, datetime):
        utc = found.tzinfo is not None and found.utcoffset() == timedelta() and not zone
        return When(found.replace(tzinfo=None, fold=0), zone, utc=utc)
    if found is not None:
        return When(datetime(found.year, found.month, found.day), zone, day=True)
    return None


def _dt(value: Any, kind: type[T]) -> T | None:
    found = None if value is None else _safely(lambda: value.dt, None)
    return found if isinstance(found, kind) else None


def _safely(get: Callable[[], T], otherwise: T) -> T:
    try:
        return get()
    except _BROKEN:
        return otherwise


def _one_line(text: str) -> str:
    return " ".join(text.split())
