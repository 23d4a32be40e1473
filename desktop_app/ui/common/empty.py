"""What an empty page says: what belongs there, and the one next step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.common import icons, tokens
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, label

DRAWING = 48
READABLE = 440


class EmptyPage(QWidget):
    """A quiet picture, a heading, a sentence and a button, in the middle of the space there is."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        heading: str,
        text: str,
        action: str = "",
        pressed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._picture = QLabel()
        self.heading = label(heading, "heading", wrap=True)
        self.text = label(text, "quiet", wrap=True)
        self.button = button(action, pressed, "primary")
        if not action:
            self.button.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(tokens.GAP + tokens.GAP // 2)
        layout.addStretch(2)
        for part in (self._picture, self.heading, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._picture)
        for words in (self.heading, self.text):
            layout.addLayout(self._centred(words))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._paint()
        theme.changed.connect(self._paint)

    @staticmethod
    def _centred(words: QLabel) -> QHBoxLayout:
        made = QHBoxLayout()
        made.addStretch(1)
        made.addWidget(words, 100)
        made.addStretch(1)
        return made

    def _paint(self) -> None:
        for words in (self.heading, self.text):
            words.setMaximumWidth(self._theme.px(READABLE))
        colour = self._theme.colour("accent").name()
        size = self._theme.px(DRAWING)
        self._picture.setPixmap(icons.pixmap(self._icon, colour, size, self.devicePixelRatioF()))
