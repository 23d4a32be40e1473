"""The real program, started as its command is and driven from inside: `python driver.py JOURNEY FOLDER WORDS...`.

What is chosen in the system's file dialogs goes into FOLDER. The line "done" on standard output says that the journey
came to its end; the exit status is the program's own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.__main__ import main
from desktop_app.records.contacts import ContactView
from desktop_app.records.drafts import DraftWanted
from desktop_app.ui.application import Application

POLL_MS = 20
LONGEST_MS = 120_000
CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Card Person\nEMAIL:card@example.org\nEND:VCARD\n"
Steps = Iterator[Callable[[], object]]


class Browser(QObject):
    """Stands in for whatever opens addresses and folders; what it was given is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []
        for scheme in ("mailto", "file", "https"):
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.given.append(url.toString())


class Driver:
    """Goes on with the journey whenever what it waits for has come about."""

    def __init__(self, running: Application, steps: Steps) -> None:
        self._steps = steps
        self._waits: Callable[[], object] = lambda: True
        self._left = LONGEST_MS // POLL_MS
        self._timer = QTimer(running)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._left -= 1
        if not self._left:
            frame = getattr(self._steps, "gi_frame", None)
            print(f"stuck in line {frame.f_lineno if frame else '?'}", file=sys.stderr, flush=True)
            os._exit(9)
        try:
            if self._waits():
                self._waits = next(self._steps)
        except StopIteration:
            self._timer.stop()
            print("done", flush=True)
        except (AssertionError, AttributeError, LookupError, TypeError, ValueError, OSError):
            self._timer.stop()
            sys.__excepthook__(*sys.exc_info())
            os._exit(8)


