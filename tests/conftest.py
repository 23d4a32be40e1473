"""Fixtures that tests of every layer share."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.store.database import Notebook


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


@pytest.fixture
def notebook(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    """A new notebook, with the question bank and nothing else in it."""
    opened = Notebook.open(tmp_path / "notebook.sqlite", clock=clock)
    yield opened
    opened.close()
