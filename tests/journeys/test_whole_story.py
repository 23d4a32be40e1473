"""One conversation from a name that was heard to the thanks, and the next one that came of it: with keys only."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.records.changes import Changes
from desktop_app.records.contacts import Contact, ContactView, Stage
from desktop_app.records.meetings import Status
from desktop_app.store import contacts, contacts_list, debriefs, meetings, meetings_list, profile
from desktop_app.ui.application import Application
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.debrief.window import DebriefWindow
from desktop_app.ui.interview.window import InterviewWindow
from desktop_app.ui.outreach import sending
from desktop_app.ui.preparing.window import PrepWindow
from desktop_app.ui.today.duty_list import DutyList
from tests.conftest import FixedClock
from tests.journeys.conftest import Program
from tests.journeys.hands import Hands

MONDAY = datetime(2026, 3, 9, 9, tzinfo=UTC)


class Story:
    """The running program, two hands, a clock that the test moves, and what the mail program was given."""

    def __init__(self, program: Program, qtbot: QtBot, posted: list[str]) -> None:
        self.clock = FixedClock(MONDAY)
        program.clock = self.clock
        self.program = program
        self.running: Application = program.open()
        self.running.window.desk.preferences.set("time_zone", "Europe/Amsterdam")
        self.running.window.desk.preferences.set("reminders", "off")
        self.hands = Hands(self.running.window, self.settle)
        self.posted = posted
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.running.window)

    def settle(self) -> None:
        for _ in range(4):
            self.program.idle()

    def later(self, **duration: float) -> None:
        """Time passes; the pages look again, as they do when the notebook changes."""
        self.clock.advance(**duration)
        self.running.backend.changed.emit(Changes(everything=True), None)
        self.settle()

    def ask(self, function: Callable[..., Any], *args: object) -> Any:
        """Ask the notebook."""
        answers: list[Any] = []
        self.running.backend.read(function, *args, then=answers.append)
        self.settle()
        return answers[0]

    def contact(self, name: str) -> Contact:
        """A person by name."""
        page = self.ask(contacts_list.page, ContactView(query=name), 0, 5)
        found: Contact = self.ask(contacts.get, page.rows[0].id)
        return found

    def stage(self, name: str) -> Stage:
        """How far it has come with a person."""
        return self.contact(name).stage

    def today(self) -> list[str]:
        """Turn to Today; what it says, line by line."""
        if self.running.window.tabs.currentIndex():
            self.hands.press("Ctrl+1")
        return self.lines()

    def lines(self) -> list[str]:
        """What Today says, headings too, as it is read out."""
        rows = self.duties.rows
        found = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
        return [str(text or "") for text in found]

    @property
    def duties(self) -> DutyList:
        """The list of Today."""
        (listed,) = self.running.window.tabs.page_of("today").findChildren(DutyList)
        return listed

    def choose(self, *words: str) -> None:
        """Move to the line of Today that holds these words."""
        lines = self.today()
        wanted = [place for place, line in enumerate(lines) if all(word in line for word in words)]
        assert wanted, f"{words} not in {lines}"
        for _ in lines:
            row = self.duties.currentIndex().row()
            if row != wanted[0]:
                self.hands.press("Down" if row < wanted[0] else "Up")
        assert self.duties.currentIndex().row() == wanted[0]

    def window(self, kind: type[DeskWindow]) -> DeskWindow:
        """The open window of a kind."""
        (found,) = (window for window in self.running.window.windows.open if isinstance(window, kind))
        return found


@pytest.fixture
def posted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the mail program, newest last."""
    given: list[str] = []

    def take(url: QUrl) -> bool:
        given.append(unquote(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)))
        return True

    monkeypatch.setattr(sending, "open_url", take)
    return given


@pytest.fixture
def story(program: Program, qtbot: QtBot, posted: list[str]) -> Story:
    made = Story(program, qtbot, posted)
    made.running.backend.write(profile.edit, name="Robin Smit", background="I cook and study statistics.")
    made.settle()
    return made


def test_from_a_heard_name_to_the_referrer_told(story: Story) -> None:
    hands = story.hands
    write_ada_down(story)
    ask_and_ask_again(story)
    meeting = agree_and_schedule(story)
    prepare_and_confirm(story, meeting)
    hold(story, meeting)
    think_it_over(story, meeting)

    # "Thank-you from Today to the mail program", from its line: 2.
    story.choose("Ada King", "Thank-you", "talk")
    with hands.effort() as keys:
        hands.press("Return", "Ctrl+Return")
    assert keys == [2]
    assert "What stays with me most: write the program down before the engine." in story.posted[-1]
    assert story.stage("Ada King") is Stage.THANKED

    # The referral is asked in turn, and whoever led to Ada is told.
    story.choose("Mary Somerville", "not asked")
    hands.press("Return")
    hands.type("mathematics")
    hands.press("Ctrl+J")
    hands.type("Ada King says that you see at once what others compute.")
    hands.press("Ctrl+Return")
    assert story.posted[-1].startswith("mailto:mary@example.org")
    assert story.stage("Mary Somerville") is Stage.ASKED
    story.choose("Charles Babbage", "Ada King")
    hands.press("Return", "Ctrl+Return")
    assert story.posted[-1].startswith("mailto:charles@example.org")
    (told,) = story.contact("Ada King").referred_by
    assert told.told_at is not None
    assert not [line for line in story.today() if "Charles" in line]


