"""A small window that asks for one thing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label


class Prompt(QDialog):
    """A heading, what is asked, and two buttons; `act` names the one that does it."""

    def __init__(self, parent: QWidget | None, heading: str, act: str, cancel: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._buttons = QDialogButtonBox()
        self.act: QPushButton = self._buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("look", "primary")
        self.act.setDefault(True)
        self._buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._heading = label(heading, "heading", wrap=True)

    def fill(self, parts: Sequence[QWidget]) -> None:
        """Put the parts between the heading and the buttons."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP + GAP, WIDE_GAP + GAP, WIDE_GAP + GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self._heading)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
