"""The debrief as one calm column."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.debrief_sheets import DebriefSheet
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.kept_card import KeptCard
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label, row
from desktop_app.ui.debrief import words
from desktop_app.ui.debrief.answers import Answers
from desktop_app.ui.debrief.clock import QuietClock
from desktop_app.ui.debrief.named import Named
from desktop_app.ui.debrief.prompts import Prompts
from desktop_app.ui.debrief.words import tr

# In pixels of the design: lines longer than this are hard to read.
WIDEST = 720


class DebriefView(QScrollArea):
    """Shows a talk and what is thought of it; what the user does is told by its parts.

    arranged(int) tells how wide the column is now, in pixels.
    """

    arranged = Signal(int)

    def __init__(self, desk: Desk, promises: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.title = label("", "title", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.clock = QuietClock(desk.clock)
        self.prompts = Prompts()
        self.answers = Answers(desk.theme)
        self.named = Named(desk)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        column.addLayout(self._head())
        self.kept = KeptCard(desk)
        for part in (self.prompts, self.answers, self.named, promises, self.kept):
            column.addWidget(part)
        column.addStretch(1)
        outer = QWidget()
        self._outer = QHBoxLayout(outer)
        self._outer.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(outer)
        self._inside.hide()
        desk.theme.changed.connect(self._arrange)

    def _head(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.title)
        below = row(self.about, self.clock, spacing=WIDE_GAP)
        below.setStretch(0, 1)
        below.setAlignment(self.clock, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(below)
        lead = tr("Five minutes while it is fresh. All is kept as you type; what has no answer may stay empty.")
        layout.addWidget(label(lead, "quiet", wrap=True))
        return layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * WIDE_GAP - self.verticalScrollBar().sizeHint().width()
        self._outer.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        width = max(1, min(self._desk.theme.px(WIDEST), room))
        self._inside.setFixedWidth(width)
        self.arranged.emit(width)

    def put(self, sheet: DebriefSheet, texts: dict[str, str], answers: dict[int, str], *, own: bool) -> None:
        """Show a talk, over it the `texts` and `answers` that are not saved yet.

        After an `own` change the text under the cursor is left alone.
        """
        my_zone, now = self._desk.preferences.time_zone, self._desk.clock()
        name = called(sheet.meeting.contact.name)
        self.title.setText(breakable(tr("After the talk with {name}").format(name=name)))
        told = filter(None, (words.about(sheet.meeting, my_zone, now), words.counted(sheet)))
        self.about.setText(breakable("\n".join(told)))
        self.prompts.put(sheet.debrief, texts, own=own)
        self.answers.put(sheet.meeting.agenda, answers, own=own)
        self.named.put(sheet.named)
        self.kept.show_meeting(sheet.meeting)
        self._inside.show()
