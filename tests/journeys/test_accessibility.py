"""Every window can be used without a mouse and without eyes."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.page import Page
from tests.journeys import walking
from tests.journeys.conftest import Program

TABS = ("today", "contacts", "meetings", "questions", "guide")


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "full"])
@pytest.mark.parametrize("tab", TABS)
def test_tabs(program: Program, tab: str, filled: bool) -> None:
    running = program.open(filled=filled)
    running.window.tabs.turn(tab)
    program.idle()
    select_first(running.window.tabs.page)
    program.idle()
    walking.check(running.window)


def select_first(page: Page) -> None:
    """Choose the first row of each table on a page, so that what goes with it is shown."""
    for view in page.findChildren(QTableView):
        if view.isVisibleTo(page) and QTableView.model(view).rowCount():
            view.selectRow(0)


@pytest.mark.parametrize("name", ["jump", "manual", "about", "preferences", "restore", "trash"])
def test_windows(program: Program, qtbot: QtBot, name: str) -> None:
    running = program.open(filled=True)
    before = set(QApplication.topLevelWidgets())
    getattr(running.session, name)()
    program.idle()
    program.idle()
    opened = [
        w
        for w in QApplication.topLevelWidgets()
        if w not in before and w.isVisible() and isinstance(w, QDialog | QWidget)
    ]
    dialogs = [widget for widget in opened if isinstance(widget, QDialog) or widget.windowTitle()]
    assert dialogs
    for dialog in dialogs:
        walking.check(dialog)
        dialog.close()


def test_the_tabs_and_search_fields_have_their_names(program: Program) -> None:
    running = program.open()
    tabs = running.window.tabs
    titles = [tabs.tabText(place) for place in range(tabs.count())]
    assert titles == ["Today", "Contacts", "Meetings", "Questions", "Guide"]
    for tab in TABS[1:4]:
        tabs.turn(tab)
        program.idle()
        names = [walking.spoken_name(widget) for widget in walking.controls(running.window)]
        assert f"Search {tab}" in names
