"""A policy as radio buttons, each with its source beside it and its meaning below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QRadioButton, QStyle, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import column, label
from desktop_app.ui.preferences.policies import Choice, Policy


class ChoiceGroup(QWidget):
    """chosen(value) follows the user's choice."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, policy: Policy) -> None:
        super().__init__()
        self._theme = theme
        self.radios: dict[object, QRadioButton] = {}
        self._meanings: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, GAP // 2, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setColumnStretch(1, 1)
        title = label(policy.title, "subheading", wrap=True)
        layout = column(title, label(policy.does, "quiet", wrap=True), spacing=GAP // 4)
        layout.addLayout(self._grid)
        self.setLayout(layout)
        self.setAccessibleName(policy.title)
        for choice in policy.choices:
            self._add(choice)
        theme.changed.connect(self._indent)
        self._indent()

    def _add(self, choice: Choice) -> None:
        radio = QRadioButton(choice.name.replace("&", "&&"))
        radio.setAccessibleName(f"{choice.name} ({choice.source})")
        radio.setAccessibleDescription(choice.text)
        radio.clicked.connect(lambda: self.chosen.emit(choice.value))
        self.radios[choice.value] = radio
        source = label(choice.source, "quiet", wrap=True)
        source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = self._grid.rowCount()
        self._grid.addWidget(radio, line, 0)
        self._grid.addWidget(source, line, 1)
        if choice.text:
            meaning = _Meaning(choice.text, radio)
            self._meanings.append(meaning)
            self._grid.addWidget(meaning, line + 1, 0, 1, 2)

    def add_row(self, radio: QRadioButton, field: QWidget, value: object) -> None:
        """One choice more, with a field of its own beside it."""
        self.radios[value] = radio
        line = self._grid.rowCount()
        self._grid.addWidget(radio, line, 0)
        self._grid.addWidget(field, line, 1, Qt.AlignmentFlag.AlignLeft)

    def choose(self, value: object) -> None:
        """Show what is chosen, without telling."""
        self.radios[value].setChecked(True)
        # Tab comes to what is chosen, the arrow keys lead to the others; Qt sees to it only after the first visit.
        for other, radio in self.radios.items():
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == value else Qt.FocusPolicy.ClickFocus)

    def _indent(self) -> None:
        radio = next(iter(self.radios.values()))
        metric, spacing = (
            self.style().pixelMetric(which, None, radio)
            for which in (
                QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
                QStyle.PixelMetric.PM_RadioButtonLabelSpacing,
            )
        )
        for meaning in self._meanings:
            meaning.setContentsMargins(metric + spacing, 0, 0, self._theme.px(GAP // 2))


class _Meaning(QLabel):
    """The sentence below a choice; a click on it is one on the choice."""

    def __init__(self, text: str, radio: QRadioButton) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._radio = radio

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self._radio.click()
