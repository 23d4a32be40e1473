"""Changing how a widget looks while it is shown."""

from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label

# Longer lines are hard to read on.
READABLE = 900


def keep_readable(layout: QLayout, theme: Theme, width: int) -> None:
    """Leave so much at both sides of a card `width` pixels wide that its lines stay readable."""
    side = max(WIDE_GAP + GAP, (width - theme.px(READABLE)) // 2)
    layout.setContentsMargins(side, WIDE_GAP + GAP // 2, side, WIDE_GAP)


def heading(text: str, part: QWidget) -> QWidget:
    """The heading of a card, which names its first part for those who hear it."""
    made = label(text, "subheading")
    made.setBuddy(part)
    return made


def tick(part: QPushButton, on: bool) -> None:
    """Check a button without a word of the user's."""
    part.blockSignals(True)
    part.setChecked(on)
    part.blockSignals(False)
