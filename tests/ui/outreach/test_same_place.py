"""A thing that stands in several places of a draft is typed once."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.outreach.same_place import entered
from desktop_app.ui.outreach.writing import Writing


@pytest.fixture
def writing(desk: Desk, qtbot: QtBot) -> Writing:
    made = Writing(desk)
    qtbot.addWidget(made)
    made.load("Your work in {field}", "Dear {first_name},\n\nhow is {field}? And {field} again.")
    made.show()
    return made


def test_the_same_place_elsewhere_is_filled_when_the_next_is_gone_to(writing: Writing, qtbot: QtBot) -> None:
    writing.go_to_first_place()
    qtbot.keyClicks(writing.subject, "computing")
    writing.next_place()
    assert writing.text == ("Your work in computing", "Dear {first_name},\n\nhow is computing? And computing again.")
    assert writing.body.textCursor().selectedText() == "{first_name}"


def test_filling_is_a_step_back(writing: Writing, qtbot: QtBot) -> None:
    writing.go_to_first_place()
    qtbot.keyClicks(writing.subject, "computing")
    writing.next_place()
    writing.body.undo()
    assert "how is {field}?" in writing.text[1]


def test_a_place_that_was_left_open_fills_nothing(writing: Writing) -> None:
    before = writing.text
    writing.go_to_first_place()
    writing.next_place()
    assert writing.text == before


@pytest.mark.parametrize(
    ("now", "typed"),
    [
        ("Dear Ada, hello", "Ada"),
        ("Dear {first_name}, hello", ""),
        ("Dear , hello", ""),
        ("Hi Ada, hello", ""),
        ("Dear", ""),
    ],
)
def test_what_stands_in_the_place(now: str, typed: str) -> None:
    place = entered("Dear {first_name}, hello", 5, 12)
    assert place is not None
    assert place.typed(now) == typed


def test_no_place_there() -> None:
    assert entered("Dear {first_name}", 0, 4) is None
