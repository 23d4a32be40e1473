"""What a check is."""

from collections.abc import Callable
from pathlib import Path

# Takes an empty folder of its own and answers what it found, in a few words.
Check = Callable[[Path], str]


class Failed(Exception):
    """A sentence that says what is missing or wrong."""


def require(good: object, sentence: str) -> None:
    """Raises Failed with the sentence unless `good`."""
    if not good:
        raise Failed(sentence)
