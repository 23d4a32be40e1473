"""The user's own notes beside a draft: they help to write it, and were not written for the other's eyes."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.outreach.slot_words import slot_name


class HintsCard(QWidget):
    """Hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        heading = label(self.tr("From your notes"), "subheading")
        layout.addWidget(card(heading, self._text, spacing=GAP // 2))

    @property
    def text(self) -> str:
        """All notes shown."""
        return self._text.text()

    def put(self, hints: Mapping[str, str]) -> None:
        """Show notes by the slot that they help to fill."""
        lines = [f"{slot_name(name)[:1].upper()}{slot_name(name)[1:]}\n{note}" for name, note in hints.items()]
        self._text.setText("\n\n".join(lines))
        self.setVisible(bool(lines))
