"""Who is meant, which questions fit, and what is to be written."""

from datetime import UTC, datetime

import pytest

from desktop_app.method.capture_line import Context, understand
from desktop_app.method.capturing.list_choice import fitting_list, minutes_needed
from desktop_app.method.capturing.meant import NOBODY, Meant, meant
from desktop_app.method.capturing.near_names import near_name, same_name
from desktop_app.method.capturing.planning import planned
from desktop_app.method.date_phrases import Clock
from desktop_app.records.capturing import CapturePlan, Match
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.questions import QuestionListRow

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)

# Names


@pytest.mark.parametrize(
    ("one", "other"), [("Wei Chen", "wei  CHEN"), ("José Peña", "Jose Pena"), ("Dr. Lena Vogt", "Lena Vogt")]
)
def test_the_same_name(one: str, other: str) -> None:
    assert same_name(one, other)


def test_nothing_is_not_the_same_as_nothing() -> None:
    assert not same_name("", "")


@pytest.mark.parametrize(
    ("typed", "known", "near"),
    [
        ("Wei", "Wei Chen", True),
        ("Chen Wei", "Wei Chen", True),
        ("W. Chen", "Wei Chen", True),
        ("wei ch", "Wei Chen", True),
        ("Ada King", "Ada", True),
        ("Babage", "Babbage", True),
        ("Charles Babbaeg", "Charles Babbage", True),
        ("Charles Bavbage", "Charles Babbage", True),
        ("W", "Wei Chen", False),
        ("Wei Wei", "Wei Chen", False),
        ("Wei Chan", "Wei Chen", True),
        ("Li Na", "Li Ma", False),
        ("Ada King", "Ada Lovelace", False),
        ("Ada King Lovelace", "Ada King", False),
        ("", "Ada", False),
        ("Ada", "", False),
        ("Mr.", "Mr. Chen", False),
    ],
)
def test_names_that_are_near(typed: str, known: str, near: bool) -> None:
    assert near_name(typed, known) is near


# Who is meant

WEI = Match(1, "Wei Chen", organization="The Courier", same_name=True)
OTHER = Match(2, "Wei Chen", organization="Helix", same_name=True)
NEAR = Match(3, "Wei Chen")
FAR = Match(4, "Weiland Chen")
MAIL = Match(5, "W. C.", same_email=True)


@pytest.mark.parametrize(
    ("name", "matches", "organization", "expected", "result"),
    [
        ("Wei Chen", (), "", True, Meant()),
        ("Wei Chen", (WEI,), "", False, Meant(known=WEI)),
        ("Wei Chen", (WEI,), "the courier", False, Meant(known=WEI)),
        ("Wei Chen", (WEI,), "Google", False, Meant((WEI, None))),
        ("Wei Chen", (WEI, OTHER), "", True, Meant((WEI, OTHER, None))),
        ("Wei Chen", (WEI, OTHER), "helix", True, Meant(known=OTHER)),
        ("Wei Chen", (MAIL, WEI), "", False, Meant(known=MAIL)),
        ("Wei", (NEAR,), "", True, Meant((NEAR, None), 0)),
        ("Wei", (NEAR,), "", False, Meant((NEAR, None), 1)),
        ("Wei", (NEAR, FAR), "", True, Meant((NEAR, FAR, None))),
        ("Wei Ch", (NEAR,), "", True, Meant((NEAR, None))),
        ("Wei Ch", (NEAR,), "", False, Meant((NEAR, None), 1)),
    ],
)
def test_who_is_meant(name: str, matches: tuple[Match, ...], organization: str, expected: bool, result: Meant) -> None:
    assert meant(name, matches, organization=organization, expected=expected) == result


def test_an_answer_says_who() -> None:
    assert meant("Wei Chen", (WEI, OTHER), answer=2).match == OTHER
    new = meant("Wei Chen", (WEI, OTHER), answer=NOBODY)
    assert (new.match, new.stops) == (None, False)
    gone = meant("Wei Chen", (WEI, OTHER), answer=99)
    assert (gone.match, gone.stops) == (None, True)


# Which questions

SHORT, USUAL, LONG = QuestionListRow(1, "A", 6, 12), QuestionListRow(2, "B", 8, 18), QuestionListRow(3, "C", 12, 30)
EMPTY = QuestionListRow(4, "D", 0, 0)
LISTS = (SHORT, USUAL, LONG, EMPTY)


@pytest.mark.parametrize(
    ("promised", "last", "chosen"),
    [(20, None, 2), (19, None, 1), (32, None, 3), (5, None, 1), (20, 1, 1), (20, 3, 2), (20, 99, 2)],
)
def test_the_questions_that_fill_the_minutes(promised: int, last: int | None, chosen: int) -> None:
    assert fitting_list(LISTS, promised, last) == chosen


def test_without_questions_there_is_nothing_to_choose() -> None:
    assert fitting_list((EMPTY,), 20) is None
    assert (minutes_needed(EMPTY), minutes_needed(SHORT)) == (0, 14)


# What is to be written


def plan(line: str, who: Match | None = None, referrer: Match | None = None) -> CapturePlan:
    understood = understand(line, Context(Clock(NOW, "Europe/Amsterdam")))
    return planned(understood, who, referrer, now=NOW, usual_minutes=25, question_list_id=7)


def test_the_plan_for_a_new_person() -> None:
    line = "Ada King, programmer at Helix, a@b.example, M: +31 10 555 0182, #x, [Food], via Lena Vogt; met at the fair"
    assert plan(line) == CapturePlan(
        name="Ada King",
        role="programmer",
        organization="Helix",
        field="Food",
        how_known="met at the fair",
        points=(
            ContactPoint(PointKind.EMAIL, "a@b.example"),
            ContactPoint(PointKind.PHONE, "+31 10 555 0182", "mobile"),
        ),
        tags=("x",),
        referrer="Lena Vogt",
    )


def test_the_plan_for_a_meeting_with_somebody_known() -> None:
    found = plan("Wei Chen wed 15:00 https://zoom.us/j/1", WEI, OTHER)
    start = Start(datetime(2026, 3, 11, 15), "Europe/Amsterdam")
    meeting = NewMeeting(0, start, 25, Mode.VIDEO, link="https://zoom.us/j/1", question_list_id=7)
    assert found == CapturePlan(contact_id=1, name="Wei Chen", referrer_id=2, meeting=meeting)


def test_what_is_over_was_held() -> None:
    for line, status in (("Wei yesterday 15:00", Status.HELD), ("Wei today 12:50", Status.SCHEDULED)):
        meeting = plan(line).meeting
        assert meeting is not None
        assert meeting.status is status
