"""The Guide tab."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.guide_rows import GuideRow, MeetingFacts, RowTotal
from desktop_app.store import guide_notes, kept_rows
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.guide_texts import guide
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.savers import Done, Failed, Savers
from desktop_app.ui.common.taking import Taking
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, themed_icon
from desktop_app.ui.guide.cards import Cards
from desktop_app.ui.guide.comparison import Comparison
from desktop_app.ui.guide.document import as_html, as_text
from desktop_app.ui.guide.policies import Policies

# In pixels of the design: lines longer than this are hard to read.
WIDEST = 1180
TWO_COLUMNS = 760
EDGE = 32
THE_NOTES = 0
# What the counts below the rows rest on.
COUNTED = ("meeting", "referral", "outreach", "thank_you", "agenda_item", "checklist_item", "talk")


class GuidePage(Page):
    """The comparison, the facts around it, and the user's notes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._guide = guide()
        self._counted = False
        self._savers = Savers(desk, "guide_note", self._write, self)
        self.taking = Taking(desk, self, self.tr("Save the guide"))
        self.comparison = Comparison(desk.theme, self._guide.rows)
        self.cards = Cards(desk.theme, self._guide.sections, TWO_COLUMNS)
        self.policies = Policies(desk.theme, self._guide.policies)
        self._lay_out()
        self.comparison.went.connect(self.go)
        self.policies.choosing.connect(lambda: self.go.emit("preferences", "method"))
        self.policies.show_choices(desk.preferences)
        desk.preferences.changed.connect(self._chosen_anew)
        self.comparison.noted.connect(lambda key, text: self._savers.edited(THE_NOTES, key, text))
        desk.backend.changed.connect(self._changed)
        desk.theme.changed.connect(self._arrange)
        self._read()

    # What the main window asks

    def new_record(self) -> None:
        self.comparison.notes[self._guide.rows[0].key].setFocus()

    def focus_search(self) -> None:
        self.comparison.setFocus()

    def visit(self, place: str, target: object) -> None:
        if isinstance(target, str) and target in self.comparison.notes:
            self.comparison.notes[target].setFocus()
            self._area.ensureWidgetVisible(self.comparison.notes[target])
        else:
            self.comparison.setFocus()

    def flush(self) -> None:
        self._savers.flush()

    def commands(self) -> list[QAction]:
        wanted = (
            (self.tr("Copy the guide as text"), self.copy),
            (self.tr("Print the guide…"), self.print),
            (self.tr("Save the guide as PDF or ODT…"), self.save),
        )
        made = []
        for text, does in wanted:
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, does=does: does())
            made.append(action)
        return made

    # Taking it along

    def copy(self) -> None:
        """Put the guide with the notes on the clipboard, as text."""
        self.taking.copy(as_text(self._guide, self.comparison.texts()))

    def print(self) -> None:
        """Print the guide with the notes."""
        self.taking.print(self.html())

    def save(self) -> None:
        """Save the guide with the notes as a PDF or ODT file."""
        self.taking.save_as(self.html(), self.tr("Guide"))

    def html(self) -> str:
        """The guide with the notes, ready for paper."""
        return as_html(self._guide, self.comparison.texts())

    # The notes

    def _write(self, _record: int, key: str, text: Any, done: Done, failed: Failed) -> None:
        self.desk.backend.write(
            guide_notes.write,
            key,
            text,
            initiator=self,
            then=lambda _: done(),
            failed=failed,
            burst=f"guide_note:{key}",
        )

    def _read(self) -> None:
        self.desk.backend.read(guide_notes.all, then=self._show, channel="guide.notes")

    def _show(self, notes: dict[str, str]) -> None:
        self.comparison.show_notes(notes | self._savers.pending(THE_NOTES))

    def _changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.concerns("guide_note"):
            self._read()
        if changes.concerns(*COUNTED):
            self._count_anew()

    # What the user has chosen, and how often each row was kept

    def _chosen_anew(self, name: str) -> None:
        self.policies.show_choices(self.desk.preferences)
        if name == "resume":
            self._count_anew()

    def _count_anew(self) -> None:
        self._counted = False
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        """Ask anew how often each row was kept; it is only counted for who looks at it."""
        self._counted = True
        self.desk.backend.read(kept_rows.of_held, then=self._judge, channel="guide.kept")

    def _judge(self, facts: tuple[MeetingFacts, ...]) -> None:
        now, resume = self.desk.clock(), self.desk.preferences.resume
        self.desk.backend.background(_totals, facts, now, resume, then=self.comparison.show_totals)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.desk.preferences.guide_read:
            self.desk.preferences.set("guide_read", "done")
        if not self._counted:
            self._count()

    # How it is made

    def _lay_out(self) -> None:
        self._inside = QWidget()
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(label(self._guide.title, "title", wrap=True))
        layout.addWidget(label(self._guide.lead, "quiet", wrap=True))
        layout.addSpacing(GAP // 2)
        layout.addLayout(self._buttons())
        layout.addSpacing(GAP // 2)
        layout.addWidget(self.comparison)
        layout.addSpacing(WIDE_GAP)
        layout.addWidget(self.cards)
        layout.addSpacing(2 * WIDE_GAP)
        layout.addWidget(label(self.tr("Where guides differ"), "heading", wrap=True))
        words = self.tr(
            "Career offices do not always agree. Each piece of advice stands beside its source; the choice is yours."
        )
        layout.addWidget(label(words, "quiet", wrap=True))
        layout.addWidget(self.policies)
        layout.addStretch(1)
        outer = QWidget()
        self._outer = QHBoxLayout(outer)
        self._outer.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(outer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _buttons(self) -> Flow:
        made = []
        for text, icon, does in (
            (self.tr("Copy as text"), "copy", self.copy),
            (self.tr("Print…"), "printer", self.print),
            (self.tr("Save as PDF or ODT…"), "save", self.save),
        ):
            one = button(text, does)
            themed_icon(self.desk.theme, one, icon)
            made.append(one)
        return Flow(*made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self.desk.theme
        edge = theme.px(EDGE) if self.width() > theme.px(900) else WIDE_GAP
        self._outer.setContentsMargins(edge, edge // 2 + GAP, edge, edge)
        room = self.width() - 2 * edge - self._area.verticalScrollBar().sizeHint().width()
        width = max(1, min(theme.px(WIDEST), room))
        self._inside.setFixedWidth(width)
        self.cards.arrange(width)


def _totals(facts: tuple[MeetingFacts, ...], now: datetime, resume: str, _report: object) -> dict[GuideRow, RowTotal]:
    from desktop_app.method.comparison import totals  # with all that reads drafts, first when it is needed

    return totals(facts, now, resume)
