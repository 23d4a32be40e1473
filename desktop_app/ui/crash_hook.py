"""Catches what nobody caught: log, report, and a window that says so."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from desktop_app import crash
from desktop_app.identity import VERSION

_QT_KINDS = {QtMsgType.QtWarningMsg: "warning", QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


class CrashHook(QObject):
    """Installed once, before the window. `show_report(text, path)` runs on the GUI thread."""

    _caught = Signal(str, object)

    def __init__(self, folder: Path, show_report: Callable[[str, Path | None], None]) -> None:
        super().__init__()
        self._folder = folder
        self._caught.connect(show_report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over Python's and Qt's last resorts."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(self._qt_message)

    def remove(self) -> None:
        """Give Python and Qt their own last resorts back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report and show it; Ctrl+C is no bug."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = crash.report(kind, error, trace, VERSION)
        crash.write_log(self._folder, text)
        print(text, file=sys.stderr)
        self._caught.emit(text, crash.save_report(self._folder, text))

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in _QT_KINDS:
            crash.write_log(self._folder, f"Qt {_QT_KINDS[kind]}: {message}")
            print(f"Qt {_QT_KINDS[kind]}: {message}", file=sys.stderr)
