"""Days, times and numbers in drafts."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop_app.method.draft_slots import LOCAL
from desktop_app.records.draft_values import DraftValues
from desktop_app.records.meetings import Start
from desktop_app.ui.common.dates import clock
from desktop_app.ui.outreach.slot_words import day_in_words, slot_name, slot_texts

VALUES = DraftValues({"first_name": "Ada"}, "Ada King", 1, "Ada King", follow_up_on=date(2026, 3, 19))


def test_what_is_ready_comes_along() -> None:
    texts = slot_texts(VALUES, 20)
    assert texts["first_name"] == "Ada"
    assert texts["minutes"] == "20"
    assert texts["follow_up_day"] == "Thursday, 19 March"
    assert "meeting_day" not in texts


def test_a_meeting_has_its_own_minutes_and_both_clocks() -> None:
    start = Start(datetime(2026, 3, 10, 15), "Europe/London")
    mine = datetime(2026, 3, 10, 16)
    values = replace(VALUES, minutes=30, meeting_starts=start, meeting_mine=mine)
    texts = slot_texts(values, 20)
    assert texts["minutes"] == "30"
    assert texts["meeting_day"] == "Tuesday, 10 March"
    assert texts["meeting_time"] == clock(start.local)
    assert texts["meeting_my_time"] == clock(mine)


def test_clocks_that_show_the_same_are_told_once() -> None:
    start = Start(datetime(2026, 3, 10, 15), "Europe/Paris")
    same = replace(VALUES, meeting_starts=start, meeting_mine=start.local)
    assert slot_texts(same, 20)["meeting_clocks"] == clock(start.local)
    mine = datetime(2026, 3, 10, 9)
    other = replace(same, meeting_mine=mine)
    assert slot_texts(other, 20)["meeting_clocks"] == f"{clock(start.local)} on your clock, {clock(mine)} on mine"


def test_another_day_here_is_named() -> None:
    start = Start(datetime(2026, 3, 11, 1), "Asia/Tokyo")
    values = replace(VALUES, meeting_starts=start, meeting_mine=datetime(2026, 3, 10, 17))
    assert slot_texts(values, 20)["meeting_my_time"].startswith("Tuesday, 10 March, ")


def test_when_it_was_asked_is_a_day() -> None:
    assert slot_texts(replace(VALUES, asked_on=date(2026, 2, 28)), 20)["asked_on"] == "Saturday, 28 February"


def test_every_local_slot_is_filled_here() -> None:
    start = Start(datetime(2026, 3, 10, 15), "Europe/London")
    mine = datetime(2026, 3, 10, 16)
    values = replace(VALUES, asked_on=date(2026, 3, 1), meeting_starts=start, meeting_mine=mine)
    assert slot_texts(values, 20).keys() >= LOCAL


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_a_word(month: int) -> None:
    assert day_in_words(date(2026, month, 1)).split()[-1].isalpha()


def test_an_unknown_slot_is_called_by_its_letters() -> None:
    assert slot_name("favourite_colour") == "favourite colour"
