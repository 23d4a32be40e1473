"""The size with which a window begins."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.fitting import fit


def test_a_window_fits_its_screen_with_its_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fit(window, QSize(300, 200))
    assert window.size() == QSize(300, 200)
    fit(window, QSize(100_000, 100_000))
    room = window.screen().availableGeometry()
    assert window.width() < room.width()
    assert window.height() < room.height() - 10, "its title comes on top"
