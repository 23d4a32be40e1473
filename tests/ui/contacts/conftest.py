"""The Contacts tab on a real notebook."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import Contact
from desktop_app.store import contacts
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.contacts.page import ContactsPage

Open = Callable[[], ContactsPage]


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot, settle: Callable[[], None]) -> Iterator[Open]:
    """Opens the tab; all answers are there. Give the notebook its people first."""
    made: list[ContactsPage] = []

    def open_() -> ContactsPage:
        page = ContactsPage(desk)
        made.append(page)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        qtbot.waitUntil(lambda: page.people.settled)
        settle()
        return page

    yield open_
    for page in made:
        page.flush()
        settle()


@pytest.fixture
def stored(notebook: Notebook) -> Callable[[int], Contact]:
    """A contact as it is stored."""
    return lambda contact_id: notebook.read(contacts.get, contact_id)


@pytest.fixture
def said(desk: Desk) -> list[tuple[str, object]]:
    """What was said in passing, with its way."""
    heard: list[tuple[str, object]] = []
    desk.messages.said.connect(lambda text, way: heard.append((text, way)))
    return heard


@pytest.fixture
def noticed(desk: Desk) -> list[tuple[str, tuple[tuple[str, Callable[[], None]], ...]]]:
    """What was noticed, with its ways out."""
    heard: list[tuple[str, tuple[tuple[str, Callable[[], None]], ...]]] = []
    desk.messages.noticed.connect(lambda text, ways: heard.append((text, ways)))
    return heard


def names(page: ContactsPage) -> list[str]:
    """The names in the table, from top to bottom."""
    model = page.people.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
