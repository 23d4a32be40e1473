"""The door to the notebook, on real threads."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.records.changes import Changes
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts
from desktop_app.store.database import Notebook
from desktop_app.ui.backend import Backend


@pytest.fixture
def door(notebook: Notebook) -> Iterator[Backend]:
    made = Backend()
    made.use(notebook)
    yield made
    made.stop()


def count(session: Session) -> int:
    return int(session.execute(text("SELECT count(*) FROM contact")).scalar_one())


def test_an_answer_arrives_on_the_gui_thread(door: Backend, qtbot: QtBot) -> None:
    seen: list[tuple[int, threading.Thread]] = []
    door.read(count, then=lambda answer: seen.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(0, threading.main_thread())]


def test_only_the_newest_question_of_a_channel_is_answered(door: Backend, qtbot: QtBot) -> None:
    answers: list[str] = []
    gate = threading.Event()
    door.read(lambda _: gate.wait(5), then=lambda _: None)
    for word in ("a", "ab", "abc"):
        door.read(lambda _, w=word: w, then=answers.append, channel="search")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    door.read(lambda _: "last", then=answers.append)
    qtbot.waitUntil(lambda: "last" in answers)
    assert answers == ["abc", "last"]


def test_a_question_no_longer_asked_is_broken_off(door: Backend, qtbot: QtBot) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    started = threading.Event()
    answers: list[object] = []

    def ask(session: Session) -> object:
        started.set()
        return session.execute(text(endless)).scalar()

    door.read(ask, then=answers.append, channel="search")
    qtbot.waitUntil(started.is_set)

    # The interrupt may come a moment before the statement runs; each newer question sends another.
    def again() -> bool:
        door.read(lambda _: "newer", then=answers.append, channel="search")
        return bool(answers)

    qtbot.waitUntil(again)
    assert set(answers) == {"newer"}


def test_a_change_is_told_with_its_initiator(door: Backend, qtbot: QtBot) -> None:
    initiator = object()
    with qtbot.waitSignal(door.changed) as told:
        door.write(contacts.create, "Amara Okafor", initiator=initiator)
    assert told.args is not None
    changes, by = told.args
    assert isinstance(changes, Changes)
    assert changes.operation == "create_contact"
    assert len(changes.of("contact")) == 1
    assert by is initiator


def test_busy_ends_only_after_the_last_write(door: Backend, qtbot: QtBot) -> None:
    states: list[bool] = []
    door.busy.connect(states.append)
    drained: list[int] = []
    for name in ("Amara", "Lena", "Wei"):
        door.write(contacts.create, name)
    door.when_written(lambda: door.read(count, then=drained.append))
    qtbot.waitUntil(lambda: bool(drained))
    assert drained == [3]
    assert states == [True, False]


def test_trouble_goes_to_who_asked_or_to_everyone(door: Backend, qtbot: QtBot) -> None:
    def full(session: Session) -> Any:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "edit_contact"  # type: ignore[attr-defined]
    mine: list[StoreProblem] = []
    door.write(full, failed=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    with qtbot.waitSignal(door.trouble) as told:
        door.write(full)
    assert told.args is not None
    assert [problem.trouble for problem in (mine[0], told.args[0])] == [Trouble.DISK_FULL] * 2


def test_a_bug_reaches_the_crash_hook(door: Backend, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: caught.append(kind))

    def broken(session: Session) -> None:
        raise LookupError("bug")

    door.read(broken, then=lambda _: None)
    qtbot.waitUntil(lambda: bool(caught))
    assert caught == [LookupError]


def test_long_work_lets_questions_pass(door: Backend, qtbot: QtBot) -> None:
    order: list[str] = []
    begun, asked = threading.Event(), threading.Event()

    def work(_notebook: Notebook, report: Any) -> str:
        begun.set()
        asked.wait(5)
        report(1, 2)
        return "work"

    door.with_notebook(work, then=order.append)
    qtbot.waitUntil(begun.is_set)
    door.read(lambda _: "question", then=order.append)
    asked.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["question", "work"]


def test_background_work_reports_and_can_be_stopped(door: Backend, qtbot: QtBot) -> None:
    seen: list[int] = []
    ended = threading.Event()

    def work(report: Any) -> None:
        try:
            for number in range(1_000_000_000):
                report(number, 0)
        finally:
            ended.set()

    task = door.background(work, then=lambda _: seen.append(-1), progress=lambda done, _: seen.append(done))
    qtbot.waitUntil(lambda: bool(seen))
    task.cancel()
    assert ended.wait(5)
    assert -1 not in seen


def test_questions_without_a_notebook_are_dropped_quietly(qtbot: QtBot) -> None:
    door = Backend()
    heard: list[object] = []
    door.trouble.connect(heard.append)
    door.read(count, then=heard.append)
    done: list[bool] = []
    door.background(lambda _report: None, then=lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    door.stop()
    assert heard == []
