"""A word in passing: whole, and clear of what stands at the foot."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.toast import Toast


@pytest.fixture
def toast(theme: Theme, qtbot: QtBot) -> Toast:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    window.show()
    return Toast(window)


def test_a_second_word_has_room_for_its_button_too(toast: Toast) -> None:
    for text in ("Kept.", "Wei Chen is noted; a thank-you is owed for the referral."):
        toast.say(text, ("Undo", lambda: None))
        button = toast.findChildren(QPushButton)[-1]
        assert toast.width() >= toast.text.sizeHint().width() + button.sizeHint().width()
        assert not toast.text.geometry().intersects(button.geometry())


def test_it_stays_above_a_foot(toast: Toast) -> None:
    toast.say("Kept.", None)
    toast.keep_clear(120)
    assert toast.geometry().bottom() < 400 - 120
    toast.window().resize(700, 500)
    assert toast.geometry().bottom() < 500 - 120
