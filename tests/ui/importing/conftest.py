"""The import window on a real notebook, with files to bring."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.window import ImportWindow, open_window

Settle = Callable[[], None]
OpenImport = Callable[..., ImportWindow]
AddContact = Callable[..., int]
MakeFile = Callable[..., Path]


def card(name: str, *lines: str) -> str:
    """A contact card."""
    return "\r\n".join(("BEGIN:VCARD", "VERSION:4.0", f"FN:{name}", *lines, "END:VCARD", ""))


def cards(*names: str) -> str:
    """A card for each, with an address of their own."""
    return "".join(card(name, f"EMAIL:{name.split()[0].lower()}@example.org") for name in names)


@pytest.fixture
def make_file(tmp_path: Path) -> MakeFile:
    """Makes a file with a text or bytes in it; answers its path."""
    folder = tmp_path / "brought"
    folder.mkdir()

    def make(name: str, content: str | bytes) -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


@pytest.fixture
def open_import(desk: Desk, settle: Settle, qtbot: QtBot) -> Iterator[OpenImport]:
    """Opens the window, and brings files if there are any."""
    made: list[ImportWindow] = []

    def show(*paths: Path, size: tuple[int, int] = (1120, 760)) -> ImportWindow:
        window = open_window(desk, paths or None, None)
        window.resize(*size)
        window.show()
        window.activateWindow()
        window.visit(paths or None)
        for _ in range(4):
            settle()
        made.append(window)
        return window

    yield show
    for window in filter(isValid, made):
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
