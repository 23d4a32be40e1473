"""One typed line: what it is taken to say."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.method.capture_line import Context, Understood, understand
from desktop_app.method.capturing.parts import PartKind
from desktop_app.method.date_phrases import Clock, DoubtKind
from desktop_app.records.meetings import Mode, Start

CONTEXT = Context(Clock(datetime(2026, 3, 10, 12, tzinfo=UTC), "Europe/Amsterdam"))
SIGNATURE = """Ada King
Senior Programmer
Analytical Engines Ltd
T: +44 20 7946 0958 | M: +44 7700 900123
E: ada@example.org
www.analytical.example
12 Dorset Street, London
"""


def said(line: str, **answers: int) -> Understood:
    return understand(line, Context(CONTEXT.clock, answers))


def parts(line: str) -> dict[str, str]:
    """Kind to value, several of a kind with a bar between them, what is unsure with a question mark."""
    found: dict[str, list[str]] = {}
    for part in said(line).parts:
        found.setdefault(part.kind.value, []).append(part.value + ("" if part.sure else "?"))
    return {kind: " | ".join(values) for kind, values in found.items()}


# Line, what it says.
TABLE: list[tuple[str, dict[str, str]]] = [
    (
        "Ada King, programmer at Analytical Engines, ada@example.org, via Charles Babbage",
        {
            "name": "Ada King",
            "role": "programmer",
            "organization": "Analytical Engines",
            "email": "ada@example.org",
            "referrer": "Charles Babbage",
        },
    ),
    (
        "Wei Chen tue 15:00 20m video",
        {"name": "Wei Chen", "day": "tue", "time": "15:00", "length": "20m", "mode": "video"},
    ),
    (
        "Okafor, Amara; protein chemist; Helix Foods; +31 10 555 0182",
        {
            "name": "Amara Okafor",
            "role": "protein chemist",
            "organization": "Helix Foods",
            "phone": "+31 10 555 0182",
        },
    ),
    (
        "Dr. Lena Vogt (Brückner) lena@x.example",
        {"name": "Dr. Lena Vogt", "organization": "Brückner", "email": "lena@x.example"},
    ),
    ("李小龍, 日本銀行", {"name": "李小龍", "organization": "日本銀行"}),
    ("李小龍，日本銀行", {"name": "李小龍", "organization": "日本銀行"}),
    ("Ada King", {"name": "Ada King"}),
    ("ada king", {"name": "Ada King"}),
    ("anna van der berg", {"name": "Anna van der Berg"}),
    ("Ada", {"name": "Ada?"}),
    ("ada.king@example.org", {"name": "Ada King?", "email": "ada.king@example.org"}),
    ("info@example.org", {"email": "info@example.org"}),
    ("Ada King <mailto:ada@example.org>", {"name": "Ada King", "email": "ada@example.org"}),
    ("van der Berg, Anna; baker", {"name": "Anna van der Berg", "role": "baker"}),
    ("wei chen data journalist", {"name": "Wei Chen", "role": "data journalist"}),
    (
        "Wei Chen data journalist at The Courier",
        {"name": "Wei Chen", "role": "data journalist", "organization": "The Courier"},
    ),
    ("Ada King at Helix", {"name": "Ada King", "organization": "Helix"}),
    ("Ada King (programmer, Helix Ltd)", {"name": "Ada King", "role": "programmer", "organization": "Helix Ltd"}),
    ("Ada King - programmer - Helix", {"name": "Ada King", "role": "programmer", "organization": "Helix"}),
    (
        "Priya Nair, City of Leeds, policy analyst",
        {"name": "Priya Nair", "role": "policy analyst", "organization": "City of Leeds"},
    ),
    ("Priya Nair, Northfeld", {"name": "Priya Nair", "organization": "Northfeld?"}),
    ("Tom Baker", {"name": "Tom Baker"}),
    ("Tom Baker, baker, Levain & Co", {"name": "Tom Baker", "role": "baker", "organization": "Levain & Co"}),
    ("programmer at Helix, Ada King", {"name": "Ada King", "role": "programmer", "organization": "Helix"}),
    (
        "name: Ada King; role: programmer; org: Helix; note: likes tea",
        {"name": "Ada King", "role": "programmer", "organization": "Helix", "note": "likes tea"},
    ),
    (
        "Ada King, programmer, Helix, Rotterdam",
        {"name": "Ada King", "role": "programmer", "organization": "Helix", "note": "Rotterdam?"},
    ),
    ("Ada King #food science #wind [Energy]", {"name": "Ada King", "tag": "food science? | wind", "field": "Energy"}),
    ("Ada King; met at the fair", {"name": "Ada King", "how": "met at the fair"}),
    ("Ada King - friend of my sister", {"name": "Ada King", "how": "friend of my sister"}),
    ("met Ada King at the fair", {"how": "met | at the fair", "name": "Ada King"}),
    ("Ada King met at the fair in Delft", {"name": "Ada King", "how": "met at the fair in Delft"}),
    ("Ada King, forecaster, Met Office", {"name": "Ada King", "role": "forecaster", "organization": "Met Office"}),
    ("Ada King via LinkedIn", {"name": "Ada King", "how": "via LinkedIn?"}),
    ("Ada King through the alumni office", {"name": "Ada King", "how": "through the alumni office?"}),
    ("Ada King, referred by Charles Babbage", {"name": "Ada King", "referrer": "Charles Babbage"}),
    ("Ada King, introduced to me by charles babbage", {"name": "Ada King", "referrer": "Charles Babbage"}),
    ("Ada King, from Charles", {"name": "Ada King", "referrer": "Charles?"}),
    ("Ada King from Helix", {"name": "Ada King", "organization": "Helix?"}),
    ("Ada King, from Helix Foods", {"name": "Ada King", "organization": "Helix Foods?"}),
    (
        "Ada King via Charles Babbage at Cambridge, programmer",
        {
            "name": "Ada King",
            "referrer": "Charles Babbage",
            "note": "Charles Babbage at Cambridge?",
            "role": "programmer",
        },
    ),
    ("Ada King, via", {"name": "Ada King"}),
    (
        "Ada King linkedin.com/in/ada, https://ada.example/a?b=c.",
        {"name": "Ada King", "link": "linkedin.com/in/ada | https://ada.example/a?b=c"},
    ),
    ("Jan de Vries 06 12 34 56 78", {"name": "Jan de Vries", "phone": "06 12 34 56 78"}),
    ("Jean Dupont 01.23.45.67.89", {"name": "Jean Dupont", "phone": "01.23.45.67.89"}),
    ("Ada King (020) 555-0182", {"name": "Ada King", "phone": "(020) 555-0182"}),
    ("Sun Li tue 15:00", {"name": "Sun Li", "day": "tue", "time": "15:00"}),
    ("April Jones", {"name": "April Jones"}),
    ("Wei Chen, video editor, tue 15:00", {"name": "Wei Chen", "role": "video editor", "day": "tue", "time": "15:00"}),
    ("tue 15:00 Wei Chen", {"day": "tue", "time": "15:00", "name": "Wei Chen"}),
    ("call Wei Chen tue 15:00", {"mode": "call", "name": "Wei Chen", "day": "tue", "time": "15:00"}),
    ("interview with Wei Chen tue 15:00", {"name": "Wei Chen", "day": "tue", "time": "15:00"}),
    ("Wei Chen tue 15:00 via zoom", {"name": "Wei Chen", "day": "tue", "time": "15:00", "mode": "zoom"}),
    ("Wei Chen tue 15:00 via Ada King", {"name": "Wei Chen", "day": "tue", "time": "15:00", "referrer": "Ada King"}),
    ("Wei Chen tue 15:00 at Café Luxe", {"name": "Wei Chen", "day": "tue", "time": "15:00", "place": "Café Luxe"}),
    (
        "Wei Chen, tue 15:00, at the Courier",
        {"name": "Wei Chen", "day": "tue", "time": "15:00", "place": "the Courier?"},
    ),
    (
        "Wei Chen tue 15:00 phone +65 6555 0182",
        {"name": "Wei Chen", "day": "tue", "time": "15:00", "mode": "phone", "phone": "+65 6555 0182"},
    ),
    ("Wei Chen 2026-12-03 14:00", {"name": "Wei Chen", "day": "2026-12-03", "time": "14:00"}),
    ("via Charles Babbage", {"referrer": "Charles Babbage"}),
    ("Ada\u202e King\0, pro\u200bgrammer", {"name": "Ada King", "role": "programmer"}),
    ("", {}),
    ("?!, ;; -- @", {}),
]


@pytest.mark.parametrize(("line", "expected"), TABLE, ids=[repr(row[0]) for row in TABLE])
def test_what_a_line_says(line: str, expected: dict[str, str]) -> None:
    assert parts(line) == expected


def test_a_pasted_signature() -> None:
    assert parts(f"Best regards,\n{SIGNATURE}") == {
        "name": "Ada King",
        "role": "Senior Programmer",
        "organization": "Analytical Engines Ltd",
        "phone": "+44 20 7946 0958 | +44 7700 900123",
        "email": "ada@example.org",
        "link": "www.analytical.example",
        "note": "12 Dorset Street? | London?",
    }
    labels = [part.label for part in said(SIGNATURE).parts if part.kind is PartKind.PHONE]
    assert labels == ["", "mobile"]


def test_the_whole_of_a_kind() -> None:
    found = said("met Ada King at the fair; #a, #b, #a")
    assert found.text(PartKind.HOW) == "met at the fair"
    assert found.all(PartKind.TAG) == ("a", "b")
    assert (found.name, found.referrer, found.organization) == ("Ada King", "", "")


@pytest.mark.parametrize(
    ("line", "somebody"), [("Ada", True), ("+31 10 555 0182", True), ("tue 15:00", False), ("via Ada King", False)]
)
def test_whether_somebody_is_named(line: str, somebody: bool) -> None:
    assert said(line).names_somebody is somebody


def test_a_referral_to_oneself_is_noticed() -> None:
    assert said("Ada King via ada king").refers_to_itself
    assert not said("Ada King via Charles Babbage").refers_to_itself
    assert not said("tue 15:00").refers_to_itself


# Meetings


def test_a_meeting_with_all_that_is_said_of_it() -> None:
    meeting = said("Wei Chen wed 15:00 London 30 min zoom https://zoom.us/j/123").meeting
    assert meeting is not None
    assert meeting.day == date(2026, 3, 11)
    assert meeting.start == Start(datetime(2026, 3, 11, 15), "Europe/London")
    assert (meeting.minutes, meeting.mode, meeting.link) == (30, Mode.VIDEO, "https://zoom.us/j/123")


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("video", Mode.VIDEO),
        ("by phone", Mode.PHONE),
        ("on Teams", Mode.VIDEO),
        ("in person", Mode.IN_PERSON),
        ("coffee", Mode.IN_PERSON),
        ("at the station", Mode.IN_PERSON),
        ("https://meet.google.com/abc", Mode.VIDEO),
        ("https://ada.example/", None),
        ("", None),
    ],
)
def test_how_one_meets(words: str, mode: Mode | None) -> None:
    meeting = said(f"Wei Chen tue 15:00 {words}").meeting
    assert meeting is not None
    assert meeting.mode is mode


def test_without_a_day_or_a_time_there_is_no_meeting() -> None:
    assert said("Wei Chen, 20m video").meeting is None


def test_a_day_alone_is_a_meeting_whose_time_is_open() -> None:
    found = said("Wei Chen friday")
    assert found.meeting is not None
    assert (found.meeting.day, found.meeting.start) == (date(2026, 3, 13), None)
    assert [doubt.stops for doubt in found.doubts] == [True]


# What is asked


@pytest.mark.parametrize(
    ("line", "kind", "place", "expected"),
    [
        ("Okafor, Amara", DoubtKind.NAME, 0, {"name": "Amara Okafor?"}),
        ("Okafor, Amara", DoubtKind.NAME, 1, {"name": "Okafor?", "organization": "Amara?"}),
        ("Priya Nair, Northfeld", DoubtKind.WORK, 1, {"name": "Priya Nair", "role": "Northfeld?"}),
        ("Ada King, from Charles", DoubtKind.FROM, 1, {"name": "Ada King", "organization": "Charles?"}),
        ("Ada King from Helix", DoubtKind.FROM, 1, {"name": "Ada King", "referrer": "Helix?"}),
    ],
)
def test_an_answer_changes_what_is_understood(line: str, kind: DoubtKind, place: int, expected: dict[str, str]) -> None:
    asked = next(doubt for doubt in said(line).doubts if doubt.kind is kind)
    assert not asked.stops
    found = understand(line, Context(CONTEXT.clock, {asked.key: place}))
    assert {part.kind.value: part.value + ("" if part.sure else "?") for part in found.parts} == expected


# Anything at all

GIVEN = ("Ada", "Amara", "José", "Wei", "Lena", "Anne-Marie", "Øystein", "Priya", "Kofi", "Zoë")
FAMILY = ("King", "Okafor", "Peña", "Chen", "O'Neill", "van der Berg", "Nair", "Mensah", "Åsland", "García")
ROLES = ("programmer", "protein chemist", "data journalist", "head of research", "hospice nurse", "Senior Engineer")
PLACES = (
    "Analytical Engines Ltd",
    "Helix Foods",
    "The Courier",
    "University of Leeds",
    "St. Clara Hospital",
    "ACME Inc",
)
names = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))


@settings(max_examples=200, deadline=None)
@given(
    name=names,
    role=st.sampled_from(ROLES),
    place=st.sampled_from(PLACES),
    email=st.from_regex(r"[a-z]{2,8}\.[a-z]{2,8}@[a-z]{2,8}\.example", fullmatch=True),
    phone=st.from_regex(r"\+[1-9][0-9] [1-9][0-9] [0-9]{3} [0-9]{4}", fullmatch=True),
    referrer=names,
    between=st.sampled_from((", ", "; ", "\n", " | ")),
    together=st.booleans(),
    when=st.sampled_from(("", "fri 15:00 20m", "3 dec 10am")),
)
def test_what_is_put_together_comes_back(
    name: str, role: str, place: str, email: str, phone: str, referrer: str, between: str, together: bool, when: str
) -> None:
    work = [f"{role} at {place}"] if together else [role, place]
    line = between.join(filter(None, [name, *work, email, phone, f"via {referrer}", when]))
    found = said(line)
    assert (found.name, found.referrer) == (name, referrer)
    assert (found.text(PartKind.ROLE), found.organization) == (role, place)
    assert (found.text(PartKind.EMAIL), found.text(PartKind.PHONE)) == (email, phone)
    assert (found.meeting is not None) is bool(when)
    assert not found.all(PartKind.NOTE)


PIECES = ["Ada King", "via", "from", "at", "met", ",", ";", "\n", "-", "(", ")", "tue", "15:00", "20m", "video", "#tag"]
PIECES += [
    "[x]",
    "a@b.example",
    "+31 10 555 0182",
    "www.x.example",
    "programmer",
    "Helix Ltd",
    "\0",
    "\u202e",
    "𠮷野",
    "3/12",
]
PIECES += [
    "role:",
    "call",
    "with",
    "the",
    "李小龍",
    "Okafor, Amara",
    "@",
    "\ud800",
    "é",
    "coffee",
    "next week",
    "31 feb",
]


@settings(max_examples=500, deadline=None)
@given(
    line=st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join),
    answer=st.integers(0, 3),
)
def test_nothing_raises_nothing_overlaps_and_nothing_is_lost(line: str, answer: int) -> None:
    found = said(line)
    for one, after in pairwise(found.parts):
        assert one.end <= after.start
    assert all(0 <= part.start < part.end <= len(line) for part in found.parts)
    for doubt in found.doubts:
        assert 0 <= doubt.start < doubt.end <= len(line)
    understand(line, Context(CONTEXT.clock, {doubt.key: answer for doubt in found.doubts}))
    unsaid = list(line)
    for part in found.parts:
        unsaid[part.start : part.end] = " " * (part.end - part.start)
    left = "".join(unsaid).casefold()
    # What is no part are the small words around the parts.
    assert not any(word in left for word in ("ada", "king", "helix", "okafor", "李小龍", "555"))


@pytest.mark.parametrize(
    "piece", ["a", "a@", "a.", "1-", "+1 ", "via ", "at ", "(", ", ", "#a ", "李", "tel 12", "met at "]
)
def test_ten_thousand_signs_are_no_trouble(piece: str) -> None:
    line = (piece * 10_000)[:10_000]
    assert said(line).line == line


def test_the_one_link_of_a_video_call_leads_to_it() -> None:
    understood = understand("Ada King fri 15:00 20m video https://calls.example.org/ada", CONTEXT)
    assert understood.meeting is not None
    assert understood.meeting.link == "https://calls.example.org/ada"
    other = understand("Ada King fri 15:00 20m phone https://calls.example.org/ada", CONTEXT)
    assert other.meeting is not None
    assert other.meeting.link == ""
