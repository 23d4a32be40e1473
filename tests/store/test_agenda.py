"""The agenda of a meeting."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop_app.records.meetings import AgendaItem, NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import agenda, meetings, question_lists, questions
from desktop_app.store.database import Notebook

START = Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam")


@pytest.fixture
def meeting(notebook: Notebook, add_contact: Callable[..., int]) -> int:
    return notebook.write(meetings.create, NewMeeting(add_contact(), START)).answer


@pytest.fixture
def three(notebook: Notebook, meeting: int) -> list[int]:
    return [notebook.write(agenda.add, meeting, text).answer for text in ("One?", "Two?", "Three?")]


def items(notebook: Notebook, meeting: int) -> tuple[AgendaItem, ...]:
    return notebook.read(meetings.get, meeting).agenda


def texts(notebook: Notebook, meeting: int) -> list[str]:
    return [item.text for item in items(notebook, meeting)]


def test_a_list_is_appended_and_nothing_doubled(notebook: Notebook, meeting: int) -> None:
    first, second = (notebook.write(questions.create, Topic.DAY, text).answer for text in ("Alpha?", "Beta?"))
    short = notebook.write(question_lists.create, "Short", [second]).answer
    long = notebook.write(question_lists.create, "Long", [first, second]).answer
    notebook.write(agenda.add, meeting, "On the spot?")
    notebook.write(agenda.copy_list, meeting, short)
    done = notebook.write(agenda.copy_list, meeting, long)
    assert texts(notebook, meeting) == ["On the spot?", "Beta?", "Alpha?"]
    assert done.changes.details == {"name": "Long"}


def test_a_question_of_ones_own_can_be_added(notebook: Notebook, meeting: int) -> None:
    notebook.write(agenda.add, meeting, "  Why peas?  ", Topic.PATH, 3)
    (item,) = items(notebook, meeting)
    assert (item.text, item.topic, item.minutes, item.question_id) == ("Why peas?", "path", 3, None)
    assert (item.asked, item.answer, item.confidential) == (False, "", False)


@pytest.mark.parametrize("text", ["", "  \n", "\0"])
def test_a_question_without_words_is_refused(notebook: Notebook, meeting: int, three: list[int], text: str) -> None:
    for call in (
        lambda: notebook.write(agenda.add, meeting, text),
        lambda: notebook.write(agenda.edit, three[0], text=text),
    ):
        with pytest.raises(StoreProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.INVALID
    assert texts(notebook, meeting) == ["One?", "Two?", "Three?"]


def test_minutes_out_of_bounds_are_refused(notebook: Notebook, three: list[int]) -> None:
    with pytest.raises(StoreProblem) as caught:
        notebook.write(agenda.edit, three[0], minutes=-1)
    assert caught.value.trouble is Trouble.INVALID


def test_every_value_can_be_edited(notebook: Notebook, meeting: int, three: list[int]) -> None:
    values = {"text": "Uno?", "minutes": 5, "answer": "Sí", "confidential": True, "topic": "pay", "asked": True}
    notebook.write(agenda.edit, three[0], **values)
    item = items(notebook, meeting)[0]
    assert {name: getattr(item, name) for name in values} == values


def test_typing_an_answer_marks_the_question_asked(notebook: Notebook, meeting: int, three: list[int]) -> None:
    notebook.write(agenda.edit, three[0], answer="Mostly mornings")
    notebook.write(agenda.edit, three[1], answer="  ")
    assert [item.asked for item in items(notebook, meeting)] == [True, False, False]


def test_an_answer_can_be_kept_unasked_on_purpose(notebook: Notebook, meeting: int, three: list[int]) -> None:
    notebook.write(agenda.edit, three[0], answer="Read it in their essay", asked=False)
    assert not items(notebook, meeting)[0].asked


def test_emptying_an_answer_leaves_the_mark(notebook: Notebook, meeting: int, three: list[int]) -> None:
    notebook.write(agenda.edit, three[0], answer="Mornings")
    notebook.write(agenda.edit, three[0], answer="")
    assert items(notebook, meeting)[0].asked


@pytest.mark.parametrize(
    ("item", "to", "expected"),
    [
        (0, 2, ["Two?", "Three?", "One?"]),
        (2, 0, ["Three?", "One?", "Two?"]),
        (1, 1, ["One?", "Two?", "Three?"]),
        (0, 99, ["Two?", "Three?", "One?"]),
        (2, -5, ["Three?", "One?", "Two?"]),
    ],
)
def test_items_move(
    notebook: Notebook, meeting: int, three: list[int], item: int, to: int, expected: list[str]
) -> None:
    notebook.write(agenda.move, three[item], to)
    assert texts(notebook, meeting) == expected


def test_an_item_added_after_a_move_comes_last(notebook: Notebook, meeting: int, three: list[int]) -> None:
    notebook.write(agenda.move, three[2], 0)
    notebook.write(agenda.remove, [three[1]])
    notebook.write(agenda.add, meeting, "Four?")
    assert texts(notebook, meeting) == ["Three?", "One?", "Four?"]


def test_removing_names_what_goes(notebook: Notebook, meeting: int, three: list[int]) -> None:
    done = notebook.write(agenda.remove, three[:2])
    assert texts(notebook, meeting) == ["Three?"]
    assert done.changes.details == {"name": "One?", "count": 2}


def test_what_is_gone_says_so(notebook: Notebook, meeting: int, three: list[int]) -> None:
    notebook.write(agenda.remove, three)
    calls: list[Callable[[], object]] = [
        lambda: notebook.write(agenda.edit, three[0], answer="typed"),
        lambda: notebook.write(agenda.move, three[0], 1),
        lambda: notebook.write(agenda.remove, three),
        lambda: notebook.write(agenda.add, 999, "Whom?"),
        lambda: notebook.write(agenda.add, meeting, "Which?", question_id=999),
        lambda: notebook.write(agenda.copy_list, meeting, 999),
    ]
    for call in calls:
        with pytest.raises(StoreProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.GONE


def test_later_edits_of_the_bank_do_not_reach_a_held_meeting(notebook: Notebook, meeting: int) -> None:
    question = notebook.write(questions.create, Topic.DAY, "As it was?", "", 2).answer
    chosen = notebook.write(question_lists.create, "Mine", [question]).answer
    notebook.write(agenda.copy_list, meeting, chosen)
    (item,) = items(notebook, meeting)
    notebook.write(agenda.edit, item.id, answer="Said then")
    notebook.write(meetings.set_status, meeting, Status.HELD)
    (before,) = items(notebook, meeting)

    notebook.write(questions.edit, question, text="As it is now?", topic=Topic.PAY, minutes=9)
    assert items(notebook, meeting) == (before,)
    (asked,) = notebook.read(questions.asked, question)
    assert (asked.text, asked.answer) == ("As it was?", "Said then")


def test_deleting_a_question_leaves_what_was_asked(notebook: Notebook, meeting: int) -> None:
    question = notebook.write(questions.create, Topic.DAY, "As it was?").answer
    item = notebook.write(agenda.add, meeting, "As it was?", Topic.DAY, 2, question).answer
    notebook.write(agenda.edit, item, answer="Said then")
    notebook.write(questions.delete, [question])
    (kept,) = items(notebook, meeting)
    assert (kept.text, kept.topic, kept.answer, kept.asked) == ("As it was?", "day", "Said then", True)
    assert kept.question_id is None
