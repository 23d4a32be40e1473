"""Names for changes: every function that changes the notebook is a named operation."""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.store import undo

F = TypeVar("F", bound=Callable[..., Any])
_UNDOING = {undo.undo: "undo", undo.undo_only: "undo", undo.redo: "redo"}


def operation(name: str, *, undoable: bool = True) -> Callable[[F], F]:
    """Give an operation the name under which the journal and the undo menu know it.

    One that is not undoable stands in the history of its records, but is no step back.
    """

    def mark(function: F) -> F:
        function.operation = name  # type: ignore[attr-defined]
        if not undoable:
            function.kind = "given"  # type: ignore[attr-defined]
        return function

    return mark


def name_of(function: Callable[..., Any]) -> str:
    """The name given by `operation`; a change without one is a bug, and raises AttributeError."""
    name: str = _UNDOING.get(function) or function.operation  # type: ignore[attr-defined]
    return name


def kind_of(function: Callable[..., Any]) -> str:
    """ "do"; "undo" and "redo" for those two; "given" for what is no step back."""
    kind: str = getattr(function, "kind", "do")
    return _UNDOING.get(function, kind)
