"""Reminders over a real notebook, at a time that tests set, into an outlet that keeps what it is told."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.reminders.notes import Note
from desktop_app.ui.reminders.reminders import Reminders
from tests.conftest import FixedClock

ZONE = "Europe/Amsterdam"


@dataclass
class Ear:
    """An outlet: everything said, and what is shown at present."""

    said: list[str] = field(default_factory=list)
    shown: tuple[Note, ...] = ()
    headline: str = ""

    def tell(self, notes: Sequence[Note], headline: str) -> None:
        self.said.append(headline)

    def keep(self, notes: Sequence[Note], headline: str) -> None:
        self.shown, self.headline = tuple(notes), headline

    @property
    def titles(self) -> list[str]:
        return [note.title for note in self.shown]


@pytest.fixture
def timed(desk: Desk, clock: FixedClock) -> Desk:
    """The desk with the test's clock."""
    return replace(desk, clock=clock)


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def reminders(timed: Desk, ear: Ear, qtbot: QtBot) -> Iterator[Reminders]:
    """Not started yet."""
    made = Reminders(timed)
    made.add_outlet(ear)
    yield made
    made.stop()


@pytest.fixture
def meet(notebook: Notebook, add_contact: Callable[..., int]) -> Callable[..., int]:
    """Makes a meeting at a local time with somebody of that name; answers its id."""

    def make(local: datetime, name: str = "Ada King", status: Status = Status.CONFIRMED) -> int:
        return notebook.write(meetings.create, NewMeeting(add_contact(name), Start(local, ZONE), status=status)).answer

    return make
