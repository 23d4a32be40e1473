"""The Today tab on a real notebook, at 13:00 of Tuesday 10 March 2026 in Amsterdam."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop_app.store.database import Notebook
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Messages, Way
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.today.page import TodayPage
from tests.conftest import FixedClock
from tests.store.duty_desk import Desk as Facts

Settle = Callable[[], None]
OpenPage = Callable[[], TodayPage]
Press = Callable[[TodayPage, str], None]
Said = list[tuple[str, Way | None]]
Went = list[tuple[str, object]]


@pytest.fixture
def desk(backend: Backend, preferences: Preferences, theme: Theme, clock: FixedClock) -> Desk:
    """What the page works with; time stands still."""
    return Desk(backend, preferences, theme, Messages(), clock)


@pytest.fixture
def facts(notebook: Notebook, clock: FixedClock) -> Facts:
    """Makes facts for duties to rest on."""
    return Facts(notebook, clock)


@pytest.fixture
def ada(add_contact: Callable[..., int]) -> int:
    """Somebody."""
    return add_contact("Ada King", organization="Helix")


@pytest.fixture
def went() -> Went:
    """Where the page led, with what."""
    return []


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot, settle: Settle, went: Went) -> Iterator[OpenPage]:
    """Opens the tab; all answers are there. Give the notebook its facts first."""

    def open_() -> TodayPage:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.go.connect(lambda place, target: went.append((place, target)))
        page.resize(1180, 780)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        settle()
        page.list.setFocus()
        return page

    yield open_
    settle()


@pytest.fixture
def press(qtbot: QtBot, settle: Settle) -> Press:
    """Presses a key in the list of duties, named as in menus, and waits for what comes of it."""

    def press_(page: TodayPage, key: str) -> None:
        combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs leave it out
        modifiers = combination.keyboardModifiers() or Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(page.list, combination.key(), modifiers)
        settle()

    return press_


@pytest.fixture
def said(desk: Desk) -> Said:
    """What was said in passing, with its way."""
    heard: Said = []
    desk.messages.said.connect(lambda text, way: heard.append((text, way)))
    return heard


def lines(page: TodayPage) -> list[str]:
    """Every row as a screen reader says it."""
    model = page.list.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
