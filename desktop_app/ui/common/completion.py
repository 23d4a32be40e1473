"""Completing what is typed into a line from what the notebook knows."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

Choice = tuple[str, Any]
Answer = Callable[[Sequence[Choice]], None]
Ask = Callable[[str, Answer], None]


class Completion(QObject):
    """Offers choices under a line edit while the user types.

    `ask(prefix, answer)` is to call `answer` with (text, value) pairs, soon or later.
    chosen(text, value) follows when one is picked.
    """

    chosen = Signal(str, object)

    def __init__(self, edit: QLineEdit, ask: Ask) -> None:
        super().__init__(edit)
        self._edit = edit
        self._ask = ask
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._completer.setWidget(edit)
        # Installed with setWidget only: the line's own completer would filter what the notebook found already.
        self.popup = self._completer.popup() or QListView()
        self.popup.setAccessibleName(self.tr("Suggestions"))
        # The signal has two forms, and stubs know only one.
        activated: Any = self._completer.activated
        activated[QModelIndex].connect(self._activated)
        edit.textEdited.connect(self._edited)

    def _edited(self, text: str) -> None:
        if text.strip():
            self._ask(text, lambda choices: self._offer(text, choices))
        else:
            self.popup.hide()

    def _offer(self, text: str, choices: Sequence[Choice]) -> None:
        if self._edit.text() != text or not self._edit.hasFocus():
            return
        if not choices or [choice[0] for choice in choices] == [text]:
            self.popup.hide()
            return
        self._model.clear()
        for shown, value in choices:
            item = QStandardItem(shown)
            item.setData(value, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        self._completer.complete()

    def _activated(self, index: QModelIndex) -> None:
        text = str(index.data())
        self._edit.setText(text)
        self.chosen.emit(text, index.data(Qt.ItemDataRole.UserRole))
