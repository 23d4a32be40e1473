"""Calendars as other programs write them: what each is read as, and what is said to be doubtful."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.interchange.calendar.reading import read
from desktop_app.records.exchange import Attendee, IncomingMeeting
from desktop_app.records.meetings import Mode, Status

FOLDER = Path(__file__).parents[1] / "data" / "calendar"
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
MINE = "Europe/Amsterdam"
# Summary, start and zone, minutes of each meeting; reasons of the doubts.
READ: dict[str, tuple[list[tuple[str, str, str, int]], list[str]]] = {
    "absurd": ([("Tick", "04-01 12:00", MINE, 15)], ["repeats_absurdly"]),
    "apple": ([("Tea – Zoë", "03-20 09:00", "America/Los_Angeles", 30)], []),
    "apple_floating": ([("Wherever I am", "03-20 09:00", MINE, 60)], ["floating"]),
    "bom_cr_only": ([("Old Mac", "04-01 12:00", MINE, 15)], []),
    "bom_utf16": ([("Élan", "04-01 12:00", MINE, 15)], []),
    "broken_between": (
        [
            ("First", "04-01 12:00", MINE, 15),
            ("Cut short", "04-02 12:00", MINE, 15),
            ("Last", "04-03 12:00", MINE, 15),
        ],
        ["no_start", "wrong_value", "no_start", "no_property", "never_ended", "wrong_value"],
    ),
    "copies": ([("Newest", "04-01 14:00", MINE, 30), ("After", "04-01 13:00", MINE, 30)], []),
    "empty": ([], ["empty_file"]),
    "evolution": ([("Lunch", "04-01 12:00", "Europe/London", 25)], []),
    "exchange_customized_zone": ([("Elsewhere", "03-30 10:00", MINE, 30)], []),
    "exchange_teams": ([("Career talk", "03-30 10:00", "Europe/Paris", 45)], []),
    "google_all_day": ([("Fair", "03-15 09:00", MINE, 20)], ["all_day"]),
    "google_called_off": ([("Talk", "03-12 15:00", MINE, 30)], []),
    "google_export": ([("Coffee with Amara Okafor", "03-12 10:00", "America/New_York", 30)], []),
    "google_invitation": ([("Talk", "03-12 15:00", MINE, 30)], []),
    "nextcloud": ([("Call Sora", "04-02 09:00", "Asia/Tokyo", 30)], []),
    "outlook_display_name_zone": ([("By its offset", "03-30 06:30", MINE, 30)], ["zone_guessed"]),
    "outlook_invitation": ([("Interview", "04-02 15:00", "Europe/Berlin", 30)], []),
    "reply": ([], ["only_an_answer"]),
    "skipped_hour": ([("Night", "03-29 03:30", MINE, 20)], ["clocks_skip", "no_end"]),
    "tasks_only": ([], ["no_events"]),
    "thunderbird": ([("Call", "04-01 16:00", MINE, 20)], []),
    "thunderbird_weekly": (
        [
            ("Club", "03-16 16:00", MINE, 60),
            ("Club", "04-06 16:00", MINE, 60),
            ("Club, later", "03-30 18:00", MINE, 60),
        ],
        [],
    ),
}


def told(name: str) -> tuple[IncomingMeeting, ...]:
    return read((FOLDER / f"{name}.ics").read_bytes(), MINE, NOW).meetings


@pytest.mark.parametrize("name", READ)
def test_what_each_is_read_as(name: str) -> None:
    found = read((FOLDER / f"{name}.ics").read_bytes(), MINE, NOW)
    meetings, reasons = READ[name]
    assert [(one.summary, f"{one.start.local:%m-%d %H:%M}", one.start.zone, one.minutes) for one in found.meetings] == (
        meetings
    )
    assert [doubt.reason for doubt in found.doubts] == reasons


def test_every_file_is_looked_at() -> None:
    assert {path.stem for path in FOLDER.glob("*.ics")} == {*READ, "endless"}


def test_who_is_invited_where_and_how() -> None:
    (outlook,) = told("outlook_invitation")
    assert outlook.attendees == (Attendee("Okafor, Amara", "Amara@Helix.example"),)
    assert (outlook.organizer, outlook.place) == (Attendee("Kim", "kim@mail.example"), "Room 4, second floor")
    assert (outlook.mode, outlook.notes.strip(), outlook.line) == (Mode.IN_PERSON, "Agenda follows.", 21)
    (teams,) = told("exchange_teams")
    assert (teams.link, teams.mode) == ("https://teams.microsoft.com/l/meetup-join/19%3ameeting", Mode.VIDEO)
    assert (teams.status, teams.sequence) == (Status.PROPOSED, 2)
    (google,) = told("google_export")
    assert (google.link, google.notes) == ("https://meet.google.com/abc-defg-hij", "Looking forward\xa0to it\nAmara")
    assert google.changed_at == datetime(2026, 3, 9, 8, tzinfo=UTC)
    (nextcloud,) = told("nextcloud")
    assert nextcloud.link == "https://talk.cloud.example/call/x7"
    (thunderbird,) = told("thunderbird")
    assert (thunderbird.mode, thunderbird.place) == (Mode.PHONE, "+31 20 555 01 23")


def test_what_is_called_off() -> None:
    assert [told(name)[0].status for name in ("google_called_off", "evolution")] == [Status.CANCELLED] * 2


def test_repeated_ones_are_told_apart() -> None:
    found = told("thunderbird_weekly")
    assert [one.recurrence for one in found] == ["20260316T150000Z", "20260406T140000Z", "20260330T140000Z"]


def test_of_what_never_ends_the_nearest_are_taken() -> None:
    data = (FOLDER / "endless.ics").read_bytes()
    found = read(data, MINE, NOW)
    assert len(found.meetings) == 100
    assert all(one.start.local >= datetime(2026, 3, 10) for one in found.meetings)
    assert [(doubt.reason, doubt.quote) for doubt in found.doubts] == [("endless", "Stand-up")]
