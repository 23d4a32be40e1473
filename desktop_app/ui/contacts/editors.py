"""Where values of a person are typed: each editor has `edited(value)`, `put(value)` and `typed()`."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Protocol
from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.store import names
from desktop_app.ui.common.completion import Answer, Choice, Completion
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.widgets import label
from desktop_app.ui.contacts.fields import Field
from desktop_app.ui.contacts.points import PointsEditor
from desktop_app.ui.contacts.tags import TagsEditor

MOST_CHOICES = 8


class Editor(Protocol):
    """What the form asks of an editor; all of them are widgets."""

    edited: Any

    def put(self, value: Any) -> None:
        """Show a value, without emitting `edited`; the cursor stays where nothing changes."""

    def typed(self) -> Any:
        """The value as it stands in the editor."""


class LineEditor(QLineEdit):
    """One line."""

    edited = Signal(object)

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.textEdited.connect(lambda text: self.edited.emit(text))

    def put(self, value: str) -> None:
        if self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def typed(self) -> str:
        return self.text()


class NameEditor(LineEditor):
    """One line, completed from names that the notebook knows; a new name makes a new record."""

    def __init__(self, hint: str, desk: Desk, channel: str, function: Callable[..., Any]) -> None:
        super().__init__(hint)
        self._desk = desk
        self._channel = channel
        self._function = function
        self.completion = Completion(self, self._ask)
        self.completion.chosen.connect(lambda text, _value: self.edited.emit(text))

    def _ask(self, prefix: str, answer: Answer) -> None:
        self._desk.backend.read(
            self._function,
            prefix,
            MOST_CHOICES,
            then=lambda found: answer([(named.name, named.id) for named in found]),
            channel=self._channel,
        )


class ZoneEditor(QWidget):
    """A time zone, found by any part of its name; what is none is said to be none, and not saved."""

    edited = Signal(object)

    def __init__(self, hint: str, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.line = LineEditor(hint)
        self.setFocusProxy(self.line)
        self.trouble = label(self.tr("There is no such time zone, so it is not saved."), "attention", wrap=True)
        self.trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.trouble)
        self._completion = Completion(self.line, self._ask)
        self._completion.chosen.connect(lambda text, _value: self._take(text))
        self.line.edited.connect(self._typed)
        self.line.editingFinished.connect(self._finished)

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(name)

    def put(self, value: str) -> None:
        self.line.put(value)
        self.trouble.hide()

    def typed(self) -> str:
        return self.line.text() if self.line.text() in zones() else ""

    def _typed(self, text: str) -> None:
        self.trouble.hide()
        if not text or text in zones():
            self.edited.emit(text)

    def _take(self, zone: str) -> None:
        self.trouble.hide()
        self.edited.emit(zone)

    def _finished(self) -> None:
        text = self.line.text().strip()
        if not text or text in zones():
            return
        found = matching(text)
        if len(found) == 1:
            self.line.setText(found[0])
            self._take(found[0])
        else:
            self.trouble.show()

    def _ask(self, prefix: str, answer: Answer) -> None:
        self._desk.backend.background(_choices, prefix, then=answer)


def _choices(prefix: str, _report: object) -> list[Choice]:
    return [(zone, zone) for zone in matching(prefix)[:MOST_CHOICES]]


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    """All zones there are, without the ones that only older programs name."""
    return frozenset(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")) | {"UTC"}


def matching(text: str) -> list[str]:
    """Zones whose name holds `text`, those where a part of the name begins so first."""
    wanted = text.strip().casefold().replace(" ", "_")
    if not wanted:
        return []
    hits = [zone for zone in zones() if wanted in zone.casefold()]
    return sorted(hits, key=lambda zone: (f"/{wanted}" not in f"/{zone.casefold()}", zone))


class TextEditor(GrowingText):
    """Several lines of plain text."""

    edited = Signal(object)

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.textChanged.connect(lambda: self.edited.emit(self.toPlainText()))

    def put(self, value: str) -> None:
        if self.toPlainText() != value:
            self.blockSignals(True)
            self.setPlainText(value)
            self.blockSignals(False)

    def typed(self) -> str:
        return self.toPlainText()


def make_editor(field: Field, desk: Desk) -> Any:
    """The editor for a field."""
    made = _EDITORS[field.editor](field, desk)
    made.setAccessibleName(field.title)
    return made


_EDITORS: dict[str, Callable[[Field, Desk], Any]] = {
    "line": lambda field, _desk: LineEditor(field.hint),
    "organization": lambda field, desk: NameEditor(field.hint, desk, "complete.organization", names.organizations),
    "field": lambda field, desk: NameEditor(field.hint, desk, "complete.field", names.fields),
    "zone": lambda field, desk: ZoneEditor(field.hint, desk),
    "text": lambda field, _desk: TextEditor(field.hint),
    "points": lambda _field, desk: PointsEditor(desk.theme),
    "tags": lambda _field, desk: TagsEditor(desk),
}
