"""One page of the preferences."""

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP

# From this text size on, captions beside their fields would leave these no room.
LARGE = 1.5


class Section(QWidget):
    """What is chosen here is applied at once; there is nothing to confirm."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def flush(self) -> None:
        """Send everything typed to where it is kept."""

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be saved."""
        return False


class Form(QFormLayout):
    """Captions and fields; where the text is large, each field below its caption."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(WIDE_GAP)
        self.setVerticalSpacing(GAP + GAP // 2)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        theme.changed.connect(self._wrap)
        self._wrap()

    def _wrap(self) -> None:
        large = self._theme.scale >= LARGE
        self.setRowWrapPolicy(self.RowWrapPolicy.WrapAllRows if large else self.RowWrapPolicy.DontWrapRows)

    def add(self, caption: str, field: QWidget) -> None:
        """A row; "&" in the caption marks the letter that leads to the field, and the caption is the field's name."""
        name = QLabel(caption)
        name.setBuddy(field)
        field.setAccessibleName(caption.replace("&", ""))
        self.addRow(name, field)
