"""The bank of questions."""

from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy import text

from desktop_app.records.meetings import NewMeeting, Start
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import QuestionView, Topic
from desktop_app.store import agenda, meetings, question_lists, questions
from desktop_app.store.database import Notebook

Ask = Callable[..., int]


@pytest.fixture
def ask(notebook: Notebook, add_contact: Callable[..., int]) -> Ask:
    """Asks a question of the bank in a new meeting on a day of March 2026; answers the meeting's id."""

    def do(question: int, name: str = "Amara", day: int = 1, answer: str = "", asked: bool = True) -> int:
        start = Start(datetime(2026, 3, day, 15), "Europe/Amsterdam")
        meeting = notebook.write(meetings.create, NewMeeting(add_contact(name), start)).answer
        item = notebook.write(agenda.add, meeting, "In other words?", question_id=question).answer
        notebook.write(agenda.edit, item, asked=asked, answer=answer)
        return meeting

    return do


def test_the_bank_stands_in_the_order_of_topics(notebook: Notebook) -> None:
    page = notebook.read(questions.page, QuestionView(), 0, 1000)
    order = list(Topic)
    places = [(order.index(question.topic), question.id) for question in page.rows]
    assert places == sorted(places)
    assert page.total == len(page.rows) >= 86
    assert sum(question.starter for question in page.rows) == 6


def test_windows_follow_each_other(notebook: Notebook) -> None:
    everything = notebook.read(questions.page, QuestionView(), 0, 1000).rows
    window = notebook.read(questions.page, QuestionView(), 10, 5)
    assert window.rows == everything[10:15]
    assert (window.offset, window.total) == (10, len(everything))


def test_topics_filter(notebook: Notebook) -> None:
    chosen = frozenset({Topic.PAY, Topic.PATH})
    page = notebook.read(questions.page, QuestionView(topics=chosen), 0, 1000)
    assert {question.topic for question in page.rows} == chosen
    counts = notebook.read(questions.topic_counts)
    assert page.total == counts[Topic.PAY] + counts[Topic.PATH]
    assert list(counts) == list(Topic)


def test_search_finds_words_of_question_and_hint(notebook: Notebook) -> None:
    made = notebook.write(questions.create, Topic.SKILLS, "Which knife?", "Only where somebody cooks zabaglione").answer
    for query in ("zabagl", "KNIFE which", "aglione"):
        assert [row.id for row in notebook.read(questions.page, QuestionView(query), 0, 10).rows] == [made]
    elsewhere = QuestionView("zabaglione", frozenset({Topic.PAY}))
    assert notebook.read(questions.page, elsewhere, 0, 10).total == 0


def test_made_edited_and_deleted(notebook: Notebook) -> None:
    made = notebook.write(questions.create, Topic.DAY, " What smells? ", minutes=3).answer
    notebook.write(questions.edit, made, topic=Topic.CULTURE, text="What sounds?", hint="In a kitchen", minutes=1)
    found = notebook.read(questions.get, made)
    assert (found.topic, found.text, found.hint, found.minutes) == (Topic.CULTURE, "What sounds?", "In a kitchen", 1)
    assert (found.starter, found.times_asked) == (False, 0)
    done = notebook.write(questions.delete, [made])
    assert done.changes.details == {"name": "What sounds?", "count": 1}
    with pytest.raises(StoreProblem) as caught:
        notebook.read(questions.get, made)
    assert caught.value.trouble is Trouble.GONE
    assert notebook.read(questions.page, QuestionView("sounds kitchen"), 0, 10).total == 0


def test_a_deleted_question_leaves_its_lists(notebook: Notebook) -> None:
    first, second = (notebook.write(questions.create, Topic.DAY, text).answer for text in ("One?", "Two?"))
    mine = notebook.write(question_lists.create, "Mine", [first, second]).answer
    notebook.write(questions.delete, [first])
    assert [question.id for question in notebook.read(question_lists.get, mine).questions] == [second]


@pytest.mark.parametrize("values", [{"text": " "}, {"minutes": 0}, {"minutes": 61}])
def test_what_cannot_be_stored_is_refused(notebook: Notebook, values: dict[str, object]) -> None:
    made = notebook.write(questions.create, Topic.DAY, "One?").answer
    with pytest.raises(StoreProblem) as caught:
        notebook.write(questions.edit, made, **values)
    assert caught.value.trouble is Trouble.INVALID
    with pytest.raises(StoreProblem):
        notebook.write(questions.create, **({"topic": Topic.DAY, "text": "Two?"} | values))
    assert notebook.read(questions.get, made).text == "One?"


def test_where_a_question_was_asked(notebook: Notebook, ask: Ask) -> None:
    question = notebook.write(questions.create, Topic.DAY, "One?").answer
    old = ask(question, "Amara", 1, "Early")
    new = ask(question, "Wei", 9, "Late")
    ask(question, "Never", 5, asked=False)
    found = notebook.read(questions.asked, question)
    assert [(asked.meeting_id, asked.contact.name, asked.answer) for asked in found] == [
        (new, "Wei", "Late"),
        (old, "Amara", "Early"),
    ]
    assert {asked.text for asked in found} == {"In other words?"}
    assert notebook.read(questions.get, question).times_asked == 2


def test_asked_twice_in_one_meeting_counts_once(notebook: Notebook, ask: Ask) -> None:
    question = notebook.write(questions.create, Topic.DAY, "One?").answer
    meeting = ask(question)
    again = notebook.write(agenda.add, meeting, "One?", question_id=question).answer
    notebook.write(agenda.edit, again, asked=True)
    assert notebook.read(questions.get, question).times_asked == 1


def test_counting_how_often_questions_were_asked_reads_an_index_alone(notebook: Notebook) -> None:
    sql = (
        "EXPLAIN QUERY PLAN SELECT question_id, count(DISTINCT meeting_id) FROM agenda_item"
        " WHERE question_id IN (1, 2) AND asked GROUP BY question_id"
    )
    (step, *_) = notebook.read(lambda session: session.execute(text(sql)).all())
    assert "COVERING INDEX" in step[3]
