"""The disk goes while a notebook on it is open, and comes back: nothing typed is lost, nothing is made anew."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.records.contacts import ContactView
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, contacts_list
from desktop_app.store.database import Notebook
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.workers import InlineWorker


class Stick:
    """The folder of a notebook that is open in this process, as if it lay on a stick."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._aside = folder.with_name(f"{folder.name} (in a pocket)")

    def pull(self) -> None:
        """Every open file on it answers errors from now on, and its names are gone."""
        reading, writing = os.pipe()
        for number in os.listdir("/proc/self/fd"):
            try:
                target = os.readlink(f"/proc/self/fd/{number}")
            except FileNotFoundError:
                continue
            if target.startswith(f"{self._folder}/"):
                os.dup2(reading, int(number))
        os.close(reading)
        os.close(writing)
        self._folder.rename(self._aside)

    def put_back(self) -> None:
        """At the same place."""
        self._aside.rename(self._folder)


@pytest.fixture
def told() -> list[StoreProblem]:
    return []


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path / "STICK é")


@pytest.fixture
def door(qapp: QApplication, tmp_path: Path, told: list[StoreProblem]) -> Backend:
    made = Backend(InlineWorker(), InlineWorker())
    made.trouble.connect(told.append)
    made._warm = True
    made.open(tmp_path / "STICK é" / "notebook.sqlite")
    return made


@pytest.fixture
def settle(qapp: QApplication) -> Callable[[], None]:
    def deliver() -> None:
        for _ in range(8):
            qapp.sendPostedEvents()

    return deliver


def test_what_could_not_be_written_is_written_when_the_stick_is_back(
    door: Backend, stick: Stick, told: list[StoreProblem], settle: Callable[[], None], tmp_path: Path
) -> None:
    made: list[int] = []
    door.write(contacts.create, "Before", then=made.append)
    stick.pull()
    for _ in range(2):
        door.write(contacts.create, "Meanwhile", then=made.append)
    settle()
    assert len(made) == 1
    assert [problem.trouble for problem in told] == [Trouble.UNREADABLE] * 2
    assert "Is the disk still connected? Your text is still here" in sentence(told[-1])
    assert str(tmp_path / "STICK é" / "notebook.sqlite") in sentence(told[-1])
    assert not (tmp_path / "STICK é").exists()

    stick.put_back()
    door.write(contacts.create, "Afterwards", then=made.append)
    names: list[str] = []
    view = ContactView()
    door.read(contacts_list.page, view, 0, 9, then=lambda page: names.extend(row.name for row in page.rows))
    settle()
    assert len(made) == 2
    assert sorted(names) == ["Afterwards", "Before"]
    door.stop()


def test_a_page_that_asks_meanwhile_is_told(
    door: Backend, stick: Stick, told: list[StoreProblem], settle: Callable[[], None]
) -> None:
    door.write(contacts.create, "Before")
    stick.pull()
    door.write(contacts.create, "Meanwhile")
    answers: list[object] = []
    door.read(contacts_list.counts, then=answers.append)
    settle()
    assert answers == []
    assert {problem.trouble for problem in told} == {Trouble.UNREADABLE}
    stick.put_back()
    door.read(contacts_list.counts, then=answers.append)
    settle()
    assert len(answers) == 1
    door.stop()


def test_the_program_can_end_while_the_stick_is_away(
    door: Backend, stick: Stick, told: list[StoreProblem], settle: Callable[[], None]
) -> None:
    stick.pull()
    door.write(contacts.create, "Meanwhile")
    settle()
    door.stop()
    assert len(told) == 1


def test_a_notebook_that_was_written_before_survives(
    door: Backend, stick: Stick, settle: Callable[[], None], tmp_path: Path
) -> None:
    door.write(contacts.create, "Before")
    settle()
    stick.pull()
    door.stop()
    stick.put_back()
    notebook = Notebook.open(tmp_path / "STICK é" / "notebook.sqlite")
    assert notebook.read(contacts_list.counts).total == 1
    notebook.close()
