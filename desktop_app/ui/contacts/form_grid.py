"""Titles beside their fields; above them where there is little room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label

# Below this width, in pixels of the design, titles stand above their fields.
BESIDE = 380


class FormGrid(QFrame):
    """A card of titled fields."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._stacked: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        self._grid.setHorizontalSpacing(WIDE_GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)

    def add(self, title: str, field: QWidget) -> None:
        """One more field at the end."""
        words = label(title, "quiet")
        words.setBuddy(field)
        self._rows.append((words, field))
        self._stacked = None
        self._arrange()

    def _arrange(self) -> None:
        stacked = 0 < self.width() < self._theme.px(BESIDE)
        if stacked is self._stacked:
            return
        self._stacked = stacked
        for place, (words, field) in enumerate(self._rows):
            self._grid.removeWidget(words)
            self._grid.removeWidget(field)
            if stacked:
                self._grid.addWidget(words, 2 * place, 0, 1, 2)
                self._grid.addWidget(field, 2 * place + 1, 0, 1, 2)
            else:
                self._grid.addWidget(words, 2 * place, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(field, 2 * place, 1)
        self._grid.setVerticalSpacing(GAP // 2 if stacked else GAP)
        self._align()

    def _align(self) -> None:
        """Put each title at the height of the first line of its field."""
        line = next((field for _, field in self._rows if isinstance(field, QLineEdit)), None)
        for words, _field in self._rows:
            words.setContentsMargins(0, 0, 0, 0)
            spare = line.sizeHint().height() - words.sizeHint().height() if line and not self._stacked else 0
            words.setContentsMargins(0, max(0, spare // 2), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._align()
