"""Your name and a sentence on you, typed once where a draft first needs them."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from desktop_app.records.drafts import Profile
from desktop_app.store import profile
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label


class AboutYouLine(QFrame):
    """Shown while a draft wants to say who the user is and nobody has told it. kept() follows the answer."""

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "card")
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.background = QLineEdit()
        self.background.setPlaceholderText(self.tr("Who you are, in one sentence: I am a cook who …"))
        self.background.setAccessibleName(self.tr("A sentence on you"))
        self.use = button(self.tr("Use in drafts"), self._keep)
        for line in (self.name, self.background):
            line.returnPressed.connect(self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + GAP // 2, GAP, GAP + GAP // 2, GAP)
        layout.setSpacing(GAP // 2 + 2)
        words = self.tr("Drafts say who you are. Type it once; the preferences keep it.")
        layout.addWidget(label(words, "quiet", wrap=True))
        layout.addWidget(self.name)
        layout.addWidget(self.background)
        layout.addLayout(Flow(self.use))
        self.hide()

    def put(self, profile_: Profile) -> None:
        """Ask for what is not known."""
        missing = {self.name: not profile_.name.strip(), self.background: not profile_.background.strip()}
        for line, wanted in missing.items():
            line.setVisible(wanted)
        # A draft does without the sentence, but not without the name.
        self.setVisible(missing[self.name])

    def _keep(self) -> None:
        typed = {"name": self.name.text().strip(), "background": self.background.text().strip()}
        told: dict[str, Any] = {key: text for key, text in typed.items() if text}
        if told:
            self._desk.backend.write(profile.edit, then=while_living(self, lambda _answer: self.kept.emit()), **told)
