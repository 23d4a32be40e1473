"""Asks for the tag that several people are to get."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.store import names
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.contacts.editors import NameEditor


class TagDialog(Prompt):
    """named(tag) follows when one was given."""

    named = Signal(str)

    def __init__(self, desk: Desk, count: int, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Tag %Ln people", "", count), self.tr("Tag"), self.tr("Cancel"))
        self.line = NameEditor(self.tr("A tag, new or known"), desk, "complete.tag", names.tags)
        self.line.setAccessibleName(self.tr("Tag"))
        self.line.textChanged.connect(self._changed)
        self.fill([self.line])
        self.setMinimumWidth(desk.theme.px(360))
        self._changed()
        self.accepted.connect(lambda: self.named.emit(self.line.text().strip()))

    def _changed(self) -> None:
        self.act.setEnabled(bool(self.line.text().strip()))
