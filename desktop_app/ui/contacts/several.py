"""The right side while several people are selected: what can be done with all of them at once."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, card, label, themed_icon
from desktop_app.ui.contacts.wording import called

NAMED = 12


class SeveralPane(QWidget):
    """tag_asked() wants a tag for all, untag_asked(name) one taken from all; merge_asked(), export_asked() and
    delete_asked().
    """

    tag_asked = Signal()
    untag_asked = Signal(str)
    merge_asked = Signal()
    delete_asked = Signal()
    export_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.heading = label("", "heading")
        self.names = label("", wrap=True)
        self.names.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tag = self._button(self.tr("Tag…"), "tag", self.tag_asked)
        self.untag = self._button(self.tr("Remove tag"), "x", None)
        self._tags = QMenu(self)
        self.untag.setMenu(self._tags)
        self.merge = self._button(self.tr("Merge…"), "merge", self.merge_asked)
        self.export = self._button(self.tr("Export…"), "save", self.export_asked)
        self.delete = self._button(self.tr("Delete"), "trash-2", self.delete_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.heading)
        layout.addLayout(Flow(self.tag, self.untag, self.merge, self.export, self.delete))
        layout.addWidget(card(self.names))
        layout.addStretch(1)

    def _button(self, words: str, icon: str, asked: Any) -> QPushButton:
        made = button(words, None if asked is None else asked.emit)
        themed_icon(self._desk.theme, made, icon, "accent")
        return made

    def show_people(self, count: int, rows: Sequence[Any]) -> None:
        """Show who is selected: how many, and the rows of those that are at hand."""
        self.heading.setText(self.tr("%Ln people", "", count))
        names = [called(row.name) for row in rows[:NAMED]]
        if count > len(names):
            names.append(self.tr("and %Ln more", "", count - len(names)))
        self.names.setText("\n".join(names))
        self.merge.setVisible(count == 2)
        self._offer_tags(rows)

    def _offer_tags(self, rows: Sequence[Any]) -> None:
        tags = sorted({tag for row in rows for tag in row.tags.split(", ") if tag}, key=str.casefold)
        self._tags.clear()
        for tag in tags:
            self._tags.addAction(tag.replace("&", "&&"), partial(self.untag_asked.emit, tag))
        self.untag.setEnabled(bool(tags))
