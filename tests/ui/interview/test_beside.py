"""What is done beside the questions: measuring who talks, noting whom they name, promises, consent."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Meeting, Mode
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.talks import Consent, Talk
from desktop_app.store import contacts, contacts_list, promises, referrals, talk_referrals
from desktop_app.store.database import Notebook
from tests.ui.interview.conftest import AddContact, AddTalk, Alt, Control, Held, Hold, Key, Settle

Stored = Callable[[int], Meeting]
TalkOf = Callable[[int], Talk]


# Who talks


def f8(held: Held, *, down: bool, repeat: bool = False) -> None:
    """The key of speaking goes down or comes up, or repeats itself."""
    target = held.window.focusWidget()
    assert target is not None
    if repeat:
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        event = QKeyEvent(kind, Key.Key_F8, QGuiApplication.keyboardModifiers(), "", True)
        QGuiApplication.sendEvent(target, event)
    else:
        (QTest.keyPress if down else QTest.keyRelease)(target, Key.Key_F8)


def test_a_held_key_measures_the_users_share(hold: Hold, add_talk: AddTalk, talk: TalkOf) -> None:
    meeting = add_talk("One?")
    held = hold(meeting).begin()
    held.pass_(73)
    f8(held, down=True)
    assert held.view.share.told.text() == "You are talking · F8 stops"
    for _ in range(27):
        held.pass_(1)
        f8(held, down=False, repeat=True)  # as X11 repeats a key: up and down again
        f8(held, down=True, repeat=True)
    f8(held, down=False)
    held.pass_(0)
    assert held.view.share.told.text() == "You 27 % · F8 while you talk"
    assert not held.view.share.advice.isVisible()
    held.pass_(5)
    assert talk(meeting).talking == 27


def test_a_pressed_key_turns_it_on_and_off(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?")).begin()
    held.press(Key.Key_F8)
    held.pass_(60)
    held.press(Key.Key_F8)
    held.pass_(60)
    assert held.keeper.talking == 60
    assert held.view.share.advice.text().startswith("Much less than half")


def test_more_than_half_is_told_in_the_colour_of_what_is_due(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?")).begin()
    held.view.share.speaking.click()
    held.pass_(80)
    assert held.view.share.speaking.isChecked()
    assert held.view.share.advice.text() == "You talk more than they do. Ask the next question."
    assert held.view.share.advice.property("look") == "attention"


def test_without_the_focus_nobody_speaks(hold: Hold, add_talk: AddTalk, qtbot: QtBot) -> None:
    held = hold(add_talk("One?")).begin()
    f8(held, down=True)
    held.pass_(10)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    held.pass_(30)
    assert held.keeper.talking == 10


def test_sleep_and_pauses_are_nobodys_talking(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?")).begin()
    held.press(Key.Key_F8)
    held.pass_(10)
    held.sleep(300)
    assert held.keeper.talking == 10
    held.press(Key.Key_Escape)
    held.press(Key.Key_F8)
    held.pass_(10)
    held.press(Key.Key_Return)
    held.pass_(10)
    assert held.keeper.talking == 10


# Whom they name


def test_a_referral_takes_two_keys(hold: Hold, add_talk: AddTalk, notebook: Notebook, stored: Stored) -> None:
    meeting = add_talk("One?")
    held = hold(meeting).begin()
    held.type("They know ")
    held.press(Key.Key_R, Control)
    held.type("sam lee, editor, Helix Labs")
    assert held.view.mention.understood.text() == "Sam Lee · editor · at Helix Labs"
    held.press(Key.Key_Return)
    (referral,) = notebook.read(referrals.from_contact, stored(meeting).contact.id)
    made = notebook.read(contacts.get, referral.referred.id)
    assert (made.name, made.organization, referral.may_use_name) == ("Sam Lee", "Helix Labs", False)
    assert held.view.mention.noted.text() == "Noted: Sam Lee"
    assert held.view.mention.line.text() == ""
    assert held.view.middle.question.answer.hasFocus()
    held.type("Sam")
    assert held.view.middle.question.answer.toPlainText() == "They know Sam"


def test_their_leave_to_use_the_name_is_one_more_key(
    hold: Hold, add_talk: AddTalk, notebook: Notebook, stored: Stored
) -> None:
    meeting = add_talk("One?")
    held = hold(meeting).begin()
    held.press(Key.Key_R, Control)
    held.type("Sam Lee")
    held.press(Key.Key_M, Alt)
    held.press(Key.Key_Return)
    (referral,) = notebook.read(referrals.from_contact, stored(meeting).contact.id)
    assert referral.may_use_name
    assert not held.view.mention.may_use.isChecked(), "the next one is asked anew"


def said_way(held: Held) -> list[Callable[[], None]]:
    ways: list[Callable[[], None]] = []
    held.window.desk.messages.said.connect(lambda _text, way: ways.append(way[1]) if way else None)
    return ways


def test_a_referral_can_be_undone_while_it_is_the_last_thing_written(
    hold: Hold, add_talk: AddTalk, notebook: Notebook, settle: Settle
) -> None:
    held = hold(add_talk("One?")).begin()
    ways = said_way(held)
    for name in ("Sam Lee", "Kim Ito"):
        held.press(Key.Key_R, Control)
        held.type(name)
        held.press(Key.Key_Return)
    ways[-1]()
    settle()
    assert held.view.mention.noted.text() == "Noted: Sam Lee"
    held.press(Key.Key_R, Control)
    held.type("Kim Ito")
    held.press(Key.Key_Return)
    held.type("More")
    ways[-1]()
    settle()
    assert notebook.read(contacts_list.counts).total == 3
    assert held.view.middle.question.answer.toPlainText() == "More"


@pytest.mark.parametrize("line", ["Wei Chen", "wei chen, The Courier"])
def test_nobody_refers_to_themselves(hold: Hold, add_talk: AddTalk, line: str) -> None:
    held = hold(add_talk("One?")).begin()
    held.press(Key.Key_R, Control)
    held.type(line)
    held.press(Key.Key_Return)
    assert "is the one you are talking with" in held.notice
    assert held.view.mention.line.text() == line


def test_a_line_without_a_name_asks_for_one(hold: Hold, add_talk: AddTalk, notebook: Notebook) -> None:
    held = hold(add_talk("One?")).begin()
    held.press(Key.Key_R, Control)
    held.type(", , ")
    assert held.view.mention.understood.text() == "Who is it? Begin with their name."
    held.press(Key.Key_Return)
    assert notebook.read(contacts_list.counts).total == 1


def test_a_referral_that_cannot_be_written_stays_in_its_line(
    hold: Hold, add_talk: AddTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> int:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "capture_referral"  # type: ignore[attr-defined]
    held = hold(add_talk("One?")).begin()
    monkeypatch.setattr(talk_referrals, "capture", full)
    held.press(Key.Key_R, Control)
    held.type("Sam Lee")
    held.press(Key.Key_Return)
    assert "disk is full" in held.notice
    assert held.view.mention.line.text() == "Sam Lee"


# Promises and consent


def test_promises_both_ways(hold: Hold, add_talk: AddTalk, notebook: Notebook) -> None:
    meeting = add_talk("One?")
    held = hold(meeting).begin()
    held.press(Key.Key_M, Control)
    held.type("send the article on maps")
    held.press(Key.Key_Return)
    held.press(Key.Key_M, Control)
    assert held.view.promises.who.text() == "Wei"
    held.type("the style guide")
    held.press(Key.Key_Return)
    found = notebook.read(promises.of_meeting, meeting)
    assert [(one.text, one.by_me) for one in found] == [("send the article on maps", True), ("the style guide", False)]
    boxes = held.view.promises.findChildren(QCheckBox)
    assert [box.accessibleName() for box in boxes if box.isVisible()] == [
        "You: send the article on maps",
        "Wei: the style guide",
    ]


def test_a_promise_kept_already_is_ticked(hold: Hold, add_talk: AddTalk, notebook: Notebook, stored: Stored) -> None:
    meeting = add_talk("One?")
    notebook.write(promises.make, stored(meeting).contact.id, "the link", meeting_id=meeting)
    held = hold(meeting).begin()
    box = held.view.promises.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    held.pass_(0)
    assert notebook.read(promises.of_meeting, meeting)[0].kept_at is not None


def test_consent_is_noted(hold: Hold, add_talk: AddTalk, talk: TalkOf) -> None:
    meeting = add_talk("One?")
    held = hold(meeting).begin()
    card = held.view.consent
    assert card.recording.currentData() == Consent.UNASKED
    card.recording.setFocus()
    held.press(Key.Key_Down)
    card.quoting.setFocus()
    held.press(Key.Key_End)
    assert (talk(meeting).recording, talk(meeting).quoting) == (Consent.GIVEN, Consent.REFUSED)


# The head and the foot


def test_the_place_is_copied(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(mode=Mode.VIDEO, link="https://meet.example.org/" + "x" * 60))
    assert held.view.head.copy.text().endswith("…")
    held.view.head.copy.click()
    assert QGuiApplication.clipboard().text() == "https://meet.example.org/" + "x" * 60


def test_somebody_without_a_name(hold: Hold, add_talk: AddTalk, add_contact: AddContact) -> None:
    held = hold(add_talk("One?", name="")).begin()
    assert held.view.head.name.text() == "No name yet"
    held.press(Key.Key_M, Control)
    held.press(Key.Key_M, Control)
    assert held.view.promises.who.text() == "they"


def test_all_keys_are_in_a_menu(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?")).begin()
    held.press(Key.Key_F1)
    menu = held.view.all_keys.menu()
    assert menu.isVisible()
    assert {"Asked, next", "End the talk"} <= {action.text() for action in menu.actions()}
    menu.close()
    held.press(Key.Key_F11)
    assert held.window.isFullScreen()
    held.press(Key.Key_F11)
    assert not held.window.isFullScreen()
