"""Writing somebody down with Ctrl+N, a line and Enter."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records.contacts import Contact, ContactPoint, PointKind
from desktop_app.records.meetings import Meeting as MeetingRecord
from desktop_app.records.meetings import MeetingView, Mode, Status
from desktop_app.store import contacts, meetings, meetings_list, names, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.capture.window import CaptureWindow
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.preferences import Preferences
from tests.journeys import walking
from tests.ui.capture.conftest import AddContact, Capture, Settle, at


def people(notebook: Notebook) -> list[str]:
    return [person.name for person in notebook.read(names.contacts, "", 20)]


def contact(notebook: Notebook, capture: Capture) -> Contact:
    """The contact to which the line led."""
    place, number = capture.gone[-1]
    assert (place, isinstance(number, int)) == ("contact", True)
    return notebook.read(contacts.get, number)


def meeting(notebook: Notebook, capture: Capture) -> MeetingRecord:
    """The meeting to which the line led."""
    place, number = capture.gone[-1]
    assert (place, isinstance(number, int)) == ("meeting", True)
    return notebook.read(meetings.get, number)


def asked(window: CaptureWindow) -> list[str]:
    """The questions with their answers, the one in force in brackets."""
    found = []
    for row in window.rows:
        answers = [
            f"[{text}]" if place == row.question.chosen else text for place, text in enumerate(row.question.choices)
        ]
        found.append(" ".join([row.question.text, *answers]))
    return found


# The usual ways, each with the keys beyond the text


def test_a_new_person_takes_enter(capture: Capture, notebook: Notebook) -> None:
    window = capture.type("Ada King, programmer at Analytical Engines, ada@example.org, via Charles Babbage")
    assert window.person.heading.text() == "New person: Ada King"
    assert [line.text() for line in window.person.lines] == [
        "programmer · Analytical Engines · ada@example.org",
        "Referred by Charles Babbage (new), who is owed a thank-you",
        "",
    ]
    assert window.meeting.isHidden()
    capture.enter()
    ada = contact(notebook, capture)
    assert (ada.name, ada.role, ada.organization) == ("Ada King", "programmer", "Analytical Engines")
    assert ada.referred_by[0].referrer.name == "Charles Babbage"
    assert capture.open().line.toPlainText() == ""


def test_an_agreed_meeting_with_its_agenda_takes_enter(
    capture: Capture, notebook: Notebook, add_contact: AddContact
) -> None:
    wei = add_contact("Wei Chen", role="Data journalist", organization="The Courier")
    window = capture.type("Wei Chen thu 15:00 20m video")
    assert window.person.heading.text() == "Wei Chen"
    assert window.meeting.heading.text() == "Meeting with Wei Chen, Thu 12 Mar 15:00–15:20"
    assert window.meeting.lines[0].text() == "20 minutes · video"
    capture.enter()
    made = meeting(notebook, capture)
    assert (made.contact.id, made.start, made.minutes) == (wei, at("2026-03-12 15:00"), 20)
    assert (made.mode, made.status, bool(made.agenda)) == (Mode.VIDEO, Status.SCHEDULED, True)
    assert sum(item.minutes for item in made.agenda) + 2 <= 20


def test_a_new_person_and_their_meeting_are_one_step_of_undo(capture: Capture, notebook: Notebook) -> None:
    capture.type("Ruth Adler wed 10:00")
    capture.enter()
    notebook.write(undo.undo)
    assert people(notebook) == []


def test_enter_does_not_wait_for_the_notebook_to_have_answered(capture: Capture, notebook: Notebook) -> None:
    window = capture.open()
    QTest.keyClicks(window.line, "Ada King")
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    capture.settle()
    assert contact(notebook, capture).name == "Ada King"


# Who is meant


def test_somebody_known_is_completed(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    known = add_contact("Wei Chen", role="Data journalist")
    window = capture.type("wei chen, editor, wei@example.org")
    assert window.person.heading.text() == "Wei Chen"
    assert window.person.lines[2].text() == "Into the notes: editor"
    capture.enter()
    wei = contact(notebook, capture)
    assert (wei.id, wei.role, wei.notes, len(wei.points)) == (known, "Data journalist", "editor", 1)


def test_of_two_with_one_name_it_asks_which(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    add_contact("Wei Chen", organization="Helix")
    other = add_contact("Wei Chen", organization="The Courier")
    window = capture.type("Wei Chen thu 15:00")
    assert asked(window) == ["Which Wei Chen? Wei Chen, Helix Wei Chen, The Courier Somebody new"]
    capture.enter()
    assert (window.problem.isHidden(), window.line.toPlainText()) == (False, "Wei Chen thu 15:00")
    assert not capture.gone
    capture.answer(2)
    assert window.problem.isHidden()
    capture.enter()
    assert meeting(notebook, capture).contact.id == other


def test_one_who_is_near_is_offered(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    wei = add_contact("Wei Chen")
    assert asked(capture.type("Wei thu 15:00")) == ["“Wei”: is this somebody you know? [Wei Chen] Somebody new"]
    capture.enter()
    assert meeting(notebook, capture).contact.id == wei


def test_somebody_new_of_a_known_name(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    add_contact("Wei Chen")
    window = capture.type("Wei Cheng")
    assert asked(window) == ["“Wei Cheng”: is this somebody you know? Wei Chen [Somebody new]"]
    assert window.person.heading.text() == "New person: Wei Cheng"
    capture.enter()
    assert people(notebook) == ["Wei Chen", "Wei Cheng"]


def test_a_referrer_is_found_by_the_first_name(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    lena = add_contact("Lena Vogt")
    window = capture.type("Ada King via Lena")
    assert window.person.lines[1].text() == "Referred by Lena Vogt, who is owed a thank-you"
    capture.enter()
    assert contact(notebook, capture).referred_by[0].referrer.id == lena


def test_the_notebook_changes_meanwhile(capture: Capture, desk: Desk) -> None:
    window = capture.type("Ada King")
    assert window.person.heading.text() == "New person: Ada King"
    desk.backend.write(contacts.create, "Ada King", role="programmer")
    capture.settle()
    assert window.person.heading.text() == "Ada King"
    assert window.person.lines[0].text() == "programmer"


# What stands in the way


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("tue 15:00", "Who is it? A name is enough."),
        ("#food", "Who is it? A name is enough."),
        ("Ada King via ada king", "Nobody can be referred by themselves. Who named Ada King?"),
    ],
)
def test_a_sentence_says_what_is_missing(capture: Capture, line: str, sentence: str, notebook: Notebook) -> None:
    window = capture.type(line)
    capture.enter()
    assert (window.problem.text(), window.problem.isHidden(), window.line.toPlainText()) == (sentence, False, line)
    assert people(notebook) == []
    QTest.keyClicks(window.line, "!")
    assert window.problem.isHidden()


def test_a_known_person_named_in_short_is_not_referred_by_themselves(capture: Capture, add_contact: AddContact) -> None:
    add_contact("Ada King")
    window = capture.type("Ada thu 15:00 via Dr. Ada King")
    capture.enter()
    assert (window.problem.isHidden(), capture.gone) == (False, [])


def test_another_one_with_a_near_name_may_refer(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    ada = add_contact("Ada King")
    window = capture.type("Ada King via Ada")
    assert window.person.lines[1].text() == "Referred by Ada (new), who is owed a thank-you"
    capture.enter()
    (referral,) = contact(notebook, capture).referred_by
    assert (referral.referred.id, referral.referrer.name) == (ada, "Ada")


def test_trouble_keeps_the_window_with_the_text(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    ada = add_contact("Ada King")
    window = capture.type("Ada King, programmer")
    notebook.write(contacts.delete, [ada])
    capture.enter()
    assert window.isVisible()
    assert window.notice.isVisible()
    assert window.line.toPlainText() == "Ada King, programmer"
    assert not capture.gone
    window.desk.backend.changed.emit(notebook.write(contacts.create, "Other").changes, None)
    capture.settle()
    capture.enter()
    assert contact(notebook, capture).role == "programmer"


def test_an_empty_line_shows_examples_and_writes_nothing(capture: Capture, notebook: Notebook) -> None:
    window = capture.open()
    assert not window.examples.isHidden()
    capture.enter()
    assert (capture.gone, people(notebook)) == ([], [])
    QTest.keyClicks(window.line, "A")
    assert window.examples.isHidden()


# The unfinished and the next


def test_an_unfinished_line_is_there_again_after_a_restart(
    capture: Capture, notebook: Notebook, desk: Desk, preferences: Preferences, tmp_path: Path
) -> None:
    window = capture.type("李小龍 𠮷野, 日本")
    QTest.keyClick(window.line, Qt.Key.Key_Escape)
    assert capture.windows.open == []
    assert capture.open().line.toPlainText() == "李小龍 𠮷野, 日本"
    capture.windows.flush()
    preferences.sync()
    again = Preferences(tmp_path / "settings.ini")
    assert bytes(again.state("capture.line").data()).decode() == "李小龍 𠮷野, 日本"


def test_ctrl_enter_stays_for_the_next(capture: Capture, notebook: Notebook) -> None:
    window = capture.type("Ada King, Helix Ltd")
    capture.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (window.isVisible(), window.line.toPlainText(), capture.gone) == (True, "Ada King, Helix Ltd", [])
    assert people(notebook) == ["Ada King"]
    window.line.setPlainText("Wei Chen, Helix Ltd")
    capture.settle()
    capture.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert people(notebook) == ["Ada King", "Wei Chen"]


def test_a_line_that_is_written_down_is_not_written_twice(capture: Capture, notebook: Notebook) -> None:
    capture.type("Ada King fri 15:00")
    for _ in range(2):
        capture.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    capture.enter()
    assert capture.gone == [("meeting", 1)]
    assert notebook.read(meetings_list.page, MeetingView(), 0, 9).total == 1
    assert capture.open().line.toPlainText() == ""


def test_it_begins_with_a_text_and_gives_back_what_was_there(capture: Capture) -> None:
    window = capture.type("Ada")
    assert capture.open("Wei Chen ") is window
    assert window.line.toPlainText() == "Wei Chen "
    window.line.undo()
    assert window.line.toPlainText() == "Ada"


def test_a_pasted_signature_is_one_person(capture: Capture, notebook: Notebook) -> None:
    window = capture.open()
    window.line.setPlainText("Ada King\nProgrammer\nHelix Ltd\nada@example.org\n12 Dorset Street")
    capture.settle()
    capture.enter()
    ada = contact(notebook, capture)
    assert (ada.role, ada.organization, ada.notes) == ("Programmer", "Helix Ltd", "12 Dorset Street")
    assert ada.points == (ContactPoint(PointKind.EMAIL, "ada@example.org", "", ada.points[0].id),)


# How it looks


def test_what_is_understood_is_coloured_where_it_stands(capture: Capture) -> None:
    window = capture.open()
    window.line.setPlainText("𠮷野 太郎, ada@example.org")
    coloured = [one.cursor.selectedText() for one in window.line.extraSelections()]
    assert coloured == ["𠮷野 太郎", "ada@example.org"]


def test_everything_is_reached_by_keys_and_has_a_name(
    capture: Capture, add_contact: AddContact, settle: Settle
) -> None:
    add_contact("Wei Chen", organization="Helix")
    add_contact("Wei Chen", organization="The Courier")
    window = capture.type("Wei Chen 3/12 3, via Wei")
    walking.check(window)
    window.line.clear()
    settle()
    walking.check(window)


@pytest.mark.parametrize(("width", "height", "text"), [(1000, 700, 100), (640, 480, 200)])
def test_it_fits_into_the_main_window(
    capture: Capture, preferences: Preferences, width: int, height: int, text: int, settle: Settle
) -> None:
    preferences.set("text_size", text)
    window = capture.type("Ada King, programmer, Helix Ltd, 3/12 3, via Lena Vogt")
    parent = window.parentWidget()
    assert parent is not None
    parent.resize(width, height)
    QTest.keyClicks(window.line, " ")
    settle()
    assert parent.window().geometry().contains(window.geometry())
    if text == 100:
        assert window._scroll.verticalScrollBar().maximum() == 0


def test_it_is_spoken(capture: Capture) -> None:
    window = capture.type("Ada King fri 15:00")
    spoken = window.line.accessibleDescription()
    assert spoken.startswith("New person: Ada King. Meeting with Ada King, Fri 13 Mar 15:00–15:20")
