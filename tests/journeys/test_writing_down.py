"""How many keys it takes to write down who was heard of, and what was agreed.

The rule: every key or click counts that is not a sign of the text itself; Ctrl and another key together are one.
"""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import MeetingView, Start
from desktop_app.store import contacts, meetings, meetings_list, names
from desktop_app.store.database import Notebook
from desktop_app.ui.application import Application
from tests.conftest import FixedClock
from tests.journeys.conftest import Program

CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Presses keys where the cursor is, as a person does who looks at the screen; `pressed` counts."""

    def __init__(self, program: Program, qtbot: QtBot, running: Application) -> None:
        self._program = program
        self._qtbot = qtbot
        self._running = running
        self.pressed = 0

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self._running.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        QTest.keyClick(self._where(), key, modifier)
        self._program.idle()
        self._program.idle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self._where(), text)
        self._program.idle()


def keyboard(program: Program, qtbot: QtBot) -> Keyboard:
    program.clock = FixedClock(datetime(2026, 3, 10, 12, tzinfo=UTC))
    running = program.open()
    running.window.desk.preferences.set("time_zone", "Europe/Amsterdam")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is running.window)
    running.window.tabs.turn("guide")
    running.backend.write(contacts.create, "Wei Chen", organization="The Courier", time_zone="Asia/Singapore")
    program.idle()
    return Keyboard(program, qtbot, running)


def test_a_heard_name_takes_two_keys(program: Program, qtbot: QtBot) -> None:
    keys = keyboard(program, qtbot)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Ada King, programmer, via Wei Chen")
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed == 2
    program.close()
    notebook = Notebook.open(program.folders.notebook)
    (ada,) = notebook.read(names.contacts, "Ada King", 5)
    referred_by = notebook.read(contacts.get, ada.id).referred_by
    notebook.close()
    assert [referral.referrer.name for referral in referred_by] == ["Wei Chen"]


def test_an_agreed_meeting_takes_two_keys_and_four_where_two_things_are_asked(program: Program, qtbot: QtBot) -> None:
    keys = keyboard(program, qtbot)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Wei Chen tomorrow 3 20m video")
    keys.press(Qt.Key.Key_Down)  # in the morning
    keys.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)  # on their clock
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed == 4
    keys.pressed = 0
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Wei Chen in 9 days at 16:00 20m video")
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed == 2
    program.close()
    notebook = Notebook.open(program.folders.notebook)
    rows = notebook.read(meetings_list.page, MeetingView(), 0, 9).rows
    made = [notebook.read(meetings.get, row.id) for row in rows]
    notebook.close()
    first, second = ((one.start, one.minutes, bool(one.agenda)) for one in made)
    assert first == (Start(datetime(2026, 3, 11, 3), "Asia/Singapore"), 20, True)
    assert second == (Start(datetime(2026, 3, 19, 16), "Europe/Amsterdam"), 20, True)
