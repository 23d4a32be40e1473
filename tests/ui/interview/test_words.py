"""A talk in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from desktop_app.method.refit import Fit
from desktop_app.method.talk_clock import Gap, GapKind, Phase
from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.interview import words
from desktop_app.ui.interview.agenda_model import TalkAgenda
from desktop_app.ui.interview.jump import QuestionJump
from tests.ui.interview.conftest import AddTalk, Control, Hold, Key


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (1200, "20:00"),
        (1199.4, "20:00"),
        (1199, "19:59"),
        (0.2, "0:01"),
        (0, "0:00"),
        (-20.7, "0:20"),
        (3725, "1:02:05"),
    ],
)
def test_the_clock(left: float, text: str) -> None:
    assert words.left_text(left) == text


def test_gaps() -> None:
    short = words.gap_text(Gap(GapKind.SLEPT, 45, counted=True))
    assert short == "The computer slept 45 seconds, counted as talk."
    assert words.gap_text(Gap(GapKind.AWAY, 95, counted=True)).startswith("Welcome back. 2 minutes passed")


def test_a_close_of_one_minute() -> None:
    assert words.caption(Phase.RUNNING, 1, elapsed=False) == "left · the last one for referrals and thanks"


def test_what_stands_above_a_question() -> None:
    assert words.above_question("day", 1) == "Day · asked of one other"
    assert words.above_question("made up", 0) == ""


def test_the_agenda_is_told_to_those_who_hear_it() -> None:
    model = TalkAgenda()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    items = [AgendaItem(n, None, "day", f"Question {n}?", 2, False, "", False) for n in range(4)]
    model.put(items)
    model.put_fits({0: Fit.ASKED, 1: Fit.NOW, 2: Fit.NEXT, 3: Fit.CLOSE})
    told = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert told == ["Question 0? (asked)", "Question 1? (now)", "Question 2? (next)", "Question 3? (for the close)"]
    model.change(99, asked=True)
    model.put(items[:2])
    assert model.rowCount() == 2
    assert tester.model() is model


def test_the_digits_can_be_clicked(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?")).begin()
    held.pass_(65)
    QTest.mouseClick(held.view.head.clock, Qt.MouseButton.LeftButton)
    assert held.clock == "1:05"


def test_arrows_choose_while_the_cursor_stays_in_the_field(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?", "Two?", "Three?")).begin()
    held.press(Key.Key_J, Control)
    made = held.window.findChild(QuestionJump)
    assert isinstance(made, QuestionJump)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        QTest.keyClick(made.box, key)
    QTest.keyClick(made.box, Key.Key_Return)
    assert held.question == "Two?"
