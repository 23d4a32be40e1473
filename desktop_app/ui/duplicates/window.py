"""Contacts that may be one person, pair by pair: merge them, or say that they are two."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.contacts import Contact
from desktop_app.records.duplicates import Pair
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, label
from desktop_app.ui.duplicates.search_page import SearchPage
from desktop_app.ui.duplicates.sides import Sides
from desktop_app.ui.duplicates.words import called, left, question, tr, why
from desktop_app.ui.tasks import Progress, Task

SIZE = (900, 700)


def open_window(desk: Desk, _target: object, parent: QWidget | None) -> "DuplicatesWindow":
    """The window; it begins to look at once."""
    return DuplicatesWindow(desk, parent)


@dataclass(frozen=True, slots=True)
class _Deed:
    """What was done last, and what was there before: to show it again when it is taken back."""

    pairs: tuple[Pair, ...]
    place: int


class DuplicatesWindow(DeskWindow):
    """`pairs` are those left; `place` is the one shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, tr("Find duplicates"), "duplicates_window", SIZE)
        self.pairs: tuple[Pair, ...] = ()
        self.place = 0
        self._stale = False
        self._doing = False
        self._done: list[_Deed] = []
        self._task: Task | None = None
        self._shown: Pair | None = None
        self.searching = SearchPage(self.desk)
        self.none = EmptyPage(
            desk.theme,
            "users",
            tr("Nobody seems to be here twice"),
            tr("Contacts are compared by their e-mail addresses, phone numbers, links, names and organizations."),
            tr("Close"),
            self.close,
        )
        self.heading = label("", "heading", wrap=True)
        self.why = label("", "quiet", wrap=True)
        self.sides = Sides(self.desk)
        self.merge_button = button(tr("Merge"), self.merge, "primary")
        self.merge_button.setToolTip(tr("Enter"))
        self.different_button = button(tr("Different people"), self.different)
        self.different_button.setToolTip(tr("D"))
        self.later_button = button(tr("Later"), self.later)
        self.later_button.setToolTip(tr("Down"))
        self.stack = QStackedWidget()
        for page in (self.searching, self.none, self._pair_page()):
            self.stack.addWidget(page)
        self.fill(self.stack)
        self._connect()
        self.search()

    def _pair_page(self) -> QWidget:
        self._page = QWidget()
        head, foot = QWidget(), QFrame()
        lines = column(self.heading, self.why, spacing=GAP // 2)
        lines.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, GAP)
        head.setLayout(lines)
        foot.setProperty("look", "foot")
        row = QVBoxLayout(foot)
        row.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP + GAP // 2)
        row.addLayout(Flow(self.merge_button, self.different_button, self.later_button))
        whole = column(head, self.sides, foot, spacing=0)
        whole.setStretch(1, 1)
        self._page.setLayout(whole)
        return self._page

    def _connect(self) -> None:
        self.searching.stopped.connect(self.close)
        self.desk.backend.changed.connect(self._changed)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Return", self._enter),
            ("Enter", self._enter),
            ("D", self.different),
            ("Down", self.later),
            ("Up", self.earlier),
            ("Ctrl+Z", self.undo),
        )
        for key, call in keys:
            QShortcut(QKeySequence(key), self).activated.connect(lambda deed=call: deed())

    # Looking

    def search(self) -> None:
        """Compare everybody with everybody who may be the same."""
        self._stale = False
        region = QLocale.territoryToCode(self.locale().territory())
        self.searching.begin()
        if not self.pairs:
            self.stack.setCurrentWidget(self.searching)
        self._task = self.desk.backend.with_notebook(
            _find,
            region,
            then=while_alive(self, self._found),
            failed=while_alive(self, self.trouble),
            progress=while_alive(self, self.searching.show_progress),
        )

    def _found(self, pairs: tuple[Pair, ...]) -> None:
        self._task = None
        shown = self._shown
        self._done.clear()
        self.pairs = pairs
        self.place = next((place for place, pair in enumerate(pairs) if _is_same(pair, shown)), 0)
        self._show()

    def _show(self) -> None:
        if not self.pairs:
            self._shown = None
            self.stack.setCurrentWidget(self.none)
            self.none.button.setFocus()
            return
        self.place %= len(self.pairs)
        pair = self.pairs[self.place]
        self.desk.backend.read(
            _both,
            pair.contact.id,
            pair.other.id,
            then=while_alive(self, lambda both: self._show_pair(pair, *both)),
            channel="duplicates.pair",
            failed=while_alive(self, lambda problem: self._not_read(pair, problem)),
        )

    def _show_pair(self, pair: Pair, one: Contact, other: Contact) -> None:
        self._shown = pair
        self._doing = False
        self.heading.setText(question(one.name, other.name))
        self.why.setText(f"{why(pair.reasons)}. {left(len(self.pairs))}.")
        self.sides.show_pair(one, other)
        self.later_button.setEnabled(len(self.pairs) > 1)
        self.stack.setCurrentWidget(self._page)
        self.merge_button.setFocus()

    def _not_read(self, pair: Pair, problem: StoreProblem) -> None:
        self._doing = False
        if problem.trouble is Trouble.GONE:
            self.pairs = tuple(one for one in self.pairs if one is not pair)
            self._show()
        else:
            self.trouble(problem)

    # Doing

    def _enter(self) -> None:
        """Enter presses the button that has the keyboard; elsewhere it merges."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and self.isAncestorOf(focus):
            focus.click()
        else:
            self.merge()

    def merge(self) -> None:
        """Make one of the two shown, with the values that are chosen."""
        if (pair := self._ready()) is None:
            return
        from desktop_app.store import contact_merge  # with the mapped classes, first when they are needed

        said = tr("Merged into {name}.").replace("{name}", called(pair.contact.name))
        gone = pair.other.id
        rest = tuple(one for one in self.pairs if gone not in (one.contact.id, one.other.id))
        self._do(said, rest, contact_merge.merge, pair.contact.id, gone, dict(self.sides.values))

    def different(self) -> None:
        """Remember that the two shown are two."""
        if (pair := self._ready()) is None:
            return
        from desktop_app.store import duplicates

        said = tr("Noted: two different people.")
        rest = tuple(one for one in self.pairs if one is not pair)
        self._do(said, rest, duplicates.different_people, pair.contact.id, pair.other.id)

    def later(self) -> None:
        """The next pair; this one stays."""
        self._go(1)

    def earlier(self) -> None:
        """The pair before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._ready() is not None and len(self.pairs) > 1:
            self.place += step
            self._show()

    def _ready(self) -> Pair | None:
        """The pair shown, if nothing is being done to it."""
        return None if self._doing or self.stack.currentWidget() is not self._page else self._shown

    def _do(self, said: str, rest: tuple[Pair, ...], operation: Any, *args: Any) -> None:
        self._doing = True
        before = _Deed(self.pairs, self.place)

        def done(_answer: object) -> None:
            self._done.append(before)
            self.pairs = rest
            self.desk.messages.say(said, (tr("Undo"), self.undo))
            self._show()

        self.desk.backend.write(
            operation, *args, initiator=self, then=while_alive(self, done), failed=while_alive(self, self._not_done)
        )

    def _not_done(self, problem: StoreProblem) -> None:
        self._doing = False
        if problem.trouble is Trouble.GONE:
            self.search()
        else:
            self.trouble(problem)

    def undo(self) -> None:
        """Take the last step back, and show the pair again."""
        if not self._done:
            return
        from desktop_app.store import undo

        deed = self._done.pop()

        def undone(_step: object) -> None:
            self.pairs, self.place = deed.pairs, deed.place
            self._show()

        self.desk.backend.write(undo.undo, initiator=self, then=while_alive(self, undone))

    # Others

    def _changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.concerns("contact", "contact_point", "organization", "different_people"):
            # What was done here is no longer the last step.
            self._done.clear()
            self._stale = True
            if self.isActiveWindow():
                self.search()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._stale:
            self.search()

    def closeEvent(self, event: Any) -> None:
        """What is being looked for is not looked for any longer."""
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)


def _is_same(pair: Pair, other: Pair | None) -> bool:
    return other is not None and (pair.contact.id, pair.other.id) == (other.contact.id, other.other.id)


def _find(notebook: Any, region: str, report: Progress) -> tuple[Pair, ...]:
    """Runs where the notebook is."""
    from desktop_app.store import duplicates

    found: tuple[Pair, ...] = notebook.read(duplicates.find, region, report)
    return found


def _both(session: Any, one: int, other: int) -> tuple[Contact, Contact]:
    from desktop_app.store import contacts

    return contacts.get(session, one), contacts.get(session, other)
