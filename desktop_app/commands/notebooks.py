"""Opening the notebook for a command."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.commands.answers import Refusal, Status
from desktop_app.paths import Folders
from desktop_app.store.database import Notebook


def has_notebook(folders: Folders) -> bool:
    """Whether there is a notebook with anything in it."""
    return folders.notebook.is_file() and folders.notebook.stat().st_size > 0


def need_notebook(folders: Folders) -> None:
    """Refuse where there is none: none is made by looking."""
    if not has_notebook(folders):
        raise Refusal(Status.UNREADABLE, f"There is no notebook in {folders.data} yet.", "no_notebook")


@contextmanager
def opened(folders: Folders) -> Iterator[Notebook]:
    """The notebook, held for as long as the command needs it. Raises Refusal, StoreProblem."""
    notebook = Notebook.open(folders.notebook)
    try:
        yield notebook
    finally:
        notebook.close()
