"""After a talk: what was thought of it, in short, and what was promised."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.records.meetings import Meeting, Status
from desktop_app.records.talks import Debrief
from desktop_app.store import debriefs
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.promising import Promising
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, card, label, row
from desktop_app.ui.meetings.words import tr

SIDE_BY_SIDE = 560
# How much of a text is shown here; the whole of it stands in the debrief.
SHORT = 240
TITLES: Mapping[str, str] = {
    "learned": "Learned",
    "fit": "How it fits",
    "changed_mind": "Changed my mind",
    "red_flags": "Red flags",
    "still_need": "Still needed",
}


class AfterCard(QWidget):
    """debrief_asked() wants the debrief; debriefed(bool) tells whether the one of the talk shown is finished."""

    debrief_asked = Signal()
    debriefed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._some = False
        self.promising = Promising(desk, self, kept_too=True)
        self.promising.found.connect(self._promises_found)
        self.open = button(tr("Debrief"), self.debrief_asked.emit, "link")
        self._texts = QWidget()
        self._frame = card()
        inside = self._frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(row(label(tr("Afterwards"), "subheading"), None, self.open))
        inside.addWidget(self._texts)
        inside.addStretch(1)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(WIDE_GAP - GAP // 2)
        self._layout.addWidget(self._frame, 1)
        self._layout.addWidget(self.promising.card, 1)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._desk.theme.px(SIDE_BY_SIDE)
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def put(self, meeting: Meeting) -> None:
        """Show what came of a meeting; called again after each change."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self._some = False
        self._meeting = meeting
        self.promising.show_talk(meeting.contact.id, meeting.id)
        self._desk.backend.read(
            debriefs.of_meeting,
            meeting.id,
            then=self._show,
            failed=lambda _problem: None,  # the page itself says that a meeting is gone
            channel="meetings.debrief",
        )
        self._decide()

    def _show(self, debrief: Debrief) -> None:
        if self._meeting is None or debrief.meeting_id != self._meeting.id:
            return
        written = {key: text for key in TITLES if (text := getattr(debrief, key).strip())}
        self._some = self._some or bool(written) or debrief.done_at is not None
        body = self._body(written)
        inside = self._frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.replaceWidget(self._texts, body)
        self._texts.hide()
        self._texts.deleteLater()
        self._texts = body
        # A card with one sentence in it is not drawn out to the height of its neighbour.
        self._layout.setAlignment(self._frame, Qt.AlignmentFlag(0) if written else Qt.AlignmentFlag.AlignTop)
        self.open.setText(tr("Open the debrief") if written else tr("Debrief"))
        self.debriefed.emit(debrief.done_at is not None)
        self._decide()

    def _body(self, written: Mapping[str, str]) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if not written:
            layout.addWidget(label(tr("Not thought over yet: five minutes, while it is fresh."), "quiet", wrap=True))
        for key, text in written.items():
            if layout.count():
                layout.addSpacing(GAP)
            layout.addWidget(label(tr(TITLES[key]), "quiet"))
            layout.addWidget(label(breakable(shortened(text)), wrap=True))
        return body

    def _promises_found(self, count: int) -> None:
        self._some = self._some or count > 0
        self._decide()

    def _decide(self) -> None:
        """Nothing is said of what comes after a talk that is still to come."""
        one = self._meeting
        begun = one is not None and (one.status is Status.HELD or one.starts_at <= self._desk.clock())
        self.setVisible(begun or (one is not None and self._some))


def shortened(text: str) -> str:
    """The beginning of a text, cut at a word."""
    if len(text) <= SHORT:
        return text
    cut = text[:SHORT]
    return f"{cut[: cut.rfind(' ') if ' ' in cut[SHORT // 2 :] else SHORT].rstrip()}…"
