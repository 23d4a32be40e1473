"""Writing to a person, and noting what they answered, from their page."""

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records.contacts import Contact, Stage
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.store import outreach, referrals, thank_yous, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.contacts.page import ContactsPage
from tests.conftest import FixedClock
from tests.journeys import walking
from tests.ui.contacts.conftest import Open

Add = Callable[..., int]
Settle = Callable[[], None]
Stored = Callable[[int], Contact]
Said = list[tuple[str, tuple[str, Callable[[], None]]]]
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """The window has the notebook's time."""
    return dataclasses.replace(desk, clock=clock)


@pytest.fixture
def went(open_page: Open, add_contact: Add) -> tuple[ContactsPage, int, list[list[object]]]:
    """The page with Amara chosen in the table, her id, and where it led."""
    amara = add_contact("Amara Okafor")
    page = open_page()
    page.people.table.setFocus()
    led: list[list[object]] = []
    page.go.connect(lambda place, target: led.append([place, target]))
    return page, amara, led


Went = tuple[ContactsPage, int, list[list[object]]]


def chosen(page: ContactsPage, words: str) -> None:
    for split in (page.person.header.ask, page.person.header.thank):
        for action in split.menu().actions():
            if action.text() == words:
                action.trigger()
                return
    raise AssertionError(words)


def test_one_key_in_the_table_opens_the_request(went: Went, settle: Settle) -> None:
    page, amara, led = went
    QTest.keyClick(page.people.table, Qt.Key.Key_E, CTRL)
    settle()
    assert led == [["draft", DraftWanted(amara, Purpose.ASK)]]


def test_who_has_not_answered_is_reminded(went: Went, notebook: Notebook, settle: Settle) -> None:
    page, amara, led = went
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    page.person.header.ask.main.click()
    settle()
    assert led == [["draft", DraftWanted(amara, Purpose.REMIND)]]


def test_one_key_schedules(went: Went) -> None:
    page, amara, led = went
    QTest.keyClick(page.people.table, Qt.Key.Key_M, CTRL_SHIFT)
    assert led == [["meeting.new_with", amara]]


def test_a_way_is_chosen_in_the_menu(went: Went, settle: Settle) -> None:
    page, amara, led = went
    chosen(page, "Write a letter…")
    chosen(page, "Prepare a call…")
    settle()
    assert led == [
        ["draft", DraftWanted(amara, Purpose.ASK, Channel.LETTER)],
        ["draft", DraftWanted(amara, Purpose.ASK, Channel.PHONE)],
    ]


def test_the_thank_you_owed_longest_is_written_first(
    went: Went, add_contact: Add, notebook: Notebook, settle: Settle, clock: FixedClock
) -> None:
    page, amara, led = went
    first = notebook.write(referrals.add, amara, add_contact("Desta Alemu")).answer
    notebook.write(thank_yous.owe, amara, referral_id=first)
    clock.advance(hours=1)
    notebook.write(thank_yous.owe, amara)
    QTest.keyClick(page.people.table, Qt.Key.Key_T, CTRL_SHIFT)
    settle()
    assert led == [["draft", DraftWanted(amara, Purpose.THANK, referral_id=first)]]


def test_what_is_due_is_written_from_its_notice(went: Went, desk: Desk, settle: Settle) -> None:
    page, amara, led = went
    desk.backend.write(thank_yous.owe, amara)
    settle()
    assert page.person.notice.words.text() == "A thank-you is due tomorrow."
    page.person.notice.write.click()
    settle()
    assert led == [["draft", DraftWanted(amara, Purpose.THANK)]]


