"""Saving a draft as it is typed: it becomes a record with the first key, and nothing typed is ever dropped."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import drafts
from desktop_app.ui.common.autosave import PAUSE_MS
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living


@dataclass(frozen=True, slots=True)
class Text:
    """What is saved of a draft."""

    subject: str
    body: str
    purpose: Purpose
    channel: Channel


class DraftSaver(QObject):
    """One write at a time: what is typed meanwhile follows it.

    state(key) is "saving", "saved" after COMMIT, or "failed"; failed(StoreProblem) tells why.
    """

    state = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: DraftWanted | None = None
        self.draft_id: int | None = None
        self._text: Text | None = None
        self._kept: Text | None = None
        self._busy = False
        self._burst = f"draft:{uuid4()}"
        self._waiting: list[Callable[[int], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def begin(self, wanted: DraftWanted, draft_id: int | None, text: Text) -> None:
        """Take up a draft; `text` is how it stands in the notebook, or how its template fills it."""
        self._wanted = wanted
        self.draft_id = draft_id
        self._text = self._kept = text

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be saved."""
        return self._text != self._kept

    def edited(self, text: Text) -> None:
        """The draft reads differently."""
        self._text = text
        if self.unsaved:
            self._timer.start()

    def flush(self) -> None:
        """Send what is typed now."""
        self._timer.stop()
        if self.unsaved and not self._busy:
            self._send()

    def keep(self, then: Callable[[int], None]) -> None:
        """Make sure that all of it is in the notebook, then call with the draft's id."""
        self._timer.stop()
        self._waiting.append(then)
        if not self._busy:
            self._settle()

    def _settle(self) -> None:
        if self.unsaved or (self._waiting and self.draft_id is None):
            self._send()
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            if self.draft_id is not None:
                then(self.draft_id)

    def _send(self) -> None:
        text, wanted = self._text, self._wanted
        if text is None or wanted is None:
            return
        self._busy = True
        self.state.emit("saving")
        if self.draft_id is None:
            made = replace(wanted, purpose=text.purpose, channel=text.channel)
            self._desk.backend.write(
                drafts.create,
                made,
                text.subject,
                text.body,
                initiator=self,
                burst=self._burst,
                then=while_living(self, lambda number: self._made(number, text)),
                failed=while_living(self, self._not_saved),
            )
            return
        self._desk.backend.write(
            drafts.edit,
            self.draft_id,
            initiator=self,
            burst=self._burst,
            then=while_living(self, lambda _answer: self._saved(text)),
            failed=while_living(self, self._not_edited),
            subject=text.subject,
            body=text.body,
            purpose=text.purpose,
            channel=text.channel,
        )

    def _made(self, number: int, text: Text) -> None:
        self.draft_id = number
        self._saved(text)

    def _saved(self, text: Text) -> None:
        self._busy = False
        self._kept = text
        if not self.unsaved:
            self.state.emit("saved")
        self._settle()

    def _not_edited(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.GONE:
            # Its making was undone, or it was sent elsewhere; what is typed here is kept as a new one.
            self.draft_id = None
            self._send()
        else:
            self._not_saved(problem)

    def _not_saved(self, problem: StoreProblem) -> None:
        self._busy = False
        self._waiting.clear()
        self.state.emit("failed")
        self.failed.emit(problem)

    def left(self) -> None:
        """The draft was sent or thrown away: nothing more is to be saved."""
        self._timer.stop()
        self.draft_id = None
        self._kept = self._text

    def gone(self) -> None:
        """The record is no longer there; with the next key it is made anew."""
        self.draft_id = None
