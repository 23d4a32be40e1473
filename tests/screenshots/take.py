"""Walks through one window and takes a picture of every page."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.crash import LOG
from desktop_app.paths import folders_in
from desktop_app.records.drafts import DraftWanted
from desktop_app.ui.application import Application
from desktop_app.ui.common.preferences import Preferences

Step = tuple[str, Callable[[], object]]


class Walk:
    """One run of the program, photographed."""

    def __init__(self, folder: Path, name: str, theme: str, filled: str, size: tuple[int, int], text: int) -> None:
        self._target = folder
        self._mark = f"{name}-{theme}-{filled}"
        self._size = size
        with tempfile.TemporaryDirectory(prefix="askwell-pictures-") as data:
            folders = folders_in(Path(data))
            chosen = Preferences(folders.settings_file)
            chosen.set("theme", theme)
            chosen.set("text_size", text)
            chosen.set("time_zone", "Europe/Amsterdam")
            chosen.sync()
            self.running = Application(_application(), folders, demo=filled == "full")
            self._walk()
            self.running.backend.close()
            self.running.finish()
            log = folders.logs / LOG
            if log.exists():
                sys.exit(log.read_text(encoding="utf-8"))

    def _walk(self) -> None:
        window = self.running.window
        window.resize(*self._size)
        window.tabs.show_first()
        window.show()
        self._idle()
        for name, step in self._steps():
            step()
            self._idle()
            self._take(name)

    def _steps(self) -> Iterator[Step]:
        tabs, session = self.running.window.tabs, self.running.session
        for key in ("today", "contacts", "meetings", "questions", "guide"):
            yield key, partial(tabs.turn, key)
        yield "contacts-person", lambda: tabs.go("contact", 2)
        yield "contacts-search", lambda: self._search("contacts", "chemist")
        yield "contacts-nothing", lambda: self._search("contacts", "zzzz")
        yield "meetings-one", lambda: tabs.go("meeting", 1)
        yield "questions-lists", lambda: tabs.go("questions.lists")
        yield from self._windows()
        for name in ("jump", "preferences", "restore", "trash", "about", "manual"):
            yield name, getattr(session, name)

    def _windows(self) -> Iterator[Step]:
        """What is no tab, for the first person and meetings of the sample."""
        go = self.running.window.tabs.go
        yield "referrals", lambda: go("referrals")
        yield "templates", lambda: go("templates")
        yield (
            "capture",
            lambda: go("capture", "Ada King, programmer at Analytical Engines, via Zoë van Rijn tue 15:00 20m"),
        )
        if self._mark.endswith("full"):
            yield "draft", lambda: go("draft", DraftWanted(2))
            yield "prep", lambda: go("prep", 11)
            yield "interview", lambda: go("interview", 11)
            yield "debrief", lambda: go("debrief", 10)

    def _search(self, tab: str, words: str) -> None:
        tabs = self.running.window.tabs
        tabs.turn(tab)
        tabs.page.focus_search()
        box = self.running.window.focusWidget()
        if box is not None and hasattr(box, "setText"):
            box.setText(words)

    def _take(self, name: str) -> None:
        window: QWidget = self.running.window
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and other is not self.running.window and other.windowTitle():
                window = other
        window.grab().save(str(self._target / f"{self._mark}-{name}.png"))
        if window is not self.running.window:
            window.close()

    def _idle(self) -> None:
        loop = QEventLoop()
        for _ in range(3):
            self.running.backend.with_notebook(lambda *_: None, then=lambda _: loop.quit())
            loop.exec()
        QTimer.singleShot(120, loop.quit)
        loop.exec()


def _application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(sys.argv[:1])


def main() -> None:
    """FOLDER NAME WIDTH HEIGHT TEXT THEME FILLED."""
    folder, name, width, height, text, theme, filled = sys.argv[1:]
    Walk(Path(folder), name, theme, filled, (int(width), int(height)), int(text))


if __name__ == "__main__":
    # The tests' package chose the platform without a screen; the pictures are of a real one.
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    main()
