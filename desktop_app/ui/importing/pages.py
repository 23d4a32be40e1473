"""The beginning, the waiting and the end of an import."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.importing.words import tr

STEPS = 1000
READABLE = 560


class StartPage(EmptyPage):
    """What can be taken in, and how."""

    def __init__(self, desk: Desk, choose: Callable[[], object]) -> None:
        super().__init__(
            desk.theme,
            "download",
            tr("Bring people and meetings in"),
            tr(
                "Contact cards (.vcf), tables (.csv, such as LinkedIn's Connections.csv) and calendars (.ics). Choose"
                " files, drop them here, or paste text with Ctrl+V. Nothing is changed before you have seen what would"
                " be."
            ),
            tr("Choose files…"),
            choose,
        )


class WorkingPage(QWidget):
    """stopped() is the wish to end it."""

    stopped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.words = label("", "heading", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far it is"))
        self.bar.setMaximumWidth(desk.theme.px(READABLE))
        self.stop = button("", self.stopped.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * WIDE_GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addStretch(2)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.setAlignment(self.bar, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.bar.setMinimumWidth(desk.theme.px(240))

    def begin(self, words: str, stop: str) -> None:
        """Something begins; `stop` is what the button says."""
        self.words.setText(breakable(words))
        self.stop.setText(stop)
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """So far, of so much; without a total it only goes on."""
        if total > 0:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(min(STEPS, done * STEPS // total))


class OutcomePage(QScrollArea):
    """What was done, or why nothing could be, with the ways on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = label("", "heading", wrap=True)
        self.text = label("", wrap=True)
        inner = QWidget()
        self._ways = Flow()
        layout = QVBoxLayout(inner)
        # Below, a word in passing is said.
        layout.setContentsMargins(2 * WIDE_GAP, 2 * WIDE_GAP, 2 * WIDE_GAP, 5 * WIDE_GAP)
        layout.setSpacing(WIDE_GAP)
        layout.addStretch(1)
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        layout.addLayout(self._ways)
        layout.addStretch(3)
        self.setWidget(inner)

    @property
    def ways(self) -> list[str]:
        """What the buttons say."""
        return [way.text() for way in self._buttons()]

    def take_focus(self) -> None:
        """The first way is at hand."""
        for way in self._buttons()[:1]:
            way.setFocus()

    def tell(self, heading: str, lines: Sequence[str], ways: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Say `heading` and `lines`; the first of the `ways` is the primary button."""
        self.heading.setText(breakable(heading))
        self.text.setText(breakable("\n\n".join(lines)))
        self.text.setVisible(bool(lines))
        for old in self._buttons():
            self._ways.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for place, (words, action) in enumerate(ways):
            self._ways.addWidget(button(words, action, "" if place else "primary"))

    def _buttons(self) -> list[QPushButton]:
        items = (self._ways.itemAt(place) for place in range(self._ways.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, QPushButton)]
