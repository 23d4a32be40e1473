"""What leads from a meeting to its prep sheet and its debrief, and what came of a talk."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.prep import PrepWanted
from desktop_app.store import checklist, debriefs, meetings, promises
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.after_card import SHORT, AfterCard, shortened
from desktop_app.ui.meetings.page import MeetingsPage
from tests.journeys import walking
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle, Stored, noon

Held = Callable[..., int]


@pytest.fixture
def held(add_meeting: AddMeeting) -> Held:
    """Makes a talk that was held yesterday; answers its id."""
    return lambda *questions: add_meeting("Wei Chen", noon(-1), *questions, status=Status.HELD)


def shown(make_page: MakePage, settle: Settle, meeting: int) -> MeetingsPage:
    page = make_page()
    page.choose(meeting)
    settle()
    return page


def words(card: AfterCard) -> list[str]:
    return [label.text() for label in card._texts.findChildren(QLabel)]


# Ways to the windows beside the page


def test_the_prep_sheet_and_the_debrief_have_a_button_and_a_key(
    make_page: MakePage, add_meeting: AddMeeting, held: Held, settle: Settle, qtbot: QtBot
) -> None:
    ahead, past = add_meeting(), held()
    page = shown(make_page, settle, ahead)
    head = page.pane.head
    assert not head.debrief.isVisible()
    with qtbot.waitSignal(page.go) as went:
        head.prep.click()
    assert went.args == ["prep", PrepWanted(ahead)]
    page.choose(past)
    settle()
    assert not head.prep.isVisible()
    with qtbot.waitSignal(page.go) as went:
        head.debrief.click()
    assert went.args == ["debrief", past]
    commands = {action.text(): action for action in page.commands()}
    for name, keys, place in (("Prep sheet", "Ctrl+P", "prep"), ("Debrief", "Ctrl+D", "debrief")):
        assert commands[name].shortcut().toString() == keys
        with qtbot.waitSignal(page.go) as went:
            commands[name].trigger()
        assert went.args == [place, past]


def test_without_a_meeting_the_commands_lead_nowhere(make_page: MakePage) -> None:
    page = make_page()
    gone: list[str] = []
    page.go.connect(lambda place, _target: gone.append(place))
    for action in page.commands():
        if action.text() in ("Prep sheet", "Debrief"):
            action.trigger()
    assert gone == []


def test_what_was_typed_is_saved_before_another_window_opens(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    page = shown(make_page, settle, meeting)
    QTest.keyClicks(page.pane.notes, "Bring the map")
    page.pane.head.prep.click()
    settle()
    assert stored(meeting).notes == "Bring the map"


def test_each_step_of_the_method_leads_to_where_it_is_done(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle, qtbot: QtBot
) -> None:
    meeting = add_meeting()
    notebook.write(checklist.add, meeting, "Charge the phone")
    page = shown(make_page, settle, meeting)
    *method, own = page.pane.checklist._rows.values()
    led = []
    for row in method:
        with qtbot.waitSignal(page.go) as went:
            row.parts[1].click()  # type: ignore[attr-defined]
        with qtbot.waitSignal(page.go) as again:
            QTest.keyClick(row.box, Qt.Key.Key_Return)
        assert again.args == went.args
        led.append(went.args)
    confirm = DraftWanted(stored(meeting).contact.id, Purpose.CONFIRM, meeting_id=meeting)
    keys = ("organization", "profession", "questions", None, "dress", "early")
    assert led == [["draft", confirm] if key is None else ["prep", PrepWanted(meeting, key)] for key in keys]
    gone: list[str] = []
    page.go.connect(lambda place, _target: gone.append(place))
    QTest.keyClick(own.box, Qt.Key.Key_Return)
    assert gone == []


# Afterwards


def test_of_a_talk_that_is_still_to_come_nothing_is_said(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle
) -> None:
    assert not shown(make_page, settle, add_meeting()).pane.after.isVisible()


def test_a_talk_that_was_promised_something_beforehand_shows_it(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    notebook.write(promises.make, stored(meeting).contact.id, "Send the article", meeting_id=meeting)
    assert shown(make_page, settle, meeting).pane.after.isVisible()


def test_after_a_talk_the_debrief_is_asked_for_until_it_is_finished(
    make_page: MakePage, held: Held, desk: Desk, settle: Settle
) -> None:
    meeting = held()
    pane = shown(make_page, settle, meeting).pane
    assert words(pane.after) == ["Not thought over yet: five minutes, while it is fresh."]
    assert pane.head.debrief.isVisible()
    desk.backend.write(debriefs.write, meeting, learned="Peas first", red_flags="Night shifts")
    settle()
    assert words(pane.after) == ["Learned", "Peas first", "Red flags", "Night shifts"]
    assert pane.head.debrief.isVisible()
    desk.backend.write(debriefs.finish, meeting)
    settle()
    assert not pane.head.debrief.isVisible()


def test_a_finished_debrief_is_opened_again_from_here(
    make_page: MakePage, held: Held, notebook: Notebook, settle: Settle, qtbot: QtBot
) -> None:
    meeting = held()
    notebook.write(debriefs.write, meeting, fit="Well")
    notebook.write(debriefs.finish, meeting)
    page = shown(make_page, settle, meeting)
    assert page.pane.after.open.text() == "Open the debrief"
    with qtbot.waitSignal(page.go) as went:
        page.pane.after.open.click()
    assert went.args == ["debrief", meeting]


def test_a_talk_that_is_over_and_not_said_to_be_held_can_be_thought_over(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle
) -> None:
    pane = shown(make_page, settle, add_meeting("Wei Chen", noon(-1))).pane
    assert pane.head.debrief.isVisible()
    assert pane.after.isVisible()


def test_promises_of_the_talk_are_made_ticked_and_dated(
    make_page: MakePage, held: Held, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = held()
    card = shown(make_page, settle, meeting).pane.after.promising.card
    card.more.click()
    QTest.keyClicks(card.line, "Send the article")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    settle()
    (line,) = card.lines.values()
    line.due.chosen.emit(date(2026, 3, 17))
    line.box.click()
    settle()
    (made,) = notebook.read(promises.of_meeting, meeting)
    assert (made.text, made.due_on, made.contact_id) == (
        "Send the article",
        date(2026, 3, 17),
        stored(meeting).contact.id,
    )
    assert made.kept_at is not None
    assert card.lines[made.id].box.isChecked()
    card.lines[made.id].box.click()
    settle()
    assert notebook.read(promises.of_meeting, meeting)[0].kept_at is None


def test_another_meeting_shows_its_own(
    make_page: MakePage, held: Held, add_meeting: AddMeeting, notebook: Notebook, settle: Settle
) -> None:
    first, second = held(), add_meeting("Lena Vogt", noon(-2), status=Status.HELD)
    notebook.write(debriefs.write, first, learned="Peas first")
    page = shown(make_page, settle, first)
    page.choose(second)
    settle()
    assert words(page.pane.after) == ["Not thought over yet: five minutes, while it is fresh."]
    page.choose(add_meeting())
    settle()
    assert not page.pane.after.isVisible()


def test_a_meeting_deleted_meanwhile_leaves_quietly(
    make_page: MakePage, held: Held, desk: Desk, settle: Settle
) -> None:
    meeting = held()
    page = shown(make_page, settle, meeting)
    desk.backend.write(meetings.delete, [meeting])
    settle()
    assert page.pane.meeting is None


def test_the_page_of_a_held_talk_can_be_used_without_a_mouse_and_without_eyes(
    make_page: MakePage, held: Held, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = held("One?")
    notebook.write(debriefs.write, meeting, learned="Peas first")
    notebook.write(promises.make, stored(meeting).contact.id, "Send it", meeting_id=meeting)
    page = shown(make_page, settle, meeting)
    page.pane.after.promising.card.more.click()
    walking.check(page)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Peas first", "Peas first"),
        ("word " * 100, ("word " * (SHORT // 5)).rstrip() + "…"),
        ("x" * 500, "x" * SHORT + "…"),
        ("長い" * 200, "長い" * (SHORT // 2) + "…"),
    ],
)
def test_long_texts_are_cut_at_a_word(text: str, short: str) -> None:
    assert shortened(text) == short