def write_ada_down(story: Story) -> None:
    """A name is heard. "A new contact from a heard name": 2."""
    with story.hands.effort() as keys:
        story.hands.press("Ctrl+N")
        story.hands.type(
            "Ada King, programmer at Analytical Engines, ada@example.org, [computing], via Charles Babbage"
        )
        story.hands.press("Return")
    assert keys == [2]
    ada = story.contact("Ada King")
    assert (ada.role, ada.organization, ada.field, ada.stage) == (
        "programmer",
        "Analytical Engines",
        "computing",
        Stage.FOUND,
    )


def ask_and_ask_again(story: Story) -> None:
    """Asked by e-mail, thanked for the name, no answer, asked again. "Ask by e-mail from a contact": 3."""
    hands = story.hands
    with hands.effort() as keys:
        hands.press("Ctrl+E")
        hands.type("Charles Babbage says that nobody explains an engine as you do.")
        hands.press("Ctrl+Return")
    assert keys[0] <= 3
    assert "nobody explains an engine" in story.posted[-1]
    assert "{" not in story.posted[-1]
    assert story.stage("Ada King") is Stage.ASKED

    hands.press("Ctrl+N")
    hands.type("Charles Babbage, charles@example.org")
    hands.press("Return")
    story.choose("Charles Babbage", "Thank-you")
    hands.press("Return", "Ctrl+Return")
    assert story.posted[-1].startswith("mailto:charles@example.org")

    story.later(days=3)
    assert any("somebody else at Analytical Engines" in line for line in story.today())
    story.later(days=6)
    story.choose("Ada King", "No answer")
    hands.press("Return", "Ctrl+Return")
    assert story.stage("Ada King") is Stage.NUDGED


def agree_and_schedule(story: Story) -> int:
    """She agrees: one key notes it. "Schedule an agreed meeting with an agenda": 4."""
    hands = story.hands
    story.later(days=1)
    hands.press("Ctrl+K")
    hands.type("Ada King")
    hands.press("Return")
    with hands.effort() as keys:
        hands.press("Ctrl+Shift+Y")
    assert keys == [1]
    assert story.stage("Ada King") is Stage.AGREED
    with hands.effort() as keys:
        hands.press("Ctrl+N")
        hands.type("Ada King fri 15:00 20m video https://meet.example.org/ada")
        hands.press("Return")
    assert keys[0] <= 4
    (row,) = story.ask(meetings_list.of_contact, story.contact("Ada King").id)
    found = story.ask(meetings.get, row.id)
    assert (found.start.local, found.minutes) == (datetime(2026, 3, 20, 15), 20)
    assert found.agenda
    return int(row.id)


def prepare_and_confirm(story: Story, meeting: int) -> None:
    """The day before: confirmed, and prepared on the sheet."""
    hands = story.hands
    story.choose("Ada King", "not confirmed")
    hands.press("Return")
    hands.press("Ctrl+Return")
    assert "https://meet.example.org/ada" in story.posted[-1]
    assert story.ask(meetings.get, meeting).status is Status.CONFIRMED
    hands.press("Ctrl+3", "Ctrl+P")
    assert story.window(PrepWindow).isVisible()
    hands.press("Escape")


def hold(story: Story, meeting: int) -> None:
    """The talk. "Mark asked and go to the next question": 1. "Capture a referral during a talk": 2."""
    hands = story.hands
    story.later(days=1, hours=4, minutes=55)
    story.choose("Ada King", "15:00")
    hands.press("Return")
    assert story.window(InterviewWindow).isVisible()
    hands.press("Return")
    hands.type("I came to it by way of weaving.")
    with hands.effort() as keys:
        hands.press("Ctrl+Return")
    assert keys == [1]
    with hands.effort() as keys:
        hands.press("Ctrl+R")
        hands.type("Mary Somerville, mathematician at Royal Society, mary@example.org")
        hands.press("Return")
    assert keys == [2]
    story.clock.advance(minutes=18)
    hands.press("Ctrl+W")
    found = story.ask(meetings.get, meeting)
    assert found.status is Status.HELD
    assert (found.agenda[0].asked, found.agenda[0].answer) == (True, "I came to it by way of weaving.")
    (named,) = story.contact("Ada King").referred_to
    assert named.referred.name == "Mary Somerville"


def think_it_over(story: Story, meeting: int) -> None:
    """Five minutes afterwards."""
    hands = story.hands
    assert story.window(DebriefWindow).isVisible()
    hands.type("Write the program down before the engine.")
    hands.press("Ctrl+Return")
    found = story.ask(debriefs.of_meeting, meeting)
    assert found.done_at is not None
    assert found.learned == "Write the program down before the engine."
    hands.press("Escape")
