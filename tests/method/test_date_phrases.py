"""Days and times as people type them, read on Tuesday 10 March 2026 at 13:00 in Amsterdam."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.method.date_phrases import Clock, DoubtKind, Found, PieceKind, read
from desktop_app.method.meeting_times import instant_of, is_gap, zone_of
from desktop_app.records.meetings import Start

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
HERE = "Europe/Amsterdam"
CLOCK = Clock(NOW, HERE)


def start_words(found: Found, zone: str = HERE) -> str:
    """A start as "2026-03-17 15:00", with its zone where that is not the usual one."""
    if found.start is None:
        return "-"
    words = f"{found.start.local:%Y-%m-%d %H:%M}"
    return words if found.start.zone == zone else f"{words} {found.start.zone}"


def doubts(found: Found) -> list[DoubtKind]:
    return [doubt.kind for doubt in found.doubts]


# Phrase, start, minutes, doubts.
TABLE = [
    ("tue 15:00", "2026-03-10 15:00", None, ""),
    ("tue 9:00", "2026-03-17 09:00", None, ""),
    ("tuesday at 3pm", "2026-03-10 15:00", None, ""),
    ("Tues 15:00", "2026-03-10 15:00", None, ""),
    ("Tuesday, 15:00", "2026-03-10 15:00", None, ""),
    ("on wed at 10", "2026-03-11 10:00", None, ""),
    ("15:00 thu", "2026-03-12 15:00", None, ""),
    ("15:00 on Thursday", "2026-03-12 15:00", None, ""),
    ("tomorrow 9", "2026-03-11 09:00", None, ""),
    ("tmrw 9", "2026-03-11 09:00", None, ""),
    ("9 tomorrow", "2026-03-11 09:00", None, ""),
    ("at 9 tomorrow", "2026-03-11 09:00", None, ""),
    ("day after tomorrow at 11", "2026-03-12 11:00", None, ""),
    ("today 16h30", "2026-03-10 16:30", None, ""),
    ("tonight 8", "2026-03-10 20:00", None, ""),
    ("tomorrow morning at 9", "2026-03-11 09:00", None, ""),
    ("tomorrow afternoon at 3", "2026-03-11 15:00", None, ""),
    ("fri at 7 in the evening", "2026-03-13 19:00", None, ""),
    ("fri 7", "2026-03-13 07:00", None, "half_day"),
    ("fri 3", "2026-03-13 15:00", None, "half_day"),
    ("fri 03:00", "2026-03-13 03:00", None, ""),
    ("fri 12", "2026-03-13 12:00", None, ""),
    ("3 dec 10:00", "2026-12-03 10:00", None, ""),
    ("3rd of December 10:00", "2026-12-03 10:00", None, ""),
    ("3. Dec 10:00", "2026-12-03 10:00", None, ""),
    ("dec 3 10am", "2026-12-03 10:00", None, ""),
    ("Dec. 3rd, 2027 at 10 a.m.", "2027-12-03 10:00", None, ""),
    ("2026-12-03 14:00", "2026-12-03 14:00", None, ""),
    ("2026-12-03T14:00", "2026-12-03 14:00", None, ""),
    ("2026/12/03 14:00", "2026-12-03 14:00", None, ""),
    ("3.12. 14:00", "2026-12-03 14:00", None, ""),
    ("3.12.2026 14.00", "2026-12-03 14:00", None, ""),
    ("3-12-2026 14:00", "2026-12-03 14:00", None, "order"),
    ("13/12 14:00", "2026-12-13 14:00", None, ""),
    ("12/13 14:00", "2026-12-13 14:00", None, ""),
    ("3/12 14:00", "2026-12-03 14:00", None, "order"),
    ("3/12/26 14:00", "2026-12-03 14:00", None, "order"),
    ("5/5 14:00", "2026-05-05 14:00", None, ""),
    ("1 jan 10:00", "2027-01-01 10:00", None, ""),
    ("1 mar 10:00", "2027-03-01 10:00", None, "year"),
    ("Thu 3 Dec 10:00", "2026-12-03 10:00", None, ""),
    ("3 Dec (Thu) 10:00", "2026-12-03 10:00", None, ""),
    ("tue 3 dec 10:00", "2026-12-03 10:00", None, "weekday"),
    ("the 15th at 10", "2026-03-15 10:00", None, ""),
    ("the 9th at 10", "2026-04-09 10:00", None, ""),
    ("in 3 days at 10", "2026-03-13 10:00", None, ""),
    ("in two weeks at 10", "2026-03-24 10:00", None, ""),
    ("a week from today at 10", "2026-03-17 10:00", None, ""),
    ("in a month at 10", "2026-04-10 10:00", None, ""),
    ("in 20 minutes", "2026-03-10 13:20", None, ""),
    ("in 2 hours", "2026-03-10 15:00", None, ""),
    ("next week tue 10:00", "2026-03-17 10:00", None, ""),
    ("tue next week 10:00", "2026-03-17 10:00", None, ""),
    ("next tue 10:00", "2026-03-17 10:00", None, ""),
    ("next friday 10:00", "2026-03-20 10:00", None, "next"),
    ("next mon 10:00", "2026-03-16 10:00", None, ""),
    ("this friday 10:00", "2026-03-13 10:00", None, ""),
    ("this week fri 10:00", "2026-03-13 10:00", None, ""),
    ("next week 10:00", "-", None, "which_day"),
    ("wed noon", "2026-03-11 12:00", None, ""),
    ("noon", "2026-03-11 12:00", None, "no_day"),
    ("15.00", "2026-03-10 15:00", None, "no_day"),
    ("3 p.m.", "2026-03-10 15:00", None, "no_day"),
    ("8 am", "2026-03-11 08:00", None, "no_day"),
    ("wed half past 3", "2026-03-11 15:30", None, "half_day"),
    ("wed half past 9", "2026-03-11 09:30", None, ""),
    ("wed quarter to 4 pm", "2026-03-11 15:45", None, ""),
    ("wed ten past noon", "2026-03-11 12:10", None, ""),
    ("wed half 3", "2026-03-11 15:30", None, "half_hour"),
    ("wed 1530", "2026-03-11 15:30", None, ""),
    ("wed 15 uhr", "2026-03-11 15:00", None, ""),
    ("wed midnight", "2026-03-12 00:00", None, "midnight"),
    ("wed 24:00", "2026-03-12 00:00", None, "midnight"),
    ("wed 12am", "2026-03-11 00:00", None, ""),
    ("wed 15:00 20m", "2026-03-11 15:00", 20, ""),
    ("wed 15:00 20 min", "2026-03-11 15:00", 20, ""),
    ("wed 15:00, 30 minutes", "2026-03-11 15:00", 30, ""),
    ("wed 15:00 half an hour", "2026-03-11 15:00", 30, ""),
    ("wed 15:00 for 45", "2026-03-11 15:00", 45, ""),
    ("wed 15:00 1h", "2026-03-11 15:00", 60, ""),
    ("wed 15:00 1h30", "2026-03-11 15:00", 90, ""),
    ("wed 15:00 1.5 hours", "2026-03-11 15:00", 90, ""),
    ("wed 15:00 three quarters of an hour", "2026-03-11 15:00", 45, ""),
    ("wed 15:00-15:30", "2026-03-11 15:00", 30, ""),
    ("wed 3-4pm", "2026-03-11 15:00", 60, ""),
    ("wed 11-1pm", "2026-03-11 11:00", 120, ""),
    ("wed from 15:00 to 15:25", "2026-03-11 15:00", 25, ""),
    ("wed 15:00 London", "2026-03-11 15:00 Europe/London", None, ""),
    ("wed 15:00 (New York time) 20m", "2026-03-11 15:00 America/New_York", 20, ""),
    ("wed 15:00 in San Francisco", "2026-03-11 15:00 America/Los_Angeles", None, ""),
    ("wed 3pm ET", "2026-03-11 15:00 America/New_York", None, ""),
    ("wed 3pm pst", "2026-03-11 15:00 America/Los_Angeles", None, ""),
    ("wed 3pm CET", "2026-03-11 15:00", None, ""),
    ("wed 3pm UTC", "2026-03-11 15:00 UTC", None, ""),
    ("wed 3pm UTC+2", "2026-03-11 15:00 Etc/GMT-2", None, ""),
    ("wed 3pm IST", "2026-03-11 15:00 Asia/Kolkata", None, "zone"),
    ("wed 14:00 Europe/Paris", "2026-03-11 14:00 Europe/Paris", None, ""),
    ("wed 15:00 London Bridge", "2026-03-11 15:00", None, ""),
    ("wed 15:00 my time", "2026-03-11 15:00", None, ""),
    ("wed 23:50 20m", "2026-03-11 23:50", 20, "over_midnight"),
    ("wed 23:50-0:10", "2026-03-11 23:50", 20, "over_midnight"),
    ("31 feb 10:00", "-", None, "no_such_date"),
    ("2026-13-40 10:00", "-", None, "no_such_date"),
    ("1066-10-14 10:00", "-", None, "no_such_date"),
    ("29 feb 10:00", "-", None, "no_such_date"),
    ("29 feb 2028 10:00", "2028-02-29 10:00", None, ""),
    ("wed 25:00", "-", None, "no_such_time"),
    ("wed 15:75", "-", None, "no_such_time"),
    ("wed 15:00 900 min", "2026-03-11 15:00", None, "length"),
    ("wed 15:00 0m", "2026-03-11 15:00", None, "length"),
    ("29 mar 02:30", "-", None, "gap"),
    ("25 oct 02:30", "2026-10-25 02:30", None, "doubled"),
    ("today 9:00", "2026-03-10 09:00", None, "past"),
    ("yesterday 15:00", "2026-03-09 15:00", None, "past"),
    ("last friday 15:00", "2026-03-06 15:00", None, "past"),
    ("3 jan 2026 15:00", "2026-01-03 15:00", None, "past"),
    ("tue", "-", None, "no_time"),
    ("next friday", "-", None, "next no_time"),
    ("3/12", "-", None, "order no_time"),
    ("24/7", "-", None, ""),
    ("Sun Li", "-", None, ""),
    ("April Jones", "-", None, ""),
    ("20 min", "-", None, ""),
    ("+31 10 555 0182", "-", None, ""),
    ("", "-", None, ""),
]


@pytest.mark.parametrize(("phrase", "start", "minutes", "kinds"), TABLE, ids=[row[0] for row in TABLE])
def test_what_a_phrase_means(phrase: str, start: str, minutes: int | None, kinds: str) -> None:
    found = read(phrase, CLOCK)
    assert (start_words(found), found.minutes, " ".join(doubts(found))) == (start, minutes, kinds)


@pytest.mark.parametrize("phrase", [row[0] for row in TABLE if row[1] != "-"])
def test_it_means_the_same_inside_a_line(phrase: str) -> None:
    alone, inside = read(phrase, CLOCK), read(f"Wei Chen, {phrase}, by phone", CLOCK)
    assert (inside.start, inside.minutes, doubts(inside)) == (alone.start, alone.minutes, doubts(alone))


def test_pieces_are_where_the_words_stand() -> None:
    text = "Wei Chen tue at 15:00 London for 20m"
    pieces = [(piece.kind, text[piece.start : piece.end]) for piece in read(text, CLOCK).pieces]
    assert pieces == [
        (PieceKind.DAY, "tue"),
        (PieceKind.TIME, "at 15:00"),
        (PieceKind.ZONE, "London"),
        (PieceKind.LENGTH, "for 20m"),
    ]


def test_month_and_day_change_places_where_that_is_usual() -> None:
    american = Clock(NOW, HERE, day_first=False)
    assert start_words(read("3/12 14:00", american)) == "2026-03-12 14:00"
    (order,) = read("3/12 14:00", american).doubts
    assert order.choices == (date(2026, 3, 12), date(2026, 12, 3))


def test_where_the_week_begins_decides_what_is_next_week() -> None:
    saturday = datetime(2026, 3, 14, 12, tzinfo=UTC)
    assert start_words(read("next week sun 10:00", Clock(saturday, HERE, week_start=7))) == "2026-03-15 10:00"
    assert start_words(read("next week sun 10:00", Clock(saturday, HERE, week_start=1))) == "2026-03-22 10:00"


# Answers


def answered(text: str, *places: int, clock: Clock = CLOCK) -> Found:
    """`text` read anew after each answer to the first doubt that is not answered yet."""
    answers: dict[str, int] = {}
    for place in places:
        asked = next(one for one in read(text, clock, answers).doubts if one.key not in answers)
        answers[asked.key] = place
    return read(text, clock, answers)


@pytest.mark.parametrize(
    ("phrase", "places", "start"),
    [
        ("3/12 14:00", (1,), "2026-03-12 14:00"),
        ("fri 3", (1,), "2026-03-13 03:00"),
        ("1 mar 2:00 pm", (1, 1), "2027-03-01 14:00"),
        ("next friday 10:00", (1,), "2026-03-13 10:00"),
        ("next week 10:00", (2,), "2026-03-18 10:00"),
        ("tue 3 dec 10:00", (1,), "2026-12-01 10:00"),
        ("tue", (3,), "2026-03-10 15:00"),
        ("tue", (0,), "2026-03-17 10:00"),
        ("15.00", (1,), "2026-03-11 15:00"),
        ("31 feb 10:00", (1, 1), "2027-03-01 10:00"),
        ("29 mar 02:30", (0,), "2026-03-29 01:30"),
        ("29 mar 02:30", (1,), "2026-03-29 03:30"),
        ("wed midnight", (1,), "2026-03-11 00:00"),
        ("wed half 3", (1,), "2026-03-11 14:30"),
        ("wed 3pm IST", (2,), "2026-03-11 15:00 Asia/Jerusalem"),
        ("yesterday 15:00", (0,), "2026-03-09 15:00"),
        ("yesterday 15:00", (1,), "2026-03-10 15:00"),
        ("today 9:00", (1,), "2026-03-11 09:00"),
        ("last friday 15:00", (1,), "2026-03-13 15:00"),
        ("3 jan 2026 15:00", (1,), "2027-01-03 15:00"),
    ],
)
def test_an_answer_is_what_is_meant(phrase: str, places: tuple[int, ...], start: str) -> None:
    found = answered(phrase, *places)
    assert start_words(found) == start
    assert not any(doubt.stops for doubt in found.doubts)


def test_the_second_of_two_equal_times() -> None:
    assert answered("25 oct 02:30", 1).start == Start(datetime(2026, 10, 25, 2, 30), HERE, 1)


def test_no_meeting_gives_the_words_back() -> None:
    found = answered("li sun", 4)
    assert (found.start, found.is_when) == (None, False)


def test_an_answer_is_forgotten_with_its_phrase() -> None:
    (order,) = read("3/12 14:00", CLOCK).doubts
    assert start_words(read("4/12 14:00", CLOCK, {order.key: 1})) == "2026-12-04 14:00"
    assert start_words(read("Wei, 3/12 14:00", CLOCK, {order.key: 1})) == "2026-03-12 14:00"
    assert start_words(read("3/12 14:00", CLOCK, {order.key: 7})) == "2026-12-03 14:00"


def test_what_stops_and_what_only_tells() -> None:
    stops = {row[0]: [one.stops for one in read(row[0], CLOCK).doubts] for row in TABLE}
    assert stops["3/12 14:00"] == stops["wed 23:50 20m"] == [False]
    assert stops["31 feb 10:00"] == stops["today 9:00"] == stops["wed 25:00"] == stops["29 mar 02:30"] == [True]


# Whose clock


def test_the_clock_of_somebody_elsewhere_is_asked_for() -> None:
    theirs = Clock(NOW, HERE, their_zone="America/New_York")
    (asked,) = read("wed 15:00", theirs).doubts
    assert (asked.kind, asked.stops) == (DoubtKind.WHOSE_CLOCK, False)
    assert start_words(answered("wed 15:00", 1, clock=theirs)) == "2026-03-11 15:00 America/New_York"
    assert start_words(read("wed 15:00 their time", theirs)) == "2026-03-11 15:00 America/New_York"
    assert read("wed 15:00 my time", theirs).doubts == ()
    assert read("wed 15:00", Clock(NOW, HERE, their_zone="Europe/Paris")).doubts == ()


def test_a_zone_that_there_is_not_counts_as_none() -> None:
    assert read("wed 15:00", Clock(NOW, "Mars/Base", their_zone="x")).start == Start(datetime(2026, 3, 11, 15), "UTC")


# A year of days in four zones

ZONES = ("Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")


def moments(zone: str) -> Iterator[Clock]:
    """Noon, and a quarter to midnight, of each day of a year there."""
    for day in range(366):
        for at in (time(12), time(23, 45)):
            local = datetime.combine(date(2026, 1, 1) + timedelta(days=day), at, zone_of(zone))
            yield Clock(local.astimezone(UTC), zone)


def first_day(clock: Clock, hour: int, weekday: int) -> date:
    """By trying: the first such day, from today on, on which that hour is still ahead."""
    today = clock.now.astimezone(zone_of(clock.zone)).date()
    days = (today + timedelta(days=later) for later in range(9))
    return next(
        day
        for day in days
        if day.weekday() == weekday and instant_of(Start(datetime.combine(day, time(hour)), clock.zone)) >= clock.now
    )


@pytest.mark.parametrize("zone", ZONES)
def test_the_coming_tuesday_on_every_day_of_a_year(zone: str) -> None:
    for clock in moments(zone):
        found = read("tue 15:00", clock)
        assert found.start == Start(datetime.combine(first_day(clock, 15, 1), time(15)), zone), clock.now
        assert found.doubts == ()


@pytest.mark.parametrize("zone", ZONES)
def test_tomorrow_and_next_week_on_every_day_of_a_year(zone: str) -> None:
    for clock in moments(zone):
        today = clock.now.astimezone(zone_of(zone)).date()
        assert read("tomorrow 9:00", clock).day == today + timedelta(days=1)
        monday = today + timedelta(days=7 - today.weekday())
        assert read("next week tue 9:00", clock).day == monday + timedelta(days=1)
        assert read("in 3 days 9:00", clock).day == today + timedelta(days=3)


@pytest.mark.parametrize("zone", ZONES)
def test_next_friday_is_ahead_and_asked_for_where_it_may_be_two_days(zone: str) -> None:
    for clock in moments(zone):
        today = clock.now.astimezone(zone_of(zone)).date()
        found = read("next friday 9:00", clock)
        day = found.day
        assert day is not None
        assert (day.weekday(), today < day <= today + timedelta(days=13)) == (4, True)
        this_week = today.weekday() < 4
        assert doubts(found) == ([DoubtKind.NEXT] if this_week else [])
        if this_week:
            assert found.doubts[0].choices[1] == today + timedelta(days=4 - today.weekday())


@pytest.mark.parametrize("zone", ZONES)
def test_hours_of_the_clock_changes_are_told_and_never_taken(zone: str) -> None:
    for clock in moments(zone):
        day = clock.now.astimezone(zone_of(zone)).date() + timedelta(days=1)
        for at in (time(1, 30), time(2, 15), time(2, 30)):
            found = read(f"tomorrow {at:%H:%M}", clock)
            if is_gap(datetime.combine(day, at), zone):
                assert (found.start, doubts(found)) == (None, [DoubtKind.GAP])
            else:
                assert found.start is not None
                assert set(doubts(found)) <= {DoubtKind.DOUBLED}


# Anything at all

WORDS = ["tue", "3", "15:00", "dec", "next", "week", "at", "in", "half", "past", "pm", "20m", "/", "-", ".", ",", " "]
WORDS += [
    "31",
    "feb",
    "London",
    "ET",
    "noon",
    "the",
    "th",
    "2026",
    "UTC",
    "+9",
    "\0",
    "\u202e",
    "𠮷",
    "é",
    "(",
    "today",
]


@settings(max_examples=300, deadline=None)
@given(
    text=st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
    now=st.datetimes(datetime(1900, 1, 2), datetime(2990, 1, 1), timezones=st.just(UTC)),
    zone=st.sampled_from(ZONES),
    answer=st.integers(0, 4),
)
def test_nothing_raises_and_everything_is_inside_the_text(text: str, now: datetime, zone: str, answer: int) -> None:
    clock = Clock(now, zone, their_zone="America/Chicago")
    found = read(text, clock)
    for one, after in pairwise(found.pieces):
        assert one.end <= after.start
    assert all(0 <= one.start < one.end <= len(text) for one in found.pieces)
    for doubt in found.doubts:
        assert doubt.chosen is None or 0 <= doubt.chosen < len(doubt.choices)
        assert 0 <= doubt.start < doubt.end <= len(text)
    read(text, clock, {doubt.key: answer for doubt in found.doubts})
    if found.start is not None:
        instant_of(found.start)


@pytest.mark.parametrize("piece", ["tue ", "3/", "in 3 ", "3 dec ", "half ", "15:00 ", "(", " ", "next week ", "1h"])
def test_a_very_long_text_is_no_trouble(piece: str) -> None:
    assert read(piece * 3000, CLOCK) is not None
