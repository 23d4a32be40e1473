"""The manual page askwell(1), from the parsers of the command line: a new option is in it by itself."""

import argparse
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from unittest.mock import patch

from desktop_app import arguments
from desktop_app.commands import parsing
from desktop_app.commands.names import COMMANDS
from desktop_app.identity import app

# What lies where, as desktop_app/paths.py has it on Linux.
FILES = {
    "~/.local/share/{command}/notebook.sqlite": "the notebook",
    "~/.local/share/{command}/backups": "backups, made by themselves",
    "~/.config/{command}": "settings",
    "~/.cache/{command}/log": "messages of the program and reports of its troubles; nothing from the notebook",
}


class _Caught(Exception):
    """A parser, at the moment when it would parse."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self.parser = parser


def _caught(parse: Callable[[Sequence[str]], argparse.Namespace]) -> argparse.ArgumentParser:
    def stop(parser: argparse.ArgumentParser, *_words: object) -> None:
        raise _Caught(parser)

    kind = argparse.ArgumentParser
    with patch.object(kind, "parse_args", stop), patch.object(kind, "parse_intermixed_args", stop):
        try:
            parse([])
        except _Caught as caught:
            return caught.parser
    raise LookupError(f"{parse.__module__} has no parser")


def window_parser() -> argparse.ArgumentParser:
    """The parser of what starts the window."""
    return _caught(arguments.parse)


def command_parsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command."""
    (commands,) = (one for one in _caught(parsing.parse)._actions if isinstance(one, argparse._SubParsersAction))
    found: dict[str, argparse.ArgumentParser] = dict(commands.choices)
    return found


def page(moment: int) -> str:
    """The page as roff; `moment` in seconds since 1970 dates it."""
    day: date = datetime.fromtimestamp(moment, UTC).date()
    window = window_parser()
    command = app().command
    lines = [
        f'.TH {command.upper()} 1 {day.isoformat()} "{app().name} {app().version}" "User Commands"',
        ".SH NAME",
        f"{command} \\- {_escaped(app().summary[0].lower() + app().summary[1:])}",
        ".SH SYNOPSIS",
        *_synopsis(window, command),
        ".PP",
        f".B {command}",
        ".I COMMAND",
        ".RI [ OPTION ]...",
        ".SH DESCRIPTION",
    ]
    for paragraph in app().description:
        lines += [".PP", *_prose(paragraph)]
    lines += [".SH OPTIONS", *_options(window)]
    # What stands below the options' help, without the list of the commands, which follow here one by one.
    after = re.sub(r"^.*?COMMAND is .*?\. ", "", window.epilog or "")
    lines += [".SH COMMANDS", *_prose(f"They need no window and no screen. {after}."), *_commands()]
    lines += [".SH EXIT STATUS", *_statuses(), ".SH FILES"]
    for path, told in FILES.items():
        lines += [".TP", f".I {_escaped(path.format(command=command))}", *_prose(told)]
    return "\n".join(lines) + "\n"


def _commands() -> Iterator[str]:
    parsers = command_parsers()
    for name in COMMANDS:
        parser = parsers[name]
        yield f".SS {name}"
        yield from _synopsis(parser, f"{app().command} {name}")
        yield ".PP"
        yield from _prose(" ".join((parser.description or "").split()))
        yield from _options(parser)


def _synopsis(parser: argparse.ArgumentParser, words: str) -> Iterator[str]:
    """One line; what may be left out in brackets."""
    yield f".B {words}"
    for action in parser._actions:
        if action.option_strings:
            named = _escaped(action.option_strings[-1])
            value = "" if action.nargs == 0 else f" \\fI{_value(action)}\\fR"
            yield f"\\fB{named}\\fR{value}" if action.required else f"[\\fB{named}\\fR{value}]"
        else:
            dots = "..." if action.nargs in ("*", "+") else ""
            shown = f"\\fI{_value(action)}\\fR{dots}"
            yield f"[{shown}]" if action.nargs == "*" else shown


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield ".TP"
        if action.option_strings:
            names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in action.option_strings)
            yield names if action.nargs == 0 else f"{names} \\fI{_value(action)}\\fR"
        else:
            yield f".I {_value(action)}"
        yield from _prose((action.help or "").replace("%(prog)s", app().command).replace("%%", "%"))


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper())


def _statuses() -> Iterator[str]:
    table, _, rest = parsing.CODES.partition("\n\n")
    for line in table.splitlines()[1:]:
        code, told = line.split(maxsplit=1)
        yield from (".TP", f".B {code}", *_prose(told))
    yield from (".PP", *_prose(" ".join(rest.split())))


def _prose(text: str) -> list[str]:
    return [_escaped(line) for line in textwrap.wrap(text, 100, break_on_hyphens=False)]


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("'", "\\(aq")
    return f"\\&{text}" if text.startswith((".", "'")) else text
