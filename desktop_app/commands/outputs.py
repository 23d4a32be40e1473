"""Files that are whole or not there, and what takes bytes without being a file: standard output, a pipe, a device."""

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from desktop_app.commands.answers import Refusal, Status
from desktop_app.commands.parsing import STANDARD
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store.errors import problem_from
from desktop_app.whole_files import written_whole

Make = Callable[[IO[bytes]], None]


def write(path: Path, make: Make) -> None:
    """Write what `make` makes; readable by this user alone. Raises Refusal, and what `make` raises."""
    if path == STANDARD:
        _pour(make, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    if path.is_dir():
        raise Refusal(Status.USAGE, f"{path} is a folder; say the name of a file in it.", "folder")
    need_folder(path)
    try:
        _write(path, make)
    except BrokenPipeError:
        raise
    except OSError as error:
        if (problem := problem_from(error, path)) is None:
            raise
        raise problem from error


def need_folder(path: Path) -> None:
    """Refuse a file in a folder that is not there."""
    if not path.parent.is_dir():
        raise StoreProblem(Trouble.GONE, path.parent)


def _write(path: Path, make: Make) -> None:
    if path.exists() and not path.is_file():
        # A pipe or a device is written into: put in its place, the file would be all that is left of it.
        with path.open("wb") as file:
            _pour(make, file)
        return
    # What a link leads to is written, and the link stays.
    with written_whole(path.resolve()) as part, part.open("wb") as file:
        make(file)


def _pour(make: Make, out: IO[bytes]) -> None:
    with tempfile.TemporaryFile() as file:
        make(file)
        file.seek(0)
        shutil.copyfileobj(file, out)
