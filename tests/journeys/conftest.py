"""The whole program on a real file: threads, window and all, driven from outside its parts."""

import gc
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.crash import LOG
from desktop_app.paths import Folders, folders_in, make_private
from desktop_app.store import demo
from desktop_app.store.database import Clock, Notebook, utc_now
from desktop_app.ui.application import Application
from tests.translations.catalogues import release

# What the plugin without a screen says of windows.
OFFSCREEN_NOISE = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


class Program:
    """Runs of the program over one folder; `close` leaves as the window's button does."""

    def __init__(self, qtbot: QtBot, application: QApplication, folders: Folders, sample: Path) -> None:
        self._sample = sample
        self._qtbot = qtbot
        self._application = application
        self.folders = folders
        self.clock: Clock = utc_now
        self._running: Application | None = None

    def start(self, *, demo: bool = False) -> Application:
        """Start, and wait for nothing."""
        self._running = running = Application(self._application, self.folders, demo=demo, clock=self.clock)
        running.window.tabs.show_first()
        running.window.show()
        return running

    def open(self, *, filled: bool = False) -> Application:
        """Start, with the sample's contents if `filled`, and wait until the notebook is open."""
        if filled:
            make_private(self.folders.data)
            shutil.copyfile(self._sample, self.folders.notebook)
        running = self.start()
        self._qtbot.waitUntil(lambda: running.is_open)
        self.idle()
        return running

    def idle(self) -> None:
        """Wait until everything asked of the notebook so far is answered."""
        assert self._running is not None
        done: list[bool] = []
        self._running.backend.with_notebook(lambda *_: None, then=lambda _: done.append(True))
        self._qtbot.waitUntil(lambda: bool(done))

    def close(self) -> None:
        """Close the window and wait for the end of the program."""
        running, self._running = self._running, None
        if running is None:
            return
        with self._qtbot.waitSignal(running.session.ended):
            running.window.close()
        running.finish()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook with the sample in it, made once and copied by who wants it."""
    release()
    path = tmp_path_factory.mktemp("sample") / "notebook.sqlite"
    notebook = Notebook.open(path)
    notebook.write(demo.fill, demo.load(), date.today())
    notebook.close()
    return path


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, sample: Path) -> Iterator[Program]:
    """Askwell over an empty folder."""
    _let_go()
    font, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()
    made = Program(qtbot, qapp, folders_in(tmp_path / "askwell"), sample)
    yield made
    made.close()
    _let_go()
    assert not noise_in(made.folders), "the program's own log holds warnings"
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


def noise_in(folders: Folders) -> list[str]:
    """The lines of the program's own log, but for those of a screen that is none."""
    log = folders.logs / LOG
    told = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return [line for line in told if not line.endswith(OFFSCREEN_NOISE)]


def _let_go() -> None:
    """Delete what was closed: without a running event loop it would be painted anew, half gone, in a later test."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
