"""Keeping what is typed, whatever the disk answers and when."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.outreach.keeping import Done, Failed, Keeping


class Slow(Keeping[str]):
    """Answers a write when it is told to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stored = True
        self.sent: list[str] = []
        self._answers: list[tuple[Done, Failed]] = []

    @property
    def is_stored(self) -> bool:
        return self.stored

    def write(self, value: str, done: Done, failed: Failed) -> None:
        self.sent.append(value)
        self._answers.append((done, failed))

    def answer(self, problem: StoreProblem | None = None) -> None:
        done, failed = self._answers.pop(0)
        self.stored = True
        if problem is None:
            done()
        else:
            failed(problem)


@pytest.fixture
def slow(qapp: QApplication) -> Slow:
    made = Slow(QCoreApplication.instance() or qapp)
    made.start("a")
    return made


def test_what_is_as_it_was_is_not_written(slow: Slow) -> None:
    slow.edited("a")
    slow.flush()
    assert slow.sent == []
    assert not slow.unsaved


def test_what_is_typed_meanwhile_follows(slow: Slow) -> None:
    slow.edited("ab")
    slow.flush()
    slow.edited("abc")
    slow.flush()
    assert slow.sent == ["ab"]
    slow.answer()
    assert slow.sent == ["ab", "abc"]
    assert slow.unsaved
    slow.answer()
    assert not slow.unsaved


def test_saved_is_said_once_all_of_it_is(slow: Slow) -> None:
    told: list[str] = []
    slow.state.connect(told.append)
    slow.edited("ab")
    slow.flush()
    slow.edited("abc")
    slow.answer()
    slow.answer()
    assert told == ["saving", "saving", "saved"]


def test_what_failed_stays_and_is_tried_again(slow: Slow) -> None:
    troubles: list[StoreProblem] = []
    slow.failed.connect(troubles.append)
    slow.edited("ab")
    slow.flush()
    slow.answer(StoreProblem(Trouble.DISK_FULL))
    assert [problem.trouble for problem in troubles] == [Trouble.DISK_FULL]
    assert slow.unsaved
    slow.flush()
    slow.answer()
    assert slow.sent == ["ab", "ab"]
    assert not slow.unsaved


def test_keep_calls_once_everything_is_there(slow: Slow) -> None:
    kept: list[int] = []
    slow.edited("ab")
    slow.keep(lambda: kept.append(1))
    assert kept == []
    slow.answer()
    assert kept == [1]
    slow.keep(lambda: kept.append(2))
    assert kept == [1, 2]


def test_keep_makes_a_record_where_there_is_none(slow: Slow) -> None:
    slow.stored = False
    kept: list[int] = []
    slow.keep(lambda: kept.append(1))
    assert slow.sent == ["a"]
    slow.answer()
    assert kept == [1]


def test_what_was_to_follow_does_not_after_a_failure(slow: Slow) -> None:
    kept: list[int] = []
    slow.edited("ab")
    slow.keep(lambda: kept.append(1))
    slow.answer(StoreProblem(Trouble.DISK_FULL))
    slow.flush()
    slow.answer()
    assert kept == []


def test_what_was_left_is_not_written_any_more(slow: Slow) -> None:
    slow.edited("ab")
    slow.left()
    slow.flush()
    assert slow.sent == []
