"""Saving a draft as it is typed: it becomes a record with the first key."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtCore import QObject

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import drafts
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living
from desktop_app.ui.outreach.keeping import Done, Failed, Keeping


@dataclass(frozen=True, slots=True)
class Text:
    """What is saved of a draft."""

    subject: str
    body: str
    purpose: Purpose
    channel: Channel


class DraftSaver(Keeping[Text]):
    """Keeps one draft; all that is typed in one window, with short pauses, is one undo step."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: DraftWanted | None = None
        self.draft_id: int | None = None
        self._burst = f"draft:{uuid4()}"

    def begin(self, wanted: DraftWanted, draft_id: int | None, text: Text) -> None:
        """Take up a draft; `text` is how it stands in the notebook, or how its template fills it."""
        self._wanted = wanted
        self.draft_id = draft_id
        self.start(text)

    @property
    def is_stored(self) -> bool:
        return self.draft_id is not None

    def keep_for(self, then: Callable[[int], None]) -> None:
        """Make sure that all of it is in the notebook, then call with the draft's id."""

        def kept() -> None:
            if self.draft_id is not None:
                then(self.draft_id)

        self.keep(kept)

    def write(self, value: Text, done: Done, failed: Failed) -> None:
        if self.draft_id is None:
            self._create(value, done, failed)
            return

        def not_edited(problem: StoreProblem) -> None:
            if problem.trouble is Trouble.GONE:
                # Its making was undone, or it was sent elsewhere; what is typed here is kept as a new one.
                self.draft_id = None
                self._create(value, done, failed)
            else:
                failed(problem)

        self._desk.backend.write(
            drafts.edit,
            self.draft_id,
            initiator=self,
            burst=self._burst,
            then=while_living(self, lambda _answer: done()),
            failed=while_living(self, not_edited),
            subject=value.subject,
            body=value.body,
            purpose=value.purpose,
            channel=value.channel,
        )

    def _create(self, value: Text, done: Done, failed: Failed) -> None:
        assert self._wanted is not None

        def made(number: int) -> None:
            self.draft_id = number
            done()

        self._desk.backend.write(
            drafts.create,
            replace(self._wanted, purpose=value.purpose, channel=value.channel),
            value.subject,
            value.body,
            initiator=self,
            burst=self._burst,
            then=while_living(self, made),
            failed=while_living(self, failed),
        )

    def left(self) -> None:
        super().left()
        self.draft_id = None

    def gone(self) -> None:
        """The record is no longer there; with the next key it is made anew."""
        self.draft_id = None
