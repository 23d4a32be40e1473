"""The window for the time of a talk: large, calm, for the keyboard alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.method import talk_clock
from desktop_app.records.changes import Changes
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.talk_sheets import TalkSheet
from desktop_app.records.talks import Talk
from desktop_app.store import talk_sheets
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.interview import steady
from desktop_app.ui.interview.asking import Asking
from desktop_app.ui.interview.keys import Entry, actions
from desktop_app.ui.interview.mentioning import Mentioning
from desktop_app.ui.interview.timekeeper import Timekeeper
from desktop_app.ui.interview.view import TalkView
from desktop_app.ui.interview.words import tr
from desktop_app.ui.interview.writing import TalkWriting

SIZE = (1280, 800)
# Below it are the foot and the buttons of the question, which no word in passing may cover.
ABOVE_BUTTONS = 100


def open_window(desk: Desk, target: object, parent: QWidget) -> DeskWindow:
    """The window of the talk of a meeting (its id)."""
    assert isinstance(target, int)
    return InterviewWindow(desk, target, parent)


class InterviewWindow(DeskWindow):
    """One talk: begun with Enter, paused with Esc, ended with Ctrl+W; closed in the middle, it goes on counting."""

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        parent: QWidget | None,
        seconds: Callable[[], float] = steady.seconds,
    ) -> None:
        super().__init__(desk, parent, tr("Talk"), "interview", SIZE)
        self.meeting_id = meeting_id
        self.sheet: TalkSheet | None = None
        self.keeper = Timekeeper(self.desk, meeting_id, self, seconds)
        self.writing = TalkWriting(self.desk, meeting_id, self)
        self.view = TalkView(self.desk, self.keeper)
        self.fill(self.view)
        self.asking = Asking(self.desk, self.view, self.keeper, self.writing, self)
        self.mentioning = Mentioning(self.desk, self.view, self.writing, self)
        self._connect()
        self.desk.theme.changed.connect(self._keep_buttons_clear)
        self._keep_buttons_clear()
        self.view.put_actions(actions(self, self._entries()))
        self.look()

    # Wiring

    def _entries(self) -> list[Entry]:
        asking, keeper, view = self.asking, self.keeper, self.view
        return [
            (tr("Asked, next"), ["Ctrl+Return", "Ctrl+Enter"], asking.asked_next),
            (tr("Jump to a question"), ["Ctrl+J"], asking.jump),
            (tr("The question before"), ["Alt+Up"], lambda: asking.step(-1)),
            (tr("The question after"), ["Alt+Down"], lambda: asking.step(1)),
            (tr("Add a question"), ["Ctrl+Shift+N"], lambda: view.cursor_to(view.agenda.line)),
            (tr("What others said"), ["Ctrl+O"], asking.turn_others),
            (tr("Keep private"), ["Ctrl+P"], asking.turn_private),
            (tr("They mentioned someone"), ["Ctrl+R"], lambda: view.cursor_to(view.mention.line)),
            (tr("I may use their name"), ["Alt+M"], self.mentioning.may_use_name),
            (tr("A promise, mine or theirs"), ["Ctrl+M"], self.mentioning.promise),
            (tr("Notes"), ["Ctrl+L"], self.turn_notes),
            (f"{tr('I am talking')}\tF8", [], keeper.turn_speaking),
            (tr("Time left, or gone by"), ["Ctrl+E"], view.head.turn_elapsed),
            (tr("Five more minutes"), ["Ctrl+."], self.grant_more),
            (tr("To the close"), ["Ctrl+G"], asking.to_close),
            (tr("Take the last gap out of the time"), ["Ctrl+Shift+T"], keeper.turn_gap),
            (f"{tr('Pause')}\tEsc", [], self.pause),
            (tr("Full screen"), ["F11"], self.turn_full_screen),
            (tr("All that can be done"), ["F1"], self._show_keys),
            (tr("End the talk"), ["Ctrl+W"], self.end),
        ]

    def _connect(self) -> None:
        view = self.view
        self.keeper.ticked.connect(self._ticked)
        self.keeper.troubled.connect(self.trouble)
        self.keeper.recovered.connect(self.desk.messages.clear)
        self.writing.done.connect(self.look)
        self.writing.troubled.connect(self._not_done)
        self.desk.backend.changed.connect(self._changed)
        self.writing.sent.connect(lambda: self.view.saved.setText(tr("Saving…")))
        self.writing.settled.connect(self._show_saved)
        view.before.begun.connect(self.begin)
        view.before.left.connect(self.close)
        view.paused.gone_on.connect(self.go_on)
        view.paused.ended.connect(self.end)
        view.end.clicked.connect(self.end)
        view.more_asked.connect(self.grant_more)
        view.close_asked.connect(self.asking.to_close)
        view.gap_turned.connect(self.keeper.turn_gap)
        view.share.turned.connect(self.keeper.turn_speaking)
        view.middle.notes.typed.connect(self.writing.notes)
        view.middle.notes.back.connect(self.turn_notes)
        view.middle.nothing.notes_asked.connect(self.turn_notes)

    # Looking at the notebook

    def look(self) -> None:
        """Read the meeting and its talk anew; what is being typed stays."""
        channel = f"interview.{self.meeting_id}"
        self.desk.backend.read(
            talk_sheets.sheet, self.meeting_id, then=self._put, failed=self._not_read, channel=channel
        )

    def _changed(self, changes: Changes, initiator: object) -> None:
        kinds = ("contact", "organization", "question")
        mine = self.meeting_id in changes.of("meeting") or changes.concerns(*kinds)
        if initiator is not self and mine:
            self.look()

    def _not_read(self, problem: StoreProblem) -> None:
        if not isValid(self):  # closed before the answer came
            return
        if problem.trouble is not Trouble.GONE:
            self.trouble(problem)
            return
        self.writing.flush()  # says so where something typed was meant for it
        self.keeper.let_go()
        self.view.show_page(self.view.gone)
        self.view.show_time()

    def _put(self, sheet: TalkSheet) -> None:
        if not isValid(self):
            return
        self.sheet = sheet
        meeting, talk = sheet.meeting, sheet.talk
        self.setWindowTitle(tr("Talk with {name}").format(name=called(meeting.contact.name)))
        self.keeper.promised = meeting.minutes
        self.keeper.extra = 0 if talk is None else talk.extra_minutes
        self.view.head.put(meeting)
        self.view.middle.notes.put(self.writing.notes_or(meeting.notes))
        self.asking.put(sheet)
        self.mentioning.put(sheet)
        if talk is None or talk.ended_at is not None:
            self._be_before(sheet)
        else:
            self._be_in(talk)

    def _be_before(self, sheet: TalkSheet) -> None:
        """The talk is not begun, or it is over."""
        self.keeper.let_go()
        self.view.before.put(sheet.meeting, sheet.talk)
        self.view.show_page(self.view.before)
        self.view.before.first.setFocus()
        self.view.show_time()

    def _be_in(self, talk: Talk) -> None:
        """The talk goes on: as it does already, or where it was left."""
        if self.keeper.runs:
            self.asking.show()
            self.view.show_time()
            return
        self.keeper.go_on_with(talk)
        # The question first: a list without a current row that is given the focus would choose one.
        self.asking.go_on_at(talk.item_id)
        self.view.show_page(self.view.held)
        self.view.show_time()
        self.view.middle.focus_writing()

    # As time goes by

    def _ticked(self) -> None:
        self.asking.refit()
        self.view.show_time()

    def begin(self) -> None:
        """Enter: the talk begins, or one that was ended goes on."""
        self.writing.begin()

    def pause(self) -> None:
        """Esc: the clock stands still."""
        if self.keeper.runs and not self.keeper.paused:
            self.keeper.pause()
            self.view.show_page(self.view.paused)
            self.view.paused.first.setFocus()

    def go_on(self) -> None:
        """The clock goes on."""
        if self.keeper.paused:
            self.keeper.go_on()
            self.view.show_page(self.view.held)
            self.view.middle.focus_writing()

    def grant_more(self) -> None:
        """Five more minutes suit them."""
        if self.keeper.runs:
            self.keeper.extra += talk_clock.MORE_MINUTES
            self.writing.grant(self.keeper.extra)
            self._ticked()
            self.view.middle.focus_writing()

    def end(self) -> None:
        """The talk is over: it was held. What is thought of it comes next."""
        if self.keeper.runs:
            self.keeper.tick()
            self.writing.end(self.keeper.counted, self.keeper.talking, self._ended)

    def _ended(self, _answer: object) -> None:
        self.keeper.let_go()
        self.go.emit("debrief", self.meeting_id)
        self.close()

    # The window itself

    def turn_notes(self) -> None:
        """Ctrl+L: to the notes of the meeting, or back."""
        middle = self.view.middle
        if self.view.is_held:
            question = middle.nothing if self.asking.current is None else middle.question
            middle.setCurrentWidget(question if middle.writes_notes else middle.notes)
            middle.focus_writing()

    def _keep_buttons_clear(self) -> None:
        self.keep_clear(self.desk.theme.px(ABOVE_BUTTONS))

    def turn_full_screen(self) -> None:
        """F11."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_keys(self) -> None:
        if self.view.is_held:
            self.view.show_keys()

    def _show_saved(self) -> None:
        self.view.saved.setText("" if self.writing.unsaved else tr("Saved"))

    def _not_done(self, problem: StoreProblem) -> None:
        """Tell it, and show what is so."""
        self.desk.messages.notice(sentence(problem))
        if problem.trouble is not Trouble.GONE:
            self.look()

    def flush(self) -> None:
        self.writing.flush()

    @property
    def unsaved(self) -> bool:
        return self.writing.unsaved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page, key = self.view.stack.currentWidget(), event.key()
        if key == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.keeper.press()
        elif key == Qt.Key.Key_Escape and self.view.is_held:
            self._escape()
        elif key == Qt.Key.Key_Escape and page is self.view.paused:
            self.go_on()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and page in (self.view.before, self.view.paused):
            (self.view.before if page is self.view.before else self.view.paused).first.click()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """From a line beside the question back to it; from there to the pause."""
        card, focus = self.view.middle.question, QApplication.focusWidget()
        writing = (card.answer, self.view.middle.notes.text)
        if card.show_others.isChecked() and not self.view.middle.writes_notes:
            card.show_others.toggle()
        elif focus is None or focus in writing or not self.view.held.isAncestorOf(focus):
            self.pause()
        else:
            self.view.middle.focus_writing()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.keeper.release()
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keeper.stop_speaking()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A talk that is held goes on counting without its window."""
        self.keeper.tick()
        self.keeper.beat()
        super().closeEvent(event)
        if event.isAccepted():
            self.keeper.let_go()
