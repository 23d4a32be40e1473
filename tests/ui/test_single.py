"""Where the one window of a notebook listens."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop_app.ui.single import Doorbell


@pytest.mark.usefixtures("qapp")
def test_on_windows_it_listens_by_a_name_that_lies_in_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    place = tmp_path / f"askwell-{tmp_path.parent.name}-{tmp_path.name}"
    parent, socket = QObject(), QLocalSocket()
    bell = Doorbell(place, lambda _: None, parent)
    socket.connectToServer(place.name)
    assert socket.waitForConnected(1000)
    socket.abort()
    bell.close()
    assert not place.exists()
