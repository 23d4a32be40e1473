"""Telling a command from a file of that name; kept small, for every start asks."""

from collections.abc import Sequence

COMMANDS = ("import", "export", "search", "check", "backup", "restore")


def is_command(words: Sequence[str]) -> bool:
    """Whether a command line asks for a command: its first word, but for --data-dir, is one.

    A file of that name is opened with `askwell -- import` or `askwell ./import`.
    """
    rest = list(words)
    while rest and rest[0].startswith("--data-dir"):
        rest = rest[1:] if rest[0].startswith("--data-dir=") else rest[2:]
    return bool(rest) and rest[0] in COMMANDS
