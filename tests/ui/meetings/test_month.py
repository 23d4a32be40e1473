"""The month of meetings."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.left import MONTH
from desktop_app.ui.meetings.month import Month
from desktop_app.ui.meetings.month_grid import month_later
from desktop_app.ui.meetings.month_model import MonthModel, first_shown
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle

DAY = date(2026, 3, 18)


def at(day: date, hour: int) -> datetime:
    """An hour of a day, on the clock of the one who is met."""
    return datetime.combine(day, time(hour))


@pytest.fixture
def month(make_page: MakePage, settle: Settle) -> Callable[[], Month]:
    """Opens the month of the day of these tests."""

    def open_month() -> Month:
        page = make_page()
        page.left.turn(MONTH)
        page.left.month.go_to(DAY)
        settle()
        return page.left.month

    return open_month


@pytest.mark.parametrize(("week_start", "first"), [(1, date(2026, 2, 23)), (7, date(2026, 3, 1))])
def test_weeks_begin_as_the_user_likes(week_start: int, first: date) -> None:
    assert first_shown(date(2026, 3, 1), week_start) == first


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 1, 5), -1, date(2025, 12, 5)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(day: date, months: int, later: date) -> None:
    assert month_later(day, months) == later


def test_the_model_keeps_qts_rules() -> None:
    model = MonthModel(1, "Europe/Amsterdam")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(DAY)
    model.put(())
    assert model.day_at(model.index_of(DAY)) == DAY
    assert tester.model() is model


def test_meetings_stand_on_their_day_and_are_read_out(month: Callable[[], Month], add_meeting: AddMeeting) -> None:
    add_meeting("Wei Chen", at(DAY, 15))
    shown = month()
    said = shown.model.index_of(DAY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Wei Chen" in said
    assert "15:00" in said
    other = shown.model.index_of(DAY + timedelta(days=1)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert other.endswith("no meetings")


def test_a_late_meeting_elsewhere_stands_on_my_day(month: Callable[[], Month], add_meeting: AddMeeting) -> None:
    add_meeting("Wei Chen", at(DAY, 20), zone="America/Los_Angeles")
    assert [row.contact.name for row in month().model.meetings_on(DAY + timedelta(days=1))] == ["Wei Chen"]


def test_arrow_and_page_keys_move_on_across_months(month: Callable[[], Month], settle: Settle) -> None:
    shown = month()
    for _ in range(2):
        QTest.keyClick(shown.grid, Qt.Key.Key_Down)
    QTest.keyClick(shown.grid, Qt.Key.Key_Left)
    assert shown.grid.day == date(2026, 3, 31)
    QTest.keyClick(shown.grid, Qt.Key.Key_Right)
    assert (shown.grid.day, shown.model.month) == (date(2026, 4, 1), date(2026, 4, 1))
    QTest.keyClick(shown.grid, Qt.Key.Key_PageUp)
    QTest.keyClick(shown.grid, Qt.Key.Key_Up)
    assert shown.grid.day == date(2026, 2, 22)
    QTest.keyClick(shown.grid, Qt.Key.Key_PageDown)
    assert shown.grid.day == date(2026, 3, 22)


def test_enter_opens_the_meeting_of_the_day(month: Callable[[], Month], add_meeting: AddMeeting, qtbot: QtBot) -> None:
    meeting = add_meeting("Wei Chen", at(DAY, 15))
    shown = month()
    with qtbot.waitSignal(shown.opened) as opened:
        QTest.keyClick(shown.grid, Qt.Key.Key_Return)
    assert opened.args == [meeting]


def test_enter_offers_the_meetings_of_a_full_day(
    month: Callable[[], Month], add_meeting: AddMeeting, qtbot: QtBot
) -> None:
    meetings = [add_meeting(f"Person {hour}", at(DAY, hour)) for hour in (9, 11, 13, 15, 17)]
    shown = month()
    shown.grid.grab()
    QTest.keyClick(shown.grid, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.opened) as opened:
        shown.menu.actions()[2].trigger()
    shown.menu.close()
    assert opened.args == [meetings[2]]


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Return])
def test_a_meeting_is_made_on_an_empty_day_by_key(month: Callable[[], Month], key: Qt.Key) -> None:
    shown = month()
    days: list[date] = []
    shown.new_asked.disconnect()
    shown.new_asked.connect(days.append)
    QTest.keyClick(shown.grid, key)
    assert days == [DAY]


def test_a_double_click_on_a_day_makes_a_meeting_there(month: Callable[[], Month]) -> None:
    shown = month()
    days: list[date] = []
    shown.new_asked.disconnect()
    shown.new_asked.connect(days.append)
    place = shown.grid.visualRect(shown.model.index_of(DAY)).center()
    QTest.mouseDClick(shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert days == [DAY]


def test_a_click_on_a_meeting_opens_it(month: Callable[[], Month], add_meeting: AddMeeting, qtbot: QtBot) -> None:
    meeting = add_meeting("Wei Chen", at(DAY, 15))
    shown = month()
    cell = shown.grid.visualRect(shown.model.index_of(DAY))
    with qtbot.waitSignal(shown.opened) as opened:
        QTest.mouseClick(
            shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(cell.center().x(), cell.top() + 36)
        )
    assert opened.args == [meeting]


def test_another_week_start_is_followed_at_once(month: Callable[[], Month], desk: Desk) -> None:
    shown = month()
    desk.preferences.set("week_start", 7)
    assert shown.model.bounds[0].isoweekday() == 7
    assert shown.grid.day == DAY


def test_today_is_one_press_away(month: Callable[[], Month]) -> None:
    shown = month()
    shown.go_to(date.today())
    assert shown.grid.day == date.today()


def test_the_calendar_stays_within_the_years_there_are(month: Callable[[], Month]) -> None:
    shown = month()
    shown.go_to(date(1, 1, 1))
    assert shown.grid.day.year == 1900
    shown.go_to(date(9999, 12, 31))
    assert shown.grid.day.year == 2999
