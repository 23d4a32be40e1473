"""Meetings as a calendar that other programs read as it was meant."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from desktop_app.interchange.calendar.writing import write
from desktop_app.method.meeting_times import instant_of, is_gap
from desktop_app.records.exchange import OutgoingMeeting
from desktop_app.records.meetings import Mode, Start, Status

AMARA = OutgoingMeeting(
    uid="6f1c",
    sequence=2,
    start=Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam"),
    minutes=20,
    status=Status.SCHEDULED,
    mode=Mode.VIDEO,
    name="Amara Okafor",
    organization="Helix Foods",
    link="https://meet.example.org/amara",
    created_at=datetime(2026, 3, 1, tzinfo=UTC),
    changed_at=datetime(2026, 3, 2, tzinfo=UTC),
)


def event_of(data: bytes) -> object:
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return event


def test_a_meeting_says_when_who_and_where() -> None:
    event: dict[str, object] = event_of(write([AMARA]))  # type: ignore[assignment]
    assert (str(event["summary"]), str(event["location"])) == (
        "Talk with Amara Okafor, Helix Foods",
        "https://meet.example.org/amara",
    )
    assert (str(event["uid"]), int(str(event["sequence"])), str(event["status"])) == ("6f1c", 2, "CONFIRMED")


def test_the_zone_is_described_and_two_alarms_are_set() -> None:
    calendar = Calendar.from_ical(write([AMARA]))
    assert [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Amsterdam"]
    triggers = [alarm.decoded("trigger") for alarm in calendar.walk("VALARM")]
    assert triggers == [timedelta(days=-1), timedelta(minutes=-15)]


@pytest.mark.parametrize(
    ("status", "written", "alarms"),
    [(Status.PROPOSED, "TENTATIVE", 2), (Status.HELD, "CONFIRMED", 0), (Status.CANCELLED, "CANCELLED", 0)],
)
def test_what_is_over_or_off_rings_no_bell(status: Status, written: str, alarms: int) -> None:
    calendar = Calendar.from_ical(write([replace(AMARA, status=status)]))
    assert str(calendar.walk("VEVENT")[0]["status"]) == written
    assert len(calendar.walk("VALARM")) == alarms


def test_lines_are_short_and_end_as_they_must() -> None:
    data = write([replace(AMARA, name="Ægir Þór; Óðinsson, " * 20, place="a\nb\x07")])
    assert b"\r\n" in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\x07" not in data


def test_a_calendar_without_meetings_is_still_one() -> None:
    assert Calendar.from_ical(write([])).walk("VEVENT") == []


def test_another_program_reads_it() -> None:
    (calendar,) = vobject.readComponents(write([AMARA, replace(AMARA, uid="other")]).decode())
    starts = [event.dtstart.value.astimezone(UTC) for event in calendar.vevent_list]
    assert starts == [datetime(2026, 3, 12, 14, tzinfo=UTC)] * 2


ZONES = ("Europe/Amsterdam", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland", "Australia/Lord_Howe", "UTC")


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2032, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(ZONES),
    st.integers(0, 1),
    st.integers(1, 480),
)
def test_the_instant_is_the_one_that_was_agreed(local: datetime, zone: str, fold: int, minutes: int) -> None:
    if is_gap(local, zone):
        return
    start = Start(local, zone, fold)
    event = event_of(write([replace(AMARA, start=start, minutes=minutes)]))
    begins, ends = event.decoded("dtstart"), event.decoded("dtend")  # type: ignore[attr-defined]
    assert begins.astimezone(UTC) == instant_of(start)
    assert ends.astimezone(UTC) - begins.astimezone(UTC) == timedelta(minutes=minutes)


def test_a_zone_that_this_machine_lacks_is_left_out() -> None:
    event = event_of(write([replace(AMARA, start=Start(datetime(2026, 3, 12, 15), "Atlantis/Capital"))]))
    assert event.decoded("dtstart") == datetime(2026, 3, 12, 15, tzinfo=UTC)  # type: ignore[attr-defined]