@pytest.mark.parametrize(
    ("key", "outcome", "stage", "words", "way"),
    [
        (Qt.Key.Key_Y, Outcome.AGREED, Stage.AGREED, "Noted: Amara Okafor agreed.", "Schedule"),
        (Qt.Key.Key_L, Outcome.LATER, Stage.ASKED, "Noted: Amara Okafor said not now.", "Undo"),
        (Qt.Key.Key_X, Outcome.REFUSED, Stage.AT_REST, "Noted: Amara Okafor said no.", "Thank them"),
    ],
)
def test_an_answer_is_noted_with_one_key(
    went: Went,
    notebook: Notebook,
    settle: Settle,
    stored: Stored,
    clock: FixedClock,
    said: Said,
    key: Qt.Key,
    outcome: Outcome,
    stage: Stage,
    words: str,
    way: str,
) -> None:
    page, amara, _led = went
    notebook.write(outreach.log, amara, Channel.LETTER, Direction.OUT)
    page.people.reload()
    page.person.show_person(amara)
    settle()
    clock.advance(days=1)
    QTest.keyClick(page.people.table, key, CTRL_SHIFT)
    settle()
    answer = notebook.read(outreach.of_contact, amara)[0]
    assert (answer.direction, answer.outcome, answer.channel) == (Direction.IN, outcome, Channel.LETTER)
    assert stored(amara).stage is stage
    assert (said[-1][0], said[-1][1][0]) == (words, way)
    assert page.people.table.selected_ids() == [amara]


def test_who_agreed_is_scheduled_and_who_refused_is_thanked(went: Went, settle: Settle, said: Said) -> None:
    page, amara, led = went
    page.answered(Outcome.AGREED)
    settle()
    said[-1][1][1]()
    page.answered(Outcome.REFUSED)
    settle()
    said[-1][1][1]()
    assert led == [["meeting.new_with", amara], ["draft", DraftWanted(amara, Purpose.THANK)]]


def test_an_answer_noted_by_mistake_is_taken_back(
    went: Went, notebook: Notebook, settle: Settle, said: Said, desk: Desk
) -> None:
    page, amara, _led = went
    page.answered(Outcome.LATER)
    settle()
    said[-1][1][1]()
    settle()
    assert notebook.read(outreach.of_contact, amara) == ()
    step = notebook.read(undo.state).undo
    assert step is not None
    assert step.name == "create_contact"


def test_the_head_says_how_asking_stands(went: Went, desk: Desk, settle: Settle, clock: FixedClock) -> None:
    page, amara, _led = went
    shown = page.person.header.standing
    assert not shown.isVisible()
    desk.backend.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    clock.advance(days=6)
    desk.backend.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    settle()
    assert shown.text() == "Asked 6 days ago and last today, no answer yet."
    clock.advance(days=1)
    desk.backend.write(outreach.log, amara, Channel.EMAIL, Direction.IN, Outcome.AGREED)
    settle()
    assert shown.text() == "They agreed today. No date yet."


def test_without_anybody_the_keys_do_nothing(open_page: Open, settle: Settle) -> None:
    page = open_page()
    assert not any(action.isEnabled() for action in page.acts.talking)
    page.write()
    page.thank()
    page.answered(Outcome.AGREED)
    settle()


def test_down_opens_the_menu_of_the_wide_button(went: Went, monkeypatch: pytest.MonkeyPatch) -> None:
    page, _amara, led = went
    split = page.person.header.ask
    opened: list[bool] = []
    monkeypatch.setattr(split.arrow, "showMenu", lambda: opened.append(True))
    QTest.keyClick(split.main, Qt.Key.Key_Right)
    assert not opened
    QTest.keyClick(split.main, Qt.Key.Key_Down)
    assert opened
    assert not led


def test_everything_has_a_name_and_its_own_key(went: Went) -> None:
    page, _amara, _led = went
    keys = [action.shortcut().toString() for action in page.acts.all if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    walking.check(page)


@pytest.mark.parametrize("key", ["name", "notes"])
def test_the_keys_work_also_while_one_types(went: Went, settle: Settle, key: str) -> None:
    page, amara, led = went
    editor = page.person.form.editors[key]
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_E, CTRL)
    settle()
    assert led == [["draft", DraftWanted(amara, Purpose.ASK)]]
