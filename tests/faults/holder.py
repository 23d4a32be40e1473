"""A process that holds a notebook open, as a second program would."""

from multiprocessing.connection import Connection
from pathlib import Path

from desktop_app.store.database import Notebook


def hold(path: Path, told: Connection) -> None:
    """Open the notebook, say so, and keep it until something comes down the pipe."""
    notebook = Notebook.open(path)
    told.send("held")
    told.recv()
    notebook.close()
