"""Windows beside the main one: opened once for each thing, flushed and closed with the program."""

import sys
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common import page
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.windows import Windows


class Sample(DeskWindow):
    """A window with a line in it that may not be saved."""

    def __init__(self, desk: Desk, target: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, f"Sample {target}", "window.sample", (400, 300))
        self.line = QLineEdit()
        self.line.setAccessibleName("Line")
        self.flushed = 0
        self.visited: list[object] = []
        self.fill(self.line)

    @property
    def unsaved(self) -> bool:
        return self.line.text() == "stuck"

    def visit(self, target: object) -> None:
        self.visited.append(target)

    def flush(self) -> None:
        self.flushed += 1
        if self.unsaved:
            self.trouble(StoreProblem(Trouble.DISK_FULL))


@pytest.fixture
def windows(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Windows:
    module = ModuleType("sample_window")
    module.open_window = Sample  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sample_window", module)
    monkeypatch.setitem(page.WINDOWS, "sample", "sample_window")
    parent = QWidget()
    qtbot.addWidget(parent)
    return Windows(desk, parent)


def test_one_window_for_each_thing(windows: Windows) -> None:
    first, other = windows.show("sample", 1), windows.show("sample", 2)
    assert windows.show("sample", 1) is first
    assert windows.open == [first, other]
    windows.close_all()
    assert windows.open == []


def test_a_window_is_told_each_time_what_is_wanted_of_it(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["sample_window"], "key_of", lambda target: target[:1], raising=False)
    made = windows.show("sample", "one")
    assert windows.show("sample", "other") is made
    assert isinstance(made, Sample)
    assert made.visited == ["one", "other"]


def test_escape_leaves_and_the_place_is_kept(windows: Windows, desk: Desk, qtbot: QtBot) -> None:
    made = windows.show("sample", 1)
    made.resize(555, 444)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert windows.open == []
    again = windows.show("sample", 1)
    assert (again.width(), again.height()) == (555, 444)


def test_what_could_not_be_saved_keeps_its_window(windows: Windows) -> None:
    made = windows.show("sample", 1)
    assert isinstance(made, Sample)
    made.line.setText("stuck")
    made.close()
    assert windows.open == [made]
    assert made.notice.isVisible()
    assert windows.unsaved
    made.line.setText("")
    made.close()
    assert windows.open == []


def test_a_window_that_is_closed_while_it_saves_goes_once_that_is_done(windows: Windows, qtbot: QtBot) -> None:
    made = windows.show("sample", 1)
    assert isinstance(made, Sample)
    made.line.setText("stuck")
    made.close()
    assert windows.open == [made]
    made.line.setText("")
    qtbot.waitUntil(lambda: windows.open == [])


def test_flushing_reaches_every_window(windows: Windows) -> None:
    made = [windows.show("sample", number) for number in (1, 2)]
    windows.flush()
    assert all(isinstance(one, Sample) and one.flushed == 1 for one in made)


def test_where_a_window_leads(windows: Windows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(windows.go) as went:
        windows.show("sample", 1).go.emit("contact", 7)
    assert went.args == ["contact", 7]
