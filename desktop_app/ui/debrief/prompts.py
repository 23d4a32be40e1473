"""The five things to think about after a talk."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.talks import Debrief
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.debrief.words import PROMPTS, tr


class Prompts(QWidget):
    """edited(key, text) follows the user; keys as in PROMPTS."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, GrowingText] = {}
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        for key in PROMPTS:
            asked, hint = tr(PROMPTS[key][0]), tr(PROMPTS[key][1])
            heading = label(asked, "subheading", wrap=True)
            text = self.texts[key] = GrowingText(least=2, most=14)
            text.setAccessibleName(asked)
            text.setPlaceholderText(hint)
            text.textChanged.connect(lambda key=key, text=text: self.edited.emit(key, text.toPlainText()))
            heading.setBuddy(text)
            if inside.count():
                inside.addSpacing(GAP)
            inside.addWidget(heading)
            inside.addWidget(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def put(self, debrief: Debrief, pending: Mapping[str, str], *, own: bool) -> None:
        """Show what is written, over it what is `pending`; after an `own` change the text under the cursor is left."""
        for key, editor in self.texts.items():
            text = pending.get(key, getattr(debrief, key))
            if editor.toPlainText() != text and not (own and editor.hasFocus()):
                with QSignalBlocker(editor):
                    editor.setPlainText(text)

    def focus_first(self) -> None:
        """The cursor into the first text that is empty, else into the first."""
        editors = list(self.texts.values())
        (next((one for one in editors if not one.toPlainText().strip()), None) or editors[0]).setFocus()
