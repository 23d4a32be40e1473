"""What callers of the backend hand over and get back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.records.problems import StoreProblem

Then = Callable[[Any], None]
Failed = Callable[[StoreProblem], None]
Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """Raised inside a background task by its progress callback once the user has had enough."""


@dataclass(slots=True)
class Task:
    """A piece of background work; `cancel` takes effect at its next report of progress."""

    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True
