"""Started at login: in the tray, or where there is none, minimised, so that the program can always be reached."""

from collections.abc import Callable

from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.ui.main_window import MainWindow


def begin_hidden(window: MainWindow, available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable) -> None:
    """Do not show `window` where a mark in the tray will lead to it: that is shown while reminders are on."""
    if not (window.desk.preferences.reminders and available()):
        window.showMinimized()
