"""Questions and answers in a talk."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.records.meetings import Meeting, NewMeeting, Priority, Start
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import agenda, meetings, question_lists, questions
from desktop_app.store.database import Notebook
from desktop_app.ui.interview.jump import QuestionJump
from desktop_app.ui.interview.spread import Columns
from tests.journeys import walking
from tests.ui.interview.conftest import AddContact, AddTalk, Alt, Control, Held, Hold, Key, Settle, Shift

Stored = Callable[[int], Meeting]


def answers(found: Meeting) -> list[tuple[str, bool]]:
    return [(item.answer, item.asked) for item in found.agenda]


def test_one_key_marks_asked_and_goes_to_the_next(hold: Hold, add_talk: AddTalk, stored: Stored) -> None:
    meeting = add_talk("One?", "Two?", "Three?")
    held = hold(meeting).begin()
    held.press(Key.Key_Return, Control)
    assert held.question == "Two?"
    assert held.view.middle.question.answer.hasFocus()
    assert [item.asked for item in stored(meeting).agenda] == [True, False, False]
    assert held.view.agenda.count.text() == "1 of 3 asked"
    held.press(Key.Key_Enter, Control)
    held.press(Key.Key_Return, Control)
    assert [item.asked for item in stored(meeting).agenda] == [True, True, True]
    assert held.question == "Three?"


def test_what_matters_less_is_passed_over_until_the_rest_is_asked(
    hold: Hold, add_talk: AddTalk, notebook: Notebook, stored: Stored
) -> None:
    meeting = add_talk("One?", "Two?", "Three?")
    notebook.write(agenda.edit, stored(meeting).agenda[1].id, priority=Priority.IF_TIME)
    held = hold(meeting).begin()
    held.press(Key.Key_Return, Control)
    assert held.question == "Three?"
    held.press(Key.Key_Return, Control)
    assert held.question == "Two?"


def test_answers_are_saved_as_they_are_typed(hold: Hold, add_talk: AddTalk, stored: Stored) -> None:
    meeting = add_talk("One?", "Two?")
    held = hold(meeting).begin()
    held.type("Statistics")
    held.press(Key.Key_Down, Alt)
    held.type("Ma")
    held.save()
    assert answers(stored(meeting)) == [("Statistics", True), ("Ma", True)]
    assert held.view.saved.text() == "Saved"
    held.press(Key.Key_Up, Alt)
    assert held.view.middle.question.answer.toPlainText() == "Statistics"
    held.press(Key.Key_Up, Alt)
    assert held.question == "One?", "there is nothing before the first"


def test_an_answer_that_cannot_be_saved_stays_and_the_window_with_it(
    hold: Hold, add_talk: AddTalk, stored: Stored, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    meeting = add_talk("One?", "Two?")
    held = hold(meeting).begin()

    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    with monkeypatch.context() as patch:
        full.operation = "edit_agenda_item"  # type: ignore[attr-defined]
        patch.setattr(agenda, "edit", full)
        held.type("Statistics")
        held.save()
        assert "disk is full" in held.notice
        held.press(Key.Key_Down, Alt)
        held.press(Key.Key_Up, Alt)
        assert held.view.middle.question.answer.toPlainText() == "Statistics"
        held.window.close()
        settle()
        assert held.window.isVisible()
    held.save()
    assert answers(stored(meeting))[0] == ("Statistics", True)
    assert held.notice == ""


def test_beats_that_cannot_be_written_are_told_once(
    hold: Hold, add_talk: AddTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = hold(add_talk("One?")).begin()
    told: list[str] = []
    held.window.desk.messages.noticed.connect(lambda text, _ways: told.append(text))

    def full(*_args: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.store.talks.beat", full)
        held.pass_(30)
    assert len(told) == 1
    held.pass_(10)
    assert held.notice == ""
    assert held.clock == "19:20"


def test_an_edit_elsewhere_is_shown_and_what_is_typed_stays(
    hold: Hold, add_talk: AddTalk, stored: Stored, settle: Settle
) -> None:
    meeting = add_talk("One?", "Two?")
    held = hold(meeting).begin()
    held.type("Stat")
    held.window.desk.backend.write(agenda.edit, stored(meeting).agenda[0].id, text="Number one?")
    settle()
    assert held.question == "Number one?"
    assert held.view.middle.question.answer.toPlainText() == "Stat"
    held.save()
    assert answers(stored(meeting))[0] == ("Stat", True)


def test_a_question_is_marked_and_unmarked_in_the_list(hold: Hold, add_talk: AddTalk, stored: Stored) -> None:
    meeting = add_talk("One?", "Two?")
    held = hold(meeting).begin()
    held.view.agenda.list.setFocus()
    held.press(Key.Key_Space)
    assert stored(meeting).agenda[0].asked
    held.press(Key.Key_Space)
    assert not stored(meeting).agenda[0].asked
    held.press(Key.Key_Down)
    assert held.question == "Two?"
    held.press(Key.Key_Return)
    assert held.view.middle.question.answer.hasFocus()


def test_a_question_that_comes_up_is_asked_now(hold: Hold, add_talk: AddTalk, stored: Stored) -> None:
    meeting = add_talk("One?", "Two?", "Who else?")
    held = hold(meeting).begin()
    held.press(Key.Key_N, Control | Shift)
    held.type("And the pay?")
    held.press(Key.Key_Return)
    assert [item.text for item in stored(meeting).agenda] == ["One?", "And the pay?", "Two?", "Who else?"]
    assert held.question == "And the pay?"
    assert held.view.middle.question.answer.hasFocus()
    assert held.view.agenda.line.text() == ""


def test_keeping_private_is_one_key(hold: Hold, add_talk: AddTalk, stored: Stored) -> None:
    meeting = add_talk("One?")
    held = hold(meeting).begin()
    held.press(Key.Key_P, Control)
    held.save()
    assert stored(meeting).agenda[0].confidential


# Jumping


def jump(held: Held) -> QuestionJump:
    held.press(Key.Key_J, Control)
    made = held.window.findChild(QuestionJump)
    assert isinstance(made, QuestionJump)
    return made


def test_a_number_jumps_to_its_question(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*(f"Question {number} of 30?" for number in range(1, 31)))).begin()
    made = jump(held)
    walking.check(made)
    made.box.setText("3")
    assert made.list.currentItem().text().startswith("3 ")
    made.box.returnPressed.emit()
    assert held.question == "Question 3 of 30?"


def test_some_letters_jump_too(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("How did you come to this?", "What is a day like?", "Éducation?")).begin()
    made = jump(held)
    made.box.setText("educ")
    made.box.returnPressed.emit()
    assert held.question == "Éducation?"
    made = jump(held)
    made.box.setText("nothing like it")
    made.box.returnPressed.emit()
    assert made.isVisible()
    made.reject()


# What others said


@pytest.fixture
def asked_of_others(notebook: Notebook, add_talk: AddTalk, add_contact: AddContact) -> int:
    """A talk with a question that Ada answered, and Bo in confidence."""
    question = notebook.write(questions.create, Topic.ENTRY, "Which training?").answer
    start = Start(datetime(2026, 3, 2, 12), "Europe/Amsterdam")
    for name, private in (("Ada", False), ("Bo", True)):
        other = notebook.write(meetings.create, NewMeeting(add_contact(name), start)).answer
        item = notebook.write(agenda.add, other, "Which training?", "entry", question_id=question).answer
        notebook.write(agenda.edit, item, asked=True, answer=f"{name} said much", confidential=private)
    meeting = add_talk()
    notebook.write(agenda.add, meeting, "Which training?", "entry", question_id=question)
    notebook.write(agenda.add, meeting, "Own?")
    return meeting


def shown_texts(held: Held) -> set[str]:
    labels = held.view.middle.question.others.findChildren(type(held.view.saved))
    return {label.text() for label in labels if label.isVisible()}


def test_what_others_said_is_one_key_and_confidences_are_hidden(hold: Hold, asked_of_others: int) -> None:
    held = hold(asked_of_others).begin()
    card = held.view.middle.question
    assert card.above.text() == "Entry · asked of 2 others"
    held.press(Key.Key_O, Control)
    assert card.others.isVisible()
    assert {"Ada", "Ada said much", "Bo", "Told in confidence"} <= shown_texts(held)
    assert "Bo said much" not in shown_texts(held)
    walking.check(held.window)
    show = next(one for one in card.others.findChildren(QPushButton) if one.text() == "Show")
    show.click()
    assert "Bo said much" in shown_texts(held)
    held.press(Key.Key_Escape)
    assert not card.others.isVisible()
    assert held.view.is_held


def test_where_nobody_else_was_asked_there_is_nothing_to_show(hold: Hold, asked_of_others: int) -> None:
    held = hold(asked_of_others).begin()
    held.press(Key.Key_O, Control)
    held.press(Key.Key_Return, Control)
    assert held.question == "Own?"
    assert not held.view.middle.question.show_others.isVisible()
    assert not held.view.middle.question.others.isVisible()


# Notes, and nothing to ask


def test_notes_are_one_key_and_saved_as_typed(hold: Hold, add_talk: AddTalk, stored: Stored) -> None:
    meeting = add_talk("One?", "Two?")
    held = hold(meeting).begin()
    held.press(Key.Key_L, Control)
    held.type("A warm office")
    held.save()
    assert stored(meeting).notes == "A warm office"
    held.press(Key.Key_L, Control)
    assert held.view.middle.question.answer.hasFocus()
    held.press(Key.Key_L, Control)
    held.press(Key.Key_Return, Control)
    assert held.question == "Two?"


def test_an_empty_agenda_offers_lists_and_notes(
    hold: Hold, add_talk: AddTalk, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_talk()
    held = hold(meeting).begin()
    nothing = held.view.middle.nothing
    assert held.view.middle.currentWidget() is nothing
    walking.check(held.window)
    held.press(Key.Key_Return, Control)
    held.press(Key.Key_J, Control)
    held.press(Key.Key_L, Control)
    held.type("Just notes")
    held.press(Key.Key_L, Control)
    assert held.view.middle.currentWidget() is nothing
    names = [row.name for row in notebook.read(question_lists.rows)]
    nothing.lists.actions()[0].trigger()
    settle()
    assert names
    assert held.question == stored(meeting).agenda[0].text
    assert stored(meeting).notes == "Just notes"


# Size


def test_five_hundred_questions(hold: Hold, add_talk: AddTalk, stored: Stored, notebook: Notebook) -> None:
    meeting = add_talk(minutes=60)
    listed = [notebook.write(questions.create, Topic.DAY, f"Number {number}?").answer for number in range(500)]
    notebook.write(agenda.add_from_bank, meeting, listed)
    held = hold(meeting).begin()
    held.pass_(120)
    held.press(Key.Key_Return, Control)
    assert held.question == "Number 1?"
    made = jump(held)
    made.box.setText("499")
    made.box.returnPressed.emit()
    assert held.question == "Number 498?"
    assert held.view.agenda.list.currentIndex().row() == 498


@pytest.mark.parametrize("text", ["Word " * 400, "W" * 900, "One\nTwo\n" * 60])
def test_a_very_long_question_leaves_room_for_the_answer(hold: Hold, add_talk: AddTalk, text: str) -> None:
    held = hold(add_talk(text)).begin()
    held.window.resize(800, 600)
    QApplication.processEvents()
    card = held.view.middle.question
    assert card.question.height() <= card.height() * 2 // 5
    assert card.answer.height() >= 64
    walking.check(held.window)


@pytest.mark.parametrize(
    ("width", "columns"), [(1280, Columns.THREE), (800, Columns.TWO), (640, Columns.ONE)], ids=["wide", "usual", "slim"]
)
def test_the_window_can_be_narrow(hold: Hold, add_talk: AddTalk, width: int, columns: Columns) -> None:
    held = hold(add_talk("One?", "Two?", "Three?")).begin()
    held.window.resize(width, 600)
    QApplication.processEvents()
    assert held.view.held.columns is columns
    assert held.window.width() == width
    assert held.view.middle.question.answer.hasFocus()
    walking.check(held.window)
    held.press(Key.Key_R, Control)
    visible = held.view.mention.line.visibleRegion().boundingRect()
    assert visible.height() == held.view.mention.line.height()
