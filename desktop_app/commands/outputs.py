"""Files that are whole or not there, and standard output."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from desktop_app.commands.answers import Refusal, Status
from desktop_app.commands.parsing import STANDARD
from desktop_app.store.errors import problem_from

Make = Callable[[IO[bytes]], None]


def write(path: Path, make: Make) -> None:
    """Write what `make` makes; readable by this user alone. Raises Refusal, and what `make` raises."""
    if path == STANDARD:
        with tempfile.TemporaryFile() as file:
            make(file)
            file.seek(0)
            shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        return
    if path.is_dir():
        raise Refusal(Status.USAGE, f"{path} is a folder; say the name of a file in it.", "folder")
    try:
        _write_whole(path, make)
    except OSError as error:
        if (problem := problem_from(error, path)) is None:
            raise
        raise problem from error


def _write_whole(path: Path, make: Make) -> None:
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:40]}.", delete=False) as part:
        try:
            make(part)
            part.flush()
            os.fsync(part.fileno())
            part.close()
            os.replace(part.name, path)
        except BaseException:
            part.close()
            os.unlink(part.name)
            raise
