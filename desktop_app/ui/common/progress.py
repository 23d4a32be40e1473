"""Progress with a way to stop, for anything that takes over half a second."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop_app.records.problems import StoreProblem
from desktop_app.ui.tasks import Failed, Progress, Task, Then

SHOWN_AFTER_MS = 500
Start = Callable[[Progress, Then, Failed], Task]


def watched(parent: QWidget, words: str, start: Start, then: Then, failed: Failed) -> None:
    """Start a task; from half a second on a small window shows how far it is, with Cancel."""
    dialog = QProgressDialog(parent)
    dialog.setLabelText(words)
    dialog.setWindowTitle(words)
    dialog.setMinimumDuration(SHOWN_AFTER_MS)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setRange(0, 1000)
    dialog.setValue(0)

    def progress(done: int, total: int) -> None:
        if not dialog.wasCanceled():
            dialog.setValue(min(999, done * 1000 // max(1, total)))

    def done(answer: Any) -> None:
        dialog.reset()
        dialog.deleteLater()
        then(answer)

    def not_done(problem: StoreProblem) -> None:
        dialog.reset()
        dialog.deleteLater()
        failed(problem)

    task = start(progress, done, not_done)
    dialog.canceled.connect(task.cancel)
