"""Imports a file of cards in the real window, and watches from within how long the window stands still.

python -m tests.benchmarks.import_inside FOLDER CARDS   prints, as JSON, the longest stall in ms of each part, and MiB

"idle" is the same window without anything to do, "control" the same beside a thread that counts.
"""

import gc
import json
import resource
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from desktop_app.ui import application

TICK = 2  # milliseconds
LIMIT = 600.0
QUIET = 1.5  # seconds
CONTROL = 8.0


class Watch(QObject):
    """Notes the longest time between two turns of the event loop, beyond what it was to be."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.worst = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, 1000 * (now - self._last) - TICK)
        self._last = now

    def during(self, done: Callable[[], bool], then: float = QUIET) -> float:
        """Let the window work until `done`, and for `then` seconds more; answers the longest stall in ms."""
        self._turn(lambda: True, TICK / 1000)
        self.worst = 0.0
        self._turn(done, LIMIT)
        self._turn(lambda: False, then)
        return self.worst

    def doing(self, act: Callable[[], object]) -> float:
        """The longest stall while something is done and what follows it."""
        QTimer.singleShot(0, self, act)
        return self.during(lambda: True)

    def _turn(self, done: Callable[[], bool], seconds: float) -> None:
        until = time.perf_counter() + seconds
        while not done() and time.perf_counter() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def drive(running: application.Application, cards: Path) -> int:
    """In place of the event loop: import, choose, take back."""
    window, watch = running.window, Watch()
    window.tabs.show_first()
    window.show()
    watch.during(lambda: running.is_open, 3)
    window.tabs.turn("contacts")
    taken: Any = window.windows.show("importing")
    watch.during(lambda: running.backend.is_warm, 3)
    gc.collect()
    found = {"idle": watch.during(lambda: True, CONTROL), "control": _beside_a_thread(watch)}
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    taken.bring([cards])
    found["reading"] = watch.during(lambda: taken.stack.currentWidget() is taken.preview)
    found["choosing"] = _choose(watch, taken.preview.table)
    taken.foot.act.click()
    found["importing"] = watch.during(lambda: taken.stack.currentWidget() is taken.outcome)
    found["MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - idle
    table = next(view for view in window.findChildren(QTableView) if view.objectName() == "contacts_table")
    found["selecting"] = watch.doing(partial(QTest.keyClick, table, Qt.Key.Key_A, _CTRL))
    print(json.dumps(found))
    taken.close()
    running.finish()
    return 0


_CTRL = Qt.KeyboardModifier.ControlModifier


def _beside_a_thread(watch: Watch) -> float:
    """The longest stall of the idle window while another thread does nothing but count."""
    ended = threading.Event()

    def count() -> None:
        while not ended.is_set():
            sum(range(1000))

    thread = threading.Thread(target=count)
    thread.start()
    worst = watch.during(lambda: True, CONTROL)
    ended.set()
    thread.join()
    return worst


def _choose(watch: Watch, table: QTableView) -> float:
    """All rows, skipped and added again."""
    worst = watch.doing(partial(QTest.keyClick, table, Qt.Key.Key_A, _CTRL))
    for key in (Qt.Key.Key_S, Qt.Key.Key_A):
        worst = max(worst, watch.doing(partial(QTest.keyClick, table, key)))
    return worst


if __name__ == "__main__":
    setattr(application.Application, "run", lambda running, *_files, **_how: drive(running, Path(sys.argv[2])))  # noqa: B010
    sys.exit(application.run(Path(sys.argv[1])))
