"""The keys of the line, and where its colours stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from desktop_app.method.capturing.parts import Part, PartKind
from desktop_app.ui.capture.line_edit import CaptureLine
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme

NONE, CTRL, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("No", "Control", "Alt"))


@pytest.fixture
def line(theme: Theme, qtbot: QtBot) -> CaptureLine:
    made = CaptureLine(theme)
    made.setAccessibleName("Line")
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "modifier", "signal", "value"),
    [
        (Qt.Key.Key_Return, NONE, "entered", False),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "entered", False),
        (Qt.Key.Key_Return, CTRL, "entered", True),
        (Qt.Key.Key_Down, NONE, "stepped", 1),
        (Qt.Key.Key_Up, NONE, "stepped", -1),
        (Qt.Key.Key_1, ALT, "picked", 0),
        (Qt.Key.Key_9, ALT, "picked", 8),
    ],
)
def test_keys_that_are_no_text(
    line: CaptureLine, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str, value: object
) -> None:
    line.setPlainText("Ada King")
    spy = QSignalSpy(getattr(line, signal))
    QTest.keyClick(line, key, modifier)
    assert [spy.at(place) for place in range(spy.count())] == [[value]]
    assert line.toPlainText() == "Ada King"


def test_up_and_down_stay_in_a_text_of_several_lines(line: CaptureLine) -> None:
    line.setPlainText("one\ntwo")
    spy = QSignalSpy(line.stepped)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert (spy.count(), line.textCursor().blockNumber()) == (0, 1)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert spy.count() == 1
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert (spy.count(), line.textCursor().blockNumber()) == (1, 0)


def test_shift_and_enter_begin_a_line(line: CaptureLine) -> None:
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(line, "b")
    assert line.toPlainText() == "a\nb"


def test_it_grows_with_its_text(line: CaptureLine) -> None:
    before = line.height()
    line.setPlainText("one\ntwo\nthree")
    assert line.height() > 2 * before - 20


def test_colours_say_what_is_sure(line: CaptureLine, theme: Theme, preferences: Preferences) -> None:
    line.setPlainText("𠮷 Ada; x")
    line.colour(
        (
            Part(PartKind.NAME, 2, 5, "Ada", sure=False),
            Part(PartKind.NOTE, 7, 8, "x", sure=False),
            Part(PartKind.ROLE, 90, 99, "beyond"),
        )
    )
    name, note, beyond = line.extraSelections()
    assert (name.cursor.selectedText(), note.cursor.selectedText(), beyond.cursor.selectedText()) == ("Ada", "x", "")
    assert name.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline
    assert name.format.foreground().color() == theme.colour("accent")
    assert note.format.foreground().color() == theme.colour("quiet")
    preferences.set("theme", "dark")
    assert line.extraSelections()[0].format.foreground().color() == theme.colour("accent")
