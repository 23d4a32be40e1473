"""What is written in a talk, on its way to the notebook."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.method.mentioned import Mentioned
from desktop_app.records.problems import StoreProblem
from desktop_app.records.talks import Consent
from desktop_app.store import agenda, meetings, promises, talk_referrals, talks
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.savers import Savers
from desktop_app.ui.tasks import Then

ITEM, FIELD = "item", "field"


class TalkWriting(QObject):
    """Texts are saved as they are typed, everything else at once, all in the order in which it was done.

    done() follows what should be looked at again; troubled(StoreProblem) what failed and has no text to keep.
    sent() and settled() tell that something goes to the notebook, and that it has come back from there.
    """

    sent = Signal()
    settled = Signal()
    done = Signal()
    troubled = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._initiator = parent
        self._on_their_way = 0
        self._savers = Savers(desk, "meeting", self._save, self)

    # What is typed

    def typed(self, item_id: int, name: str, value: object) -> None:
        """Something of an agenda item holds something new."""
        self._savers.edited(self._meeting_id, f"{ITEM}:{item_id}:{name}", value)

    def notes(self, text: str) -> None:
        """The notes of the meeting hold something new."""
        self._savers.edited(self._meeting_id, f"{FIELD}:{self._meeting_id}:notes", text)

    def pending(self) -> dict[str, Any]:
        """What is typed and not known to be saved."""
        return self._savers.pending(self._meeting_id)

    @property
    def unsaved(self) -> bool:
        """Whether something typed or done is not known to be saved."""
        return bool(self.pending()) or self._on_their_way > 0

    def notes_or(self, text: str) -> str:
        """The notes as they are typed, or `text` where nothing waits."""
        return str(self.pending().get(f"{FIELD}:{self._meeting_id}:notes", text))

    def item_values(self, item_id: int) -> dict[str, Any]:
        """What is typed for an item and not known to be saved: name to value."""
        begins = f"{ITEM}:{item_id}:"
        return {key.removeprefix(begins): value for key, value in self.pending().items() if key.startswith(begins)}

    def flush(self) -> None:
        """Send it now."""
        self._savers.flush()

    def _save(
        self, _meeting: int, key: str, value: Any, done: Callable[[], None], failed: Callable[[StoreProblem], None]
    ) -> None:
        kind, number, name = key.split(":")

        def saved(_answer: object) -> None:
            done()
            self.settled.emit()

        def not_saved(problem: StoreProblem) -> None:
            failed(problem)
            self.settled.emit()

        self.sent.emit()
        self._desk.backend.write(
            agenda.edit if kind == ITEM else meetings.edit,
            int(number),
            initiator=self._initiator,
            then=saved,
            failed=not_saved,
            burst=f"meeting:{self._meeting_id}:{key}",
            **{name: value},
        )

    # What is done

    def tick(self, item_id: int, asked: bool) -> None:
        """Say that a question was asked, or was not."""
        self._write(agenda.edit, item_id, asked=asked, then=self._then_done)

    def add_question(self, text: str, place: int | None, then: Then) -> None:
        """Add a question that came up; at `place`, or at the end. then(item id)."""
        burst = f"question:{self._meeting_id}:{text}"

        def added(item_id: int) -> None:
            if place is not None:
                self._write(agenda.move, item_id, place, burst=burst)
            then(item_id)
            self.done.emit()

        self._write(agenda.add, self._meeting_id, text, then=added, burst=burst)

    def copy_list(self, list_id: int) -> None:
        """Take the questions of a list."""
        self._write(agenda.copy_list, self._meeting_id, list_id, then=self._then_done)

    def capture(self, who: Mentioned, may_use_name: bool, then: Then, failed: Callable[[StoreProblem], None]) -> None:
        """They mentioned someone. then(contact id)."""

        def captured(contact_id: int) -> None:
            then(contact_id)
            self.done.emit()

        self._write(talk_referrals.capture, self._meeting_id, who, may_use_name, then=captured, failed=failed)

    def promise(self, contact_id: int, text: str, by_me: bool, then: Then) -> None:
        """Something was promised."""

        def made(promise_id: int) -> None:
            then(promise_id)
            self.done.emit()

        self._write(promises.make, contact_id, text, by_me=by_me, meeting_id=self._meeting_id, then=made)

    def keep_promise(self, promise_id: int, kept: bool) -> None:
        """It is kept already, or not."""
        self._write(promises.keep, promise_id, kept, then=self._then_done)

    def consent(self, name: str, said: Consent) -> None:
        """What they said to "recording" or "quoting"."""
        values: dict[str, Any] = {name: said}
        self._write(talks.edit, self._meeting_id, then=self._then_done, **values)

    def grant(self, extra_minutes: int) -> None:
        """So many minutes beyond the promise suit them."""
        self._write(talks.edit, self._meeting_id, extra_minutes=extra_minutes, then=self._then_done)

    def begin(self) -> None:
        """The talk begins, or goes on after it was ended."""
        self._write(talks.begin, self._meeting_id, then=self._then_done)

    def end(self, counted: float, talking: float, then: Then) -> None:
        """The talk is over: it was held, thanks are owed."""
        self._write(talks.end, self._meeting_id, round(counted), round(talking), then=then)

    def _then_done(self, _answer: object) -> None:
        self.done.emit()

    def _write(
        self,
        operation: Callable[..., Any],
        *args: Any,
        then: Then | None = None,
        failed: Callable[[StoreProblem], None] | None = None,
        **values: Any,
    ) -> None:
        self.flush()
        self._on_their_way += 1
        self.sent.emit()

        def written(answer: Any) -> None:
            self._on_their_way -= 1
            self.settled.emit()
            if then is not None:
                then(answer)

        def not_written(problem: StoreProblem) -> None:
            self._on_their_way -= 1
            self.settled.emit()
            (failed or self.troubled.emit)(problem)

        initiator = self._initiator
        self._desk.backend.write(operation, *args, initiator=initiator, then=written, failed=not_written, **values)
