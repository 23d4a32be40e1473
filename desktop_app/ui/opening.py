"""Files that the system asks the running program to open: macOS sends them as events, not as words."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpeningApplication(QApplication):
    """asked(path) follows each file; they come only while the loop runs, when somebody listens."""

    asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Only what is sent to the program itself comes here, which is little."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().event(event)
