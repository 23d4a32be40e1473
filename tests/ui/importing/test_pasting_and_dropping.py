"""Bringing by the clipboard and by the mouse."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.importing.conftest import MakeFile, OpenImport, Settle, cards
from tests.ui.importing.test_window import act, names

TABLE = "Name,Work mail,Nickname\r\nAnn Lee,ann@example.org,A\r\nBo Li,bo@example.org,B\r\n"


@pytest.mark.parametrize("text", [cards("Ann Lee"), "Name\tEmail\nAnn Lee\tann@example.org\n"])
def test_pasting_text(open_import: OpenImport, settle: Settle, qtbot: QtBot, text: str) -> None:
    window = open_import()
    qtbot.waitUntil(window.isActiveWindow)
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    settle()
    if window.stack.currentWidget() is window.mapping:
        act(window, settle)
    assert names(window) == ["Ann Lee"]
    assert "the pasted text" in window.heading.text()


def test_pasting_files_and_nothing(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> None:
    window = open_import()
    QGuiApplication.clipboard().clear()
    window.paste()
    assert window.stack.currentWidget() is window.start
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make_file("a.vcf", cards("Ann Lee"))))])
    QGuiApplication.clipboard().setMimeData(data)
    window.paste()
    settle()
    settle()
    assert names(window) == ["Ann Lee"]


def test_dropping_files(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> None:
    window = open_import()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make_file("a.vcf", cards("Ann Lee")))), QUrl("https://example.org/x.vcf")])
    drop(window, data)
    settle()
    settle()
    assert names(window) == ["Ann Lee"]
    assert not window.drops.veil.isVisible()


def drop(window: Any, data: QMimeData) -> None:
    """Hold something over the middle of a window, then let go."""
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    entering = QDragEnterEvent(QPointF(50, 50).toPoint(), action, data, left, none)
    QApplication.sendEvent(handle, entering)
    assert entering.isAccepted()
    assert window.drops.veil.isVisible()
    assert window.drops.veil.words == "Drop to import"
    QApplication.sendEvent(handle, QDropEvent(QPointF(50, 50), action, data, left, none))


def test_links_dropped_from_elsewhere_are_not_taken(open_import: OpenImport) -> None:
    window = open_import()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/people.vcf")])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.windowHandle(), QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, left, none))
    assert not window.drops.veil.isVisible()
