"""Noting whom they mention and what is promised, without leaving the talk."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.method.mentioned import Mentioned
from desktop_app.records.changes import UndoState
from desktop_app.records.contacts import ContactRef
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.talk_sheets import TalkSheet
from desktop_app.store import undo
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.interview.view import TalkView
from desktop_app.ui.interview.words import tr
from desktop_app.ui.interview.writing import TalkWriting


class Mentioning(QObject):
    """Connects the small cards beside the question to the notebook."""

    def __init__(self, desk: Desk, view: TalkView, writing: TalkWriting, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._writing = writing
        self._contact = ContactRef(0, "")
        view.mention.captured.connect(self.capture)
        view.promises.made.connect(self._promised)
        view.promises.kept.connect(writing.keep_promise)
        view.consent.said.connect(writing.consent)

    def put(self, sheet: TalkSheet) -> None:
        """Show what is noted so far."""
        self._contact = sheet.meeting.contact
        self._view.promises.put(sheet.promises, self._contact.name)
        self._view.mention.show_noted(sheet.referred)
        if sheet.talk is not None:
            self._view.consent.put(sheet.talk)

    def may_use_name(self) -> None:
        """Alt+M: they said that their name may be used, or not; the cursor stays where it is."""
        if self._view.is_held:
            self._view.mention.may_use.toggle()

    def capture(self, who: Mentioned, may_use_name: bool) -> None:
        """They mentioned someone."""

        def captured(_contact_id: int) -> None:
            self._view.mention.was_captured(who)
            said = tr("{name} is noted, and thanks are owed for it.").replace("{name}", who.name)
            self._desk.messages.say(said, (tr("Undo"), self._take_back))
            self._view.middle.focus_writing()

        def not_captured(problem: StoreProblem) -> None:
            if problem.trouble is Trouble.INVALID:
                self._desk.messages.notice(
                    tr(
                        "{name} is the one you are talking with: somebody else, or the same name somewhere else?"
                    ).replace("{name}", who.name)
                )
            else:
                self._writing.troubled.emit(problem)

        self._writing.capture(who, may_use_name, captured, not_captured)

    def _take_back(self) -> None:
        """Only while the referral is the last thing that was written: an undo takes back no answer."""
        self._writing.flush()

        def found(state: UndoState) -> None:
            if state.undo is not None and state.undo.name == "capture_referral":
                self._desk.backend.write(undo.undo)
            elif isValid(self):
                self._desk.messages.say(
                    tr("Something was written since. Edit > Undo in the main window goes back step by step.")
                )

        self._desk.backend.read(undo.state, then=found)

    def promise(self) -> None:
        """Ctrl+M: to the promises; once there, whose it is."""
        card = self._view.promises
        if card.line.hasFocus():
            card.turn()
        else:
            self._view.cursor_to(card.line)

    def _promised(self, text: str, by_me: bool) -> None:
        self._writing.promise(self._contact.id, text, by_me, lambda _: self._view.promises.was_made(text))
