"""The capture line over a notebook of one's own, at a fixed present."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Start
from desktop_app.ui.capture.window import CaptureWindow
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.windows import Windows
from tests.conftest import FixedClock

Settle = Callable[[], None]
AddContact = Callable[..., int]
HERE = "Europe/Amsterdam"


def at(text: str, zone: str = HERE) -> Start:
    """ "2026-03-12 15:00" as a start."""
    return Start(datetime.fromisoformat(text), zone)


class Capture:
    """Opens the line and uses it as a person does; `gone` is where it led."""

    def __init__(self, windows: Windows, settle: Settle) -> None:
        self.windows = windows
        self.settle = settle
        self.gone: list[tuple[str, object]] = []
        windows.go.connect(lambda place, target: self.gone.append((place, target)))

    def open(self, target: object = None) -> CaptureWindow:
        made = self.windows.show("capture", target)
        assert isinstance(made, CaptureWindow)
        self.settle()
        return made

    def type(self, text: str) -> CaptureWindow:
        """Open the line and type, and let the notebook answer."""
        made = self.open()
        QTest.keyClicks(made.line, text) if text.isascii() else made.line.setPlainText(text)
        self.settle()
        return made

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the line, and let the notebook answer."""
        made = self.open()
        QTest.keyClick(made.line, key, modifier)
        self.settle()

    def answer(self, number: int) -> None:
        """Alt and the number of an answer."""
        self.press(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and clocks as they are written in Britain, whatever the machine's way."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk_then(desk: Desk, clock: FixedClock) -> Desk:
    """The desk at the fixed present: Tuesday 10 March 2026, 13:00 in Amsterdam."""
    return replace(desk, clock=clock)


@pytest.fixture
def capture(desk_then: Desk, qtbot: QtBot, settle: Settle) -> Capture:
    """The capture line of a main window."""
    parent = QWidget()
    parent.resize(1000, 700)
    qtbot.addWidget(parent)
    return Capture(Windows(desk_then, parent), settle)
