"""One command from its words to its exit status."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from desktop_app.commands.answers import Answer, Refusal, Status, refusal
from desktop_app.commands.parsing import parse
from desktop_app.paths import Folders, folders_in, user_folders
from desktop_app.records.problems import StoreProblem

Command = Callable[[argparse.Namespace, Folders], Answer]
# Each imported when it is wanted.
MODULES = {
    "import": "importing",
    "export": "exporting",
    "search": "searching",
    "check": "checking",
    "backup": "backing_up",
    "restore": "restoring",
}


def run(words: Sequence[str]) -> int:
    """Do what a command line asks for; answers the exit status."""
    options = parse(words)
    folders = folders_in(options.data_dir) if options.data_dir is not None else user_folders()
    command: Command = import_module(f"desktop_app.commands.{MODULES[options.command]}").run
    try:
        return _tell(_do(command, options, folders), options)
    except BrokenPipeError:
        _give_up_output()
        return Status.NO_READER
    except OSError as error:
        _give_up_output()
        sys.stderr.write(f"askwell: The output cannot be written: {error.strerror or error}.\n")
        return Status.STORAGE


def _give_up_output() -> None:
    # Closing what is left at the end of the program would complain again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _do(command: Command, options: argparse.Namespace, folders: Folders) -> Answer:
    try:
        return command(options, folders)
    except KeyboardInterrupt:
        return _refused(Refusal(Status.STOPPED, "Stopped. Nothing was changed.", "stopped"))
    except Refusal as refused:
        return _refused(refused)
    except StoreProblem as problem:
        return _refused(refusal(problem))
    except BrokenPipeError:
        raise
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _refused(Refusal(Status.STORAGE, f"This cannot be done: {where}{error.strerror or error}.", "system"))


def _refused(refused: Refusal) -> Answer:
    return Answer(refused.status, {"error": refused.key, "message": refused.words}, said=(refused.words,))


def _tell(answer: Answer, options: argparse.Namespace) -> int:
    for said in answer.said:
        sys.stderr.write(f"askwell: {_plain(said)}\n")
    if options.json:
        told = {"command": options.command, "status": int(answer.status), **answer.told}
        sys.stdout.write(json.dumps(told, indent=1, default=str) + "\n")
    else:
        for line in answer.lines:
            sys.stdout.write(_fit(_plain(line)) + "\n")
    sys.stdout.flush()
    return int(answer.status)


def _fit(line: str) -> str:
    """What the terminal's letters can show."""
    encoding = sys.stdout.encoding or "utf-8"
    return line.encode(encoding, "replace").decode(encoding)


def _plain(text: str) -> str:
    """Text of others without signs that a terminal obeys."""
    return "".join(sign if sign.isprintable() or sign == "\t" else " " for sign in text)
