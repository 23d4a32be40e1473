"""The foot of a debrief: what finishing does, and what comes next."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row, themed_icon
from desktop_app.ui.debrief.words import tr


class Foot(QFrame):
    """finished(), thank_asked() and left() follow the user; Ctrl+Return presses the one that is in front.

    grown(int) tells how high it is now, in pixels.
    """

    grown = Signal(int)
    finished = Signal()
    thank_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self.words = label("", "quiet", wrap=True)
        self.finish = button(tr("Finish"), self.finished.emit, "primary")
        themed_icon(desk.theme, self.finish, "check", "on_accent")
        self.finish.setToolTip(tr("Ctrl+Enter"))
        self.thank = button(tr("Write the thank-you"), self.thank_asked.emit, "primary")
        themed_icon(desk.theme, self.thank, "heart-handshake", "on_accent")
        self.thank.setToolTip(tr("Ctrl+Enter"))
        self.close_ = button(tr("Close"), self.left.emit)
        self._inside = QHBoxLayout(self)
        self._inside.setSpacing(WIDE_GAP)
        self._inside.addWidget(self.words, 1)
        self._inside.addLayout(row(self.close_, self.finish, self.thank))

    def stand_below(self, left: int, right: int) -> None:
        """Keep to a column that leaves `left` and `right` pixels free beside it."""
        self._inside.setContentsMargins(left, GAP, right, GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.grown.emit(event.size().height())

    def put(self, words: str, *, done: bool, thanks_owed: bool) -> None:
        """Say `words`; offer to finish, and once that is done to thank where thanks are owed."""
        self.words.setText(words)
        self.finish.setVisible(not done)
        self.thank.setVisible(done and thanks_owed)

    def go_on(self) -> None:
        """Press the button that is in front."""
        shown = [one for one in (self.finish, self.thank, self.close_) if not one.isHidden()]
        shown[0].click()
