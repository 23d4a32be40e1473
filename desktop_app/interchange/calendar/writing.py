"""Meetings as a calendar file: UTF-8, folded, with the time zones it speaks of and two alarms each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from desktop_app.method.meeting_times import instant_or, is_ambiguous, zone_of
from desktop_app.records.exchange import OutgoingMeeting
from desktop_app.records.meetings import Mode, Status

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

PRODUCT = "-//Askwell//Askwell//EN"
# The day before, to confirm, and a quarter of an hour ahead.
ALARMS = (timedelta(days=-1), timedelta(minutes=-15))
# Zones are described until so long after the last meeting, which may still be moved.
AFTERWARDS = timedelta(days=366)
_UNIX = datetime(1970, 1, 1, tzinfo=UTC)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_STATUSES = {
    Status.PROPOSED: "TENTATIVE",
    Status.SCHEDULED: "CONFIRMED",
    Status.CONFIRMED: "CONFIRMED",
    Status.HELD: "CONFIRMED",
    Status.CANCELLED: "CANCELLED",
    Status.MISSED: "CANCELLED",
}


def write(meetings: Iterable[OutgoingMeeting], title: str = "Talk with {name}") -> bytes:
    """Meetings as the bytes of a calendar, each called `title`. Published, not sent: nobody is asked to answer it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Askwell")
    for meeting in meetings:
        calendar.add_component(_event(meeting, title))
    _add_zones(calendar)
    return bytes(calendar.to_ical())


def _add_zones(calendar: Calendar) -> None:
    days = [event.decoded("dtstart").date() for event in calendar.walk("VEVENT")]
    if days:
        calendar.add_missing_timezones(first_date=min(days), last_date=max(days) + AFTERWARDS)


def _event(meeting: OutgoingMeeting, title: str) -> Event:
    from icalendar import Event

    event = Event()
    summary = _summary(meeting, title)
    start, end = _times(meeting)
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.changed_at or _UNIX)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", summary)
    event.add("status", _STATUSES[meeting.status])
    if meeting.created_at is not None:
        event.add("created", meeting.created_at)
    if meeting.changed_at is not None:
        event.add("last-modified", meeting.changed_at)
    if place := _where(meeting):
        event.add("location", place)
    if meeting.link.strip():
        event.add("description", _plain(meeting.link))
    if meeting.status in (Status.PROPOSED, Status.SCHEDULED, Status.CONFIRMED):
        for before in ALARMS:
            event.add_component(_alarm(before, summary))
    return event


def _times(meeting: OutgoingMeeting) -> tuple[datetime, datetime]:
    """Start and end in the zone in which they were agreed.

    In UTC where this machine does not have the zone, and for the second of two equal times, which iCalendar cannot say.
    """
    start = meeting.start
    begins = instant_or(start, start.local.replace(tzinfo=UTC))
    ends = begins + timedelta(minutes=meeting.minutes)
    try:
        zone: tzinfo = UTC if is_ambiguous(start.local, start.zone) and start.fold else zone_of(start.zone)
    except ValueError:
        zone = UTC
    return begins.astimezone(zone), ends.astimezone(zone)


def _summary(meeting: OutgoingMeeting, title: str) -> str:
    return _plain(", ".join(filter(None, (title.replace("{name}", meeting.name).strip(), meeting.organization))))


def _where(meeting: OutgoingMeeting) -> str:
    place = meeting.link if meeting.mode is Mode.VIDEO and meeting.link else meeting.place
    return _plain(place)


def _plain(text: str) -> str:
    return _CONTROLS.sub("", text).strip()


def _alarm(before: timedelta, words: str) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", before)
    alarm.add("description", words)
    return alarm
