"""One run of the real program through everything that it does to files and to the system, watched by strace."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from desktop_app.store import demo
from desktop_app.store.database import Notebook
from tests.faults import disks
from tests.manners import watching
from tests.manners.watching import DRIVER, ROOT, Watched


@dataclass(frozen=True)
class Run:
    """The journey, where it left things, and the program's own tree before and after it."""

    watched: Watched
    home: Path
    passing: Path
    chosen: Path
    program: Path
    before: frozenset[Path]
    after: frozenset[Path]
    was_read_only: bool


def tree(folder: Path) -> frozenset[Path]:
    """Every path below a folder."""
    return frozenset(path.relative_to(folder) for path in folder.rglob("*"))


def installed(folder: Path) -> Path:
    """A copy of the program, as an installation has it: without what Python keeps beside its modules."""
    program = folder / "program"
    for name in ("desktop_app", "resources"):
        shutil.copytree(ROOT / name, program / name, ignore=shutil.ignore_patterns("__pycache__"))
    return program


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in a folder after all."""
    probe = folder / "probe"
    try:
        probe.touch()
    except OSError:
        return False
    probe.unlink()
    return True


@pytest.fixture(scope="session")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """The whole journey in a fresh home, from a read-only installation, with umask 022 and without a network."""
    root = tmp_path_factory.mktemp("manners")
    program, chosen, home = installed(root), root / "chosen", root / "home"
    chosen.mkdir()
    environment = watching.home_of(home, PYTHONPATH=str(program))
    data = home / ".local" / "share" / "askwell"
    data.mkdir(parents=True)
    with closing(Notebook.open(data / "notebook.sqlite")) as notebook:
        notebook.write(demo.fill, demo.load(), date.today())
    umask = os.umask(0o022)
    with ExitStack() as undoing:
        undoing.callback(os.umask, umask)
        undoing.enter_context(disks.read_only(program))
        writable = is_writable(program)
        before = tree(program)
        words = (DRIVER, "whole", chosen)
        watched = watching.run(words, environment, root / "trace", network=False, cwd=root)
        yield Run(watched, home, root / "passing", chosen, program, before, tree(program), not writable)
