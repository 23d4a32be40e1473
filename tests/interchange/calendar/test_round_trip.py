"""What is written as a calendar is read as it was, in any zone and at any turn of the clocks."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar as Theirs

from desktop_app.interchange.calendar.observances import offset_at
from desktop_app.interchange.calendar.reading import read
from desktop_app.interchange.calendar.writing import invitation, write
from desktop_app.interchange.calendar.zones import told
from desktop_app.interchange.calendar.zones_out import described
from desktop_app.method.meeting_times import is_ambiguous, is_gap
from desktop_app.records.exchange import Attendee, OutgoingMeeting
from desktop_app.records.meetings import Mode, Start, Status

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ZONES = (
    "Europe/Amsterdam",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Africa/Casablanca",
    "Europe/Dublin",
    "Etc/UTC",
)
# Near the hours that clocks skip and repeat as often as anywhere.
TURNS = st.sampled_from([datetime(2026, 10, 25, 2), datetime(2026, 3, 29, 3), datetime(2026, 11, 1, 1)])
TIMES = st.one_of(
    st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)),
    st.builds(lambda turn, minutes: turn + timedelta(minutes=minutes), TURNS, st.integers(-90, 90)),
)
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), max_size=60)


@st.composite
def starts(draw: st.DrawFn) -> Start:
    zone, local = draw(st.sampled_from(ZONES)), draw(TIMES).replace(second=0, microsecond=0)
    if is_gap(local, zone):
        local += timedelta(hours=1)
    return Start(local, zone, draw(st.integers(0, 1)) if is_ambiguous(local, zone) else 0)


@st.composite
def outgoing(draw: st.DrawFn) -> OutgoingMeeting:
    video = draw(st.booleans())
    return OutgoingMeeting(
        uid=str(draw(st.uuids())),
        sequence=draw(st.integers(0, 9)),
        start=draw(starts()),
        minutes=draw(st.integers(1, 480)),
        status=draw(st.sampled_from(Status)),
        mode=Mode.VIDEO if video else draw(st.sampled_from((Mode.IN_PERSON, Mode.PHONE))),
        name="Amara Okafor",
        place="" if video else draw(LINES),
        link="https://meet.example.org/a?b=c,d;e&f" if video else "",
        created_at=NOW,
        changed_at=NOW,
    )


@settings(max_examples=120, deadline=None)
@given(st.lists(outgoing(), max_size=4, unique_by=lambda one: one.uid))
def test_what_is_written_is_read(meetings: list[OutgoingMeeting]) -> None:
    found = read(write(meetings), "Asia/Tokyo", NOW)
    names = ("uid", "sequence", "start", "minutes", "status", "mode", "place", "link", "changed_at")
    assert [[getattr(one, name) for name in names] for one in found.meetings] == [
        [getattr(one, name) for name in names] for one in meetings
    ]
    assert [doubt.reason for doubt in found.doubts] == ([] if meetings else ["no_events"])


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("years", [(2025, 2025), (1990, 2040)])
def test_zones_are_described_as_they_are(zone: str, years: tuple[int, int]) -> None:
    text = described(zone, *years)
    theirs = tzical(StringIO(text.replace(f"X-LIC-LOCATION:{zone}\r\n", ""))).get(zone)
    at, end = datetime(years[0], 1, 2), datetime(years[1], 12, 30)
    wrong = []
    while at < end:
        plain = not is_gap(at, zone) and not is_ambiguous(at, zone)
        if plain and at.replace(tzinfo=theirs).utcoffset() != at.replace(tzinfo=ZoneInfo(zone)).utcoffset():
            wrong.append(at)
        at += timedelta(hours=11)
    assert wrong == []


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(("Europe/Amsterdam", "America/New_York", "Pacific/Auckland")), st.integers(0, 2 * 365 * 24 * 4))
def test_clocks_turn_at_the_very_moment(zone: str, quarters: int) -> None:
    moment = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=15 * quarters)
    observances = told(described(zone, 2024, 2027).splitlines()).observances
    assert offset_at(observances, moment) == moment.astimezone(ZoneInfo(zone)).utcoffset()


MEETING = OutgoingMeeting(
    "u1",
    1,
    Start(datetime(2026, 3, 20, 15), "Europe/Amsterdam"),
    20,
    Status.SCHEDULED,
    Mode.VIDEO,
    'Amara "Ama" Okafor',
    link="https://meet.example.org/a",
    email="amara@helix.example",
)


def test_an_invitation_asks_where_both_can_answer() -> None:
    data = invitation(MEETING, organizer=Attendee("Kim", "kim@mail.example"))
    calendar = Theirs.from_ical(data)
    (event,) = calendar.walk("VEVENT")
    assert (calendar["method"], event["organizer"], event["attendee"]) == (
        "REQUEST",
        "mailto:kim@mail.example",
        "mailto:amara@helix.example",
    )
    (one,) = read(data, "Asia/Tokyo", NOW).meetings
    assert one.attendees == (Attendee("Amara 'Ama' Okafor", "amara@helix.example"),)
    assert one.link == MEETING.link
    assert b"ASKWELL-STATUS" not in data


@pytest.mark.parametrize("organizer", [None, Attendee("Kim", ""), Attendee()])
def test_without_an_address_it_only_tells(organizer: Attendee | None) -> None:
    calendar = Theirs.from_ical(invitation(MEETING, organizer=organizer))
    (event,) = calendar.walk("VEVENT")
    assert (calendar["method"], "organizer" in event, "attendee" in event) == ("PUBLISH", False, False)
