"""When a meeting starts: zones, both clocks, and clocks that skip or repeat an hour."""

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Start
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.start_fields import StartFields
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle, Stored

AMSTERDAM = "Europe/Amsterdam"


@pytest.fixture
def fields(desk: Desk, qtbot: QtBot) -> StartFields:
    """2026-03-28 02:30 in Amsterdam, the day before the clocks go forward."""
    made = StartFields(desk)
    qtbot.addWidget(made)
    made.put(Start(datetime(2026, 3, 28, 2, 30), AMSTERDAM))
    return made


def answers(fields: StartFields) -> dict[str, QPushButton]:
    """The answers offered, by their words."""
    buttons = fields.question.findChildren(QPushButton)
    return {found.text(): found for found in buttons if not found.isHidden()}


def test_both_clocks_are_told(fields: StartFields) -> None:
    fields.put(Start(datetime(2026, 11, 24, 15), "Asia/Singapore"))
    assert fields.clocks.text() == "Tue 24 Nov 15:00 in Singapore · 08:00 for you"


def test_another_day_on_my_clock_is_told(fields: StartFields) -> None:
    fields.put(Start(datetime(2026, 11, 24, 20), "America/Los_Angeles"))
    assert fields.clocks.text() == "Tue 24 Nov 20:00 in Los Angeles · Wed 25 Nov 05:00 for you"


def test_a_skipped_time_is_asked_about_and_not_taken(fields: StartFields) -> None:
    taken: list[Start] = []
    fields.changed.connect(taken.append)
    fields.date.setDate(QDate(2026, 3, 29))
    assert fields.start() is None
    assert not taken
    assert set(answers(fields)) == {"01:30", "03:30"}
    answers(fields)["03:30"].click()
    assert taken == [Start(datetime(2026, 3, 29, 3, 30), AMSTERDAM)]
    assert fields.question.isHidden()


def test_a_repeated_time_is_asked_about(fields: StartFields) -> None:
    taken: list[Start] = []
    fields.changed.connect(taken.append)
    fields.date.setDate(QDate(2026, 10, 25))
    assert taken[-1].fold == 0
    answers(fields)["The second"].click()
    assert taken[-1] == Start(datetime(2026, 10, 25, 2, 30), AMSTERDAM, 1)
    assert answers(fields)["The second"].isChecked()


def test_an_unknown_zone_is_told_and_stays_in_the_field(fields: StartFields) -> None:
    taken: list[Start] = []
    fields.changed.connect(taken.append)
    fields.zone.setText("Atlantis")
    fields.settle()
    assert fields.start() is None
    assert not taken
    assert "Atlantis" in fields.question.text.text()
    assert fields.zone.text() == "Atlantis"


@pytest.mark.parametrize("typed", ["asia/tokyo", "Tokyo", "  tokyo "])
def test_a_zone_is_known_by_its_city(fields: StartFields, typed: str) -> None:
    fields.zone.setText(typed)
    found = fields.start()
    assert found is not None
    assert found.zone == "Asia/Tokyo"


def test_the_time_goes_by_five_minutes(fields: StartFields) -> None:
    fields.time.setTime(QTime(10, 0))
    fields.time.setSelectedSection(fields.time.Section.MinuteSection)
    fields.time.stepBy(1)
    assert fields.time.time() == QTime(10, 5)


def test_a_new_start_is_saved(make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle) -> None:
    meeting = add_meeting("Wei Chen", datetime(2027, 6, 1, 12))
    page = make_page()
    page.pane.start.time.setTime(QTime(16, 15))
    settle()
    assert stored(meeting).start == Start(datetime(2027, 6, 1, 16, 15), AMSTERDAM)


def test_a_half_typed_time_is_saved_when_the_tab_changes(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", datetime(2027, 6, 1, 12))
    page = make_page()
    page.pane.start.time.setSelectedSection(page.pane.start.time.Section.HourSection)
    QTest.keyClicks(page.pane.start.time, "16")
    page.flush()
    assert stored(meeting).start.local == datetime(2027, 6, 1, 16)


def test_looking_at_a_meeting_changes_nothing(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", datetime(2026, 10, 25, 2, 30))
    before = stored(meeting)
    page = make_page()
    page.choose(meeting)
    settle()
    page.flush()
    assert stored(meeting) == before


def test_the_words_of_a_start_in_my_own_zone(fields: StartFields) -> None:
    assert fields.clocks.text() == "Sat 28 Mar 02:30, your time"
