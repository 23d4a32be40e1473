"""While contacts are being compared."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.duplicates.words import tr

WIDEST = 560


class SearchPage(QWidget):
    """stopped() is the wish to end it."""

    stopped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.words = label(tr("Comparing contacts"), "heading", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.so_far = label("", "quiet")
        self.so_far.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("How far it is"))
        self.bar.setFixedWidth(min(desk.theme.px(320), WIDEST))
        stop = button(tr("Cancel"), self.stopped.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * WIDE_GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addStretch(2)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.so_far)
        layout.addWidget(stop, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def begin(self) -> None:
        """It begins."""
        self.so_far.setText("")

    def show_progress(self, done: int, total: int) -> None:
        """So many pairs were compared; how many there are is not known before the end."""
        if total > 0:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
        self.so_far.setText(tr("{count} pairs so far").replace("{count}", self.locale().toString(done)))
