"""Question lists."""

from collections.abc import Callable

import pytest

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import question_lists, questions
from desktop_app.store.database import Notebook


@pytest.fixture
def three(notebook: Notebook) -> list[int]:
    """Three questions of 1, 2 and 3 minutes."""
    texts = enumerate(("One?", "Two?", "Three?"), 1)
    return [notebook.write(questions.create, Topic.DAY, text, "", minutes).answer for minutes, text in texts]


@pytest.fixture
def mine(notebook: Notebook, three: list[int]) -> int:
    return notebook.write(question_lists.create, "Mine", three).answer


def texts(notebook: Notebook, list_id: int) -> list[str]:
    return [question.text for question in notebook.read(question_lists.get, list_id).questions]


def test_lists_come_ready_made(notebook: Notebook) -> None:
    rows = notebook.read(question_lists.rows)
    assert rows[0].count == 6
    for row in rows:
        found = notebook.read(question_lists.get, row.id)
        assert (row.name, row.count, row.minutes) == (found.name, len(found.questions), found.minutes)


def test_a_list_keeps_its_order_and_sums_its_minutes(notebook: Notebook, mine: int, three: list[int]) -> None:
    reverse = notebook.write(question_lists.create, "Back", list(reversed(three))).answer
    assert texts(notebook, mine) == ["One?", "Two?", "Three?"]
    assert texts(notebook, reverse) == ["Three?", "Two?", "One?"]
    assert notebook.read(question_lists.get, mine).minutes == 6


def test_an_empty_list_is_a_list(notebook: Notebook) -> None:
    made = notebook.write(question_lists.create, "Later").answer
    row = notebook.read(question_lists.rows)[-1]
    assert (row.id, row.name, row.count, row.minutes) == (made, "Later", 0, 0)


def test_a_copy_goes_its_own_way(notebook: Notebook, mine: int) -> None:
    copy = notebook.write(question_lists.copy, mine, "Mine, shorter").answer
    notebook.write(question_lists.remove, copy, [0])
    assert texts(notebook, copy) == ["Two?", "Three?"]
    assert texts(notebook, mine) == ["One?", "Two?", "Three?"]
    assert notebook.read(question_lists.get, copy).name == "Mine, shorter"


def test_renamed_and_deleted(notebook: Notebook, mine: int, three: list[int]) -> None:
    notebook.write(question_lists.rename, mine, "Ours")
    assert notebook.read(question_lists.get, mine).name == "Ours"
    notebook.write(question_lists.delete, mine)
    assert mine not in [row.id for row in notebook.read(question_lists.rows)]
    assert notebook.read(questions.get, three[0]).text == "One?"


def test_adding_does_not_double(notebook: Notebook, mine: int, three: list[int]) -> None:
    four = notebook.write(questions.create, Topic.PAY, "Four?").answer
    done = notebook.write(question_lists.add, mine, [three[0], four, four])
    assert texts(notebook, mine) == ["One?", "Two?", "Three?", "Four?"]
    assert done.changes.details == {"name": "Mine", "count": 1}


@pytest.mark.parametrize(
    ("places", "left"),
    [([0, 2], ["Two?"]), ([1, 1], ["One?", "Three?"]), ([-1, 3], ["One?", "Two?", "Three?"]), ([2, 1, 0], [])],
)
def test_questions_are_removed_by_place(notebook: Notebook, mine: int, places: list[int], left: list[str]) -> None:
    notebook.write(question_lists.remove, mine, places)
    assert texts(notebook, mine) == left


@pytest.mark.parametrize(
    ("from_place", "to_place", "order"),
    [
        (0, 1, ["Two?", "One?", "Three?"]),
        (0, 2, ["Two?", "Three?", "One?"]),
        (2, 0, ["Three?", "One?", "Two?"]),
        (1, 1, ["One?", "Two?", "Three?"]),
        (9, -9, ["Three?", "One?", "Two?"]),
    ],
)
def test_questions_move(notebook: Notebook, mine: int, from_place: int, to_place: int, order: list[str]) -> None:
    notebook.write(question_lists.move, mine, from_place, to_place)
    assert texts(notebook, mine) == order


def test_order_holds_after_removing_moving_and_adding(notebook: Notebook, mine: int, three: list[int]) -> None:
    notebook.write(question_lists.remove, mine, [1])
    notebook.write(question_lists.move, mine, 1, 0)
    notebook.write(question_lists.add, mine, [three[1]])
    assert texts(notebook, mine) == ["Three?", "One?", "Two?"]


def test_moving_in_an_empty_list_does_nothing(notebook: Notebook) -> None:
    empty = notebook.write(question_lists.create, "Empty").answer
    notebook.write(question_lists.move, empty, 0, 1)
    assert texts(notebook, empty) == []


def test_a_list_needs_a_name(notebook: Notebook, mine: int) -> None:
    calls: list[Callable[[], object]] = [
        lambda: notebook.write(question_lists.create, " "),
        lambda: notebook.write(question_lists.copy, mine, ""),
        lambda: notebook.write(question_lists.rename, mine, "\n"),
    ]
    for call in calls:
        with pytest.raises(StoreProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.INVALID


def test_what_is_gone_says_so(notebook: Notebook, mine: int) -> None:
    calls: list[Callable[[], object]] = [
        lambda: notebook.read(question_lists.get, 999),
        lambda: notebook.write(question_lists.create, "New", [999]),
        lambda: notebook.write(question_lists.copy, 999, "New"),
        lambda: notebook.write(question_lists.rename, 999, "New"),
        lambda: notebook.write(question_lists.delete, 999),
        lambda: notebook.write(question_lists.add, mine, [999]),
        lambda: notebook.write(question_lists.remove, 999, [0]),
        lambda: notebook.write(question_lists.move, 999, 0, 1),
    ]
    for call in calls:
        with pytest.raises(StoreProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.GONE
