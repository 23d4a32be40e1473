"""Days, clocks and questions in words."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.method.capture_line import Context, Understood, understand
from desktop_app.method.date_phrases import Clock, DoubtKind
from desktop_app.method.phrases.doubts import Doubt
from desktop_app.records.capturing import Match
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import MeetingRow, Mode, Start, Status
from desktop_app.ui.capture import words
from tests.ui.capture.conftest import HERE, at

TODAY = date(2026, 3, 10)


def said(line: str, their_zone: str = "") -> Understood:
    return understand(line, Context(Clock(datetime(2026, 3, 10, 12, tzinfo=UTC), HERE, their_zone=their_zone)))


# A line for every kind of doubt, the question, and its answers.
ASKED = {
    DoubtKind.ORDER: ("Ada 3/12/26 10:00", "Which day is “3/12/26”?", {"Thu 3 Dec", "Thu 12 Mar"}),
    DoubtKind.YEAR: ("Ada 1 mar 10:00", "“1 mar” has just gone by. Which year?", {"Mon 1 Mar 2027", "Sun 1 Mar"}),
    DoubtKind.WEEKDAY: (
        "Ada tue 3 dec 10:00",
        "3 December 2026 is a Thursday. Which day is meant?",
        {"Thu 3 Dec", "Tue 1 Dec"},
    ),
    DoubtKind.NEXT: ("Ada next friday 10:00", "“next friday”: which one?", {"Fri 13 Mar", "Fri 20 Mar"}),
    DoubtKind.WHICH_DAY: (
        "Ada next week 10:00",
        "Which day of next week?",
        {"Mon 16 Mar", "Tue 17 Mar", "Wed 18 Mar", "Thu 19 Mar", "Fri 20 Mar"},
    ),
    DoubtKind.HALF_DAY: ("Ada fri 3", "“3”: in the morning or in the afternoon?", {"03:00", "15:00"}),
    DoubtKind.HALF_HOUR: ("Ada fri half 3", "“half 3”: which time?", {"14:30", "15:30"}),
    DoubtKind.MIDNIGHT: ("Ada fri midnight", "Midnight: which day begins?", {"Fri 13 Mar", "Sat 14 Mar"}),
    DoubtKind.NO_TIME: (
        "Ada, friday morning",
        "Fri 13 Mar: at what time?",
        {"09:00", "10:00", "11:00", "No meeting"},
    ),
    DoubtKind.NO_DAY: ("Ada 15:00", "“15:00”: on which day?", {"Tue 10 Mar", "Wed 11 Mar"}),
    DoubtKind.WHOSE_CLOCK: (
        "Ada fri 15:00",
        "“15:00”: on whose clock?",
        {"15:00 in Amsterdam", "15:00 in New York"},
    ),
    DoubtKind.ZONE: ("Ada fri 3pm CST", "“3pm”: in which time zone?", {"15:00 in Chicago", "15:00 in Shanghai"}),
    DoubtKind.GAP: (
        "Ada 29 mar 02:30",
        "The clocks in Amsterdam skip “02:30” that day. Which time is meant?",
        {"01:30", "03:30"},
    ),
    DoubtKind.DOUBLED: (
        "Ada 25 oct 02:30",
        "The clocks in Amsterdam show “02:30” twice that day. Which one is meant?",
        {"The first time", "The second time"},
    ),
    DoubtKind.PAST: (
        "Ada yesterday 15:00",
        "Mon 9 Mar 15:00 is in the past. Did you talk then?",
        {"Yes, it has been held", "No, on Tue 10 Mar 15:00"},
    ),
    DoubtKind.OVER_MIDNIGHT: ("Ada fri 23:50 20m", "This goes on past midnight.", set()),
    DoubtKind.NO_SUCH_DATE: (
        "Ada 31 feb 10:00",
        "There is no such day as “31 feb”. Which one is meant?",
        {"Sat 28 Feb", "Sun 1 Mar"},
    ),
    DoubtKind.NO_SUCH_TIME: ("Ada fri 25:00", "There is no such time as “25:00”. Please correct it.", set()),
    DoubtKind.LENGTH: ("Ada fri 10:00 0m", "A talk takes 1 to 480 minutes. Please correct “0m”.", set()),
    DoubtKind.NAME: ("Okafor, Amara", "“Okafor, Amara”: what is the name?", {"Amara Okafor", "Okafor"}),
    DoubtKind.WORK: ("Ada King, Northfeld", "What is “Northfeld”?", {"An organization", "A role"}),
    DoubtKind.FROM: ("Ada King, from Charles", "“from Charles”: what is that?", {"Who named them", "Where they work"}),
}


@pytest.mark.parametrize("kind", DoubtKind)
def test_every_doubt_is_a_question_with_its_answers(kind: DoubtKind) -> None:
    line, question, answers = ASKED[kind]
    understood = said(line, "America/New_York" if kind is DoubtKind.WHOSE_CLOCK else "")
    doubt = next(one for one in understood.doubts if one.kind is kind)
    assert words.question_text(doubt, understood, TODAY) == question
    assert {words.choice_text(doubt, place, TODAY) for place in range(len(doubt.choices))} == answers


def test_without_a_day_near_it_a_date_has_to_be_corrected() -> None:
    understood = said("Ada 2026-13-40 10:00")
    doubt: Doubt = understood.doubts[0]
    text = words.question_text(doubt, understood, TODAY)
    assert text == "There is no such day as “2026-13-40”. Please correct it."


@pytest.mark.parametrize(
    ("zone", "name"),
    [("Asia/Singapore", "Singapore"), ("America/New_York", "New York"), ("Etc/GMT-2", "UTC+2"), ("Etc/GMT+5", "UTC-5")],
)
def test_zones_are_called_by_their_city(zone: str, name: str) -> None:
    assert words.zone_text(zone) == name


@pytest.mark.parametrize(
    ("start", "theirs", "text"),
    [
        (at("2026-03-13 15:00"), "", ""),
        (at("2026-03-13 15:00"), "Europe/Paris", ""),
        (at("2026-03-13 15:00"), "America/New_York", "Amsterdam = 10:00 there"),
        (at("2026-03-13 15:00", "America/New_York"), "America/New_York", "New York = 20:00 for you"),
        (at("2026-03-13 20:00"), "Asia/Tokyo", "Amsterdam = Sat 14 Mar 04:00 there"),
        (at("2026-03-13 09:00", "Asia/Tokyo"), "", "Tokyo = 01:00 for you"),
        (at("2026-03-13 15:00", "Europe/Paris"), "", ""),
    ],
)
def test_the_other_clock(start: Start, theirs: str, text: str) -> None:
    assert words.clocks_text(start, HERE, theirs) == text


def test_from_when_to_when() -> None:
    assert words.span_text(at("2026-03-13 15:00"), 20, TODAY) == "Fri 13 Mar 15:00–15:20"
    assert words.span_text(at("2027-03-12 23:50"), 20, TODAY) == "Fri 12 Mar 2027 23:50–Sat 13 Mar 2027 00:10"


def test_meetings_in_the_way_are_named_and_many_are_counted() -> None:
    def row(number: int) -> MeetingRow:
        start = at("2026-03-13 15:00")
        instant = datetime(2026, 3, 13, 14, tzinfo=UTC)
        who = ContactRef(number, f"N{number}" if number else "")
        return MeetingRow(number, who, "", instant, start, 20, Mode.VIDEO, Status.SCHEDULED, "", 0, 0)

    assert words.conflict_text((), HERE, TODAY) == ""
    one = words.conflict_text((row(0),), HERE, TODAY)
    assert one == "At the same time: No name yet, Fri 13 Mar 15:00."
    assert words.conflict_text(tuple(map(row, range(5))), HERE, TODAY).endswith("; and 2 more.")


def test_people_to_choose_among() -> None:
    assert words.person_text(Match(1, "Wei Chen", "Journalist", "The Courier")) == "Wei Chen, Journalist, The Courier"
    assert words.person_text(Match(1, "")) == "No name yet"
    assert words.person_text(None) == "Somebody new"
