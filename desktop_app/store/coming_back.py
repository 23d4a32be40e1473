"""A notebook whose disk was pulled out and put back."""

import os
from pathlib import Path

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store.database import Clock, Notebook


def come_back(path: Path, lost: Notebook | None, clock: Clock) -> Notebook:
    """Open the notebook at `path` once more, and let go of the one that is `lost`.

    To the system the disk is another one now: what was open on it stays lost. Raises StoreProblem while it is away;
    nothing is made anew in its place.
    """
    if lost is not None:
        lost.let_go()
    if not os.path.exists(path):
        raise StoreProblem(Trouble.UNREADABLE, path)
    return Notebook.open(path, clock)
