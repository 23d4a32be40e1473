"""Tags as chips, with a line to add more."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.store import names
from desktop_app.ui.common.choice_menu import chip
from desktop_app.ui.common.completion import Answer, Completion
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow

LINE_WIDTH = 130


class TagsEditor(QWidget):
    """Enter or a comma adds what is typed; Backspace in the empty line, or a click on a chip, takes a tag away."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tags: list[str] = []
        self._chips: list[QPushButton] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Add a tag"))
        self.line.setFixedWidth(desk.theme.px(LINE_WIDTH))
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._flow = Flow(self.line, spacing=6)
        self.setLayout(self._flow)
        self._completion = Completion(self.line, self._ask)
        self._completion.chosen.connect(lambda _text, _value: self.take())
        self.line.returnPressed.connect(self.take)
        self.line.editingFinished.connect(self.take)
        desk.theme.changed.connect(self._resize)

    def _resize(self) -> None:
        self.line.setFixedWidth(self._desk.theme.px(LINE_WIDTH))

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(name)

    def put(self, value: Sequence[str]) -> None:
        if list(value) != self._tags:
            self._tags = list(value)
            self._show()

    def typed(self) -> tuple[str, ...]:
        return tuple(self._tags)

    def take(self) -> None:
        """Make tags of what is typed."""
        new = [" ".join(part.split()) for part in self.line.text().split(",")]
        self.line.clear()
        known = {tag.casefold() for tag in self._tags}
        added = [tag for tag in dict.fromkeys(new) if tag and tag.casefold() not in known]
        if added:
            self._tags += added
            self._changed()

    def _drop(self, tag: str) -> None:
        self._tags.remove(tag)
        self.line.setFocus()
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.edited.emit(tuple(self._tags))

    def _show(self) -> None:
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        for place, made in enumerate(self._chips):
            self._flow.insert(place, made)

    def _chip(self, tag: str) -> QPushButton:
        made = chip(f"{tag}  ×".replace("&", "&&"))
        made.setCheckable(False)
        made.setAccessibleName(self.tr("Remove the tag {name}").format(name=tag))
        made.clicked.connect(lambda: self._drop(tag))
        return made

    def _ask(self, prefix: str, answer: Answer) -> None:
        self._desk.backend.read(
            names.tags,
            prefix,
            8,
            then=lambda found: answer([(named.name, named.id) for named in found]),
            channel="complete.tag",
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.text() == ",":
                self.take()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._tags:
                self._drop(self._tags[-1])
                return True
        return super().eventFilter(watched, event)
