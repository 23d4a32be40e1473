"""The page around the list: what reloads it, the pictures, the first steps, its room."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Status
from desktop_app.store import contacts, profile, promises, question_lists, referring
from desktop_app.ui.common.desk import Desk
from tests.journeys import walking
from tests.store.duty_desk import NOON
from tests.store.duty_desk import Desk as Facts
from tests.ui.today.conftest import OpenPage, Press, Settle, Went, lines

AddContact = Callable[..., int]


def test_a_change_anywhere_is_shown(facts: Facts, open_page: OpenPage, settle: Settle, desk: Desk, ada: int) -> None:
    page = open_page()
    assert page.stack.currentWidget() is not page.list
    desk.backend.write(promises.make, ada, "A list", due_on=date(2026, 3, 9))
    settle()
    assert page.stack.currentWidget() is page.list
    desk.backend.write(contacts.edit, ada, name="Ada Lovelace")
    settle()
    assert "Ada Lovelace" in lines(page)[1]


def test_what_changed_while_it_was_hidden_is_read_when_it_is_shown(
    facts: Facts, open_page: OpenPage, settle: Settle, desk: Desk, ada: int
) -> None:
    page = open_page()
    page.hide()
    desk.backend.write(promises.make, ada, "A list", due_on=date(2026, 3, 9))
    settle()
    assert lines(page) == []
    page.show()
    settle()
    assert len(lines(page)) == 2


def test_it_looks_again_when_something_becomes_due_and_at_midnight(
    facts: Facts, open_page: OpenPage, settle: Settle, ada: int
) -> None:
    facts.meet(ada, datetime(2026, 3, 10, 15), Status.CONFIRMED)
    page = open_page()
    asked = []
    page.rows.modelReset.connect(lambda: asked.append(facts.clock()))
    for now, count in (
        (datetime(2026, 3, 10, 13, 44, tzinfo=UTC), 0),
        (datetime(2026, 3, 10, 13, 45, tzinfo=UTC), 1),
        (datetime(2026, 3, 10, 14, 19, tzinfo=UTC), 1),
        (datetime(2026, 3, 10, 14, 21, tzinfo=UTC), 2),
        (datetime(2026, 3, 10, 22, 59, tzinfo=UTC), 2),
        (datetime(2026, 3, 11, 7, 0, tzinfo=UTC), 3),
    ):
        facts.clock.now = now
        page.ticking.look()
        settle()
        assert len(asked) == count
    assert page.title.text() == "Wednesday 11 March"


def test_another_policy_makes_other_duties(facts: Facts, open_page: OpenPage, settle: Settle, ada: int) -> None:
    facts.ask(ada)
    facts.clock.advance(days=7)
    page = open_page()
    assert "Choose somebody" in lines(page)[1]
    page.desk.preferences.set("no_reply", "weekly")
    settle()
    assert "Write again" in lines(page)[1]
    page.desk.preferences.set("time_zone", "Mars/Olympus")
    settle()
    assert "Write again" in lines(page)[1]


def test_ctrl_n_and_ctrl_f_lead_on(open_page: OpenPage, went: Went) -> None:
    page = open_page()
    page.new_record()
    page.focus_search()
    assert went == [("capture", None), ("contacts.search", None)]


def test_a_double_click_and_the_menu_key_serve_the_mouse(
    facts: Facts, open_page: OpenPage, went: Went, qtbot: QtBot, ada: int
) -> None:
    number = facts.meet(ada, datetime(2026, 3, 10, 15), Status.CONFIRMED)
    page = open_page()
    at = page.list.visualRect(page.rows.index(1, 0)).center()
    qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert went == [("prep", number)]
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, at, page.list.viewport().mapToGlobal(at))
        page.list.contextMenuEvent(event)
        menu = page.list.findChildren(QMenu)[-1]
        assert menu.actions()[0].text() == "Prepare"
        menu.close()


def test_the_foot_names_the_keys_and_does_the_same(
    facts: Facts, open_page: OpenPage, press: Press, settle: Settle, ada: int
) -> None:
    facts.do(promises.make, ada, "A list", due_on=date(2026, 3, 9))
    page = open_page()
    shown = [button for button in page.foot.buttons.values() if button.isVisible()]
    assert [button.text() for button in shown] == [
        "It is kept  Enter",
        "Done  D",
        "Later  L",
        "Leave it  Del",
        "More  Shift+F10",
    ]
    shown[1].click()
    settle()
    assert lines(page) == []
    assert not page.foot.isVisible()


def test_the_pictures_tell_their_numbers(
    facts: Facts, open_page: OpenPage, settle: Settle, ada: int, add_contact: AddContact
) -> None:
    facts.meet(ada, datetime(2026, 3, 3, 9), Status.HELD)
    facts.meet(ada, datetime(2026, 3, 9, 9), Status.HELD)
    facts.do(referring.refer, ada, "Wei Chen", by_other=False)
    facts.do(referring.refer, ada, "Lena Vogt", by_other=False)
    page = open_page()
    pictures = page.pictures
    assert pictures.stages.accessibleDescription() == "Found: 2, Talked: 1"
    assert pictures.weeks.accessibleDescription() == "week of 2 Mar: 1; week of 9 Mar: 1"
    assert pictures.talks.accessibleDescription() == "Ada King: 0; Ada King: 2"
    for chart in (pictures.stages, pictures.weeks, pictures.talks):
        chart.setFocus()
        assert not chart.grab().isNull()


def test_the_pictures_stand_where_there_is_room(facts: Facts, open_page: OpenPage, settle: Settle, ada: int) -> None:
    page = open_page()
    assert page._whole.direction() is QBoxLayout.Direction.LeftToRight
    page.resize(640, 900)
    assert page._whole.direction() is QBoxLayout.Direction.TopToBottom
    assert page.pictures.isVisible()
    page.resize(640, 420)
    assert not page.pictures.isVisible()
    page.resize(440, 380)
    assert page.title.text() == "Tue 10 Mar"


# The first steps


def test_the_first_steps_are_ticked_one_after_another(
    facts: Facts, open_page: OpenPage, settle: Settle, desk: Desk, went: Went
) -> None:
    page = open_page()
    assert page.steps.isVisible()
    assert not page.pictures.isVisible()
    assert not any(page.steps.ticked.values())
    for button in page.steps.buttons.values():
        button.click()
    assert [place for place, _ in went] == ["capture", "preferences", "questions.lists", "guide", "contacts.ask"]
    facts.clock.advance(minutes=1)
    number: list[int] = []
    desk.backend.write(contacts.create, "Ada King", then=number.append)
    settle()
    desk.backend.write(profile.edit, name="Kim")
    desk.backend.write(question_lists.create, "Mine")
    desk.preferences.set("guide_read", "done")
    settle()
    assert [step for step, ticked in page.steps.ticked.items() if not ticked] == ["asked"]
    facts.ask(number[0])
    page.rows.reload()
    settle()
    assert not page.steps.isVisible()


def test_dismissed_they_stay_away(open_page: OpenPage, settle: Settle, desk: Desk) -> None:
    page = open_page()
    QTest.mouseClick(page.steps.close_button, Qt.MouseButton.LeftButton)
    assert not page.steps.isVisible()
    assert page.stack.isVisible()
    page.rows.reload()
    settle()
    assert not page.steps.isVisible()
    assert desk.preferences.chosen("first_steps") == "done"


def test_a_notebook_with_many_people_is_not_new(facts: Facts, open_page: OpenPage, add_contact: AddContact) -> None:
    for number in range(12):
        add_contact(f"Nr {number}")
    assert not open_page().steps.isVisible()


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "full"])
def test_everything_has_a_name_and_is_reached_by_tab(
    facts: Facts, open_page: OpenPage, add_contact: AddContact, filled: bool
) -> None:
    if filled:
        facts.do(promises.make, add_contact("Ada"), "A list", due_on=date(2026, 3, 9))
        facts.ask(add_contact("Wei"), at=NOON.replace(day=1))
    page = open_page()
    page.setWindowTitle("Today")
    walking.check(page)


def test_the_first_lines_do_not_wait_for_the_mapped_classes() -> None:
    code = (
        "import sys, desktop_app.ui.today.page, desktop_app.store.today as today;"
        "from desktop_app.store.plain import is_reading;"
        "assert is_reading(today.page);"
        "print(*(name for name in sys.modules if name.startswith('sqlalchemy')))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == ""
