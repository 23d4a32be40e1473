"""The head of a prep sheet: with whom, what can be done, what is still missing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop_app.method.preparation import CONFIRM_DAYS, Gap
from desktop_app.records.meetings import AHEAD
from desktop_app.records.prep import PrepSheet
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label, themed_icon
from desktop_app.ui.preparing import facts
from desktop_app.ui.preparing.facts import tr
from desktop_app.ui.preparing.words import gap_word


class Head(QWidget):
    """What is wanted: hold_asked(), person_asked(), meeting_asked(), copied(), printed(), saved(), gap_chosen(Gap)."""

    hold_asked = Signal()
    person_asked = Signal()
    meeting_asked = Signal()
    copied = Signal()
    printed = Signal()
    saved = Signal()
    gap_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.name = label("", "title", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.hold = self._button(desk, tr("Hold the talk"), "coffee", self.hold_asked.emit, "primary")
        self.copy = self._button(desk, tr("Copy as text"), "copy", self.copied.emit)
        self.print = self._button(desk, tr("Print…"), "printer", self.printed.emit)
        self.save = self._button(desk, tr("Save as PDF or ODT…"), "save", self.saved.emit)
        self.meeting = button(tr("Open meeting"), self.meeting_asked.emit, "link")
        self.person = button(tr("Open contact"), self.person_asked.emit, "link")
        self.gaps = _Gaps()
        self.gaps.chosen.connect(self.gap_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.name)
        layout.addWidget(self.about)
        layout.addLayout(Flow(self.hold, self.copy, self.print, self.save, self.meeting, self.person))
        layout.addWidget(self.gaps)

    def _button(self, desk: Desk, text: str, icon: str, wanted: Callable[[], None], look: str = "") -> QPushButton:
        made = button(text, wanted, look)
        themed_icon(desk.theme, made, icon, "on_accent" if look == "primary" else "text")
        return made

    def put(self, sheet: PrepSheet, gaps: Sequence[Gap], days_ahead: int) -> None:
        """Show a sheet, and what is missing of it; that is due once the talk is near."""
        self.name.setText(breakable(called(sheet.contact.name)))
        self.about.setText(breakable(facts.about(sheet)))
        self.about.setVisible(bool(self.about.text()))
        ahead = sheet.meeting.status in AHEAD
        self.hold.setVisible(ahead)
        self.gaps.put(gaps if ahead else (), due=ahead and days_ahead <= CONFIRM_DAYS)


class _Gaps(QFrame):
    """ "Still missing", and each thing as a button that leads to where it is put right."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Gap, ...] = ()
        self.buttons: dict[Gap, QPushButton] = {}
        self.words = label(tr("Still missing:"))
        self._flow = Flow(self.words, spacing=GAP // 2)
        layout = QVBoxLayout(self)
        layout.addLayout(self._flow)

    def put(self, gaps: Sequence[Gap], *, due: bool) -> None:
        """Show what is missing; in the colour of what is due where it is."""
        self.setVisible(bool(gaps))
        self.setProperty("look", "notice" if due else "card")
        self.words.setProperty("look", "attention" if due else "quiet")
        for part in (self, self.words):
            part.style().unpolish(part)
            part.style().polish(part)
        if tuple(gaps) == self._shown:
            return
        self._shown = tuple(gaps)
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {gap: self._made(gap) for gap in gaps}
        for made in self.buttons.values():
            self._flow.addWidget(made)

    def _made(self, gap: Gap) -> QPushButton:
        made = button(gap_word(gap), lambda: self.chosen.emit(gap), "link")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made
