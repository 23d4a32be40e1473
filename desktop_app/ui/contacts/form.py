"""The form: every field of a person in its editor, on cards."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.records.contacts import Contact
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.contacts.editors import make_editor
from desktop_app.ui.contacts.fields import Field, fields
from desktop_app.ui.contacts.form_grid import FormGrid

INSET = 12


class PersonForm(QWidget):
    """edited(key, value) follows each change by the user."""

    edited = Signal(str, object)

    def __init__(self, desk: Desk, *extra: tuple[str, QWidget]) -> None:
        super().__init__()
        self.editors: dict[str, Any] = {}
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP + GAP // 2)
        typed = [field for field in fields() if field.editor]
        self._layout.addWidget(self._main_card([field for field in typed if not field.card], extra))
        for field in typed:
            if field.card:
                self._layout.addWidget(self._text_card(field))

    def _main_card(self, lines: list[Field], extra: tuple[tuple[str, QWidget], ...]) -> FormGrid:
        grid = FormGrid(self._desk.theme)
        for field in lines:
            grid.add(field.title, self._editor(field))
        for title, widget in extra:
            grid.add(title, widget)
        return grid

    def _text_card(self, field: Field) -> QFrame:
        editor = self._editor(field)
        editor.setProperty("look", "plain")
        heading = label(field.title, "subheading")
        heading.setBuddy(editor)
        made = card(heading, editor, spacing=GAP // 2)
        # So that the heading stands above the first letter of the text.
        made.setContentsMargins(-INSET, -GAP // 2, -INSET, -INSET)
        heading.setContentsMargins(INSET, 0, 0, 0)
        return made

    def _editor(self, field: Field) -> QWidget:
        editor: Any = make_editor(field, self._desk)
        editor.edited.connect(lambda value, key=field.key: self.edited.emit(key, value))
        self.editors[field.key] = editor
        made: QWidget = editor
        return made

    def put(self, contact: Contact, keep: frozenset[str] = frozenset()) -> None:
        """Show a person; the editors of `keep` stay as they are."""
        for key, editor in self.editors.items():
            if key not in keep:
                editor.put(getattr(contact, key))

    def put_values(self, values: dict[str, Any]) -> None:
        """Show what was typed before and could not be saved."""
        for key, value in values.items():
            if key in self.editors:
                self.editors[key].put(value)

    def typed(self) -> dict[str, Any]:
        """Everything as it stands in the editors."""
        return {key: editor.typed() for key, editor in self.editors.items()}

    def focused(self) -> str:
        """The key of the editor with the focus, or empty."""
        widget = self.focusWidget()
        if widget is None or not widget.hasFocus():
            return ""
        return next((key for key, e in self.editors.items() if e is widget or e.isAncestorOf(widget)), "")

    def finish(self) -> None:
        """Take in what is typed but not yet entered (a tag without Enter)."""
        self.editors["tags"].take()
