"""Answers that come after the window that asked for them is gone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def while_alive(
    owner: QObject, call: Callable[..., object], otherwise: Callable[..., object] | None = None
) -> Callable[..., None]:
    """`call` for as long as `owner` is there, `otherwise` (trouble must be told to somebody) afterwards."""

    def guarded(*args: Any) -> None:
        if isValid(owner):
            call(*args)
        elif otherwise is not None:
            otherwise(*args)

    return guarded
