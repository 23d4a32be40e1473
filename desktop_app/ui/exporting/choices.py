"""One choice of several, each with its meaning below."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QRadioButton, QStyle, QVBoxLayout, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import label


class Choices(QWidget):
    """chosen(value) follows the user's choice; Tab comes to what is chosen, the arrow keys lead to the others."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.radios: dict[object, QRadioButton] = {}
        self._meanings: list[QLabel] = []
        self._inside = QWidget()
        self.title = label(title, "subheading", wrap=True)
        self.setAccessibleName(title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP // 4)
        self._layout.addWidget(self.title)
        theme.changed.connect(self._indent)

    def offer(self, choices: Mapping[Any, tuple[str, str]], chosen: object) -> None:
        """Offer other choices: value to its words and its meaning, which may be empty."""
        self._layout.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP // 4)
        self._layout.addWidget(self._inside)
        self.radios, self._meanings = {}, []
        for value, (words, meaning) in choices.items():
            self._add(value, words, meaning)
        self.choose(chosen)
        self._indent()

    def _add(self, value: object, words: str, meaning: str) -> None:
        radio = QRadioButton(words.replace("&", "&&"))
        radio.setAccessibleName(words)
        radio.setAccessibleDescription(meaning)
        radio.clicked.connect(lambda: self._clicked(value))
        self.radios[value] = radio
        self._lines.addSpacing(GAP // 2)
        self._lines.addWidget(radio)
        if meaning:
            below = _Meaning(meaning, radio)
            self._meanings.append(below)
            self._lines.addWidget(below)

    def _clicked(self, value: object) -> None:
        self.choose(value)
        self.chosen.emit(value)

    @property
    def value(self) -> object:
        """What is chosen."""
        return next((value for value, radio in self.radios.items() if radio.isChecked()), None)

    def choose(self, value: object) -> None:
        """Show what is chosen, without telling; the last where there is no such choice."""
        if value not in self.radios:
            value = list(self.radios)[-1]
        self.radios[value].setChecked(True)
        for other, radio in self.radios.items():
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == value else Qt.FocusPolicy.ClickFocus)

    def _indent(self) -> None:
        for radio in list(self.radios.values())[:1]:
            metric, spacing = (
                self.style().pixelMetric(which, None, radio)
                for which in (
                    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
                    QStyle.PixelMetric.PM_RadioButtonLabelSpacing,
                )
            )
            for meaning in self._meanings:
                meaning.setContentsMargins(metric + spacing, 0, 0, 0)


class _Meaning(QLabel):
    """The sentence below a choice; a click on it is one on the choice."""

    def __init__(self, text: str, radio: QRadioButton) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "quiet")
        self.setWordWrap(True)
        self._radio = radio

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self._radio.click()
