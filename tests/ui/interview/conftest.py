"""The window of a talk on a real notebook, with clocks that a test moves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.records.meetings import Meeting, NewMeeting, Start
from desktop_app.records.talks import Talk
from desktop_app.store import agenda, meetings, talks
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.interview.window import InterviewWindow
from tests.conftest import FixedClock

AddContact = Callable[..., int]
AddTalk = Callable[..., int]
Settle = Callable[[], None]
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Clocks:
    """The wall clock and the steady one."""

    def __init__(self, wall: FixedClock) -> None:
        self.wall = wall
        self.steady = 5000.0

    def pass_(self, seconds: float) -> None:
        """Time goes by, for both."""
        self.steady += seconds
        self.wall.advance(seconds=seconds)


@pytest.fixture
def clocks(clock: FixedClock) -> Clocks:
    return Clocks(clock)


class Held:
    """A window of a talk, and the hands of the one who holds it."""

    def __init__(self, desk: Desk, clocks: Clocks, settle: Settle, qtbot: QtBot, meeting_id: int) -> None:
        self._settle = settle
        self._clocks = clocks
        self.went: list[tuple[str, object]] = []
        self.window = InterviewWindow(desk, meeting_id, None, lambda: clocks.steady)
        self.window.go.connect(lambda place, target: self.went.append((place, target)))
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.view, self.keeper = self.window.view, self.window.keeper
        settle()

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self._settle()

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self.window.focusWidget(), text)
        self._settle()

    def begin(self) -> "Held":
        """Enter."""
        self.press(Key.Key_Return)
        return self

    def pass_(self, seconds: float) -> None:
        """Time goes by, a second a tick."""
        for _ in range(int(seconds)):
            self._clocks.pass_(1)
            self.keeper.tick()
        self._settle()

    def sleep(self, seconds: float) -> None:
        """The lid is closed for so long."""
        self._clocks.pass_(seconds)
        self.keeper.tick()
        self._settle()

    def save(self) -> None:
        """What the pause in typing does."""
        self.window.flush()
        self._settle()

    def crash(self) -> None:
        """Nothing is said to anybody any more."""
        self.keeper.let_go()
        self.window.hide()

    @property
    def is_gone(self) -> bool:
        """Whether the window is closed."""
        return not isValid(self.window) or not self.window.isVisible()

    @property
    def question(self) -> str:
        """The question that is shown."""
        return self.view.middle.question.question.words.text()

    @property
    def clock(self) -> str:
        """The digits."""
        return self.view.head.clock.text()

    @property
    def notice(self) -> str:
        """What the window has to tell, if anything."""
        return self.window.notice.text.text() if self.window.notice.isVisible() else ""


Hold = Callable[[int], Held]


@pytest.fixture
def hold(desk: Desk, clocks: Clocks, settle: Settle, qtbot: QtBot) -> Iterator[Hold]:
    """Opens the window of a meeting's talk."""
    made: list[Held] = []
    timed = replace(desk, clock=clocks.wall)

    def open_(meeting_id: int) -> Held:
        held = Held(timed, clocks, settle, qtbot, meeting_id)
        made.append(held)
        return held

    yield open_
    for held in made:
        if not held.is_gone:
            held.crash()
            held.window.deleteLater()
    QApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def add_talk(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> AddTalk:
    """Makes a meeting that starts now in Amsterdam, with these questions; answers its id."""

    def add(*questions: str, name: str = "Wei Chen", days: int = 0, **values: Any) -> int:
        start = Start((clock() + timedelta(days=days, hours=1)).replace(tzinfo=None), "Europe/Amsterdam")
        contact = add_contact(name, role="Data journalist", organization="The Courier")
        made: int = notebook.write(meetings.create, NewMeeting(contact, start, **values)).answer
        for text in questions:
            topic = "referrals" if text.startswith("Who else") else "day"
            notebook.write(agenda.add, made, text, topic)
        return made

    return add


@pytest.fixture
def stored(notebook: Notebook) -> Callable[[int], Meeting]:
    """A meeting as the notebook has it."""
    return lambda meeting_id: notebook.read(meetings.get, meeting_id)


@pytest.fixture
def talk(notebook: Notebook) -> Callable[[int], Talk]:
    """Its talk as the notebook has it."""

    def read(meeting_id: int) -> Talk:
        found = notebook.read(talks.of_meeting, meeting_id)
        assert found is not None
        return found

    return read
