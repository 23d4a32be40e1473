"""Which rows of the guide a talk kept to."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.records.guide_rows import MeetingFacts, RowKept
from desktop_app.records.meetings import Meeting, Status
from desktop_app.store import kept_rows
from desktop_app.ui.common import icons
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.kept_words import LOOKS, aspect, reason, state_word, summary, tr
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, ICON, WIDE_GAP
from desktop_app.ui.common.widgets import button, card, label, row

# In pixels of the design: in less, what is said of a row stands below its name.
BESIDE = 420


class KeptCard(QWidget):
    """Of a talk that was held: each row with what is said of it. asked(row key) leads to the guide."""

    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: int | None = None
        self._beside: bool | None = None
        self.lines: list[KeptLine] = []
        self.count = label("", "quiet", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(2, 1)
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        head = row(label(tr("Kept to the guide"), "subheading"), self.count, spacing=WIDE_GAP)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        inside.addLayout(head)
        inside.addLayout(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        desk.theme.changed.connect(self._fit)
        self.hide()

    def show_meeting(self, meeting: Meeting) -> None:
        """Tell of a talk that was held; nothing of one ahead."""
        if meeting.status is not Status.HELD:
            self._meeting = None
            self.hide()
            return
        if meeting.id != self._meeting:
            self._meeting = meeting.id
            self.hide()  # rather than what is said of another one
        channel = f"kept.{id(self)}"
        self._desk.backend.read(kept_rows.of_meeting, meeting.id, then=while_alive(self, self._judge), channel=channel)

    def _judge(self, facts: MeetingFacts | None) -> None:
        if facts is not None:
            now, resume = self._desk.clock(), self._desk.preferences.resume
            judged = while_alive(self, lambda found: self._put(facts.meeting_id, found))
            self._desk.backend.background(_judged, facts, now, resume, then=judged)

    def _put(self, meeting: int, found: tuple[RowKept, ...]) -> None:
        if meeting != self._meeting:
            return
        if not self.lines:
            self.lines = [KeptLine(self._desk.theme, one, self) for one in found]
            for line in self.lines:
                line.link.clicked.connect(lambda _=False, key=line.key: self.asked.emit(key))
            self._arrange()
        for line, one in zip(self.lines, found, strict=True):
            line.put(one)
        self.count.setText(summary(found))
        self.show()

    def _arrange(self) -> None:
        self._beside = self.width() >= self._desk.theme.px(BESIDE)
        for number, line in enumerate(self.lines):
            self._grid.addWidget(line.icon, 2 * number, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(line.link, 2 * number, 1, 1, 1 if self._beside else 2, Qt.AlignmentFlag.AlignLeft)
            below = (2 * number, 2, 1, 1) if self._beside else (2 * number + 1, 1, 1, 2)
            self._grid.addWidget(line.words, *below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.lines and self._beside is not (self.width() >= self._desk.theme.px(BESIDE)):
            self._arrange()


class KeptLine(QObject):
    """An icon, the name of the row as a link to the guide, and what is said of it."""

    def __init__(self, theme: Theme, found: RowKept, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = found.state
        self.key = found.row.value
        self.icon = QLabel()
        self.link: QPushButton = button(aspect(found.row), look="link")
        self.link.setAccessibleDescription(tr("Show this row in the guide"))
        self.words = label("", "quiet", wrap=True)
        theme.changed.connect(self._paint)

    def put(self, found: RowKept) -> None:
        """Say how the talk stood to the row."""
        self._state = found.state
        words = reason(found)
        self.words.setText(words)
        spoken = tr("{aspect}, {state}: {words}")
        self.link.setAccessibleName(spoken.format(aspect=aspect(found.row), state=state_word(found.state), words=words))
        self.icon.setToolTip(state_word(found.state))
        self._paint()

    def _paint(self) -> None:
        name, colour, _ = LOOKS[self._state]
        size = self._theme.px(ICON)
        self.icon.setPixmap(icons.pixmap(name, self._theme.colour(colour).name(), size, self.icon.devicePixelRatioF()))


def _judged(facts: MeetingFacts, now: datetime, resume: str, _report: object) -> tuple[RowKept, ...]:
    from desktop_app.method.comparison import kept  # with all that reads drafts, first when it is needed

    return kept(facts, now, resume)
