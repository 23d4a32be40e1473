"""Meetings as a calendar file: UTF-8, folded, with the time zones it speaks of and two alarms each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from desktop_app.interchange.calendar.zones import UTC_NAMES
from desktop_app.interchange.calendar.zones_out import described
from desktop_app.method.meeting_times import instant_or, is_ambiguous, zone_of
from desktop_app.records.exchange import Attendee, OutgoingMeeting
from desktop_app.records.meetings import Mode, Status

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event, vCalAddress

PRODUCT = "-//Askwell//Askwell//EN"
# The day before, to confirm, and a quarter of an hour ahead.
ALARMS = (timedelta(days=-1), timedelta(minutes=-15))
TITLE = "Talk with {name}"
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


def write(meetings: Iterable[OutgoingMeeting], title: str = TITLE) -> bytes:
    """Meetings as the bytes of a calendar, each called `title`. Published, not sent: nobody is asked to answer it."""
    calendar = _calendar("PUBLISH")
    calendar.add("x-wr-calname", "Askwell")
    for meeting in meetings:
        event = _event(meeting, title)
        event.add("x-askwell-mode", meeting.mode.value)
        event.add("x-askwell-status", meeting.status.value)
        calendar.add_component(event)
    return _bytes(calendar)


def invitation(meeting: OutgoingMeeting, title: str = TITLE, organizer: Attendee | None = None) -> bytes:
    """One meeting for somebody else's calendar, which answers the invitation where both have an e-mail address.

    Without an address of theirs there is nobody to ask, so it is published, though with who arranged it.

    Of the notebook it tells what is agreed, and nothing of where things stand there. One called off is called off.
    """
    mine = organizer is not None and bool(organizer.email.strip())
    both = mine and bool(meeting.email.strip())
    off = _STATUSES[meeting.status] == "CANCELLED"
    calendar = _calendar(("CANCEL" if off else "REQUEST") if both else "PUBLISH")
    event = _event(meeting, title)
    if mine and organizer is not None:
        event.add("organizer", _person(organizer.name, organizer.email))
    if both:
        guest = _person(meeting.name, meeting.email)
        guest.params |= {"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
        event.add("attendee", guest)
    calendar.add_component(event)
    return _bytes(calendar)


def _calendar(method: str) -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    return calendar


def _bytes(calendar: Calendar) -> bytes:
    """The calendar with the zones it speaks of before its events."""
    years: dict[str, set[int]] = {}
    for event in calendar.walk("VEVENT"):
        for name in ("dtstart", "dtend"):
            moment = event.decoded(name)
            if moment.tzinfo is not UTC:
                years.setdefault(str(moment.tzinfo), set()).add(moment.year)
    head, begun, events = bytes(calendar.to_ical()).partition(b"BEGIN:VEVENT\r\n")
    zones = "".join(described(zone, min(found), max(found)) for zone, found in sorted(years.items()))
    return head + zones.encode() + begun + events


def _person(name: str, email: str) -> vCalAddress:
    from icalendar import vCalAddress

    person = vCalAddress(f"mailto:{''.join(_plain(email).split())}")
    if called := " ".join(_plain(name).replace('"', "'").split()):
        person.params["CN"] = called
    return person


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
    if start.tzinfo is UTC:
        event.add("x-askwell-zone", "".join(_plain(meeting.start.zone).split()))
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
        second = bool(start.fold) and is_ambiguous(start.local, start.zone)
        zone: tzinfo = UTC if second or start.zone.lower() in UTC_NAMES else zone_of(start.zone)
    except ValueError:
        zone = UTC
    end = ends.astimezone(zone)
    return begins.astimezone(zone), ends.astimezone(UTC) if end.fold else end


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
