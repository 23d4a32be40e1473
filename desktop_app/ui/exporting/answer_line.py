"""Whether an invitation file can be answered, and what is missing where it cannot."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.store import exporting_meetings
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.widgets import label
from desktop_app.ui.exporting.words import tr


class AnswerLine(QWidget):
    """Hidden until there is something to say of a meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._backend = desk.backend
        self.words = label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        self.hide()

    def look(self, meeting_id: int | None) -> None:
        """Say it of this meeting; of None, nothing."""
        if meeting_id is None:
            self.hide()
            return
        then = while_alive(self, self._show)
        self._backend.read(exporting_meetings.invitation, meeting_id, then=then, channel="exporting.invitation")

    def _show(self, found: Any) -> None:
        self.setVisible(bool(found))
        if found:
            meeting, me = found
            text = _said(bool(me.email.strip()), bool(meeting.email.strip()))
            self.words.setText(breakable(text.replace("{name}", called(meeting.name)).replace("{email}", me.email)))


def _said(mine: bool, theirs: bool) -> str:
    if mine and theirs:
        return tr("{name} can accept or decline it in a calendar; the answer comes to {email}.")
    if mine:
        return tr("{name} has no e-mail in your notebook, so a calendar takes it in without asking for an answer.")
    return tr(
        "A calendar takes it in without asking for an answer. For that, tell your e-mail in Preferences, About you."
    )
