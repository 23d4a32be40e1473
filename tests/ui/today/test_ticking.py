"""Looking at the clock once a minute, and at nothing else."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.today.ticking import MINUTE_MS, Ticking
from tests.conftest import FixedClock

Made = tuple[Ticking, QTimer, list[bool]]


@pytest.fixture
def made(clock: FixedClock) -> Iterator[Made]:
    """Something that ticks, its timer, and what it told."""
    parent = QObject()
    ticking = Ticking(clock, parent)
    (timer,) = ticking.findChildren(QTimer)
    told: list[bool] = []
    ticking.due.connect(lambda: told.append(True))
    yield ticking, timer, told
    timer.stop()


def test_nothing_is_looked_at_while_nothing_is_to_come(made: Made, clock: FixedClock) -> None:
    ticking, timer, told = made
    assert not timer.isActive()
    ticking.wait_for(clock() + timedelta(hours=1))
    assert timer.isActive()
    assert timer.interval() == MINUTE_MS
    ticking.wait_for(None)
    assert not timer.isActive()
    ticking.look()
    assert told == []


def test_it_tells_once_however_late_it_is(made: Made, clock: FixedClock) -> None:
    ticking, timer, told = made
    ticking.wait_for(clock() + timedelta(minutes=5))
    timer.timeout.emit()
    assert told == []
    clock.advance(hours=9)  # the computer slept
    timer.timeout.emit()
    timer.timeout.emit()
    assert told == [True]


def test_a_clock_that_was_put_back_only_makes_it_wait(made: Made, clock: FixedClock) -> None:
    ticking, timer, told = made
    ticking.wait_for(clock() + timedelta(minutes=5))
    clock.advance(hours=-2)
    timer.timeout.emit()
    clock.advance(hours=2, minutes=5)
    timer.timeout.emit()
    assert told == [True]
