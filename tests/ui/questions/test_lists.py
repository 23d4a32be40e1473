"""Lists: made, copied, renamed, reordered, measured."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop_app.records.questions import QuestionList
from desktop_app.store import question_lists, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.questions.page import QuestionsPage
from desktop_app.ui.questions.picker import Picker
from tests.ui.questions.conftest import Settle

STARTERS = 1


def stored(notebook: Notebook, list_id: int = STARTERS) -> QuestionList:
    return notebook.read(question_lists.get, list_id)


def order(notebook: Notebook, list_id: int = STARTERS) -> list[int]:
    return [question.id for question in stored(notebook, list_id).questions]


@pytest.fixture
def lists(page: QuestionsPage, settle: Settle) -> QuestionsPage:
    """The tab with the six starters before one."""
    page.visit("questions.lists", STARTERS)
    settle()
    return page


def test_every_list_stands_with_its_count_and_minutes(lists: QuestionsPage, notebook: Notebook) -> None:
    rows = notebook.read(question_lists.rows)
    side = lists.lists.list
    first = side.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert side.count() == len(rows)
    assert first == f"{rows[0].name}, {rows[0].count} questions, {rows[0].minutes} min"


def test_the_questions_stand_in_their_order(lists: QuestionsPage, notebook: Notebook) -> None:
    shown = lists.lists.pane.questions
    assert [shown.item(row).text() for row in range(shown.count())] == [q.text for q in stored(notebook).questions]


def test_alt_and_an_arrow_move_a_question(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    before = order(notebook)
    shown = lists.lists.pane.questions
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert order(notebook) == [before[1], before[2], before[0], *before[3:]]
    assert shown.currentRow() == 2
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert order(notebook) == [before[1], before[0], *before[2:]]


def test_a_question_at_the_end_stays_there(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    before = order(notebook)
    shown = lists.lists.pane.questions
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert order(notebook) == before


def test_a_question_dropped_below_the_last_one_becomes_the_last(
    lists: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    before = order(notebook)
    shown = lists.lists.pane.questions
    shown.setCurrentRow(1)
    below = QPointF(40, shown.viewport().height() - 4)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    shown.dropEvent(QDropEvent(below, Qt.DropAction.MoveAction, QMimeData(), buttons, keys))
    settle()
    assert order(notebook) == [before[0], *before[2:], before[1]]


def test_questions_are_taken_off_and_one_undo_brings_them_back(
    lists: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    before = order(notebook)
    shown = lists.lists.pane.questions
    shown.item(0).setSelected(True)
    shown.item(2).setSelected(True)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    settle()
    assert order(notebook) == [before[1], *before[3:]]
    lists.desk.backend.write(undo.undo)
    settle()
    assert order(notebook) == before
    assert shown.count() == len(before)


def test_a_new_list_can_be_named_at_once(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    lists.new_record()
    settle()
    pane = lists.lists.pane
    assert pane.name.text() == "New list"
    assert pane.name.selectedText() == "New list"
    QTest.keyClicks(pane.name, "For nurses")
    lists.flush()
    settle()
    assert pane.record is not None
    assert stored(notebook, pane.record).name == "For nurses"
    assert lists.lists.list.currentItem().text() == "For nurses"


def test_two_new_lists_have_two_names(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    for _ in range(2):
        lists.new_record()
        settle()
    assert {"New list", "New list 2"} <= {row.name for row in notebook.read(question_lists.rows)}


def test_a_copy_has_the_same_questions(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    lists.lists.pane.copy.click()
    settle()
    copied = lists.lists.pane.record
    assert copied is not None
    assert copied != STARTERS
    assert order(notebook, copied) == order(notebook)
    assert stored(notebook, copied).name == "The six starters, copy"


def test_a_name_is_never_empty(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    name = lists.lists.pane.name
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Backspace)
    QTest.keyClick(name, Qt.Key.Key_Return)
    lists.flush()
    settle()
    assert name.text() == stored(notebook).name == "The six starters"


def test_a_deleted_list_comes_back_by_undo(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    heard: list[str] = []

    def hear(text: str, way: tuple[str, Callable[[], None]]) -> None:
        heard.append(text)
        way[1]()

    lists.desk.messages.said.connect(hear)
    count = len(notebook.read(question_lists.rows))
    lists.lists.pane.delete.click()
    settle()
    assert heard == ["List deleted."]
    assert len(notebook.read(question_lists.rows)) == count


def test_questions_are_added_from_the_bank(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    before = order(notebook)
    lists.lists.pane.add.click()
    settle()
    (picker,) = lists.findChildren(Picker)
    assert not picker.add.isEnabled()
    picker.search.setText("surprised first year")
    settle()
    picker.table.selectRow(0)
    picker.add.click()
    settle()
    assert order(notebook)[:-1] == before
    assert "surprised" in stored(notebook).questions[-1].text


def test_what_is_on_the_list_is_not_added_again(lists: QuestionsPage, settle: Settle) -> None:
    lists.lists.pane.add.click()
    settle()
    (picker,) = lists.findChildren(Picker)
    picker.search.setText("typical day")
    settle()
    picker.table.selectRow(0)
    assert picker.model.index(0, 3).data() == "on the list"
    assert not picker.add.isEnabled()
    picker.reject()


def test_the_minutes_are_measured_against_the_promise(lists: QuestionsPage, notebook: Notebook) -> None:
    promise = lists.lists.pane.promise
    minutes = stored(notebook).minutes
    assert promise.minutes == 20
    assert promise.sentence.text() == f"Needs {minutes + 2} of the promised 20 minutes, 2 kept for the close."
    promise.set_minutes(10)
    assert promise.own.isVisible()
    assert (
        promise.sentence.text()
        == f"Needs {minutes + 2} minutes with 2 for the close: {minutes - 8} more than the 10 promised."
    )
    promise.choices.button(15).click()
    assert promise.minutes == 15
    assert not promise.own.isVisible()


def test_the_usual_number_of_questions_is_named_when_there_are_more_or_fewer(
    lists: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    advice = lists.lists.pane.promise.advice
    assert advice.text() == ""
    lists.desk.backend.write(question_lists.remove, STARTERS, [0])
    settle()
    assert advice.text() == "6 to 8 questions are usual (Drexel); here: 5."
    many = next(row for row in notebook.read(question_lists.rows) if row.count > 8)
    lists.visit("questions.lists", many.id)
    settle()
    assert advice.text().startswith(f"6 to 8 questions are usual (Drexel); here: {many.count}.")


def test_enter_opens_a_question_in_the_bank(lists: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    shown = lists.lists.pane.questions
    shown.setCurrentRow(2)
    shown.itemActivated.emit(shown.item(2))
    settle()
    assert lists.bank.isVisible()
    assert lists.bank.pane.record == order(notebook)[2]


def test_typing_into_the_search_field_leads_back_to_the_bank(lists: QuestionsPage, settle: Settle) -> None:
    lists.search.setText("salary")
    settle()
    assert lists.bank.isVisible()


def test_a_list_deleted_elsewhere_is_no_longer_shown(lists: QuestionsPage, settle: Settle) -> None:
    lists.desk.backend.write(question_lists.delete, STARTERS)
    settle()
    assert lists.lists.pane.record != STARTERS
