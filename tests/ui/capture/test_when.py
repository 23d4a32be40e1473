"""When the meeting is: asked for, answered with a key, told on both clocks."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.records.meetings import NewMeeting, Status
from desktop_app.store import meetings, question_lists
from desktop_app.store.database import Notebook
from tests.ui.capture.conftest import AddContact, Capture, at
from tests.ui.capture.test_window import asked, meeting

# When


def test_a_date_that_may_be_two_is_asked_for_and_answered_with_a_key(capture: Capture, notebook: Notebook) -> None:
    window = capture.type("Ada King 3/12 10:00")
    assert len(asked(window)) == 1
    chosen = {row.question.choices[row.question.chosen or 0] for row in window.rows}
    other = next(choice for choice in window.rows[0].question.choices if choice not in chosen)
    assert {*chosen, other} == {"Thu 3 Dec", "Thu 12 Mar"}
    capture.answer(2)
    assert other in window.meeting.heading.text()
    capture.enter()
    assert meeting(notebook, capture).start.local.day == (3 if other == "Thu 3 Dec" else 12)


def test_down_and_up_go_through_the_answers(capture: Capture, notebook: Notebook) -> None:
    window = capture.type("Ada King fri 3")
    assert asked(window) == ["“3”: in the morning or in the afternoon? [15:00] 03:00"]
    for key, expected in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
    ):
        capture.press(key)
        assert window.rows[0].question.chosen == expected
    capture.enter()
    assert meeting(notebook, capture).start == at("2026-03-13 03:00")


def test_a_click_answers_and_the_cursor_stays_in_the_line(capture: Capture) -> None:
    window = capture.type("Ada King fri 3")
    window.rows[0].chips[1].click()
    capture.settle()
    assert window.rows[0].question.chosen == 1
    assert window.focusWidget() is window.line


def test_a_day_without_a_time_is_asked_for(capture: Capture, notebook: Notebook) -> None:
    window = capture.type("Ada King friday")
    assert asked(window) == ["Fri 13 Mar: at what time? 10:00 11:00 14:00 15:00 No meeting"]
    capture.enter()
    assert not capture.gone
    capture.press(Qt.Key.Key_Down)
    capture.press(Qt.Key.Key_Down)
    capture.enter()
    assert meeting(notebook, capture).start == at("2026-03-13 11:00")


def test_a_time_in_the_past_is_no_accident_or_else(capture: Capture, notebook: Notebook) -> None:
    window = capture.type("Ada King yesterday 15:00")
    assert asked(window) == [
        "Mon 9 Mar 15:00 is in the past. Did you talk then? Yes, it has been held No, on Tue 10 Mar 15:00"
    ]
    capture.enter()
    assert (capture.gone, window.line.toPlainText()) == ([], "Ada King yesterday 15:00")
    capture.answer(1)
    capture.enter()
    held = meeting(notebook, capture)
    assert (held.status, held.thanks_due is not None) == (Status.HELD, True)


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        ("31 feb 10:00", "There is no such day as “31 feb”. Which one is meant?"),
        ("2026-13-40 10:00", "There is no such day as “2026-13-40”. Please correct it."),
        ("fri 25:00", "There is no such time as “25:00”. Please correct it."),
        ("fri 10:00 900 min", "A talk takes 1 to 480 minutes. Please correct “900 min”."),
        ("29 mar 02:30", "The clocks in Amsterdam skip “02:30” that day. Which time is meant?"),
    ],
)
def test_what_cannot_be_is_told_and_the_text_stays(capture: Capture, when: str, sentence: str) -> None:
    window = capture.type(f"Ada King {when}")
    assert [row.question.text for row in window.rows] == [sentence]
    capture.enter()
    assert (capture.gone, window.line.toPlainText()) == ([], f"Ada King {when}")
    assert not window.problem.isHidden()


def test_both_clocks_and_whose_is_meant(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    add_contact("Wei Chen", time_zone="Asia/Singapore")
    window = capture.type("Wei Chen fri 15:00")
    assert window.meeting.lines[0].text() == "Amsterdam = 22:00 there · 20 minutes · video"
    assert asked(window) == ["“15:00”: on whose clock? [15:00 in Amsterdam] 15:00 in Singapore"]
    capture.answer(2)
    assert window.meeting.lines[0].text() == "Singapore = 08:00 for you · 20 minutes · video"
    capture.enter()
    assert meeting(notebook, capture).start == at("2026-03-13 15:00", "Asia/Singapore")


def test_what_is_in_the_way_is_told(capture: Capture, notebook: Notebook, add_contact: AddContact) -> None:
    lena, wei = add_contact("Lena Vogt"), add_contact("Wei Chen")
    notebook.write(meetings.create, NewMeeting(lena, at("2026-03-13 15:00")))
    notebook.write(meetings.create, NewMeeting(wei, at("2026-03-12 10:00")))
    window = capture.type("Wei Chen fri 15:10")
    texts = [line.text() for line in window.meeting.lines]
    assert texts[1:] == ["You already meet Thu 10:00.", "At the same time: Lena Vogt, Fri 13 Mar 15:00."]


def test_other_questions_can_be_chosen_and_are_remembered(capture: Capture, notebook: Notebook) -> None:
    short = notebook.write(question_lists.create, "Two", [1, 2]).answer
    window = capture.type("Ada King fri 15:00")
    window.meeting.questions.setCurrentIndex(window.meeting.questions.findData(short))
    window.meeting.questions.activated.emit(window.meeting.questions.currentIndex())
    capture.enter()
    assert len(meeting(notebook, capture).agenda) == 2
    again = capture.type("Ada King mon 15:00")
    assert again.meeting.questions.currentData() == short
    again.meeting.questions.setCurrentIndex(0)
    again.meeting.questions.activated.emit(0)
    capture.enter()
    assert meeting(notebook, capture).agenda == ()
