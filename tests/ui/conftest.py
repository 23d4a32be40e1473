"""A desk to put pages on: real notebook, everything in place, nothing in other threads."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.store.database import Notebook
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.speaking import speak
from desktop_app.ui.workers import InlineWorker
from tests.translations.catalogues import release


@pytest.fixture(scope="session", autouse=True)
def spoken(qapp: QApplication) -> None:
    """The program speaks English, and counts in it."""
    release()
    speak(qapp, "en")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Nothing chosen yet, but a light theme and a zone that does not depend on the machine."""
    made = Preferences(tmp_path / "settings.ini")
    made.set("theme", "light")
    made.set("time_zone", "Europe/Amsterdam")
    made.set("week_start", 1)
    return made


@pytest.fixture
def theme(qapp: QApplication, preferences: Preferences) -> Iterator[Theme]:
    """The look, taken off again afterwards."""
    font, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()
    made = Theme(qapp, preferences)
    yield made
    # Without a running event loop nothing that was closed is deleted; it would be painted anew in every later test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.styleHints().colorSchemeChanged.disconnect(made.apply)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def backend(notebook: Notebook) -> Backend:
    """The door to the test's notebook; jobs run at once, their answers come with the event loop."""
    made = Backend(InlineWorker(), InlineWorker())
    made.use(notebook)
    return made


@pytest.fixture
def desk(backend: Backend, preferences: Preferences, theme: Theme) -> Desk:
    """What a page works with."""
    return Desk(backend, preferences, theme, Messages())


@pytest.fixture
def settle(qapp: QApplication) -> Callable[[], None]:
    """Deliver all answers that are on their way."""

    def deliver() -> None:
        for _ in range(8):
            qapp.sendPostedEvents()

    return deliver


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a screen, Qt tells that it cannot do what only a screen can; that is no fault of the program."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
