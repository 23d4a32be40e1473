"""Chips that show the rows of one kind, each with how many there are."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.widgets import button
from desktop_app.ui.importing.words import tr


class KindChips(QWidget):
    """chosen(key) follows the user's choice; None is everything. Kinds of which there is nothing are not shown."""

    chosen = Signal(object)

    def __init__(self, kinds: dict[object, str]) -> None:
        super().__init__()
        self._words = {None: tr("All"), **kinds}
        self._chips: dict[object, QPushButton] = {key: button(word, None, "chip") for key, word in self._words.items()}
        group = QButtonGroup(self)
        for key, chip in self._chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, kind=key: self.chosen.emit(kind))
        self._flow = Flow(*self._chips.values())
        self.setLayout(self._flow)
        self._chips[None].setChecked(True)

    @property
    def kind(self) -> object:
        """The chosen kind, or None."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), None)

    def chip(self, key: object) -> QPushButton:
        """The chip of a kind."""
        return self._chips[key]

    def show_counts(self, counts: Mapping[Any, int]) -> None:
        """How many there are of each; who stood at a kind that is gone stands at all."""
        for key, chip in self._chips.items():
            number = sum(counts.values()) if key is None else counts.get(key, 0)
            chip.setText(f"{self._words[key]} {self.locale().toString(number)}")
            chip.setVisible(key is None or number > 0)
        if counts.get(self.kind, 0) == 0:
            self._chips[None].setChecked(True)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the table gives way, not the chips."""
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))
