"""The bank: finding, reading and changing questions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Question, QuestionView, Topic
from desktop_app.store import questions, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.questions.page import QuestionsPage
from tests.ui.questions.conftest import AskQuestion, Settle


def rows(page: QuestionsPage) -> list[Question]:
    found = [page.bank.model.row(number) for number in range(min(page.bank.model.total, 64))]
    return [row for row in found if row is not None]


def shown(page: QuestionsPage) -> list[str]:
    return [row.text for row in rows(page)]


def stored(notebook: Notebook, question_id: int) -> str:
    return notebook.read(questions.get, question_id).text


def said(page: QuestionsPage) -> list[str]:
    heard: list[str] = []
    page.desk.messages.said.connect(lambda text, _way: heard.append(text))
    return heard


def texts_in(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def test_the_bank_shows_every_question_and_the_first_one_beside_it(page: QuestionsPage, notebook: Notebook) -> None:
    first = notebook.read(questions.page, QuestionView(), 0, 1).rows[0]
    assert page.bank.model.total == notebook.read(questions.page, QuestionView(), 0, 1).total
    assert page.bank.pane.record == first.id
    assert page.bank.pane.form.text.toPlainText() == first.text


def test_the_search_field_has_its_name(page: QuestionsPage) -> None:
    assert page.search.accessibleName() == "Search questions"


def test_searching_shows_only_the_hits(page: QuestionsPage, settle: Settle) -> None:
    QTest.keyClicks(page.search, "typical day look")
    settle()
    assert shown(page) == ["What does a typical day at work look like for you?"]
    assert page.bank.pane.form.text.toPlainText() == "What does a typical day at work look like for you?"


def test_a_search_without_hits_says_so_and_can_be_cleared(page: QuestionsPage, settle: Settle) -> None:
    page.search.setText("xylophone quarterly")
    settle()
    assert page.bank.model.total == 0
    clear = next(b for b in page.bank.findChildren(QPushButton) if b.text() == "Clear search" and b.isVisible())
    clear.click()
    settle()
    assert page.search.text() == ""
    assert page.bank.model.total > 100


@pytest.mark.parametrize("query", ['"', "*", "%", "NEAR(", "🙂", "日本", "x" * 10_000])
def test_odd_input_is_answered(page: QuestionsPage, settle: Settle, query: str) -> None:
    page.search.setText(query)
    settle()
    assert page.bank.model.total >= 0
    assert page.search.text() == query


def test_a_topic_narrows_the_bank(page: QuestionsPage, settle: Settle) -> None:
    page.bank.topics.list.setCurrentRow(list(Topic).index(Topic.PAY) + 1)
    settle()
    assert {row.topic for row in rows(page)} == {Topic.PAY}


def test_the_topics_show_how_many_questions_they_have(page: QuestionsPage, notebook: Notebook) -> None:
    counts = notebook.read(questions.topic_counts)
    names = [page.bank.topics.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(13)]
    assert names[0] == f"All topics, {sum(counts.values())}"
    assert names[1] == f"Path, {counts[Topic.PATH]}"


def test_the_guide_can_lead_to_the_referral_questions(page: QuestionsPage, settle: Settle) -> None:
    page.search.setText("salary")
    page.visit("questions.referrals", None)
    settle()
    assert page.search.text() == ""
    assert {row.topic for row in rows(page)} == {Topic.REFERRALS}


def test_typing_is_saved_and_the_cursor_stays(page: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    form = page.bank.pane.form
    record = form.record
    assert record is not None
    form.text.setFocus()
    form.text.selectAll()
    QTest.keyClicks(form.text, "What changed ")
    form.saver.flush()
    settle()
    QTest.keyClicks(form.text, "last year?")
    assert form.text.toPlainText() == "What changed last year?"
    page.flush()
    settle()
    assert stored(notebook, record) == "What changed last year?"


def test_topic_hint_and_minutes_are_saved(page: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    form = page.bank.pane.form
    form.topic.setCurrentIndex(form.topic.findData(Topic.ADVICE))
    form.hint.setPlainText("Near the end")
    form.minutes.setValue(7)
    page.flush()
    settle()
    assert form.record is not None
    found = notebook.read(questions.get, form.record)
    assert (found.topic, found.hint, found.minutes) == (Topic.ADVICE, "Near the end", 7)


def test_what_was_typed_is_kept_when_another_question_is_chosen(
    page: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    form = page.bank.pane.form
    first = form.record
    assert first is not None
    form.text.setPlainText("Half a thought")
    page.bank.table.selectRow(1)
    settle()
    assert form.record != first
    assert stored(notebook, first) == "Half a thought"


def test_a_question_whose_words_are_wiped_out_gets_them_back(
    page: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    form = page.bank.pane.form
    before = form.text.toPlainText()
    form.text.clear()
    page.bank.table.selectRow(1)
    page.bank.table.selectRow(0)
    settle()
    assert form.text.toPlainText() == before


def test_a_new_question_is_made_with_its_first_words(page: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    before = page.bank.model.total
    page.visit("questions.referrals", None)
    settle()
    page.new_record()
    form = page.bank.pane.form
    assert notebook.read(questions.page, QuestionView(), 0, 1).total == before
    form.text.setPlainText("Whom should I read?")
    form.hint.setPlainText("Any time")
    page.flush()
    form.minutes.setValue(4)
    settle()
    page.flush()
    settle()
    assert form.record is not None
    assert form.record > 0
    found = notebook.read(questions.get, form.record)
    assert (found.topic, found.text, found.hint, found.minutes) == (
        Topic.REFERRALS,
        "Whom should I read?",
        "Any time",
        4,
    )
    assert page.bank.table.current_id == found.id


def test_typing_goes_on_while_a_new_question_is_made(page: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    page.new_record()
    form = page.bank.pane.form
    for part in ("What ", "is ", "new?"):
        QTest.keyClicks(form.text, part)
        form.saver.flush()
        settle()
    assert form.text.toPlainText() == "What is new?"
    assert form.record is not None
    assert stored(notebook, form.record) == "What is new?"


def test_a_new_question_left_without_words_makes_nothing_but_keeps_its_hint(
    page: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    before = page.bank.model.total
    page.new_record()
    page.bank.pane.form.hint.setPlainText("When they laugh")
    page.bank.table.selectRow(3)
    settle()
    assert notebook.read(questions.page, QuestionView(), 0, 1).total == before
    page.new_record()
    assert page.bank.pane.form.hint.toPlainText() == "When they laugh"


def test_several_questions_are_deleted_at_once_and_come_back_with_one_undo(
    page: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    before = page.bank.model.total
    heard = said(page)
    table = page.bank.table
    table.selectRow(2)
    flag = table.selectionModel().SelectionFlag
    table.selectionModel().select(page.bank.model.index(4, 0), flag.Select | flag.Rows)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle()
    assert page.bank.model.total == before - 2
    assert heard == ["2 questions deleted."]
    page.desk.backend.write(undo.undo)
    settle()
    assert page.bank.model.total == before


def test_where_a_question_was_asked_and_what_was_answered(
    page: QuestionsPage, ask: AskQuestion, qtbot: QtBot, settle: Settle
) -> None:
    question = page.bank.pane.record
    assert question is not None
    ask(question, "Amara Okafor", "Through cooking school.", day=2)
    meeting = ask(question, "Lena Vogt", "By accident.", confidential=True, day=5)
    page.bank.show_question(question)
    settle()
    text = texts_in(page.bank.pane.asked)
    assert "Through cooking school." in text
    assert "By accident." in text
    assert text.count("Told in confidence") == 1
    links = [b for b in page.bank.pane.asked.findChildren(QPushButton) if "Lena" in b.text()]
    with qtbot.waitSignal(page.go) as gone:
        links[0].click()
    assert gone.args == ["meeting", meeting]


def test_the_words_of_the_time_are_shown_where_they_differ(
    page: QuestionsPage, notebook: Notebook, ask: AskQuestion, settle: Settle
) -> None:
    question = page.bank.pane.record
    assert question is not None
    old = stored(notebook, question)
    ask(question, "Amara Okafor", "Yes.")
    notebook.write(questions.edit, question, text="Something else entirely?")
    page.bank.show_question(question)
    settle()
    assert f"Asked as: {old}" in texts_in(page.bank.pane.asked)


def test_many_answers_are_shown_in_portions(page: QuestionsPage, ask: AskQuestion, settle: Settle) -> None:
    question = page.bank.pane.record
    assert question is not None
    for number in range(23):
        ask(question, f"Person {number}", f"Answer {number}")
    page.bank.show_question(question)
    settle()
    more = next(b for b in page.bank.pane.asked.findChildren(QPushButton) if b.text() == "Show more")
    assert "Answer 22" in texts_in(page.bank.pane.asked)
    assert "Answer 1\n" not in texts_in(page.bank.pane.asked)
    more.click()
    assert "Answer 1\n" in texts_in(page.bank.pane.asked)
    assert more.isHidden()


def test_times_asked_stand_in_the_table(page: QuestionsPage, ask: AskQuestion, settle: Settle) -> None:
    question = page.bank.pane.record
    assert question is not None
    ask(question, "Amara Okafor", "Yes.")
    page.bank.look()
    settle()
    assert page.bank.model.index(0, 3).data() == "1"


def test_a_full_disk_keeps_the_text_and_trying_again_saves_it(
    page: QuestionsPage, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices: list[tuple[str, tuple[tuple[str, Callable[[], None]], ...]]] = []
    page.desk.messages.noticed.connect(lambda text, ways: notices.append((text, ways)))
    form = page.bank.pane.form
    record = form.record
    assert record is not None

    def full(*_: object, **__: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(notebook, "write_burst", full)
        form.text.setPlainText("Still here?")
        page.flush()
        settle()
    page.bank.table.selectRow(1)
    settle()
    page.bank.table.selectRow(0)
    settle()
    assert form.text.toPlainText() == "Still here?"
    text, ways = notices[0]
    assert "disk is full" in text
    dict(ways)["Try again"]()
    settle()
    assert stored(notebook, record) == "Still here?"


def test_a_question_deleted_while_it_is_edited_can_be_brought_back_with_what_was_typed(
    page: QuestionsPage, notebook: Notebook, settle: Settle
) -> None:
    notices: list[tuple[str, tuple[tuple[str, Callable[[], None]], ...]]] = []
    page.desk.messages.noticed.connect(lambda text, ways: notices.append((text, ways)))
    form = page.bank.pane.form
    record = form.record
    assert record is not None
    form.text.setPlainText("Not lost?")
    page.desk.backend.write(questions.delete, [record])
    settle()
    page.flush()
    settle()
    assert form.text.toPlainText() == "Not lost?"
    dict(notices[-1][1])["Bring it back"]()
    settle()
    assert stored(notebook, record) == "Not lost?"


def test_letting_go_of_a_deleted_question_ends_the_trouble(page: QuestionsPage, settle: Settle) -> None:
    notices: list[tuple[tuple[str, Callable[[], None]], ...]] = []
    page.desk.messages.noticed.connect(lambda _text, ways: notices.append(ways))
    form = page.bank.pane.form
    record = form.record
    assert record is not None
    form.text.setPlainText("Never mind")
    page.desk.backend.write(questions.delete, [record])
    settle()
    page.flush()
    settle()
    dict(notices[-1])["Let it go"]()
    assert form.saver.pending(record) == {}


def test_an_empty_bank_offers_the_first_step(page: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    everything = [question.id for question in notebook.read(questions.page, QuestionView(), 0, 1000).rows]
    page.desk.backend.write(questions.delete, everything)
    settle()
    write = next(b for b in page.bank.findChildren(QPushButton) if b.text() == "Write a question")
    assert write.isVisible()
    write.click()
    page.bank.pane.form.text.setPlainText("How are you?")
    page.flush()
    settle()
    assert shown(page) == ["How are you?"]


def test_a_question_goes_onto_a_list_by_the_menu(page: QuestionsPage, notebook: Notebook, settle: Settle) -> None:
    heard = said(page)
    menu = page.bank.pane.add.menu()
    menu.aboutToShow.emit()
    settle()
    action = next(action for action in menu.actions() if action.text() == "By phone")
    action.trigger()
    settle()
    assert heard == ["Added to “By phone”."]


@pytest.mark.parametrize(("width", "list_there"), [(1280, True), (800, False)])
def test_the_topics_are_a_list_or_a_drop_down(page: QuestionsPage, width: int, list_there: bool) -> None:
    page.resize(width, 600)
    assert page.bank.topics.isVisible() is list_there
    assert page.bank.topics.drop.isVisible() is not list_there


def test_with_little_room_the_chosen_question_takes_the_place_of_the_table(page: QuestionsPage) -> None:
    page.resize(560, 600)
    assert page.bank.table.isVisible()
    assert not page.bank.pane.isVisible()
    page.bank.table.activated.emit(page.bank.model.index(0, 0))
    assert page.bank.pane.isVisible()
    assert not page.bank.table.isVisible()
    page.bank.panes.back.click()
    assert page.bank.table.isVisible()


def test_commands_can_be_jumped_to(page: QuestionsPage) -> None:
    commands = {action.text(): action for action in page.commands()}
    commands["Show the lists of questions"].trigger()
    assert page.lists.isVisible()
    commands["New question"].trigger()
    assert page.bank.isVisible()
    assert (page.bank.pane.record or 0) < 0
    page.focus_search()
    assert page.focusWidget() is page.search
