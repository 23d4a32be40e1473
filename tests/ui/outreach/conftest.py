"""Windows of drafts and templates on a real notebook; nothing reaches the system's mail program."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import Contact, ContactPoint, PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.store import contacts, profile
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.outreach import sending
from desktop_app.ui.outreach.window import DraftWindow
from tests.conftest import FixedClock

Open = Callable[[DraftWanted], DraftWindow]
Said = list[tuple[str, tuple[str, Callable[[], None]]]]
Noticed = list[tuple[str, tuple[tuple[str, Callable[[], None]], ...]]]


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """The window has the notebook's time."""
    return dataclasses.replace(desk, clock=clock)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where messages lie for the mail program."""
    folder = tmp_path / "outbox"
    monkeypatch.setattr("desktop_app.ui.outreach.outbox.outbox", lambda: folder)
    return folder


@pytest.fixture(autouse=True)
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the mail program was given to open."""
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(sending, "open_url", take)
    return opened


@pytest.fixture
def me(notebook: Notebook) -> None:
    """Who the user is."""
    about = {"name": "Robin Smit", "background": "I have cooked for eleven years.", "email": "robin@kitchen.example"}
    notebook.write(profile.edit, **about)


@pytest.fixture
def ada(notebook: Notebook, me: None) -> int:
    """Somebody about whom enough is known for a whole request."""
    return notebook.write(
        contacts.create,
        "Ada King",
        role="Programmer",
        organization="Analytical Engines",
        field="Computing",
        how_known="We met at the evening class on looms.",
        points=(ContactPoint(PointKind.EMAIL, "ada@example.org"),),
    ).answer


@pytest.fixture
def open_draft(desk: Desk, qtbot: QtBot, settle: Callable[[], None]) -> Iterator[Open]:
    """Opens the window of a draft; all answers are there."""
    made: list[DraftWindow] = []

    def open_(wanted: DraftWanted) -> DraftWindow:
        window = DraftWindow(desk, wanted, None)
        made.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settle()
        return window

    yield open_
    from shiboken6 import isValid

    for window in made:
        if isValid(window):
            window.saver.left()
            window.close()
    settle()


@pytest.fixture
def said(desk: Desk) -> Said:
    """What was said in passing in the main window, with its way."""
    heard: Said = []
    desk.messages.said.connect(lambda text, way: heard.append((text, way)))
    return heard


@pytest.fixture
def stored(notebook: Notebook) -> Callable[[int], Contact]:
    """A contact as it is stored."""
    return lambda contact_id: notebook.read(contacts.get, contact_id)


def noticed(window: DraftWindow) -> tuple[str, dict[str, Callable[[], None]]]:
    """The sentence above the draft, and its ways out by their words."""
    bar = window.notice
    assert bar.isVisible()
    return bar.text.text(), {way.text(): way.click for way in bar._ways}
