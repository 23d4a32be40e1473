"""Odd records, impossible dates, missing programs: a clear sentence each, nothing lost, nothing broken."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.paths import make_private
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Meeting, MeetingView
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.store import contacts, meetings, meetings_list, names, outreach
from desktop_app.store.database import Notebook
from desktop_app.ui.application import Application
from desktop_app.ui.capture.window import CaptureWindow
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.interview.window import InterviewWindow
from desktop_app.ui.outreach import sending
from desktop_app.ui.outreach.window import DraftWindow
from tests.conftest import FixedClock
from tests.journeys import odd_records
from tests.journeys.conftest import Program
from tests.journeys.odd_records import Odd

SMALL = (800, 600)
GONE = 99_999


@pytest.fixture(scope="module")
def odd_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Odd]:
    """The odd notebook, made once, to be copied."""
    path = tmp_path_factory.mktemp("odd") / "notebook.sqlite"
    return path, odd_records.fill(path, FixedClock(odd_records.NOW))


@pytest.fixture
def odd(program: Program, odd_file: tuple[Path, Odd]) -> Odd:
    """The odd notebook in place, at its time."""
    path, made = odd_file
    program.clock = FixedClock(odd_records.NOW)
    make_private(program.folders.data)
    shutil.copyfile(path, program.folders.notebook)
    chosen = Preferences(program.folders.settings_file)
    chosen.set("time_zone", "Europe/Amsterdam")
    chosen.sync()
    return made


@pytest.fixture
def running(program: Program, odd: Odd) -> Application:
    """The program over the odd notebook, in a small window."""
    made = program.open()
    made.window.resize(*SMALL)
    return made


def looked_at(program: Program, running: Application, place: str, target: object) -> QWidget:
    """Go there, and wait until all is shown."""
    running.window.tabs.go(place, target)
    for _ in range(3):
        program.idle()
    opened = running.window.windows.open
    shown: QWidget = opened[-1] if opened else running.window
    shown.resize(*SMALL)
    program.idle()
    return shown


def leave(running: Application) -> None:
    for window in running.window.windows.open:
        window.close()
    assert running.window.windows.open == []


def places(odd: Odd) -> Iterator[tuple[str, object]]:
    """All there is to see of the odd records, and of records that are gone."""
    yield from ((tab, None) for tab in ("today", "contacts", "meetings", "questions", "guide"))
    for contact in (*odd.people, GONE):
        yield "contact", contact
        yield "referrals", contact
        for purpose in (Purpose.ASK, Purpose.THANK, Purpose.TELL):
            yield "draft", DraftWanted(contact, purpose)
    for meeting in (*odd.meetings, GONE):
        yield from ((place, meeting) for place in ("meeting", "prep", "interview", "debrief"))
    yield from (("referrals", None), ("templates", None), ("preferences", "method"))


@pytest.mark.parametrize("size", [100, 200])
def test_odd_records_are_shown_everywhere(program: Program, running: Application, odd: Odd, size: int) -> None:
    running.window.desk.preferences.set("text_size", size)
    for place, target in places(odd):
        shown = looked_at(program, running, place, target)
        assert shown.width() <= SMALL[0], f"{place} {target} takes {shown.width()} pixels"
        leave(running)


# The capture line


LINES = [
    "Ada King 30 feb 15:00 20m",
    "Ada King 29 mar 02:30 20m",
    "Ada King tomorrow 25:00",
    "Ada King 3 jan 2019 10:00",
    "Wei Chen tue 15:00 9999m",
    "Ada King via Ada King",
]


@pytest.mark.parametrize("line", LINES)
def test_what_cannot_be_meant_is_asked_about_and_nothing_is_lost(
    program: Program, running: Application, line: str
) -> None:
    before = written(program, running)
    window = looked_at(program, running, "capture", line)
    assert isinstance(window, CaptureWindow)
    window.enter(stay=False)
    for _ in range(3):
        program.idle()
    assert window.isVisible()
    assert window.line.toPlainText() == line
    told = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()]
    assert told
    assert written(program, running) == before


def written(program: Program, running: Application) -> tuple[int, int]:
    """How many people and meetings there are."""
    answers: list[tuple[int, int]] = []

    def count(notebook: Notebook, _report: object) -> None:
        people = notebook.read(names.contacts, "", 100)
        ahead = notebook.read(meetings_list.page, MeetingView(), 0, 100).total
        past = notebook.read(meetings_list.page, MeetingView(past=True), 0, 100).total
        answers.append((len(people), ahead + past))

    running.backend.with_notebook(count)
    program.idle()
    return answers[0]


# Drafts


def draft(program: Program, running: Application, wanted: DraftWanted) -> DraftWindow:
    window = looked_at(program, running, "draft", wanted)
    assert isinstance(window, DraftWindow)
    return window


def test_without_an_address_the_draft_asks_for_one(program: Program, running: Application, odd: Odd) -> None:
    window = draft(program, running, DraftWanted(odd.nameless, Purpose.ASK, Channel.EMAIL))
    window.writing.put("A talk", "A few words.")
    window.posting.post()
    assert "address" in window.notice.text.text()


def test_a_broken_template_is_filled_as_far_as_it_goes(program: Program, running: Application, odd: Odd) -> None:
    window = draft(program, running, DraftWanted(odd.people[3], Purpose.ASK, Channel.EMAIL))
    assert window.opening is not None
    window.choose_template(next(one for one in window.opening.templates if one.name == "Broken"))
    subject, body = window.writing.text
    assert subject == "{"
    assert body == "Dear {first_nam}, {unknown} and {another_unknown} { or } with {braces}"
    assert [place.name for place in window.writing.open_places] == ["first_nam", "unknown", "another_unknown", "braces"]


def test_without_a_mail_program_nothing_is_noted_as_sent(
    program: Program, running: Application, odd: Odd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "open_url", lambda _url: False)
    running.backend.write(contacts.edit, odd.people[3], points=[ContactPoint(PointKind.EMAIL, "ada@example.org")])
    window = draft(program, running, DraftWanted(odd.people[3], Purpose.ASK, Channel.EMAIL))
    window.writing.put("A talk", "Dear Ada, a few words.")
    before = messages(program, running, odd.people[3])
    window.posting.post()
    program.idle()
    assert "No mail program answered" in window.notice.text.text()
    assert window.writing.text == ("A talk", "Dear Ada, a few words.")
    assert messages(program, running, odd.people[3]) == before


def messages(program: Program, running: Application, contact: int) -> int:
    """How many messages are noted with a contact."""
    answers: list[int] = []
    running.backend.read(outreach.of_contact, contact, then=lambda found: answers.append(len(found)))
    program.idle()
    return answers[0]


# A talk


def test_a_talk_of_500_questions_past_midnight(program: Program, running: Application, odd: Odd) -> None:
    window = looked_at(program, running, "interview", odd.crowded)
    assert isinstance(window, InterviewWindow)
    window.begin()
    program.idle()
    program.idle()
    assert window.view.is_held
    for _ in range(5):
        window.asking.asked_next()
        program.idle()
    answers: list[Meeting] = []
    running.backend.read(meetings.get, odd.crowded, then=answers.append)
    program.idle()
    assert sum(item.asked for item in answers[0].agenda) == 5
    assert len(answers[0].agenda) == 500


def test_somebody_who_names_themselves(program: Program, running: Application, odd: Odd) -> None:
    window = looked_at(program, running, "interview", odd.meetings[3])
    assert isinstance(window, InterviewWindow)
    window.begin()
    program.idle()
    before = written(program, running)
    window.view.mention.line.setText("Ada King")
    window.view.mention.add.click()
    program.idle()
    assert "Ada King is the one you are talking with" in window.notice.text.text()
    assert window.view.mention.line.text() == "Ada King"
    assert written(program, running) == before


# The desktop


def test_without_a_tray_closing_the_window_ends_askwell(program: Program, running: Application) -> None:
    """Though it was to stay there, as it did on another desktop."""
    running.window.desk.preferences.set("keep_in_tray", "on")
    running.session.reminders().sample()
    assert not running.window.stays()
    program.close()
