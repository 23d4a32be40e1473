"""What is promised, on the page of a person."""

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit

from desktop_app.store import promises
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.due_button import DueButton
from desktop_app.ui.common.promises_card import PromisesCard
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.contacts.page import ContactsPage
from tests.conftest import FixedClock
from tests.journeys import walking
from tests.ui.contacts.conftest import Open

Add = Callable[..., int]
Settle = Callable[[], None]
Said = list[tuple[str, tuple[str, Callable[[], None]]]]


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """The window has the notebook's time."""
    return dataclasses.replace(desk, clock=clock)


@pytest.fixture
def amara(add_contact: Add) -> int:
    return add_contact("Amara Okafor")


@pytest.fixture
def page(amara: int, open_page: Open) -> ContactsPage:
    return open_page()


def card(page: ContactsPage) -> PromisesCard:
    shown = page.person.promising.card
    shown.more.click()
    return shown


def choose(button: DueButton, words: str) -> None:
    button.menu().aboutToShow.emit()
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def test_a_promise_is_added_with_its_day(page: ContactsPage, amara: int, notebook: Notebook, settle: Settle) -> None:
    shown = card(page)
    QTest.keyClicks(shown.line, "send the article on maps")
    choose(shown.due, "In a week")
    QTest.keyClick(shown.line, Qt.Key.Key_Return)
    settle()
    (promise,) = notebook.read(promises.of_contact, amara)
    assert (promise.text, promise.by_me, promise.due_on) == ("send the article on maps", True, date(2026, 3, 17))
    assert shown.line.text() == ""
    assert shown.due.day is None
    assert [line.words.toPlainText() for line in shown.lines.values()] == ["send the article on maps"]


def test_they_promise_too(page: ContactsPage, amara: int, notebook: Notebook, settle: Settle) -> None:
    shown = card(page)
    shown.who.setCurrentIndex(1)
    QTest.keyClicks(shown.line, "the style guide")
    QTest.keyClick(shown.line, Qt.Key.Key_Return)
    settle()
    assert not notebook.read(promises.of_contact, amara)[0].by_me


def test_nothing_is_promised_by_an_empty_line(
    page: ContactsPage, amara: int, notebook: Notebook, settle: Settle
) -> None:
    QTest.keyClick(card(page).line, Qt.Key.Key_Return)
    settle()
    assert notebook.read(promises.of_contact, amara) == ()


def test_a_kept_promise_leaves_the_card_and_can_come_back(
    page: ContactsPage, amara: int, desk: Desk, settle: Settle, said: Said
) -> None:
    desk.backend.write(promises.make, amara, "send the article")
    settle()
    (line,) = card(page).lines.values()
    line.box.click()
    settle()
    assert not card(page).lines
    timeline = page.person.timeline
    assert "Kept: send the article" in [timeline.item(row).text() for row in range(timeline.count())]
    said[-1][1][1]()
    settle()
    assert [line.words.toPlainText() for line in card(page).lines.values()] == ["send the article"]


def test_a_promise_is_reworded_moved_and_removed(
    page: ContactsPage, amara: int, desk: Desk, notebook: Notebook, settle: Settle, said: Said
) -> None:
    desk.backend.write(promises.make, amara, "send the article")
    settle()
    (line,) = card(page).lines.values()
    line.words.setPlainText("send both articles")
    line.words.finished.emit()
    choose(line.due, "Tomorrow")
    settle()
    (promise,) = notebook.read(promises.of_contact, amara)
    assert (promise.text, promise.due_on) == ("send both articles", date(2026, 3, 11))
    line.words.setPlainText("  ")
    line.words.finished.emit()
    assert line.words.toPlainText() == "send both articles"
    line.removed.emit()
    settle()
    assert notebook.read(promises.of_contact, amara) == ()
    said[-1][1][1]()
    settle()
    assert len(notebook.read(promises.of_contact, amara)) == 1


def test_another_day_is_asked_for(page: ContactsPage, settle: Settle) -> None:
    button = card(page).due
    choose(button, "Another day…")
    prompt = page.window().findChild(Prompt)
    assert prompt is not None
    edit = prompt.findChild(QDateEdit)
    assert edit is not None
    assert edit.date() == QDate(2026, 3, 17)
    edit.setDate(QDate(2026, 12, 24))
    walking.check(prompt)
    prompt.act.click()
    assert button.day == date(2026, 12, 24)
    choose(button, "No date")
    assert button.day is None


def test_what_was_begun_for_one_is_not_promised_to_the_next(
    page: ContactsPage, add_contact: Add, desk: Desk, amara: int, settle: Settle
) -> None:
    desk.backend.write(promises.make, amara, "send the article", by_me=False)
    settle()
    card(page).line.setText("half a thought")
    page.visit("contact", add_contact("Wei Chen"))
    settle()
    assert card(page).line.text() == ""
    assert not card(page).lines


def test_every_promise_is_reached_by_the_keyboard(page: ContactsPage, amara: int, desk: Desk, settle: Settle) -> None:
    for by_me in (True, False):
        desk.backend.write(promises.make, amara, "send the article", by_me=by_me, due_on=date(2026, 3, 1))
    settle()
    walking.check(page)