class Journey:
    """What the journeys share."""

    def __init__(self, running: Application, folder: Path, words: list[str]) -> None:
        self.running, self.folder, self.words = running, folder, words
        self.window, self.desk = running.window, running.window.desk
        self.card = folder / "people.vcf"
        self.archive = folder / "all.askwell"

    def opened(self) -> Callable[[], object]:
        return lambda: self.running.is_open and self.running.backend.is_warm and self.running.doorbell is not None

    def settled(self) -> Callable[[], object]:
        """Until everything asked so far is answered."""
        done: list[bool] = []
        self.desk.backend.with_notebook(lambda *_: None, then=lambda _: done.append(True))
        return lambda: done

    def add(self, name: str) -> Callable[[], object]:
        from desktop_app.store import contacts

        done: list[int] = []
        self.desk.backend.write(contacts.create, name, then=done.append)
        return lambda: done

    def count(self, query: str, found: list[int]) -> Callable[[], object]:
        from desktop_app.store import contacts_list

        then = lambda page: found.append(len(page.rows))  # noqa: E731 - a line of its own reads worse
        self.desk.backend.read(contacts_list.page, ContactView(query), 0, 50, then=then)
        return lambda: found

    # The whole of it

    def whole(self) -> Steps:
        """Everything that touches files, the system or other programs."""
        yield self.opened()
        yield from self._importing()
        yield self.add("Zoë Reader")
        yield from self._windows()
        yield from self._out_and_in()
        yield from self._system()
        yield from self._second_start()
        yield from self._bug()
        yield self.settled()
        self.window.leave()

    def _importing(self) -> Steps:
        from desktop_app.ui.importing.window import ImportWindow

        self.card.write_text(CARD, encoding="utf-8")
        application = QApplication.instance()
        assert application is not None
        QApplication.sendEvent(application, QFileOpenEvent(str(self.card)))
        yield lambda: [one for one in self.window.windows.open if isinstance(one, ImportWindow)]
        (importing,) = self.window.windows.open
        assert isinstance(importing, ImportWindow)
        yield lambda: importing.foot.act.isVisible() and importing.foot.act.isEnabled()
        importing.foot.act.click()
        yield lambda: importing.stack.currentWidget() is importing.outcome
        importing.close()
        yield self.settled()

    def _windows(self) -> Steps:
        for tab in range(self.window.tabs.count()):
            self.window.tabs.setCurrentIndex(tab)
            yield self.settled()
        targets = {"draft": DraftWanted(1), "prep": 1, "debrief": 1, "referrals": None, "exporting": None}
        for place in (*targets, "templates", "capture", "duplicates", "preferences"):
            opened = self.window.windows.show(place, targets.get(place))
            yield self.settled()
            opened.close()
            yield self.settled()
        self.running.session.manual()
        self.running.session.jump()
        yield self.settled()
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()

    def _out_and_in(self) -> Steps:
        from desktop_app.ui.archiving.restoring import Question
        from desktop_app.ui.archiving.saving import SaveEverything
        from desktop_app.ui.common import paper

        SaveEverything(self.desk, self.running.session.folders, self.window).write(self.archive)
        yield lambda: self.archive.exists()
        self.desk.backend.background(paper.write_pdf, self.folder / "page.pdf", "<p>Askwell</p>")
        yield lambda: (self.folder / "page.pdf").exists()
        self.running.session.back_up_now()
        yield self.settled()
        self.running.session.open_files([self.archive])
        yield lambda: self.window.findChild(Question)
        question = self.window.findChild(Question)
        assert question is not None
        question.go.click()
        yield self.settled()
        yield self.settled()

    def _system(self) -> Steps:
        from desktop_app.ui.about.dialog import AboutDialog
        from desktop_app.ui.outreach import outbox
        from desktop_app.ui.preferences.dialog import PreferencesDialog

        browser = Browser()
        put: list[object] = []
        self.desk.backend.background(outbox.put, b"Subject: Hello\n\nA long message.", then=put.append)
        self.running.session.open_folder()
        preferences = self.window.windows.show("preferences", "reminders")
        assert isinstance(preferences, PreferencesDialog)
        box = preferences.findChild(type(preferences.sections["reminders"])).login.box  # type: ignore[union-attr]
        yield lambda: box.isEnabled() and put and browser.given
        box.click()
        yield lambda: box.isChecked()
        preferences.close()
        self.running.session.about()
        about = self.window.findChild(AboutDialog)
        assert about is not None
        about.copy_details()
        yield lambda: about.told.text()
        about.close()

    def _second_start(self) -> Steps:
        words = [sys.executable, "-m", "desktop_app", *self.words]
        second = subprocess.Popen(words)
        yield lambda: second.poll() is not None
        assert second.returncode == 0
        hidden = subprocess.Popen([*words, "--hidden"])
        yield lambda: hidden.poll() is not None
        assert hidden.returncode == 0

    def _bug(self) -> Steps:
        from desktop_app.ui.crash_dialog import CrashDialog

        try:
            raise AttributeError("no attribute 'walk'")
        except AttributeError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        yield lambda: self.window.findChild(CrashDialog)
        for button in self.window.findChild(CrashDialog).findChildren(QPushButton):  # type: ignore[union-attr]
            if button.text() == "Go on":
                button.click()

    # Shorter ones

    def writing(self) -> Steps:
        """Add somebody, back up, change a preference, end."""
        yield self.opened()
        yield self.add("Zoë Reader")
        self.desk.preferences.set("theme", "dark")
        self.running.session.back_up_now()
        yield self.settled()
        self.window.leave()

    def alone(self) -> Steps:
        """Start where nobody can be listened for, and end."""
        yield lambda: self.running.is_open and self.running.backend.is_warm
        yield self.add("Zoë Reader")
        assert self.running.doorbell is None
        self.window.leave()

    def looking(self) -> Steps:
        """Tell in FOLDER/found.json who is there and what was chosen; end."""
        yield self.opened()
        found: list[int] = []
        yield self.count("zoë", found)
        told = {"found": found[0], "theme": self.desk.preferences.theme, "visible": self.window.isVisible()}
        told["minimised"] = self.window.isMinimized()
        (self.folder / "found.json").write_text(json.dumps(told), encoding="utf-8")
        self.window.leave()


def drive(name: str, folder: Path, words: list[str]) -> int:
    """Run the program with `words`, on the journey of that name."""
    begin = Application.run
    drivers = []

    def run(self: Application, files: tuple[Path, ...] = (), *, hidden: bool = False) -> int:
        drivers.append(Driver(self, getattr(Journey(self, folder, words), name)()))
        return begin(self, files, hidden=hidden)

    Application.run = run  # type: ignore[method-assign, assignment]
    return main(words)


if __name__ == "__main__":
    sys.exit(drive(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
