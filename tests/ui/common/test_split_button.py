"""A button joined to a menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.split_button import SplitButton
from desktop_app.ui.common.theme import Theme


@pytest.fixture
def split(theme: Theme, qtbot: QtBot) -> SplitButton:
    made = SplitButton(theme, "Ask", "send", "Other ways to ask")
    qtbot.addWidget(made)
    made.menu().addAction("By letter")
    made.show()
    return made


def test_the_wide_half_does_what_is_usual(split: SplitButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(split.clicked):
        split.main.click()


def test_the_narrow_half_has_the_rest_and_a_name(split: SplitButton) -> None:
    assert split.arrow.menu() is split.menu()
    assert split.arrow.accessibleName() == "Other ways to ask"
    assert split.main.accessibleName() == "Ask"


def test_down_opens_the_rest(split: SplitButton, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    monkeypatch.setattr(split.arrow, "showMenu", lambda: opened.append(True))
    split.setFocus()
    QTest.keyClick(split.main, Qt.Key.Key_Down)
    assert opened == [True]


def test_both_halves_stand_side_by_side(split: SplitButton) -> None:
    assert split.main.height() == split.arrow.height()
    assert split.main.geometry().right() + 1 == split.arrow.geometry().left()
