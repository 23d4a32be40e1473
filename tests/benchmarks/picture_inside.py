"""Opens the picture of who led to whom, or a bare view with as many people, and times it to its first paint.

python -m tests.benchmarks.picture_inside FOLDER [control]   prints milliseconds as JSON: opened, and a later repaint
"""

import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from desktop_app.ui.backend import Backend
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme

SIZE = (1180, 780)
SETTLED = 1.0
REPAINTS = 5
PEOPLE = 3000


class Watch(QObject):
    """Notes when a widget has been painted for the first time, once `ready` says that there is something to see."""

    def __init__(self, widget: QWidget, ready: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._ready = ready
        self.at = 0.0
        self._alive = QTimer(self)
        self._alive.start(5)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.at and self._ready():
            QTimer.singleShot(0, self, self._painted)  # once the paint has reached the screen
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self.at = self.at or time.perf_counter()

    def wait(self) -> float:
        """The moment of the first paint."""
        while not self.at:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return self.at


def _idle(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _repaint(view: QGraphicsView) -> float:
    """The usual milliseconds of painting everything anew, seen whole."""
    times = []
    for _ in range(REPAINTS):
        start = time.perf_counter()
        view.viewport().repaint()
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[REPAINTS // 2]


def ours(folder: Path, app: QApplication) -> tuple[float, float]:
    """Asks the notebook, lays out, paints."""
    preferences = Preferences(folder / "picture.ini")
    backend = Backend()
    desk = Desk(backend, preferences, Theme(app, preferences), Messages())
    opened: list[Path] = []
    backend.open(folder / "notebook.sqlite", then=opened.append)
    while not opened:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    backend.when_warm(lambda: None)
    _idle(SETTLED)
    start = time.perf_counter()
    from desktop_app.ui.referrals.window import open_window

    window = open_window(desk, None, None)
    window.resize(*SIZE)
    watch = Watch(window.view.viewport(), lambda: window.picture is not None)
    window.show()
    seconds = watch.wait() - start
    _idle(SETTLED)
    window.view.show_whole()
    found = 1000 * seconds, _repaint(window.view)
    window.close()
    backend.stop()
    return found


def control() -> tuple[float, float]:
    """As many ellipses and texts in a bare view."""
    start = time.perf_counter()
    scene = QGraphicsScene()
    across = math.isqrt(PEOPLE)
    for number in range(PEOPLE):
        x, y = 120 * (number % across), 60 * (number // across)
        scene.addEllipse(x, y, 34, 34)
        scene.addSimpleText(f"Person {number}").setPos(x, y + 36)
    view = QGraphicsView(scene)
    view.resize(*SIZE)
    watch = Watch(view.viewport())
    view.show()
    seconds = watch.wait() - start
    _idle(SETTLED)
    view.fitInView(scene.itemsBoundingRect())
    return 1000 * seconds, _repaint(view)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    print(json.dumps(control() if sys.argv[2:] == ["control"] else ours(Path(sys.argv[1]), application)))
