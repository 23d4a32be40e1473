"""How much of the talk is the user's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.method import talk_share
from desktop_app.method.talk_share import ShareVerdict
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, give_look, label
from desktop_app.ui.interview import words
from desktop_app.ui.interview.looks import tick
from desktop_app.ui.interview.meter import Meter
from desktop_app.ui.interview.timekeeper import Timekeeper
from desktop_app.ui.interview.words import tr


class ShareCard(QFrame):
    """turned() when the button is pressed; the key does the same, and more."""

    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.meter = Meter(theme, tr("Talk share"))
        self.told = label("", "quiet", wrap=True)
        self.advice = label("", "attention", wrap=True)
        self.speaking = button(tr("I am talking"), self.turned.emit, "chip")
        self.speaking.setToolTip(tr("Hold F8, or press it and press it again"))
        layout = column(label(tr("Talk share"), "subheading"), self.meter, self.told, self.advice, self.speaking)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setAlignment(self.speaking, Qt.AlignmentFlag.AlignLeft)
        layout.setSpacing(GAP)
        self.setLayout(layout)

    def show_share(self, keeper: Timekeeper) -> None:
        """The keeper has moved on."""
        per_cent = talk_share.share(keeper.talking, keeper.counted)
        verdict = talk_share.verdict(keeper.talking, keeper.counted)
        late = verdict is ShareVerdict.TOO_MUCH
        told = words.share_text(per_cent, verdict, speaking=keeper.speaking.on)
        shown = 0 if verdict is ShareVerdict.EARLY else per_cent / 100
        self.meter.put([(0.0, shown, "attention" if late else "accent")], told)
        advice = words.share_advice(verdict)
        for part, text in ((self.told, told), (self.advice, advice)):
            if part.text() != text:
                part.setText(text)
        self.advice.setVisible(bool(advice))
        give_look(self.advice, "attention" if late else "quiet")
        tick(self.speaking, keeper.speaking.on)
