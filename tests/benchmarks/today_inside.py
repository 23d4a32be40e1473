"""Opens Today over 5,000 duties and times reading them, beside the same statements without Askwell, and painting them.

python -m tests.benchmarks.today_inside FOLDER   prints milliseconds as JSON
"""

import gc
import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.method.duties import Policies
from desktop_app.store import plain, today
from desktop_app.store.database import Notebook
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.today.page import TodayPage
from tests.benchmarks.duty_notebook import COUNTS, DUTIES, NOW

READS, REPAINTS, KEYS = 300, 40, 30
ROWS = 200
SIZE = (1180, 780)
SETTLED = 1.0
Statement = tuple[str, Any]


def reading(path: Path) -> tuple[list[float], list[float]]:
    """Milliseconds of `today.duties`, and of the statements it makes, in turn, over the same connection."""
    notebook = Notebook.open(path)
    policies = Policies()
    page = notebook.read(today.duties, NOW, policies, ROWS)
    assert (page.total, page.more, page.by_kind) == (DUTIES, False, COUNTS), page.by_kind
    statements = _statements(notebook, policies)
    found: tuple[list[float], list[float]] = ([], [])
    gc.collect()
    gc.freeze()  # as the program does once it has started
    for _ in range(READS):
        found[0].append(_timed(lambda: notebook.read(today.duties, NOW, policies, ROWS)))
        found[1].append(_timed(lambda: _raw(notebook.raw, statements)))
    notebook.close()
    return found


def _statements(notebook: Notebook, policies: Policies) -> list[Statement]:
    made: list[Statement] = []
    usual = plain.rows

    def rows(session: Any, sql: str, values: Any = ()) -> list[tuple[Any, ...]]:
        made.append((sql, values))
        return usual(session, sql, values)

    with mock.patch.object(plain, "rows", rows):
        notebook.read(today.duties, NOW, policies, ROWS)
    return made


def _raw(connection: sqlite3.Connection, statements: list[Statement]) -> None:
    for sql, values in statements:
        connection.execute(sql, values).fetchall()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


class Painted(QObject):
    """Notes the first paint of the list after an answer."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__()
        self._answered = False
        self.at = 0.0
        self._alive = QTimer(self)
        self._alive.start(5)
        page.rows.loaded.connect(lambda _page: self.answered())
        page.list.viewport().installEventFilter(self)

    def answered(self) -> None:
        """From now on a paint counts."""
        self._answered = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._answered and not self.at:
            QTimer.singleShot(0, self, self._painted)  # once the paint has reached the screen
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self.at = self.at or time.perf_counter()

    def after(self, act: Callable[[], object], *, at_once: bool = False) -> float:
        """Milliseconds from `act` to the paint that shows what comes of it."""
        _idle(0.05)
        self._answered, self.at = at_once, 0.0
        start = time.perf_counter()
        act()
        while not self.at:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return 1000 * (self.at - start)


def _idle(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def painting(folder: Path, app: QApplication) -> dict[str, list[float]]:
    """Milliseconds from asking anew, from a page down, and from "done", each to the repainted list."""
    preferences = Preferences(folder / "today.ini")
    preferences.set("time_zone", "UTC")
    backend = Backend(clock=lambda: NOW)
    desk = Desk(backend, preferences, Theme(app, preferences), Messages(), lambda: NOW)
    backend.open(folder / "notebook.sqlite")
    page = TodayPage(desk)
    page.resize(*SIZE)
    painted = Painted(page)
    page.show()
    backend.when_warm(lambda: None)
    _idle(2 * SETTLED)
    assert page.rows.page.total == DUTIES
    page.list.setFocus()
    found = {
        "reload": [painted.after(page.rows.reload) for _ in range(REPAINTS)],
        "scroll": [
            painted.after(lambda: QTest.keyClick(page.list, Qt.Key.Key_PageDown), at_once=True) for _ in range(REPAINTS)
        ],
        "done": [painted.after(page.deeds.leave.trigger) for _ in range(KEYS)],
    }
    assert page.rows.page.total == DUTIES - KEYS
    backend.close()
    _idle(SETTLED)
    backend.stop()
    return found


def main() -> None:
    """Measure both; the notebook is changed, so it is to be a copy."""
    folder = Path(sys.argv[1])
    ours, raw = reading(folder / "notebook.sqlite")
    application = QApplication(sys.argv[:1])
    print(json.dumps({"ours": ours, "raw": raw, **painting(folder, application)}))


if __name__ == "__main__":
    main()
