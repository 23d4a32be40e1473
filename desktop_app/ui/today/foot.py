"""Below the list: what can be done about the current duty, with its keys, for the mouse and for who learns them."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.records.today import Duty
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.widgets import button
from desktop_app.ui.today.deeds import Deeds


class Foot(QWidget):
    """A quiet button for each of the usual actions, and one for the menu of all of them."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._keys = {"Return": self.tr("Enter")}
        usual = [deeds.do, deeds.done, deeds.later, deeds.leave, *deeds.answers, deeds.missed, deeds.cancelled]
        usual.append(deeds.more)
        self.buttons = {action: button("", action.trigger, "key") for action in usual}
        self.setLayout(Flow(*self.buttons.values()))
        self._always = (deeds.do, deeds.more)
        self._short = False
        self.show_duty(None)

    def show_duty(self, duty: Duty | None) -> None:
        """Show what the actions now do; those that do nothing are left out."""
        for action, shown in self.buttons.items():
            shown.setText(self._words(action))
            shown.setVisible(action.isEnabled() and not (self._short and action not in self._always))
        self.setVisible(duty is not None)

    def shorten(self, short: bool) -> None:
        """Where there is no height to spare, show what Enter does and the menu alone."""
        if short is not self._short:
            self._short = short
            for action, shown in self.buttons.items():
                shown.setVisible(action.isEnabled() and not (short and action not in self._always))

    def _words(self, action: QAction) -> str:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("{action}  {key}").format(action=action.iconText(), key=self._keys.get(key, key))
