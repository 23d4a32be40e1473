"""Five minutes after a talk: what was learned, what is left to fill in, whom they named, what was promised."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.method.mentioned import Mentioned, mentioned
from desktop_app.records.changes import Changes
from desktop_app.records.debrief_sheets import DebriefSheet
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import agenda, debrief_sheet, debriefs, referrals, talk_referrals, undo
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.bringing_back import bring_back, offer
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.promising import Promising
from desktop_app.ui.common.savers import Done, Failed, Savers
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.debrief import words
from desktop_app.ui.debrief.foot import Foot
from desktop_app.ui.debrief.view import DebriefView
from desktop_app.ui.debrief.words import tr

SIZE = (860, 780)
TEXT, ANSWER = "text", "answer"


def open_window(desk: Desk, target: object, parent: QWidget | None) -> DeskWindow:
    """The debrief of the meeting with the id `target`."""
    assert isinstance(target, int)
    return DebriefWindow(desk, target, parent)


class DebriefWindow(DeskWindow):
    """What is typed is saved as it is typed; Ctrl+Return finishes, and once more it leads to the thank-you."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None) -> None:
        super().__init__(desk, parent, tr("Debrief"), "window.debrief", SIZE)
        self._id = meeting_id
        self._noting = False
        self.sheet: DebriefSheet | None = None
        self.savers = Savers(self.desk, "meeting", self._write_text, self, remake=self._bring_person_back)
        self.promising = Promising(self.desk, self, kept_too=True, failed=self.trouble)
        self.view = DebriefView(self.desk, self.promising.card)
        self.foot = Foot(desk)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.foot)
        self.fill(content)
        self.foot.hide()
        self._connect()
        self._read()

    def _connect(self) -> None:
        view = self.view
        view.prompts.edited.connect(lambda key, text: self.savers.edited(self._id, f"{TEXT}:{key}", text))
        view.answers.answered.connect(lambda item, text: self.savers.edited(self._id, f"{ANSWER}:{item}", text))
        view.answers.asked.connect(lambda item: self._do(agenda.edit, item, asked=True))
        view.named.captured.connect(self._capture)
        view.named.may_use.connect(lambda number, may: self._do(referrals.edit, number, may_use_name=may))
        view.named.opened.connect(lambda number: self.go.emit("contact", number))
        view.kept.asked.connect(lambda key: self.go.emit("guide", key))
        self.foot.finished.connect(self.finish)
        self.foot.thank_asked.connect(self.thank)
        self.foot.left.connect(self.close)
        view.arranged.connect(self._arrange_foot)
        self.foot.grown.connect(self.keep_clear)
        self.desk.backend.changed.connect(self._changed)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self._go_on)

    def _arrange_foot(self, width: int) -> None:
        side = max(WIDE_GAP, (self.view.viewport().width() - width) // 2)
        self.foot.stand_below(side, max(WIDE_GAP, self.width() - width - side))

    # Showing

    def _read(self, initiator: object = None) -> None:
        self.desk.backend.read(
            debrief_sheet.get,
            self._id,
            then=while_alive(self, lambda sheet: self._put(sheet, own=initiator is self)),
            failed=while_alive(self, self._not_read),
            channel=f"debrief.{self._id}",
        )

    def _not_read(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.GONE:
            offer(self.desk, self._records(), while_alive(self, self._back), self._let_go)
        else:
            self.trouble(problem)

    def _records(self) -> list[tuple[str, int]]:
        """What the trash must give back for the debrief to be there again."""
        records = [("meeting", self._id)]
        if self.sheet is not None:
            records.append(("contact", self.sheet.meeting.contact.id))
        return records

    def _back(self) -> None:
        self.flush()
        self._read()

    def _bring_person_back(self, _meeting_id: int) -> None:
        """The meeting is not in the trash by itself: it went with its contact, or never was."""
        bring_back(self.desk, self._records(), while_alive(self, self._back))

    def _let_go(self) -> None:
        self.savers.forget(self._id)
        self.view.named.line.clear()
        self.promising.card.line.clear()
        self.close()

    def _put(self, sheet: DebriefSheet, *, own: bool) -> None:
        first, before, self.sheet = self.sheet is None, self.sheet, sheet
        self.setWindowTitle(tr("Debrief: {name}").format(name=called(sheet.meeting.contact.name)))
        texts, answers = self._typed()
        self.view.put(sheet, texts, answers, own=own)
        self.promising.show_talk(sheet.meeting.contact.id, self._id)
        self._show_foot(sheet)
        if first:
            self.view.prompts.focus_first()
        if before is not None and before.debrief.done_at is None and sheet.debrief.done_at is not None:
            self._now_finished(before)

    def _typed(self) -> tuple[dict[str, str], dict[int, str]]:
        pending = [(*key.split(":", 1), value) for key, value in self.savers.pending(self._id).items()]
        texts = {key: value for kind, key, value in pending if kind == TEXT}
        return texts, {int(key): value for kind, key, value in pending if kind == ANSWER}

    def _show_foot(self, sheet: DebriefSheet) -> None:
        done = sheet.debrief.done_at is not None
        if done:
            self.view.clock.stop()
            told = words.done_words(sheet.meeting, self.desk.preferences.time_zone, self.desk.clock())
        else:
            self.view.clock.start()
            told = words.not_held_words(sheet.meeting.status)
        self.foot.put(told, done=done, thanks_owed=sheet.meeting.thanks_due is not None)
        self.foot.show()

    # Following the user

    def _write_text(self, meeting_id: int, key: str, value: Any, done: Done, failed: Failed) -> None:
        kind, name = key.split(":", 1)
        operation: Callable[..., Any] = debriefs.write if kind == TEXT else agenda.edit
        self.desk.backend.write(
            operation,
            meeting_id if kind == TEXT else int(name),
            initiator=self,
            then=lambda _: done(),
            failed=failed,
            burst=f"debrief:{meeting_id}:{key}",
            **{name if kind == TEXT else "answer": value},
        )

    def _do(self, operation: Callable[..., Any], *args: Any, **values: Any) -> None:
        self.flush()
        self.desk.backend.write(operation, *args, initiator=self, failed=self._told(self._not_done), **values)

    def _told(self, failed: Callable[[StoreProblem], None]) -> Callable[..., None]:
        """Trouble is told here, and in the main window once this one is gone."""
        return while_alive(self, failed, self.desk.backend.trouble.emit)

    def _not_done(self, problem: StoreProblem) -> None:
        self.trouble(problem)
        self._read(self)

    def _capture(self, who: Mentioned, may_use_name: bool) -> None:
        def captured(_contact_id: int) -> None:
            self.view.named.was_added(who)
            said = tr("{name} is noted; a thank-you is owed for the referral.").replace("{name}", who.name)
            self.desk.messages.say(said, (tr("Undo"), self._undo))

        def failed(problem: StoreProblem) -> None:
            self.view.named.was_not_added()
            if problem.trouble is Trouble.INVALID:
                said = tr("{name} is the one you talked with. Whom else did they name?").replace("{name}", who.name)
                self.desk.messages.notice(said)
            else:
                self.trouble(problem)

        self.flush()
        self.desk.backend.write(
            talk_referrals.capture,
            self._id,
            who,
            may_use_name,
            initiator=self,
            then=while_alive(self, captured),
            failed=self._told(failed),
        )

    def _undo(self) -> None:
        self.desk.backend.write(undo.undo)

    def _add_pending(self) -> None:
        """What stands in the lines for one more is meant: it is not lost for want of an Enter."""
        self.view.named.add()
        self.promising.card.add()

    def _go_on(self) -> None:
        if self.sheet is not None:
            self.foot.go_on()

    def finish(self) -> None:
        """The debrief is done, and the meeting is held."""
        self._add_pending()
        self.flush()
        self.desk.backend.write(debriefs.finish, self._id, initiator=self, failed=self._told(self.trouble))

    def _now_finished(self, before: DebriefSheet) -> None:
        if before.meeting.status is not Status.HELD:
            later = before.meeting.starts_at > self.desk.clock()
            said = tr("The meeting is marked as held just now.") if later else tr("The meeting is marked as held.")
            self.desk.messages.say(said, (tr("Undo"), self._undo))
        (self.foot.thank if self.foot.thank.isVisible() else self.foot.close_).setFocus()

    def thank(self) -> None:
        """On to the thank-you, with all that stands here saved before."""
        assert self.sheet is not None  # the button is hidden while there is none
        self._add_pending()
        self.flush()
        self.go.emit("draft", DraftWanted(self.sheet.meeting.contact.id, Purpose.THANK, meeting_id=self._id))
        self.close()

    def _changed(self, changes: Changes, initiator: object) -> None:
        known = self.sheet
        concerned = known is None or known.meeting.contact.id in changes.of("contact")
        if changes.everything or concerned or self._id in changes.of("meeting"):
            self._read(initiator)

    def flush(self) -> None:
        """Send everything typed to the notebook."""
        self.savers.flush()

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be saved."""
        return bool(self.savers.pending(self._id)) or (self._noting and self._is_begun())

    def _is_begun(self) -> bool:
        """Whether something stands in the lines for one more."""
        return bool(mentioned(self.view.named.line.text()).name or self.promising.card.line.text().strip())

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was begun in the lines for one more is noted too; the window waits for it as for all that is typed."""
        self._noting = self._is_begun()
        self._add_pending()
        super().closeEvent(event)
