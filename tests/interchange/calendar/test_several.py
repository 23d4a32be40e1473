"""Several calendars put together."""

from dataclasses import replace
from datetime import datetime

from desktop_app.interchange.calendar.several import together
from desktop_app.records.exchange import Calendar, CalendarReason, Doubt, IncomingMeeting
from desktop_app.records.meetings import Start, Status

ONE = IncomingMeeting(3, "a", Start(datetime(2026, 3, 20, 15), "Europe/Amsterdam"), 20)
OTHER = replace(ONE, line=9, uid="b")
SURE = Doubt(3, CalendarReason.FLOATING, "x")
LOOSE = Doubt(5, CalendarReason.NO_START)


def test_the_newest_copy_counts_wherever_it_stands() -> None:
    newer = replace(ONE, sequence=2)
    for files in ((Calendar((newer,)), Calendar((ONE, OTHER))), (Calendar((ONE, OTHER)), Calendar((newer,)))):
        assert set(together(files).calendar.meetings) == {newer, OTHER}
    off = replace(ONE, status=Status.CANCELLED)
    assert together((Calendar((off,)), Calendar((ONE,)))).calendar.meetings == (off,)


def test_the_same_calendar_twice_is_one() -> None:
    same = Calendar((ONE, OTHER))
    assert together((same, same)).calendar.meetings == (ONE, OTHER)


def test_doubts_stand_with_the_meeting_they_are_about_and_only_in_their_file() -> None:
    found = together((Calendar((ONE,), (SURE, LOOSE)), Calendar((OTHER,), (replace(SURE, line=4),))))
    assert [meeting.doubts for meeting in found.calendar.meetings] == [(SURE,), ()]
    assert found.calendar.doubts == (LOOSE, replace(SURE, line=4))
    assert (found.meetings, found.doubts) == ((0, 1), (0, 1))


def test_nothing_is_a_calendar_of_nothing() -> None:
    assert together(()).calendar == Calendar()
