"""Trouble that comes from the world, not from a bug: it is told in a sentence, with a way out."""

from enum import StrEnum
from pathlib import Path


class Trouble(StrEnum):
    """The kinds of trouble a notebook on disk can be in."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    TOO_NEW = "too_new"
    NOT_A_NOTEBOOK = "not_a_notebook"
    GONE = "gone"
    UNREADABLE = "unreadable"
    INVALID = "invalid"
    STOPPED = "stopped"


class StoreProblem(Exception):
    """Something outside the program stands in the way.

    `trouble` says what; `path` names the file or folder concerned; `detail` is for the log.
    """

    def __init__(self, trouble: Trouble, path: Path | None = None, detail: str = "") -> None:
        super().__init__(f"{trouble}: {path or ''} {detail}".strip())
        self.trouble = trouble
        self.path = path
        self.detail = detail
