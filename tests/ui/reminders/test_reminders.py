"""What is said while the program runs, when, and what becomes of it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import meetings, promises, talks, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.reminders.later import Later
from desktop_app.ui.reminders.reminders import CHANGED_MS, CHANGED_WHILE_SHOWN_MS, LONGEST_MS, MINUTE_MS, Reminders
from tests.conftest import FixedClock
from tests.ui.reminders.conftest import Ear

Settle = Callable[[], None]
Meet = Callable[..., int]
# 10 March 2026, 15:00 in Amsterdam.
TALK = datetime(2026, 3, 10, 15)
STARTS = datetime(2026, 3, 10, 14, tzinfo=UTC)


@pytest.fixture
def at(clock: FixedClock, reminders: Reminders, settle: Settle) -> Callable[[datetime], None]:
    """Lets it become a time, at which the timer fires."""

    def become(now: datetime) -> None:
        clock.now = now
        reminders.timer.timeout.emit()
        settle()

    return become


def start(reminders: Reminders, settle: Settle) -> None:
    reminders.start()
    settle()


def test_an_empty_notebook_is_quiet_and_looked_at_again(reminders: Reminders, ear: Ear, settle: Settle) -> None:
    start(reminders, settle)
    assert ear.said == []
    assert reminders.timer.interval() == LONGEST_MS


def test_a_talk_is_told_of_in_the_morning_and_before_it_begins(
    reminders: Reminders, ear: Ear, settle: Settle, meet: Meet, at: Callable[[datetime], None]
) -> None:
    meet(TALK)
    start(reminders, settle)
    assert ear.said == ["Talk with Ada King today 15:00"]
    reminders.dismiss()
    at(STARTS - timedelta(minutes=18))
    assert 0 < reminders.timer.interval() <= 3 * 60_000 + 1
    assert not ear.shown
    at(STARTS - timedelta(minutes=15))
    assert ear.said[1:] == ["Talk with Ada King today 15:00"]
    assert ear.shown[0].detail == "It begins in 15 minutes."
    assert reminders.timer.interval() == MINUTE_MS
    at(STARTS - timedelta(seconds=40))
    assert ear.shown[0].detail == "It begins in a minute."
    at(STARTS + timedelta(minutes=2))
    assert ear.shown[0].detail == "It has begun."
    at(STARTS + timedelta(minutes=20))
    assert not ear.shown
    assert len(ear.said) == 2


def test_nothing_is_said_twice_over_restarts(
    timed: Desk, reminders: Reminders, ear: Ear, settle: Settle, meet: Meet
) -> None:
    meet(TALK)
    start(reminders, settle)
    reminders.look()
    settle()
    reminders.stop()
    second, other = Reminders(timed), Ear()
    second.add_outlet(other)
    start(second, settle)
    second.stop()
    assert len(ear.said) == 1
    assert other.said == []


def test_what_fell_due_meanwhile_is_said_together(
    reminders: Reminders, ear: Ear, settle: Settle, meet: Meet, clock: FixedClock
) -> None:
    for name in ("Ada King", "Wei Chen", "No Name "):
        meet(datetime(2026, 3, 5, 15), name, Status.HELD)
    clock.now = datetime(2026, 3, 9, 10, tzinfo=UTC)
    start(reminders, settle)
    assert ear.said == ["6 things fell due while you were away"]
    assert len(ear.shown) == 6


def test_quiet_hours_hold_back(
    reminders: Reminders, ear: Ear, settle: Settle, meet: Meet, at: Callable[[datetime], None]
) -> None:
    meet(datetime(2026, 3, 9, 21), status=Status.HELD)
    start(reminders, settle)
    reminders.dismiss()
    said = len(ear.said)
    at(datetime(2026, 3, 10, 20, 30, tzinfo=UTC))
    assert len(ear.said) == said
    at(datetime(2026, 3, 11, 7, tzinfo=UTC))
    assert ear.said[said:] == ["Thank Ada King"]


def test_nothing_is_said_while_a_talk_is_held(
    reminders: Reminders, ear: Ear, notebook: Notebook, settle: Settle, meet: Meet, clock: FixedClock
) -> None:
    meeting = meet(TALK)
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 5, 0, None, clock.now)
    start(reminders, settle)
    assert ear.said == []
    notebook.write(talks.end, meeting, 600, 100)
    reminders.look()
    settle()
    assert ear.said == []


def test_what_is_done_is_no_longer_shown(
    reminders: Reminders, timed: Desk, ear: Ear, notebook: Notebook, settle: Settle, meet: Meet, clock: FixedClock
) -> None:
    meet(datetime(2026, 3, 9, 15), status=Status.HELD)
    clock.now = datetime(2026, 3, 10, 15, tzinfo=UTC)
    start(reminders, settle)
    assert set(ear.titles) == {"Thank Ada King", "How was the talk with Ada King?"}
    timed.backend.write(thank_yous.mark_sent, 1)
    settle()
    assert reminders.timer.interval() == CHANGED_WHILE_SHOWN_MS
    reminders.timer.timeout.emit()
    settle()
    assert ear.titles == ["How was the talk with Ada King?"]
    assert ear.headline == "How was the talk with Ada King?"


def test_a_change_is_looked_at_soon(reminders: Reminders, timed: Desk, settle: Settle, meet: Meet) -> None:
    start(reminders, settle)
    meeting = meet(datetime(2026, 3, 30, 15))
    timed.backend.write(meetings.edit, meeting, notes="Changed")
    settle()
    assert reminders.timer.interval() == CHANGED_MS


# Where a reminder leads


def test_open_leads_to_what_is_to_be_done(
    reminders: Reminders, ear: Ear, qtbot: QtBot, settle: Settle, meet: Meet, clock: FixedClock
) -> None:
    meet(datetime(2026, 3, 9, 15), status=Status.HELD)
    clock.now = datetime(2026, 3, 10, 15, tzinfo=UTC)
    start(reminders, settle)
    thank = next(note for note in ear.shown if note.title == "Thank Ada King")
    with qtbot.waitSignal(reminders.go) as went:
        reminders.open(thank.key)
    assert went.args == ["draft", DraftWanted(1, Purpose.THANK, None, 1, None)]
    with qtbot.waitSignal(reminders.go) as went:
        reminders.open()
    assert went.args == ["debrief", 1]
    assert not ear.shown


def test_open_of_several_leads_to_today(
    reminders: Reminders, ear: Ear, qtbot: QtBot, notebook: Notebook, settle: Settle, add_contact: Callable[..., int]
) -> None:
    contact = add_contact("")
    for text in ("The link", "The book"):
        notebook.write(promises.make, contact, text, due_on=date(2026, 3, 10))
    start(reminders, settle)
    assert ear.titles == ["You promised No name yet something"] * 2
    assert {note.place for note in ear.shown} == {"contact"}
    with qtbot.waitSignal(reminders.go) as went:
        reminders.open()
    assert went.args == ["today", None]
    assert not ear.shown


# Later


@pytest.mark.parametrize(
    ("later", "again"),
    [
        (Later.TEN_MINUTES, datetime(2026, 3, 10, 12, 10, tzinfo=UTC)),
        (Later.HOUR, datetime(2026, 3, 10, 13, tzinfo=UTC)),
        (Later.TOMORROW, datetime(2026, 3, 11, 7, tzinfo=UTC)),
    ],
)
def test_snoozed_comes_again_once(
    reminders: Reminders,
    ear: Ear,
    notebook: Notebook,
    settle: Settle,
    add_contact: Callable[..., int],
    at: Callable[[datetime], None],
    later: Later,
    again: datetime,
) -> None:
    notebook.write(promises.make, add_contact(), "The link", due_on=date(2026, 3, 10))
    start(reminders, settle)
    reminders.snooze(later)
    settle()
    assert not ear.shown
    at(again - timedelta(seconds=1))
    assert len(ear.said) == 1
    at(again)
    assert (len(ear.said), len(ear.shown)) == (2, 1)
    at(again + timedelta(minutes=1))
    assert len(ear.said) == 2
    reminders.snooze(Later.TEN_MINUTES)
    settle()
    at(again + timedelta(minutes=20))
    assert len(ear.said) == 3


def test_a_talk_about_to_begin_is_not_put_off_until_it_is_over(
    reminders: Reminders, ear: Ear, settle: Settle, meet: Meet, at: Callable[[datetime], None]
) -> None:
    meet(TALK)
    start(reminders, settle)
    at(STARTS - timedelta(minutes=15))
    assert ear.shown[0].pressing
    assert ear.shown[0].later == (Later.TEN_MINUTES,)


def test_paused_for_today(
    reminders: Reminders, timed: Desk, ear: Ear, settle: Settle, meet: Meet, at: Callable[[datetime], None]
) -> None:
    meet(datetime(2026, 3, 10, 21), status=Status.HELD)
    start(reminders, settle)
    reminders.pause_for_today()
    settle()
    at(datetime(2026, 3, 10, 21, 30, tzinfo=UTC))
    assert ear.said == []
    at(datetime(2026, 3, 11, 7, tzinfo=UTC))
    assert ear.said == ["How was the talk with Ada King?"]
    reminders.pause_for_today()
    reminders.go_on()
    assert not reminders.paused
    timed.preferences.pause_reminders(datetime(2030, 1, 1, tzinfo=UTC))
    assert not reminders.paused
    timed.preferences.set("reminders_paused_until", "no date")
    assert not reminders.paused


# When to look


def test_switched_off_and_on(reminders: Reminders, timed: Desk, ear: Ear, settle: Settle, meet: Meet) -> None:
    timed.preferences.set("reminders", "off")
    meet(TALK)
    start(reminders, settle)
    assert ear.said == []
    assert not reminders.timer.isActive()
    timed.preferences.set("reminders", None)
    settle()
    assert len(ear.said) == 1
    timed.preferences.set("reminders", "off")
    assert not ear.shown


def test_coming_to_the_front_is_a_look(
    reminders: Reminders, ear: Ear, settle: Settle, meet: Meet, clock: FixedClock, qapp: QApplication
) -> None:
    meet(TALK)
    start(reminders, settle)
    clock.now = STARTS - timedelta(minutes=3)
    QGuiApplication.instance().applicationStateChanged.emit(qapp.applicationState().ApplicationActive)  # type: ignore[union-attr]
    settle()
    assert len(ear.said) == 2


def test_stopped_it_does_nothing(reminders: Reminders, ear: Ear, settle: Settle, meet: Meet) -> None:
    start(reminders, settle)
    reminders.start()
    reminders.stop()
    reminders.stop()
    meet(TALK)
    reminders.look()
    settle()
    assert ear.said == []
    assert not any(timer.isActive() for timer in reminders.findChildren(QTimer))


def test_what_cannot_be_noted_is_said_all_the_same_and_once(
    reminders: Reminders,
    ear: Ear,
    settle: Settle,
    notebook: Notebook,
    add_contact: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_args: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    notebook.write(promises.make, add_contact(), "The link", due_on=date(2026, 3, 10))
    monkeypatch.setattr(notebook, "maintain", full)
    start(reminders, settle)
    reminders.look()
    settle()
    assert len(ear.said) == 1


def test_a_sample_is_shown_without_a_notebook(reminders: Reminders, ear: Ear, qtbot: QtBot) -> None:
    reminders.sample()
    assert ear.titles == ["This is how Askwell reminds you"]
    assert ear.said == ear.titles
    with qtbot.waitSignal(reminders.go) as went:
        reminders.open()
    assert went.args == ["today", None]
    assert not ear.shown
