"""Five minutes after a talk: all of it by keys, all of it kept as it is typed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from desktop_app.records.meetings import Mode
from desktop_app.store import agenda, contacts, debriefs, promises, talks, thank_yous, undo
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.debrief.answers import FIELDS
from desktop_app.ui.debrief.words import PROMPTS
from tests.conftest import FixedClock
from tests.ui.debrief.conftest import AddMeeting, MakeWindow, Settle, Stored


def test_the_cursor_stands_in_the_first_text_and_tab_leads_through_all_five(
    make_window: MakeWindow, add_meeting: AddMeeting
) -> None:
    window = make_window(add_meeting())
    for editor in window.view.prompts.texts.values():
        assert window.focusWidget() is editor
        QTest.keyClick(editor, Qt.Key.Key_Tab)


def test_what_is_typed_is_kept_as_typed(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    for key, editor in window.view.prompts.texts.items():
        QTest.keyClicks(editor, f"On {key} ")
    window.flush()
    settle()
    found = stored(meeting).debrief
    assert [getattr(found, key) for key in PROMPTS] == [f"On {key} " for key in PROMPTS]
    assert window.view.prompts.texts["fit"].toPlainText() == "On fit "
    assert found.done_at is None


def test_a_debrief_that_was_begun_goes_on_where_it_was(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook
) -> None:
    meeting = add_meeting()
    notebook.write(debriefs.write, meeting, learned="Peas first")
    window = make_window(meeting)
    assert window.view.prompts.texts["learned"].toPlainText() == "Peas first"
    assert window.focusWidget() is window.view.prompts.texts["fit"]


def test_an_undo_elsewhere_is_shown(
    make_window: MakeWindow, add_meeting: AddMeeting, desk: Desk, settle: Settle
) -> None:
    window = make_window(add_meeting())
    editor = window.view.prompts.texts["learned"]
    QTest.keyClicks(editor, "Peas")
    window.flush()
    settle()
    desk.backend.write(undo.undo)
    settle()
    assert editor.toPlainText() == ""


def test_it_says_how_long_the_talk_was_and_whose(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook
) -> None:
    meeting = add_meeting(contact={"role": "Protein chemist", "organization": "Helix"}, mode=Mode.PHONE)
    notebook.write(talks.begin, meeting)
    notebook.write(talks.end, meeting, 24 * 60, 6 * 60)
    told = make_window(meeting).view.about.text()
    assert told == "Protein chemist, Helix · today · Phone\nTalked for 24 of 20 promised minutes; 25 % of it was you."


# The clock


def test_the_clock_tells_whole_minutes_and_never_nags(
    make_window: MakeWindow, add_meeting: AddMeeting, clock: FixedClock
) -> None:
    window = make_window(add_meeting())
    seen = []
    for _ in range(7):
        window.view.clock.look()
        seen.append(window.view.clock.text())
        clock.advance(seconds=59)
    over = "five minutes are over; take what you need"
    assert seen == ["5 minutes left", *(f"{count} minutes left" for count in (5, 4, 3, 2)), "the last minute", over]
    assert not window.notice.isVisible()


def test_a_clock_set_back_takes_no_time(make_window: MakeWindow, add_meeting: AddMeeting, clock: FixedClock) -> None:
    window = make_window(add_meeting())
    clock.advance(hours=-3)
    window.view.clock.look()
    assert window.view.clock.text() == "5 minutes left"


# Answers


def test_asked_questions_without_an_answer_are_asked_for(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("One?", "Two?", "Three?", asked=2)
    window = make_window(meeting)
    shown = window.view.answers
    assert [field.question.text() for field in shown.fields.values()] == ["One?", "Two?"]
    assert shown.heading.text() == "Answers left empty: 2"
    first = next(iter(shown.fields.values()))
    QTest.keyClicks(first.text, "Mornings ")
    window.flush()
    settle()
    assert stored(meeting).meeting.agenda[0].answer == "Mornings "
    assert [field.question.text() for field in shown.fields.values()] == ["One?", "Two?"]
    assert first.text.toPlainText() == "Mornings "
    assert shown.heading.text() == "Answers left empty: 1"


def test_what_was_asked_after_all_is_ticked_and_then_answered(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("One?", "Two?", asked=1)
    window = make_window(meeting)
    rest = window.view.answers.unasked
    assert [rest.item(row).text() for row in range(rest.count())] == ["Two?"]
    rest.setFocus()
    QTest.keyClick(rest, Qt.Key.Key_Space)
    settle()
    assert stored(meeting).meeting.agenda[1].asked
    second = list(window.view.answers.fields.values())[1]
    assert window.focusWidget() is second.text
    assert not rest.isVisible()


def test_answered_agendas_and_none_at_all_ask_for_nothing(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook
) -> None:
    answered = add_meeting("One?")
    notebook.write(agenda.edit, notebook.read(agenda.items, answered)[0].id, answer="Yes")
    assert not make_window(answered).view.answers.isVisible()
    assert not make_window(add_meeting()).view.answers.isVisible()


@operation("add_agenda_item")
def _fill(session: Session, meeting_id: int, count: int) -> None:
    for number in range(count):
        item = agenda.add(session, meeting_id, f"Question {number}?")
        if number % 2:
            agenda.edit(session, item, asked=True)


def test_five_hundred_questions_come_a_few_at_a_time(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    notebook.write(_fill, meeting, 500)
    window = make_window(meeting)
    shown = window.view.answers
    assert len(shown.fields) == FIELDS
    assert shown.heading.text() == "Answers left empty: 250"
    assert shown.unasked.count() == 250
    shown.more.click()
    assert len(shown.fields) == 2 * FIELDS
    assert window.focusWidget() is list(shown.fields.values())[FIELDS].text
    shown.unasked.setCurrentRow(200)
    QTest.keyClick(shown.unasked, Qt.Key.Key_Space)
    settle()
    assert shown.unasked.count() == 249
    assert window.focusWidget() is list(shown.fields.values())[-1].text


# Referrals and promises


def test_whom_they_named_becomes_a_contact_with_the_referral_and_its_thanks(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle, qtbot: QtBot
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    named = window.view.named
    named.may.click()
    QTest.keyClicks(named.line, "Wei Chen, data journalist, The Courier")
    assert named.understood.text() == "Wei Chen · data journalist · The Courier"
    QTest.keyClick(named.line, Qt.Key.Key_Return)
    QTest.keyClick(named.line, Qt.Key.Key_Return)
    settle()
    (referral,) = stored(meeting).named
    made = notebook.read(contacts.get, referral.referred.id)
    assert (made.name, made.role, made.organization) == ("Wei Chen", "data journalist", "The Courier")
    assert referral.may_use_name
    owed = notebook.read(thank_yous.owed, stored(meeting).meeting.contact.id)
    assert [one.referral_id for one in owed] == [referral.id]
    assert named.line.text() == ""
    (line,) = named.lines.values()
    line.may.click()
    settle()
    assert not stored(meeting).named[0].may_use_name
    with qtbot.waitSignal(window.go) as went:
        next(iter(named.lines.values())).person.click()
    assert went.args == ["contact", referral.referred.id]


def test_a_referral_to_oneself_is_told_in_a_sentence(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    window.view.named.line.setText("Amara Okafor")
    window.view.named.add()
    settle()
    assert window.notice.text.text() == "Amara Okafor is the one you talked with. Whom else did they name?"
    assert window.view.named.line.text() == "Amara Okafor"
    assert stored(meeting).named == ()


def test_promises_go_both_ways(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    card = make_window(meeting).promising.card
    card.more.click()
    QTest.keyClicks(card.line, "Send the article")
    card.due.put(date(2026, 3, 17))
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    settle()
    card.who.setCurrentIndex(1)
    QTest.keyClicks(card.line, "Lend the book")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    settle()
    made = notebook.read(promises.of_meeting, meeting)
    assert [(one.text, one.by_me, one.due_on) for one in made] == [
        ("Send the article", True, date(2026, 3, 17)),
        ("Lend the book", False, None),
    ]
    next(iter(card.lines.values())).box.click()
    settle()
    assert notebook.read(promises.of_meeting, meeting)[0].kept_at is not None
    assert len(card.lines) == 2
