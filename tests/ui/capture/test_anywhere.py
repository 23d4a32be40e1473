"""Ctrl+N leads to the capture line from every window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from tests.ui.capture.conftest import Capture


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QPushButton])
def test_from_whatever_has_the_cursor_in_another_window(desk: Desk, qtbot: QtBot, kind: type[QWidget]) -> None:
    window = DeskWindow(desk, None, "Other", "window.other", (300, 200))
    qtbot.addWidget(window)
    content, field = QWidget(), kind()
    QVBoxLayout(content).addWidget(field)
    window.fill(content)
    window.show()
    with qtbot.waitSignal(window.go) as went:
        QTest.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert went.args == ["capture", None]


def test_in_the_line_itself_it_changes_nothing(capture: Capture) -> None:
    window = capture.type("Ada")
    capture.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.line.toPlainText() == "Ada"
    assert capture.windows.open == [window]
