"""Small pieces in the house style."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.widgets import button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("look", ["", "primary", "chip", "link"])
def test_a_button_with_the_cursor_is_pressed_by_enter_and_space(qtbot: QtBot, key: Qt.Key, look: str) -> None:
    pressed: list[bool] = []
    made = button("Go on", lambda: pressed.append(True), look)
    qtbot.addWidget(made)
    qtbot.keyClick(made, key)
    assert pressed == [True]
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True], "that is a key of the window's"
