"""Finishing a debrief, what comes after it, and how it looks."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.store import debriefs, meetings, promises, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.debrief.window import DebriefWindow
from tests.conftest import FixedClock
from tests.journeys import walking
from tests.ui.debrief.conftest import AddMeeting, MakeWindow, Settle, Stored


def press_ctrl_return(window: DebriefWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def is_gone(window: DebriefWindow) -> bool:
    return not isValid(window) or not window.isVisible()


# What it kept of the guide


def test_a_talk_that_was_held_stands_beside_the_rows_of_the_guide(
    make_window: MakeWindow, add_meeting: AddMeeting, qtbot: QtBot
) -> None:
    assert not make_window(add_meeting()).view.kept.isVisible()
    window = make_window(add_meeting("One?", asked=1, status=Status.HELD))
    kept = window.view.kept
    assert kept.isVisible()
    said = {line.key: line.words.text() for line in kept.lines}
    assert len(said) == 11
    assert said["asking"] == "1 of 1 questions asked"
    with qtbot.waitSignal(window.go) as went:
        kept.lines[0].link.click()
    assert went.args == ["guide", "contact"]


# Finishing


@pytest.mark.parametrize("status", [Status.CONFIRMED, Status.MISSED])
def test_finishing_holds_the_meeting_says_so_and_leads_to_the_thank_you(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, settle: Settle, qtbot: QtBot, status: Status
) -> None:
    meeting = add_meeting(status=status)
    window = make_window(meeting)
    said: list[str] = []
    window.desk.messages.said.connect(lambda text, _way: said.append(text))
    assert "marks the meeting as held" in window.foot.words.text()
    QTest.keyClicks(window.view.prompts.texts["learned"], "Peas first")
    press_ctrl_return(window, qtbot)
    settle()
    found = stored(meeting)
    assert found.debrief.learned == "Peas first"
    assert found.debrief.done_at is not None
    assert found.meeting.status is Status.HELD
    assert said == ["The meeting is marked as held."]
    assert window.foot.words.text() == "Kept. The thank-you is due by tomorrow 12:20; the same day is best."
    assert window.focusWidget() is window.foot.thank
    assert not window.view.clock.isVisible()
    with qtbot.waitSignal(window.go) as went:
        press_ctrl_return(window, qtbot)
    assert went.args == ["draft", DraftWanted(found.meeting.contact.id, Purpose.THANK, meeting_id=meeting)]
    settle()
    assert is_gone(window)


def test_what_stands_in_the_lines_is_noted_when_finishing(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting(status=Status.HELD)
    window = make_window(meeting)
    window.view.named.line.setText("Wei Chen")
    window.promising.card.line.setText("Send the article")
    window.finish()
    settle()
    assert [one.referred.name for one in stored(meeting).named] == ["Wei Chen"]
    assert [one.text for one in notebook.read(promises.of_meeting, meeting)] == ["Send the article"]


def test_where_the_thank_you_is_sent_there_is_nothing_left_but_to_close(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle, qtbot: QtBot
) -> None:
    meeting = add_meeting(status=Status.HELD)
    notebook.write(thank_yous.mark_sent, stored(meeting).meeting.contact.id, meeting_id=meeting)
    window = make_window(meeting)
    window.finish()
    settle()
    assert window.foot.words.text() == "Kept. The thank-you is sent."
    assert not window.foot.thank.isVisible()
    press_ctrl_return(window, qtbot)
    settle()
    assert is_gone(window)


def test_a_finished_debrief_can_be_opened_again_and_edited(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    notebook.write(debriefs.write, meeting, learned="Peas first")
    notebook.write(debriefs.finish, meeting)
    window = make_window(meeting)
    assert not window.view.clock.isVisible()
    assert not window.foot.finish.isVisible()
    window.view.prompts.texts["learned"].setPlainText("Peas second")
    window.flush()
    settle()
    assert stored(meeting).debrief.learned == "Peas second"


def test_a_talk_that_was_planned_for_later_can_be_thought_over_too(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, clock: FixedClock, settle: Settle
) -> None:
    meeting = add_meeting(local=datetime(2026, 3, 12, 12))
    window = make_window(meeting)
    said: list[str] = []
    window.desk.messages.said.connect(lambda text, _way: said.append(text))
    assert "Thu" in window.view.about.text()
    window.finish()
    settle()
    assert said == ["The meeting is marked as held just now."]
    assert stored(meeting).meeting.starts_at <= clock()


def test_an_overdue_thank_you_is_better_late_than_never(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook
) -> None:
    meeting = add_meeting(local=datetime(2026, 3, 1, 12))
    notebook.write(meetings.set_status, meeting, Status.HELD)
    notebook.write(debriefs.finish, meeting)
    assert "better late than never" in make_window(meeting).foot.words.text()


# Use and look


@pytest.mark.parametrize("full", [False, True], ids=["bare", "full"])
def test_it_can_be_used_without_a_mouse_and_without_eyes(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook, settle: Settle, stored: Stored, full: bool
) -> None:
    meeting = add_meeting(*(["One?", "Two?", "Three?"] if full else []), asked=2, contact={"name": ""})
    if full:
        notebook.write(promises.make, stored(meeting).meeting.contact.id, "Send it", meeting_id=meeting)
    window = make_window(meeting)
    if full:
        window.view.named.line.setText("Wei Chen")
        window.finish()
        settle()
        window.promising.card.more.click()
    walking.check(window)


@pytest.mark.parametrize(("width", "height", "size"), [(800, 600, 100), (800, 600, 200), (1900, 1200, 150)])
def test_no_word_is_cut_off(
    make_window: MakeWindow, add_meeting: AddMeeting, desk: Desk, settle: Settle, width: int, height: int, size: int
) -> None:
    desk.preferences.set("text_size", size)
    wild = {"name": "Donaudampfschifffahrtsgesellschaftskapitän", "role": "数据记者" * 30}
    window = make_window(add_meeting("q" * 300, "長い" * 90, asked=2, contact=wild), width, height)
    window.finish()
    settle()
    assert window.width() == width
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
            assert label.mapTo(window, label.rect().topRight()).x() < window.width(), label.text()
