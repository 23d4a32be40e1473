"""The agenda: questions in an order, with answers."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from desktop_app.records.questions import QuestionView
from desktop_app.store import agenda, question_lists, questions, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.agenda_model import AgendaModel
from desktop_app.ui.meetings.bank_picker import BankPicker
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle, Stored, noon


def texts(found: Stored, meeting_id: int) -> list[str]:
    """The questions in their order."""
    return [item.text for item in found(meeting_id).agenda]


def test_a_question_is_added_with_enter(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    card = make_page().pane.agenda
    assert card.nothing.isVisible()
    QTest.keyClicks(card.line, "What is a day like?")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    settle()
    assert texts(stored, meeting) == ["What is a day like?"]
    assert card.line.text() == ""
    assert not card.nothing.isVisible()


def test_an_answer_is_saved_and_marks_its_question_as_asked(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?")
    page = make_page()
    QTest.keyClicks(page.pane.agenda.editor.answer, "Long")
    page.flush()
    settle()
    item = stored(meeting).agenda[0]
    assert (item.answer, item.asked) == ("Long", True)
    assert page.pane.agenda.editor.answer.toPlainText() == "Long"


def test_an_answer_survives_choosing_another_question(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?")
    card = make_page().pane.agenda
    QTest.keyClicks(card.editor.answer, "Long")
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    assert card.editor.answer.toPlainText() == ""
    QTest.keyClicks(card.editor.answer, "Short")
    QTest.keyClick(card.list, Qt.Key.Key_Up)
    assert card.editor.answer.toPlainText() == "Long"
    make_page().flush()
    card.editor.window().close()
    settle()
    assert [item.answer for item in stored(meeting).agenda] == ["Long", "Short"]


def test_an_answer_survives_choosing_another_meeting(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    first = add_meeting("Wei Chen", None, "One?")
    second = add_meeting("Lena Vogt", noon(2), "Other?")
    page = make_page()
    QTest.keyClicks(page.pane.agenda.editor.answer, "Long")
    page.choose(second)
    settle()
    assert stored(first).agenda[0].answer == "Long"
    assert page.pane.agenda.editor.answer.toPlainText() == ""


def test_an_answer_survives_the_window_closing(make_page: MakePage, add_meeting: AddMeeting, stored: Stored) -> None:
    meeting = add_meeting("Wei Chen", None, "One?")
    page = make_page()
    QTest.keyClicks(page.pane.agenda.editor.answer, "Long")
    page.close()
    assert stored(meeting).agenda[0].answer == "Long"


def test_space_and_a_click_turn_the_asked_mark(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?")
    agenda_list = make_page().pane.agenda.list
    QTest.keyClick(agenda_list, Qt.Key.Key_Space)
    second = agenda_list.visualRect(agenda_list.model().index(1, 0))
    box = QPoint(second.left() + 18, second.center().y())
    QTest.mouseClick(agenda_list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    settle()
    assert [item.asked for item in stored(meeting).agenda] == [True, True]


def test_alt_and_arrows_move_a_question(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?", "Three?")
    agenda_list = make_page().pane.agenda.list
    for _ in range(2):
        QTest.keyClick(agenda_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        settle()
    assert texts(stored, meeting) == ["Two?", "Three?", "One?"]
    assert agenda_list.current is not None
    assert agenda_list.current.text == "One?"


def test_dragging_moves_a_question(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?", "Three?")
    model = make_page().pane.agenda.model
    assert model.moveRows(QModelIndex(), 2, 1, QModelIndex(), 0)  # what the view does on a drop
    settle()
    assert texts(stored, meeting) == ["Three?", "One?", "Two?"]


def test_removing_shows_the_next_question(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?", "Three?")
    card = make_page().pane.agenda
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    QTest.keyClick(card.list, Qt.Key.Key_Delete)
    settle()
    assert texts(stored, meeting) == ["One?", "Three?"]
    assert card.editor.text.toPlainText() == "Three?"


def test_the_minutes_are_measured_against_the_promise(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    add_meeting("Wei Chen", None, "One?", "Two?", minutes=15)
    page = make_page()
    card = page.pane.agenda
    assert card.budget.text() == "6 of 15 minutes, 2 kept for the close"
    card.editor.minutes.setValue(15)
    assert card.budget.text() == "4 minutes too many"
    assert card.budget.property("look") == "attention"
    page.pane.minutes.spin.setValue(19)
    assert card.budget.property("look") == "quiet"


def test_confidential_and_words_are_saved(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?")
    page = make_page()
    editor = page.pane.agenda.editor
    editor.confidential.click()
    editor.text.selectAll()
    QTest.keyClicks(editor.text, "Another?")
    page.flush()
    settle()
    item = stored(meeting).agenda[0]
    assert (item.text, item.confidential) == ("Another?", True)


def test_a_question_without_words_keeps_its_old_ones(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", None, "One?")
    page = make_page()
    told: list[str] = []
    desk.messages.noticed.connect(lambda text, _ways: told.append(text))
    page.pane.agenda.editor.text.clear()
    page.flush()
    settle()
    assert texts(stored, meeting) == ["One?"]
    assert not told


def test_a_list_is_copied(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    card = make_page().pane.agenda
    wanted = notebook.read(question_lists.rows)[0]
    card.lists.actions()[0].trigger()
    settle()
    assert len(stored(meeting).agenda) == wanted.count


def test_questions_are_picked_from_the_bank_as_one_step(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle, notebook: Notebook
) -> None:
    meeting = add_meeting()
    page = make_page()
    picker = BankPicker(desk, page)
    picker.picked.connect(lambda found: page.pane.add_questions(meeting, found))
    settle()
    picker.table.selectAll()
    picker.add.click()
    settle()
    first = notebook.read(questions.page, QuestionView(), 0, 1).rows[0]
    assert stored(meeting).agenda[0].question_id == first.id
    assert len(stored(meeting).agenda) > 1
    notebook.write(undo.undo)
    assert not stored(meeting).agenda


def test_five_hundred_questions_have_one_editor(
    make_page: MakePage, add_meeting: AddMeeting, add_questions: Callable[[int, int], None], stored: Stored
) -> None:
    meeting = add_meeting()
    add_questions(meeting, 500)
    card = make_page().pane.agenda
    assert card.model.rowCount() == 500
    assert card.editor.item_id == stored(meeting).agenda[0].id


def test_the_agenda_model_keeps_qts_rules(add_meeting: AddMeeting, stored: Stored, notebook: Notebook) -> None:
    meeting = add_meeting("Wei Chen", None, "One?", "Two?", "Three?")
    model = AgendaModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put(stored(meeting).agenda)
    assert model.move(0, 2)
    assert not model.move(0, 3)
    notebook.write(agenda.remove, [model.items[0].id])
    model.put(stored(meeting).agenda)
    assert model.rowCount() == 2
    assert tester.model() is model
