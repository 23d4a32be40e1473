"""Calendars as meetings."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from desktop_app.interchange.calendar import event as events
from desktop_app.interchange.calendar import recurring, zones
from desktop_app.interchange.calendar.components import Component, components
from desktop_app.interchange.calendar.event import Event, When
from desktop_app.interchange.calendar.placing import Placing, stamp
from desktop_app.interchange.vcard.letters import Data
from desktop_app.method.meeting_times import instant_of, start_in, zone_of
from desktop_app.records.exchange import Calendar, CalendarReason, Doubt, IncomingMeeting
from desktop_app.records.meetings import Start, Status

Report = Callable[[int, int], None]
MOST_EVENTS = 100_000
# Of all events together: a file of nothing but endless rules is nobody's calendar.
MOST_REPEATED, MOST_RULES = 20_000, 2_000
MOST_DOUBTS = 1_000
USUAL_MINUTES, LEAST_MINUTES, MOST_MINUTES = 20, 1, 480
_ANSWERS = frozenset(("REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"))
_EVERY = 200
Key = tuple[str, str]


def read(data: Data, my_zone: str, now: datetime, report: Report | None = None) -> Calendar:
    """Everything in a calendar, a memory map of a large one too. Never raises for what stands in it.

    Times without a zone are the user's (`my_zone`); what repeats is followed to two years after `now`, an instant.
    `report(done, total)` is told of events; what it raises ends the reading.
    """
    zone_of(my_zone)  # a wrong one is no fault of the file's
    return _Reading(my_zone, now, report).read(data)


class _Reading:
    def __init__(self, my_zone: str, now: datetime, report: Report | None) -> None:
        self._mine = my_zone
        self._now = now
        self._report = report
        self._events: list[Event] = []
        self._zones: dict[str, zones.Told] = {}
        self._of_calendar = ""
        self._placing = Placing({}, my_zone, "")
        self._doubts: list[Doubt] = []
        self._counts: Counter[str] = Counter()
        self._rules = self._repeated = 0

    def read(self, data: Data) -> Calendar:
        self._gather(data)
        self._placing = Placing(self._zones, self._mine, self._of_calendar)
        meetings = tuple(self._meetings())
        if not meetings and not self._counts:
            self._tell(0, CalendarReason.NO_EVENTS if data[: 2**20].strip() else CalendarReason.EMPTY_FILE)
        for reason, count in self._counts.items():
            if count > MOST_DOUBTS:
                self._doubts.append(Doubt(0, f"more_{reason}", str(count - MOST_DOUBTS)))
        return Calendar(meetings, tuple(sorted(self._doubts, key=lambda doubt: doubt.line)))

    def _tell(self, line: int, reason: str, quote: str = "") -> None:
        self._counts[reason] += 1
        if self._counts[reason] <= MOST_DOUBTS:
            self._doubts.append(Doubt(line, reason, quote))

    def _about(self, event: Event, reason: CalendarReason, quote: str = "") -> None:
        self._tell(event.line, reason, quote or event.quote)

    # First everything is gathered: a zone may be described after the events that name it.

    def _gather(self, data: Data) -> None:
        method = ""
        for part in components(data):
            if isinstance(part, Doubt):
                self._tell(part.line, part.reason, part.quote)
            elif part.kind == "METHOD":
                method = part.lines[0].upper()
            elif part.kind == "X-WR-TIMEZONE":
                self._of_calendar = self._of_calendar or part.lines[0]
            elif part.kind == "VTIMEZONE":
                zone = zones.told(part.lines)
                self._zones.setdefault(zone.name, zone)
            elif method in _ANSWERS:
                self._tell(part.line, CalendarReason.ONLY_AN_ANSWER)
            elif len(self._events) >= MOST_EVENTS:
                self._tell(part.line, CalendarReason.TOO_MANY_EVENTS)
                return
            else:
                self._event(part, cancelled=method == "CANCEL")

    def _event(self, part: Component, *, cancelled: bool) -> None:
        event, doubts = events.read(part, cancelled=cancelled)
        for doubt in doubts:
            self._tell(doubt.line, doubt.reason, doubt.quote)
        if event is not None:
            self._events.append(event)
            if self._report is not None and len(self._events) % _EVERY == 0:
                self._report(len(self._events), 2 * len(self._events))

    # Then only the newest copy of each counts.

    def _newest(self) -> dict[Key, Event]:
        found: dict[Key, Event] = {}
        for event in self._events:
            key = event.uid, self._which(event)
            if key not in found or age(found[key]) <= age(event):
                found[key] = event
        return found

    def _which(self, event: Event) -> str:
        if event.recurrence is None:
            return ""
        start = self._placing.start(event)
        zone = self._mine if start is None else start.zone
        when = event.recurrence
        if when.day and start is not None:
            # One day of several: the hour is the one that is taken for all of them.
            when = When(datetime.combine(when.local.date(), start.local.time()))
        return stamp(self._placing.instant(when, zone))

    def _meetings(self) -> Iterator[IncomingMeeting]:
        newest = self._newest()
        for done, (key, event) in enumerate(newest.items()):
            if self._report is not None and done % _EVERY == 0:
                self._report(len(newest) + done, 2 * len(newest))
            start = self._placing.start(event, partial(self._about, event))
            if start is None:
                continue
            meeting = self._meeting(event, start, key[1])
            if key[1] or not (event.rule or event.more):
                yield meeting
            else:
                # Those changed apart from the others are told where they themselves stand in the file.
                yield from (one for one in self._repeat(event, meeting) if (event.uid, one.recurrence) not in newest)

    def _meeting(self, event: Event, start: Start, which: str) -> IncomingMeeting:
        return IncomingMeeting(
            event.line,
            event.uid,
            start,
            self._minutes(event, start),
            sequence=event.sequence,
            recurrence=which,
            all_day=event.start.day,
            status=event.status,
            mode=event.mode,
            summary=event.summary,
            place=event.place,
            link=event.link,
            notes=event.notes,
            organizer=event.organizer,
            attendees=event.attendees,
            changed_at=event.changed_at,
        )

    def _minutes(self, event: Event, start: Start) -> int:
        if event.start.day:
            return USUAL_MINUTES
        if isinstance(event.end, When):
            span = self._placing.instant(event.end, start.zone) - instant_of(start)
        else:
            span = event.end or timedelta()
        if span <= timedelta():
            self._about(event, CalendarReason.NO_END)
            return USUAL_MINUTES
        minutes = max(round(span / timedelta(minutes=1)), LEAST_MINUTES)
        if minutes > MOST_MINUTES:
            self._about(event, CalendarReason.TOO_LONG)
        return min(minutes, MOST_MINUTES)

    # What repeats

    def _repeat(self, event: Event, meeting: IncomingMeeting) -> Iterator[IncomingMeeting]:
        start = meeting.start
        for local in self._times(event, start):
            # The hour of a time that clocks skip moves on, as it does for one alone.
            moved = start if local == start.local else self._placing.showable(Start(local, start.zone))
            yield replace(meeting, start=moved, recurrence=stamp(instant_of(moved)))

    def _times(self, event: Event, start: Start) -> tuple[datetime, ...]:
        self._rules += 1
        if self._repeated >= MOST_REPEATED or self._rules > MOST_RULES:
            self._about(event, CalendarReason.ENDLESS)
            return (start.local,)
        found = recurring.times(
            start.local,
            _in_wall_time(event.rule, start.zone),
            [self._wall(when, start) for when in event.more],
            [self._wall(when, start) for when in event.without],
            start_in(self._now, start.zone).local,
        )
        if found.absurd or found.cut:
            self._about(event, CalendarReason.REPEATS_ABSURDLY if found.absurd else CalendarReason.ENDLESS)
        self._repeated += len(found.times)
        return found.times

    def _wall(self, when: When, start: Start) -> datetime:
        """Wall-clock time in the zone of the event; of days alone, the hour of the event."""
        if when.day:
            return datetime.combine(when.local.date(), start.local.time())
        return start_in(self._placing.instant(when, start.zone), start.zone).local


def _in_wall_time(rule: str, zone: str) -> str:
    """A rule whose end, told in UTC, is told in a zone's own time; one with an end that is none, as it is."""
    head, until, rest = rule.partition("UNTIL=")
    value, semicolon, after = rest.partition(";")
    if not until or not value.endswith("Z"):
        return rule
    try:
        local = start_in(datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC), zone).local
    except (ValueError, OverflowError):
        return rule
    return f"{head}{until}{local.year:04}{local:%m%dT%H%M%S}{semicolon}{after}"


def age(event: Event | IncomingMeeting) -> tuple[int, datetime, bool]:
    """What makes a copy newer than another; called off at the same time, it is called off."""
    return event.sequence, event.changed_at or datetime.min.replace(tzinfo=UTC), event.status is Status.CANCELLED
