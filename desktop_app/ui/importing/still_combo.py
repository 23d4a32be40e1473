"""A choice within a page that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class StillCombo(QComboBox):
    """The wheel scrolls the page and changes nothing by chance; `room` is how many letters are shown at least."""

    def __init__(self, accessible_name: str, room: int) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(accessible_name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
