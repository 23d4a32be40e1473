"""A referrer who has not said that their name may be used, and the two ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from desktop_app.records.contacts import Referral
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.store import referrals
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label


class LeaveLine(QFrame):
    """Hidden while there is no such referrer. ask_asked(DraftWanted) wants the draft that asks for leave."""

    ask_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._referral: Referral | None = None
        self.setProperty("look", "card")
        self.words = label("", "quiet", wrap=True)
        self.ask = button("", self._ask)
        self.may_use = QCheckBox(self.tr("I may use the name"))
        self.may_use.clicked.connect(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + GAP // 2, GAP, GAP + GAP // 2, GAP)
        layout.setSpacing(GAP // 2 + 2)
        layout.addWidget(self.words)
        layout.addLayout(Flow(self.ask, self.may_use))
        self.hide()

    def put(self, referral: Referral | None) -> None:
        """Show who has not been asked for leave."""
        self._referral = referral
        self.setVisible(referral is not None)
        if referral is None:
            return
        name = called(referral.referrer.name)
        words = self.tr("{name} referred you, but has not said yet that you may use the name.")
        self.words.setText(words.format(name=name))
        self.ask.setText(self.tr("Ask {name} for leave").format(name=name.replace("&", "&&")))
        self.may_use.setChecked(False)

    def _ask(self) -> None:
        if self._referral is not None:
            wanted = DraftWanted(self._referral.referrer.id, Purpose.OTHER, referral_id=self._referral.id)
            self.ask_asked.emit(wanted)

    def _use(self) -> None:
        if self._referral is not None:
            self._desk.backend.write(referrals.edit, self._referral.id, may_use_name=True)
