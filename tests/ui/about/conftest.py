"""A dialog over the test's notebook, in a home whose name must never be told."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import Folders, user_folders
from desktop_app.ui.about.dialog import AboutDialog
from desktop_app.ui.common.desk import Desk

MARK = "zzxqmark"


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """The usual folders of a user whose home tells a name."""
    home = tmp_path / f"{MARK}-home"
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USER", f"{MARK}-user")
    return user_folders()


@pytest.fixture
def dialog(desk: Desk, folders: Folders, qtbot: QtBot, settle: Callable[[], None]) -> Iterator[AboutDialog]:
    """Shown."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = AboutDialog(desk, folders, parent)
    made.show()
    settle()
    yield made
    QApplication.clipboard().clear()
