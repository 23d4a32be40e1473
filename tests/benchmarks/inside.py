"""Types into the real window, or into the control, from within its process, and times each key to its repaint.

python -m tests.benchmarks.inside FOLDER [control]   prints the milliseconds of each key as JSON
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTableView, QVBoxLayout, QWidget

from desktop_app.ui import application
from tests.benchmarks.queries import keys

LIMIT = 10.0
PAUSE = 0.03  # seconds between keys: faster than anybody types
UNCHANGED = 0.1  # seconds after which an answer that changes nothing has been shown
_LIKE = (
    "SELECT name, role, organization, stage, last_talked FROM contact_summary"
    " WHERE name LIKE '%' || ? || '%' ORDER BY position LIMIT 64"
)


class Typist(QObject):
    """Presses keys and waits for the paint that shows the answer."""

    def __init__(self, field: QLineEdit, shown: list[QWidget]) -> None:
        super().__init__()
        self._field = field
        self._answered_at = self._painted_at = 0.0
        self._alive = QTimer(self)
        self._alive.start(20)
        for widget in shown:
            widget.installEventFilter(self)

    def answered(self) -> None:
        """The rows for what stands in the field are in the model."""
        self._answered_at = time.perf_counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._answered_at and not self._painted_at:
            QTimer.singleShot(0, self, self._painted)  # once the paint has reached the screen
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self._painted_at = self._painted_at or time.perf_counter()

    def run(self) -> list[float]:
        """Milliseconds of each key."""
        return [self._key(before, text) for before, text in zip(["", *keys()], keys(), strict=False)]

    def _key(self, before: str, text: str) -> float:
        self._wait(time.perf_counter() + PAUSE)
        if not (text.startswith(before) and len(text) == len(before) + 1):
            self._field.selectAll()
        self._answered_at = self._painted_at = 0.0
        start = time.perf_counter()
        QTest.keyClicks(self._field, text[-1])
        self._wait(start + LIMIT, self._done)
        return 1000 * ((self._painted_at or self._answered_at) - start)

    def _done(self) -> bool:
        late = bool(self._answered_at) and time.perf_counter() - self._answered_at > UNCHANGED
        return bool(self._painted_at) or late

    def _wait(self, until: float, done: Callable[[], bool] = lambda: False) -> None:
        while time.perf_counter() < until and not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _idle(seconds: float) -> None:
    deadline = time.perf_counter() + seconds
    while time.perf_counter() < deadline:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def drive(running: application.Application) -> int:
    """In place of the event loop: show the window, type, tell."""
    window = running.window
    window.tabs.show_first()
    window.show()
    _idle(2)
    window.tabs.turn("contacts")
    _idle(3)
    field = next(box for box in window.findChildren(QLineEdit) if box.accessibleName() == "Search contacts")
    table = next(view for view in window.findChildren(QTableView) if view.objectName() == "contacts_table")
    model: Any = table.model()
    field.setFocus()
    stack: Any = table.parentWidget()
    typist = Typist(field, [table.viewport(), stack])
    model.loaded.connect(typist.answered)
    print(json.dumps(typist.run()))
    running.finish()
    return 0


def control(path: Path) -> None:
    """A field over a table, and LIKE."""
    connection = sqlite3.connect(path)
    app = QApplication(sys.argv[:1])
    window, field, table, model = QMainWindow(), QLineEdit(), QTableView(), QStandardItemModel()
    table.setModel(model)
    middle = QWidget()
    layout = QVBoxLayout(middle)
    layout.addWidget(field)
    layout.addWidget(table)
    window.setCentralWidget(middle)
    window.resize(1180, 780)
    typist = Typist(field, [table.viewport()])

    def look(text: str) -> None:
        model.clear()
        for row in connection.execute(_LIKE, (text,)):
            model.appendRow([QStandardItem(value or "") for value in row])
        typist.answered()

    field.textChanged.connect(look)
    look("")
    window.show()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    app.processEvents()
    print(json.dumps(typist.run()))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    if sys.argv[2:] == ["control"]:
        control(folder / "notebook.sqlite")
    else:
        setattr(application.Application, "run", lambda running, *_files, **_how: drive(running))  # noqa: B010
        sys.exit(application.run(folder))
