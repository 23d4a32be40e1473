"""What the program relies on in the library under it."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal(object)


def test_emitting_keeps_the_references_of_constants() -> None:
    # PySide6 6.12.0 lost one of True at every emit, and the interpreter ended after some thousands.
    bell = Bell()
    heard: list[object] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(500):
        bell.rung.emit(None)
    assert len(heard) == 500
    assert abs(sys.getrefcount(True) - before) < 100
