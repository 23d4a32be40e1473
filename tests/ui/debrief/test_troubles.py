"""A debrief whose meeting goes and whose disk is full: what was typed stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import agenda, contacts, meetings, promises
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.debrief.window import DebriefWindow
from tests.ui.debrief.conftest import AddMeeting, MakeWindow, Settle, Stored


def way(window: DebriefWindow, words: str) -> QPushButton:
    """A button of the notice above the debrief."""
    return next(found for found in window.notice.findChildren(QPushButton) if found.text() == words)


def pending(window: DebriefWindow) -> bool:
    """Whether something typed waits to be saved."""
    return window.unsaved


def is_gone(window: DebriefWindow) -> bool:
    return not isValid(window) or not window.isVisible()


def full_disk(notebook: Notebook, trouble: pytest.MonkeyPatch) -> None:
    """Nothing can be written until that is undone."""

    def full(*_: object, **__: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    trouble.setattr(notebook, "write_burst", full)


@pytest.mark.parametrize("what", ["meeting", "contact"])
def test_what_is_deleted_meanwhile_comes_back_with_what_was_typed(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle, what: str
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    QTest.keyClicks(window.view.prompts.texts["learned"], "Peas first")
    if what == "meeting":
        desk.backend.write(meetings.delete, [meeting])
    else:
        desk.backend.write(contacts.delete, [stored(meeting).meeting.contact.id])
    settle()
    window.flush()
    settle()
    assert "deleted meanwhile" in window.notice.text.text()
    way(window, "Bring it back").click()
    settle()
    window.flush()
    settle()
    assert stored(meeting).debrief.learned == "Peas first"
    assert not window.notice.isVisible()
    assert not pending(window)


def test_it_can_be_let_go(make_window: MakeWindow, add_meeting: AddMeeting, desk: Desk, settle: Settle) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    QTest.keyClicks(window.view.prompts.texts["learned"], "Peas first")
    window.promising.card.line.setText("Send the article")
    desk.backend.write(meetings.delete, [meeting])
    settle()
    way(window, "Let it go").click()
    settle()
    assert is_gone(window)


def test_a_full_disk_keeps_the_texts_and_the_window(
    make_window: MakeWindow,
    add_meeting: AddMeeting,
    stored: Stored,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = add_meeting("One?", asked=1)
    window = make_window(meeting)
    with monkeypatch.context() as trouble:
        full_disk(notebook, trouble)
        QTest.keyClicks(window.view.prompts.texts["learned"], "Peas first")
        QTest.keyClicks(next(iter(window.view.answers.fields.values())).text, "Mornings")
        window.close()
        settle()
        assert window.isVisible()
        assert "disk is full" in window.notice.text.text()
        window.finish()
        settle()
        assert window.foot.finish.isVisible()
    way(window, "Try again").click()
    settle()
    found = stored(meeting)
    assert found.debrief.learned == "Peas first"
    assert found.meeting.agenda[0].answer == "Mornings"
    assert not pending(window)


def test_a_full_disk_keeps_what_stands_in_the_lines(
    make_window: MakeWindow,
    add_meeting: AddMeeting,
    stored: Stored,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    with monkeypatch.context() as trouble:
        full_disk(notebook, trouble)
        window.view.named.line.setText("Wei Chen")
        window.promising.card.line.setText("Send the article")
        window.close()
        settle()
        assert window.isVisible()
    window.close()
    qtbot.waitUntil(lambda: is_gone(window))
    assert [one.referred.name for one in stored(meeting).named] == ["Wei Chen"]
    assert [one.text for one in notebook.read(promises.of_meeting, meeting)] == ["Send the article"]


def test_a_tick_that_could_not_be_kept_is_taken_back(
    make_window: MakeWindow,
    add_meeting: AddMeeting,
    stored: Stored,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = add_meeting("One?")
    notebook.write(promises.make, stored(meeting).meeting.contact.id, "Send it", meeting_id=meeting)
    window = make_window(meeting)
    (line,) = window.promising.card.lines.values()
    unasked = window.view.answers.unasked
    with monkeypatch.context() as trouble:
        full_disk(notebook, trouble)
        line.box.click()
        unasked.item(0).setCheckState(Qt.CheckState.Checked)
        settle()
    assert not line.box.isChecked()
    assert not notebook.read(agenda.items, meeting)[0].asked
    assert "disk is full" in window.notice.text.text()


def test_a_question_deleted_while_it_is_answered_is_told(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting("One?", asked=1)
    window = make_window(meeting)
    QTest.keyClicks(next(iter(window.view.answers.fields.values())).text, "Mornings")
    desk.backend.write(agenda.remove, [notebook.read(agenda.items, meeting)[0].id])
    settle()
    window.flush()
    settle()
    assert "deleted meanwhile" in window.notice.text.text()
    way(window, "Let it go").click()
    settle()
    assert window.isVisible()
    assert not pending(window)
