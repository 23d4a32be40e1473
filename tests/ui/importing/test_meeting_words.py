"""What an import says of meetings."""

from datetime import datetime

import pytest

from desktop_app.records.calendar_plans import CalendarKind, CalendarOutcome, CalendarRow
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee, CalendarReason, Doubt, IncomingMeeting
from desktop_app.records.importing import Change, Choice
from desktop_app.records.meetings import Start
from desktop_app.ui.importing import meeting_words as words
from desktop_app.ui.importing.calendar_reasons import CALENDARS
from desktop_app.ui.importing.tally import Tally, meeting_offered

MINE = "Europe/Amsterdam"
TALK = IncomingMeeting(3, "a", Start(datetime(2026, 3, 20, 15), "Asia/Singapore"), 30, summary="Talk")


def test_every_reason_kind_and_choice_has_words() -> None:
    assert set(CALENDARS) == set(CalendarReason)
    for kind in CalendarKind:
        assert words.meeting_kind(kind)
        assert words.meeting_kind_cell(kind)
        row = CalendarRow(0, kind, TALK, guest=Attendee("A & B"))
        for choice in meeting_offered(kind):
            assert words.meeting_choice(choice, kind)
            assert "&" in words.meeting_choice_line(choice, row)


@pytest.mark.parametrize("reason", CALENDARS)
def test_a_reason_is_one_short_line_whatever_is_quoted(reason: str) -> None:
    said = words.meeting_reason(Doubt(3, reason, "odd\nwords \u202e" + "x" * 500))
    assert "\n" not in said
    assert "\u202e" not in said
    assert len(said) < 250


def test_what_is_doubtful_about_a_meeting_is_said_once_and_without_its_name() -> None:
    doubts = (Doubt(3, "floating", "Talk"), Doubt(3, "floating", "Talk"), Doubt(3, "wrong_value", "RDATE"))
    row = CalendarRow(0, CalendarKind.NEW, IncomingMeeting(3, "a", TALK.start, 30, doubts=doubts))
    first, second = words.doubts_of(row).splitlines()
    assert first == "It names no time zone, so it was taken to be in yours."
    assert second.endswith("“RDATE”.")


def test_changes_tell_both_clocks_and_a_zone_nobody_here_has_as_it_stands() -> None:
    changes = (
        Change("start", "2026-03-20 15:00 Mars/Olympus", "2026-03-21 15:00 Asia/Singapore"),
        Change("minutes", "20", "45"),
        Change("mode", "phone", "video"),
        Change("status", "confirmed", "scheduled"),
        Change("place", "", "Hall"),
    )
    told = dict(words.changed_facts(CalendarRow(0, CalendarKind.CHANGED, TALK, changes=changes), MINE))
    assert told == {
        "When": "2026-03-20 15:00 Mars/Olympus → Sat 21 Mar 2026 15:00 in Singapore · 08:00 for you",
        "How long": "20 min → 45 min",
        "How": "Phone → Video",
        "Status": "confirmed → scheduled",
        "Place": "Hall",
    }


def test_whom_it_is_with() -> None:
    by_hand = CalendarRow(0, CalendarKind.CHANGED, TALK, 7, ContactRef(1, "Ann"))
    assert "that you wrote down" in words.partner_line(by_hand)
    off = CalendarRow(0, CalendarKind.SAME, TALK)
    assert words.partner_line(off) == "Called off, and not in your notebook"
    new = CalendarRow(0, CalendarKind.NOBODY, TALK, guest=Attendee("", "x@y.example"))
    assert (words.with_cell(new), words.partner_line(new)) == ("x@y.example (new)", "")
    assert words.with_cell(CalendarRow(0, CalendarKind.UNTOLD, TALK)) == ""
    assert len(words.guest_name(Attendee("x" * 500))) == 60


def test_what_will_be_done_and_what_was() -> None:
    assert words.meetings_doing(Tally(2, 1, 1)) == "Add 2 meetings, update 1, call off 1"
    assert words.meetings_doing(Tally(0, 0, 3)) == "Call off 3"
    assert words.meetings_doing(Tally()) == ""
    assert words.meetings_done(CalendarOutcome(1, 0, 2)) == "Added 1 meeting, called off 2."
    assert words.meetings_done(CalendarOutcome(left=2)) == "Nothing was changed."
    assert words.meeting_choice(Choice.THEIRS, CalendarKind.CANCELLED) == "Call off"
