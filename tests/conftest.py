"""Fixtures that tests of every layer share."""

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.store import contacts
from desktop_app.store.database import Notebook

# Tests time nothing: how long an example takes is the machine's affair.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> datetime:
        """Move on by `timedelta(**duration)`; returns the new present."""
        self.now += timedelta(**duration)
        return self.now


@pytest.fixture
def clock() -> FixedClock:
    """2026-03-10 12:00 UTC, a Tuesday."""
    return FixedClock(datetime(2026, 3, 10, 12, tzinfo=UTC))


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a new notebook, made once, to be copied."""
    path = tmp_path_factory.mktemp("new") / "notebook.sqlite"
    Notebook.open(path, clock=FixedClock(datetime(2026, 3, 10, 12, tzinfo=UTC))).close()
    return path


@pytest.fixture
def notebook(tmp_path: Path, clock: FixedClock, new_file: Path) -> Iterator[Notebook]:
    """A new notebook, with the question bank and nothing else in it. It does not wait for the disk."""
    path = tmp_path / "notebook.sqlite"
    shutil.copyfile(new_file, path)
    opened = Notebook.open(path, clock=clock)
    opened.raw.execute("PRAGMA synchronous=OFF")
    yield opened
    opened.close()


@pytest.fixture
def add_contact(notebook: Notebook) -> Callable[..., int]:
    """Makes a contact of that name, with values as `contacts.create` takes them; answers its id."""

    def add(name: str = "Amara Okafor", **values: object) -> int:
        return notebook.write(contacts.create, name, **values).answer

    return add


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A test ends the threads it started."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not left, f"threads left: {left}"


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a screen it outlives Python, and ends the process over data that a test made."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
