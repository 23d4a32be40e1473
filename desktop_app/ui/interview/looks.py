"""Changing how a widget looks while it is shown."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.common.widgets import label


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
