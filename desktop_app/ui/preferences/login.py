"""Whether Askwell starts when its user logs in; what the system says of it is what is shown."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.autostart import switch
from desktop_app.autostart.switch import State
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import column, label


class LoginChoice(QWidget):
    """A tick and a sentence; trouble is told below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.box = QCheckBox(self.tr("Start when I &log in"))
        self.box.setEnabled(False)
        self.box.clicked.connect(self._switch)
        self.about = label(self._words(State.OFF), "quiet", wrap=True)
        self.trouble = label("", "attention", wrap=True)
        self.trouble.hide()
        layout = column(self.box, self.about, self.trouble, spacing=GAP)
        self.setLayout(layout)
        self._look()

    def _look(self) -> None:
        self._desk.backend.background(switch.state, then=while_alive(self, self._show))

    def _show(self, state: State) -> None:
        self.box.setChecked(state is State.ON)
        self.box.setEnabled(state is not State.IMPOSSIBLE)
        self.about.setText(self._words(state))

    def _words(self, state: State) -> str:
        if state is State.IMPOSSIBLE:
            return self.tr("This kind of installation cannot do that itself: the system's settings can.")
        return self.tr(
            "Askwell then waits in the tray and reminds from there; on a desktop without a tray its window starts"
            " minimised."
        )

    def _switch(self, on: bool) -> None:
        words = self._desk.start_words
        self._desk.backend.background(switch.switch, on, words, then=while_alive(self, self._switched))

    def _switched(self, wrong: str) -> None:
        self.trouble.setText(self.tr("That could not be changed: {why}.").replace("{why}", wrong))
        self.trouble.setVisible(bool(wrong))
        self._look()
