"""Preferences > Reminders > At login."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.autostart import switch
from desktop_app.autostart.entries import Entry
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.preferences.login import LoginChoice

Settle = Callable[[], None]


class FakeKeeper:
    """An entry in memory; `wrong` is what stands in the way."""

    def __init__(self) -> None:
        self.entry: Entry | None = None
        self.wrong: OSError | None = None

    def read(self) -> Entry | None:
        return self.entry

    def write(self, command: tuple[str, ...]) -> None:
        if self.wrong is not None:
            raise self.wrong
        self.entry = Entry(command)

    def remove(self) -> None:
        self.entry = None


def test_starting_at_login_is_what_the_system_says(
    desk: Desk, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = FakeKeeper()
    monkeypatch.setattr(switch, "keeper", lambda: keeper)
    choice = LoginChoice(replace(desk, start_words=("--data-dir", "/stick")))
    qtbot.addWidget(choice)
    settle()
    assert choice.box.isEnabled()
    assert not choice.box.isChecked()
    choice.box.click()
    settle()
    assert keeper.entry is not None
    assert keeper.entry.rest == ("--data-dir", "/stick")
    keeper.entry = replace(keeper.entry, enabled=False)  # in the desktop's own settings
    again = LoginChoice(desk)
    qtbot.addWidget(again)
    settle()
    assert not again.box.isChecked()
    again.box.click()
    again.box.click()
    settle()
    assert keeper.entry is None


def test_trouble_with_starting_at_login_is_told(
    desk: Desk, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = FakeKeeper()
    keeper.wrong = PermissionError(13, "Permission denied")
    monkeypatch.setattr(switch, "keeper", lambda: keeper)
    choice = LoginChoice(desk)
    qtbot.addWidget(choice)
    choice.show()
    settle()
    choice.box.click()
    settle()
    assert choice.trouble.text() == "That could not be changed: Permission denied."
    assert choice.trouble.isVisible()
    assert not choice.box.isChecked()


def test_starting_at_login_may_be_the_systems_affair(
    desk: Desk, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(switch, "keeper", lambda: None)
    choice = LoginChoice(desk)
    qtbot.addWidget(choice)
    settle()
    assert not choice.box.isEnabled()
    assert "system's settings" in choice.about.text()
