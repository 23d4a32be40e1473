"""The quieter parts of a prep sheet: what is promised, what happened so far, what to remember."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.records.contacts import Event
from desktop_app.records.outreach import Promise
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.dates import day_words
from desktop_app.ui.common.event_words import event_words
from desktop_app.ui.common.tick_line import TickLine
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.preparing.facts import tr
from desktop_app.ui.preparing.words import promise_words


def _inside(frame: QFrame) -> QVBoxLayout:
    found = frame.layout()
    assert isinstance(found, QVBoxLayout)
    return found


class _Section(QWidget):
    """A card with a heading, whose body is made anew where what it shows has changed."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._shown: object = None
        self._body = QWidget()
        self._frame = card(label(title, "subheading"), self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.hide()

    def _is_news(self, shown: object) -> bool:
        news, self._shown = shown != self._shown, shown
        self.setVisible(bool(shown))
        return news

    def forget(self) -> None:
        """Show all anew the next time."""
        self._shown = None

    def _replace(self, body: QWidget) -> None:
        old, self._body = self._body, body
        _inside(self._frame).replaceWidget(old, body)
        old.hide()
        old.deleteLater()


class Promises(_Section):
    """Open promises both ways; kept(id) follows the user."""

    kept = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Promised"))
        self.lines: dict[int, TickLine] = {}

    def put(self, promises: Sequence[Promise], today: date) -> None:
        """Show those that are open."""
        if not self._is_news((tuple(promises), today) if promises else ()):
            return
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        self.lines = {}
        for promise in promises:
            line = self.lines[promise.id] = TickLine(promise_words(promise, today))
            line.ticked.connect(lambda _done, number=promise.id: self.kept.emit(number))
            layout.addWidget(line)
        self._replace(body)


class Happened(_Section):
    """What happened with the person so far."""

    def __init__(self) -> None:
        super().__init__(tr("What happened so far"))

    def put(self, events: Sequence[Event], my_zone: str, today: date) -> None:
        """Show what happened, the newest first."""
        if not self._is_news((tuple(events), my_zone, today) if events else ()):
            return
        lines = [(day_words(event.at, my_zone, today), event_words(event)) for event in events]
        self._replace(_table(lines, quiet_first=True))


class Rules(_Section):
    """What the comparison asks for in this talk."""

    def __init__(self) -> None:
        super().__init__(tr("To remember"))

    def put(self, rules: Sequence[tuple[str, str]]) -> None:
        """Show (aspect, meaning)."""
        if self._is_news(tuple(rules)):
            body = QWidget()
            layout = QVBoxLayout(body)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GAP)
            for aspect, meaning in rules:
                layout.addWidget(_pair(aspect, meaning))
            self._replace(body)


def _pair(aspect: str, meaning: str) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(label(aspect, "quiet", wrap=True))
    layout.addWidget(label(meaning, wrap=True))
    return made


def _table(lines: Sequence[tuple[str, str]], *, quiet_first: bool) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(WIDE_GAP)
    grid.setVerticalSpacing(GAP // 2)
    grid.setColumnStretch(1, 1)
    for place, (first, second) in enumerate(lines):
        grid.addWidget(label(first, "quiet" if quiet_first else ""), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(breakable(second), wrap=True), place, 1)
    return made
