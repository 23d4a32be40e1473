"""Answers that come once a window is gone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def while_living(owner: QObject, call: Callable[[Any], object]) -> Callable[[Any], None]:
    """`call`, which does nothing any more once `owner` is deleted."""

    def guarded(answer: Any) -> None:
        if isValid(owner):
            call(answer)

    return guarded
