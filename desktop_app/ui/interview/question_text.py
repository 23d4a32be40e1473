"""The current question, large; a long one in smaller letters, a very long one in a place that scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import give_look, label

# From so many signs on the letters are smaller, and smaller again.
LONG, VERY_LONG = 140, 420
MOST_HEIGHT = 200
LOW = 170


class QuestionText(QScrollArea):
    """Plain text that wraps, as high as it needs to be up to a limit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._most = MOST_HEIGHT
        self.words = label("", "title", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self.words)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.words.text())
        theme.changed.connect(self._fit)

    def put(self, text: str) -> None:
        """Show a question."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.verticalScrollBar().setValue(0)
        self._choose_letters()
        self._fit()

    def leave_room(self, most: int) -> None:
        """Be at most so many pixels high, with smaller letters where that is little, and scroll beyond that."""
        if most != self._most:
            self._most = most
            self._choose_letters()
            self._fit()

    def _choose_letters(self) -> None:
        length, low = len(self.words.text()), self._most < self._theme.px(LOW)
        largest = "heading" if low else "title"
        usual = "" if low else "heading"
        give_look(self.words, largest if length < LONG else usual if length < VERY_LONG else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _fit(self) -> None:
        needed = max(0, self.words.heightForWidth(max(1, self.viewport().width())))
        height = min(needed, self._most)
        scrolls = needed > height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() is not policy:
            self.setVerticalScrollBarPolicy(policy)
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
