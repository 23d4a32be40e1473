"""How a command ends: an exit status, what it found, and what is said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from desktop_app.interchange.archive.sentences import sentence as archive_sentence
from desktop_app.records.archives import ArchiveProblem
from desktop_app.records.problems import StoreProblem, Trouble


class Status(IntEnum):
    """The exit status."""

    DONE = 0
    NOTHING = 1
    USAGE = 2
    HELD = 3
    UNREADABLE = 4
    STORAGE = 5
    STOPPED = 130
    NO_READER = 141


@dataclass(frozen=True, slots=True)
class Answer:
    """`told` is for machines, `lines` the same for people, `said` goes to standard error."""

    status: Status = Status.DONE
    told: Mapping[str, Any] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


class Refusal(Exception):
    """The command cannot be done, and nothing was changed."""

    def __init__(self, status: Status, words: str, key: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words
        self.key = key


_SENTENCES = {
    Trouble.DISK_FULL: "The disk of {path} is full. Free some space, then try again.",
    Trouble.READ_ONLY: "Askwell may not write {path}. Make it writable, then try again.",
    Trouble.LOCKED: "Askwell's window or another program holds {path}. Close it there, then try again.",
    Trouble.DAMAGED: "{path} is damaged. The newest good backup is brought back with: askwell restore PATH --yes",
    Trouble.TOO_NEW: "{path} was written by a newer Askwell. Please use that version.",
    Trouble.NOT_A_NOTEBOOK: "{path} is not an Askwell notebook.",
    Trouble.GONE: "{path} is not there.",
    Trouble.UNREADABLE: "{path} cannot be read or written just now. Is the disk still connected?",
    Trouble.INVALID: "{detail}",
    Trouble.STOPPED: "Stopped. Nothing was changed.",
}
_STATUSES = {Trouble.LOCKED: Status.HELD, Trouble.GONE: Status.UNREADABLE, Trouble.STOPPED: Status.STOPPED}


def refusal(problem: StoreProblem) -> Refusal:
    """Trouble of the world, as a command tells it."""
    if isinstance(problem, ArchiveProblem):
        return Refusal(Status.UNREADABLE, archive_sentence(problem), problem.fault.value)
    words = _SENTENCES[problem.trouble].replace("{path}", str(problem.path or "the notebook"))
    status = _STATUSES.get(problem.trouble, Status.STORAGE)
    return Refusal(status, words.replace("{detail}", problem.detail), problem.trouble.value)


def counted(number: int, one: str, several: str) -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else several}"
