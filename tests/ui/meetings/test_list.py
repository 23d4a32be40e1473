"""The list of meetings by day."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records.meetings import Status
from desktop_app.store import meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Way
from desktop_app.ui.meetings.left import PAST, UPCOMING
from desktop_app.ui.meetings.page import MeetingsPage
from tests.ui.meetings.conftest import AddMany, AddMeeting, MakePage, Settle, noon


def lines(page: MeetingsPage) -> list[str]:
    """What the list says, from top to bottom."""
    model = page.left.list.rows
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_meetings_ahead_are_listed_with_the_soonest_first(make_page: MakePage, add_meeting: AddMeeting) -> None:
    add_meeting("Wei Chen", noon(2))
    add_meeting("Lena Vogt", noon(1))
    page = make_page()
    assert [line.split(", ")[1] for line in lines(page)] == ["Lena Vogt", "Wei Chen"]


def test_a_line_tells_day_time_person_mode_status_and_minutes(make_page: MakePage, add_meeting: AddMeeting) -> None:
    add_meeting("Lena Vogt", noon(1), minutes=30)
    (line,) = lines(make_page())
    assert line.startswith("Tomorrow 12:00")
    assert line.endswith("Lena Vogt, Video, scheduled, 30 min")


def test_times_are_those_of_my_own_clock(make_page: MakePage, add_meeting: AddMeeting) -> None:
    add_meeting("Lena Vogt", noon(1), zone="Asia/Kolkata")
    (line,) = lines(make_page())
    assert "12:00" not in line


def test_each_day_has_one_heading(make_page: MakePage, add_meeting: AddMeeting) -> None:
    for hours in (0, 1, 24):
        add_meeting("Wei Chen", noon(1) + timedelta(hours=hours))
    table = make_page().left.list
    assert [table.cell.begins_day(place) for place in range(3)] == [True, False, True]
    assert table.rowHeight(0) == table.rowHeight(2) > table.rowHeight(1)


def test_past_meetings_are_a_list_of_their_own(
    make_page: MakePage, add_meeting: AddMeeting, notebook: Notebook, settle: Settle
) -> None:
    held = add_meeting("Wei Chen", noon(-3))
    notebook.write(meetings.set_status, held, Status.HELD)
    add_meeting("Lena Vogt")
    page = make_page()
    page.left.switch.button(PAST).click()
    settle()
    assert [line.split(", ")[1] for line in lines(page)] == ["Wei Chen"]


def test_searching_finds_a_person(make_page: MakePage, add_meeting: AddMeeting, settle: Settle) -> None:
    add_meeting("Wei Chen")
    add_meeting("José Peña", noon(2))
    page = make_page()
    page.focus_search()
    QTest.keyClicks(page.left.search, "pena")
    settle()
    assert [line.split(", ")[1] for line in lines(page)] == ["José Peña"]


def test_no_hit_says_so_and_offers_to_clear_the_search(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle
) -> None:
    add_meeting("Wei Chen")
    page = make_page()
    QTest.keyClicks(page.left.search, "zebra")
    settle()
    assert page.left.no_hits.isVisible()
    assert "zebra" in page.left.no_hits.text.text()
    page.left.no_hits.button.click()
    settle()
    assert page.left.list.isVisible()
    assert len(lines(page)) == 1


def test_a_new_notebook_offers_the_first_meeting(make_page: MakePage, add_meeting: AddMeeting, settle: Settle) -> None:
    page = make_page()
    assert page.left.no_rows.isVisible()
    assert page.panes.alone
    add_meeting("Wei Chen")
    page.left.look()
    settle()
    assert not (page.left.no_rows.isVisible() and page.panes.alone)


def test_nothing_ahead_but_something_past_keeps_the_list(
    make_page: MakePage, add_meeting: AddMeeting, notebook: Notebook
) -> None:
    notebook.write(meetings.set_status, add_meeting("Wei Chen", noon(-3)), Status.HELD)
    page = make_page()
    assert not (page.left.no_rows.isVisible() and page.panes.alone)
    assert page.left.no_rows.isVisible()


def test_the_first_meeting_ahead_is_shown_at_once(make_page: MakePage, add_meeting: AddMeeting) -> None:
    soonest = add_meeting("Wei Chen")
    add_meeting("Lena Vogt", noon(2))
    page = make_page()
    assert page.pane.meeting is not None
    assert page.pane.meeting.id == soonest
    assert page.left.list.current_id == soonest


def test_arrow_keys_choose_the_next_meeting(make_page: MakePage, add_meeting: AddMeeting, settle: Settle) -> None:
    add_meeting("Wei Chen")
    second = add_meeting("Lena Vogt", noon(2))
    page = make_page()
    QTest.keyClick(page.left.list, Qt.Key.Key_Down)
    settle()
    assert page.pane.meeting is not None
    assert page.pane.meeting.id == second


def test_the_delete_key_deletes_and_offers_to_undo(
    make_page: MakePage, add_meeting: AddMeeting, desk: Desk, settle: Settle
) -> None:
    add_meeting("Wei Chen")
    page = make_page()
    ways: list[Way] = []
    desk.messages.said.connect(lambda _text, way: ways.append(way))
    QTest.keyClick(page.left.list, Qt.Key.Key_Delete)
    settle()
    assert not lines(page)
    ways[0][1]()
    settle()
    assert len(lines(page)) == 1


def test_long_lists_are_read_by_the_window(make_page: MakePage, add_many: AddMany, settle: Settle) -> None:
    add_many(201)
    page = make_page()
    table = page.left.list
    assert table.rows.total == 201
    assert len(table.rows.places_at_hand()) < 201
    table.scrollToBottom()
    table.grab()  # paints, and so asks for the rows in view
    settle()
    assert table.rows.peek(200) is not None
    assert table.rowAt(0) > 128


def test_a_change_elsewhere_keeps_the_place_in_the_list(
    make_page: MakePage, add_many: AddMany, desk: Desk, settle: Settle
) -> None:
    last = add_many(60)[-1]
    page = make_page()
    bar = page.left.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    desk.backend.write(meetings.edit, last, notes="Bring the map")
    settle()
    assert bar.value() == before


def test_turning_to_the_past_and_back_shows_those_ahead(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle
) -> None:
    add_meeting("Wei Chen")
    page = make_page()
    page.left.switch.button(PAST).click()
    settle()
    assert page.left.no_rows.isVisible()
    page.left.switch.button(UPCOMING).click()
    settle()
    assert len(lines(page)) == 1
