"""Another program's calendars, and ours in it."""

from datetime import UTC, datetime, timedelta

import ics

from desktop_app.interchange.calendar.reading import read
from desktop_app.interchange.calendar.writing import write
from desktop_app.method.meeting_times import instant_of
from tests.interchange.calendar.test_writing import AMARA


def test_it_reads_what_is_written() -> None:
    (event,) = ics.Calendar(write([AMARA]).decode()).events
    assert (event.uid, event.name, event.status) == ("6f1c", "Talk with Amara Okafor, Helix Foods", "CONFIRMED")
    assert event.begin.datetime == instant_of(AMARA.start)
    assert event.duration == timedelta(minutes=20)
    assert event.location == "https://meet.example.org/amara"
    assert len(event.alarms) == 2


def test_what_it_writes_is_read() -> None:
    begin = datetime(2026, 3, 12, 14, tzinfo=UTC)
    guest = ics.Attendee(email="ada@example.org", common_name="Ada King")
    event = ics.Event(name="Talk, with; Ada", begin=begin, duration={"minutes": 20}, uid="p1", attendees=[guest])
    event.description = "One\nTwo"
    theirs = ics.Calendar(events=[event], creator="a peer").serialize()
    (meeting,) = read(theirs.encode(), "Europe/Amsterdam", begin).meetings
    assert (meeting.uid, meeting.summary, meeting.minutes, meeting.notes) == ("p1", "Talk, with; Ada", 20, "One\nTwo")
    assert instant_of(meeting.start) == begin
    assert [(one.name, one.email) for one in meeting.attendees] == [("Ada King", "ada@example.org")]
