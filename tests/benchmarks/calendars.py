"""Writes 10,000 meetings beside the icalendar library alone, and reads them again, in one run.

python -m tests.benchmarks.calendars   prints seconds of both
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from desktop_app.interchange.calendar.reading import read
from desktop_app.interchange.calendar.writing import ALARMS, write
from desktop_app.method.meeting_times import zone_of
from desktop_app.records.exchange import OutgoingMeeting
from desktop_app.records.meetings import Mode, Start, Status
from tests.benchmarks.report import Line

EVENTS = 10_000
RUNS = 3
SLOWER = 1.5
_ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Tokyo")
_MADE = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Figures:
    """The best of some runs in seconds; writing `ours` and the `control`, then reading ours and with the library."""

    ours: float
    control: float
    read: float
    parsed: float


def meetings_of(count: int) -> tuple[OutgoingMeeting, ...]:
    """Meetings over two years, in three zones."""
    return tuple(
        OutgoingMeeting(
            uid=f"5f0c6a52-0000-4000-8000-{number:012d}",
            sequence=number % 3,
            start=Start(datetime(2026, 1, 1, 10) + timedelta(hours=2 * (number % 8760)), _ZONES[number % 3]),
            minutes=20,
            status=Status.SCHEDULED,
            mode=Mode.VIDEO,
            name=f"Ada King{number}",
            link="https://meet.example.org/ada",
            created_at=_MADE,
            changed_at=_MADE,
        )
        for number in range(count)
    )


def control(meetings: tuple[OutgoingMeeting, ...]) -> bytes:
    """The same components by the library alone."""
    calendar = Calendar()
    for name, value in (("prodid", "-//Example//EN"), ("version", "2.0"), ("method", "PUBLISH"), ("x-wr-calname", "A")):
        calendar.add(name, value)
    for one in meetings:
        start = one.start.local.replace(tzinfo=zone_of(one.start.zone))
        title = f"Talk with {one.name}"
        event = Event()
        event.add("uid", one.uid)
        event.add("sequence", one.sequence)
        event.add("dtstamp", one.changed_at)
        event.add("created", one.created_at)
        event.add("last-modified", one.changed_at)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(minutes=one.minutes))
        event.add("summary", title)
        event.add("status", "CONFIRMED")
        event.add("location", one.link)
        event.add("description", one.link)
        for before in ALARMS:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", before)
            alarm.add("description", title)
            event.add_component(alarm)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def measure(count: int = EVENTS, runs: int = RUNS) -> Figures:
    """Ours and the library in turn."""
    meetings = meetings_of(count)
    data = write(meetings)
    taken: dict[str, list[float]] = {"ours": [], "control": [], "read": [], "parsed": []}
    for _ in range(runs):
        taken["ours"].append(_seconds(lambda: write(meetings)))
        taken["control"].append(_seconds(lambda: control(meetings)))
    for _ in range(max(1, runs - 2)):
        taken["read"].append(_seconds(lambda: read(data, "Europe/Amsterdam", _MADE)))
        taken["parsed"].append(_seconds(lambda: Calendar.from_ical(data)))
    return Figures(**{name: min(found) for name, found in taken.items()})


def lines() -> list[Line]:
    """The figures for the table."""
    found = measure()
    told = f"{1000 * found.ours:.0f} ms", f"{1000 * found.control:.0f} ms"
    again = f"{1000 * found.read:.0f} ms", f"{1000 * found.parsed:.0f} ms"
    return [
        Line(f"{EVENTS:>9,}  events out, beside icalendar alone", *told, found.ours / found.control, "x", SLOWER),
        Line(f"{EVENTS:>9,}  events in, beside icalendar alone", *again, found.read / found.parsed, "x"),
    ]


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    for line in lines():
        print(f"{line.what}: {line.ours}, {line.control}: {line.measured:.2f}x")
