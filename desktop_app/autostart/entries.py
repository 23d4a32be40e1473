"""The entry of each system as text or bytes, and back; pure.

A command is a tuple of words: the program, `--hidden`, and what opens the notebook.
"""

import plistlib
from dataclasses import dataclass
from typing import Any
from xml.parsers.expat import ExpatError

from desktop_app.identity import App

HIDDEN = "--hidden"
Command = tuple[str, ...]
# Signs that must be escaped inside the quotes of an Exec line (Desktop Entry Specification, "The Exec key").
_EXEC_ESCAPED = '"`$\\'
_STRING_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_STRING_MEANINGS = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What the system starts at login; an entry that is not `enabled` is there, but was switched off elsewhere."""

    command: Command
    enabled: bool = True

    @property
    def program(self) -> Command:
        """The words before --hidden."""
        return self.command[: self.command.index(HIDDEN)] if HIDDEN in self.command else self.command

    @property
    def rest(self) -> Command:
        """The words after --hidden."""
        return self.command[self.command.index(HIDDEN) + 1 :] if HIDDEN in self.command else ()


# Linux and its kin: a desktop entry in the autostart folder


def desktop_entry(app: App, command: Command) -> str:
    """The file for ~/.config/autostart (Desktop Application Autostart Specification).

    TryExec: once the program is uninstalled, the entry means nothing.
    """
    exec_line = " ".join(_exec_word(word) for word in command)
    lines = ("Type=Application", f"Name={app.name}", f"Comment={app.summary}", f"Icon={app.id}")
    execs = (f"TryExec={_escaped(command[0])}", f"Exec={_escaped(exec_line)}")
    ends = ("Terminal=false", "X-GNOME-Autostart-enabled=true", "X-KDE-autostart-after=panel")
    return "\n".join(("[Desktop Entry]", *lines, *execs, *ends, ""))


def read_desktop_entry(data: bytes) -> Entry | None:
    """The entry in such a file; None where there is no command in it."""
    found: dict[str, str] = {}
    for line in data.decode("utf-8", "surrogateescape").split("\n"):
        key, sign, value = line.partition("=")
        if sign:
            found.setdefault(key.strip(), value.strip())
    command = _exec_words(_unescaped(found.get("Exec", "")))
    off = found.get("Hidden") == "true" or found.get("X-GNOME-Autostart-enabled") == "false"
    return Entry(command, not off) if command else None


def _exec_word(word: str) -> str:
    escaped = "".join(f"\\{sign}" if sign in _EXEC_ESCAPED else sign for sign in word)
    return '"' + escaped.replace("%", "%%") + '"'


def _exec_words(line: str) -> Command:
    words: list[str] = []
    word, quoted, escaped, begun = "", False, False, False
    for sign in line:
        if escaped:
            word, escaped = word + sign, False
        elif sign == "\\" and quoted:
            escaped = True
        elif sign == '"':
            quoted, begun = not quoted, True
        elif sign == " " and not quoted:
            words += [word] if begun else []
            word, begun = "", False
        else:
            word, begun = word + sign, True
    words += [word] if begun else []
    return tuple(word.replace("%%", "%") for word in words)


def _escaped(value: str) -> str:
    return "".join(_STRING_ESCAPES.get(sign, sign) for sign in value)


def _unescaped(value: str) -> str:
    made, signs = "", iter(value)
    for sign in signs:
        if sign == "\\":
            meant = next(signs, "")
            made += _STRING_MEANINGS.get(meant, sign + meant)
        else:
            made += sign
    return made


# macOS: a launch agent


def launch_agent(app: App, command: Command) -> bytes:
    """The file for ~/Library/LaunchAgents (launchd.plist(5))."""
    told = {"Label": app.id, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    return plistlib.dumps(told)


def read_launch_agent(data: bytes) -> Entry | None:
    """The entry in such a file; None where there is no command in it."""
    try:
        told: Any = plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError, ValueError):
        return None
    words = told.get("ProgramArguments") if isinstance(told, dict) else None
    if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
        return None
    return Entry(tuple(words), not told.get("Disabled", False) and bool(told.get("RunAtLoad", False)))


# Windows: a value below the key Run


def run_value(command: Command) -> str:
    """The command line for HKEY_CURRENT_USER\\...\\Run, quoted as CommandLineToArgvW reads it."""
    return " ".join(_windows_word(word) for word in command)


def read_run_value(value: str) -> Command:
    """The words of such a command line."""
    words: list[str] = []
    word, quoted, begun, slashes = "", False, False, 0
    for sign in f"{value} ":
        if sign == "\\":
            slashes, begun = slashes + 1, True
            continue
        if sign == '"':
            word += "\\" * (slashes // 2)
            quoted = quoted if slashes % 2 else not quoted
            word, begun = word + ('"' if slashes % 2 else ""), True
        elif sign in " \t" and not quoted:
            words += [word + "\\" * slashes] if begun else []
            word, begun = "", False
        else:
            word, begun = word + "\\" * slashes + sign, True
        slashes = 0
    return tuple(words)


def _windows_word(word: str) -> str:
    made, slashes = "", 0
    for sign in word:
        if sign == "\\":
            slashes += 1
            continue
        made += "\\" * (2 * slashes + 1 if sign == '"' else slashes) + sign
        slashes = 0
    # In front of the closing sign each backslash counts twice.
    return '"' + made + "\\" * (2 * slashes) + '"'
