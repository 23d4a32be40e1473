"""What is known of a person before the talk, and what is still to be found out; all of it written in place."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.contacts import Contact
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label, row
from desktop_app.ui.preparing import facts
from desktop_app.ui.preparing.facts import tr
from desktop_app.ui.preparing.words import ORGANIZATION_HINT, PROFESSION_HINT


class Research(QWidget):
    """edited(key, text) follows the user: "how_known", "organization_research" or "profession_research"."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, GrowingText] = {}
        self._missing = {key: label(tr("still missing"), "quiet") for key in _KEYS}
        self.referrers = label("", "quiet", wrap=True)
        parts = {
            "how_known": (tr("How you know them"), tr("Where you met, or how you found them")),
            "organization_research": (tr("The organization"), tr(ORGANIZATION_HINT)),
            "profession_research": (tr("The profession"), tr(PROFESSION_HINT)),
        }
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        for key, (title, hint) in parts.items():
            heading = label(title, "subheading")
            self.texts[key] = self._text(key, title, hint)
            heading.setBuddy(self.texts[key])
            if key != "how_known":
                inside.addSpacing(GAP)
            inside.addLayout(row(heading, None, self._missing[key]))
            inside.addWidget(self.texts[key])
            if key == "how_known":
                inside.addWidget(self.referrers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _text(self, key: str, title: str, hint: str) -> GrowingText:
        made = GrowingText(least=1 if key == "how_known" else 2, most=14)
        made.setAccessibleName(title)
        made.setPlaceholderText(hint)
        made.textChanged.connect(lambda: self._edited(key))
        return made

    def _edited(self, key: str) -> None:
        self._show_missing()
        self.edited.emit(key, self.texts[key].toPlainText())

    def put(self, contact: Contact, pending: Mapping[str, str], *, own: bool) -> None:
        """Show what is known, over it what is `pending`; after an `own` change the text under the cursor is left."""
        for key, editor in self.texts.items():
            text = pending.get(key, getattr(contact, key))
            if editor.toPlainText() != text and not (own and editor.hasFocus()):
                with QSignalBlocker(editor):
                    editor.setPlainText(text)
        self.referrers.setText(breakable("\n".join(map(facts.referred, contact.referred_by))))
        self.referrers.setVisible(bool(contact.referred_by))
        self._show_missing()

    def _show_missing(self) -> None:
        for key, mark in self._missing.items():
            mark.setVisible(key != "how_known" and not self.texts[key].toPlainText().strip())


_KEYS = ("how_known", "organization_research", "profession_research")
