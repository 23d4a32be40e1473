"""The commands and their options."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop_app.commands.names import COMMANDS

FORMATS = ("vcard", "vcard3", "csv", "ics", "markdown", "archive")
STANDARD = Path("-")
CODES = """exit status:
  0    done
  1    nothing found; for check: problems found
  2    the command line is not understood, or something is to be said first
  3    the notebook is held by Askwell's window or another program
  4    a file cannot be read, or is not what it should be
  5    trouble with the disk or the notebook
  130  stopped with Ctrl+C; nothing was changed
  141  whoever was to read the output went away

Messages go to standard error, results to standard output."""


def parse(words: Sequence[str]) -> argparse.Namespace:
    """`command`, `data_dir`, `json` and what the command takes; --help and mistakes end the program."""
    parser = argparse.ArgumentParser(prog="askwell", allow_abbrev=False)
    parser.add_argument("--data-dir", dest="early_data_dir", type=_path, metavar="DIR")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in COMMANDS:
        _ADD[name](_command(commands, name))
    options = parser.parse_args(words)
    options.data_dir = options.data_dir or options.early_data_dir
    return options


def _command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str) -> argparse.ArgumentParser:
    brief, about = _ABOUT[name]
    made = commands.add_parser(
        name,
        help=brief,
        description=about,
        epilog=CODES,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--data-dir", type=_path, metavar="DIR", help="use the notebook in DIR instead of your own")
    made.add_argument("--json", action="store_true", help="write one JSON document to standard output")
    return made


_ABOUT = {
    "import": (
        "take in contacts and meetings",
        "Take in people from contact cards (vCard) and tables (CSV), or meetings from calendars (iCalendar): new\n"
        "ones are added, known ones are given what is new. Who may be somebody you have already, and meetings\n"
        "that are over or with people you do not have, are left out; the window asks about them. All files or\n"
        "none, and one undo in the window takes everything back.",
    ),
    "export": (
        "write contacts, meetings or everything",
        "Write everybody as contact cards, as a table or to be read, all meetings as a calendar, or the whole\n"
        "notebook as an archive. A file that is there already is replaced when the new one is whole.",
    ),
    "search": ("look for words", "Find people, meetings and questions in which all the words stand."),
    "check": (
        "see whether all is well",
        "Look through the notebook, its full text and its backups, and at who may read them. Nothing is changed.",
    ),
    "backup": (
        "copy the notebook",
        "Write a verified copy of the notebook to PATH: into it where it is a folder, otherwise as a file of\n"
        "that name that is not there yet.",
    ),
    "restore": (
        "put a backup or an archive in place",
        "Put a backup or an archive in the notebook's place. It is checked whole first, and the present\n"
        "notebook is backed up, so that this can be taken back the same way.",
    ),
}


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=_path, metavar="FILE", help="contact cards, tables or calendars")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be done, and do nothing")
    parser.add_argument("--tag", default="", metavar="TAG", help="mark everybody added or updated with TAG")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, required=True, help="what to write")
    parser.add_argument(
        "--output", type=_path, required=True, metavar="PATH", help="the file to write; - is standard output"
    )
    parser.add_argument(
        "--private",
        action="store_true",
        help="take answers told in confidence along (markdown leaves them out, an archive is not written)",
    )


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    parser.add_argument("--limit", type=_count, default=50, metavar="N", help="at most N of each kind (50)")


def _path(text: str) -> Path:
    """A path; an empty one would be the folder in which the shell happens to be."""
    if not text:
        raise ValueError(text)
    return Path(text)


def _add_path(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=_path, metavar="PATH", help="a folder, or a file that is not there yet")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=_path, metavar="PATH", help="a backup or an archive (.askwell)")
    parser.add_argument("--yes", action="store_true", help="replace the notebook that is there")


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise ValueError(text)
    return number


_ADD = {
    "import": _add_import,
    "export": _add_export,
    "search": _add_search,
    "check": lambda _parser: None,
    "backup": _add_path,
    "restore": _add_restore,
}
