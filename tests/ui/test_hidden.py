"""Started at login: out of sight, never out of reach."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.page import Page
from desktop_app.ui.hidden import begin_hidden
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.tabs import Tab


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    """Not shown yet."""
    made = MainWindow(desk, [Tab("today", "Today", "sun", Page)], "Askwell")
    qtbot.addWidget(made)
    made.tabs.show_first()
    return made


def test_where_there_is_a_tray_the_window_stays_away(window: MainWindow) -> None:
    begin_hidden(window, lambda: True)
    assert not window.isVisible()


@pytest.mark.parametrize("reminders", [True, False])
def test_without_a_mark_in_the_tray_it_is_minimised(window: MainWindow, reminders: bool) -> None:
    if not reminders:
        window.desk.preferences.set("reminders", "off")
    begin_hidden(window, lambda: not reminders)
    assert window.isVisible()
    assert window.isMinimized()
    window.come_forward()
    assert not window.isMinimized()


def test_a_tray_that_never_came_or_went_again_leaves_it_minimised(window: MainWindow) -> None:
    begin_hidden(window, lambda: True)
    window.in_tray = lambda: True
    window.be_reachable()
    assert not window.isVisible()
    window.in_tray = lambda: False
    window.be_reachable()
    assert window.isMinimized()
    window.showNormal()
    window.be_reachable()
    assert not window.isMinimized()


def test_a_window_that_is_leaving_does_not_come_back(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitSignal(window.closing):
        window.leave()
    window.be_reachable()
    assert not window.isVisible()
