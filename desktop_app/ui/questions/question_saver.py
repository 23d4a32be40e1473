"""Writes what is typed into a question: a new one is made with its first words, an old one is edited."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.records.problems import StoreProblem
from desktop_app.records.questions import Topic
from desktop_app.store import questions
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.savers import Done, Failed, Savers

Waiting = tuple[str, Any, Done, Failed]


@dataclass(slots=True)
class Draft:
    """A question that is not in the bank yet; `made_id` is set as soon as it is."""

    values: dict[str, Any]
    made_id: int | None = None
    under_way: bool = False
    waiting: list[Waiting] = field(default_factory=list)


class QuestionSaver(QObject):
    """Numbers below zero stand for drafts. made(draft's number, id) follows when a draft has become a question."""

    made = Signal(int, int)

    def __init__(self, desk: Desk, initiator: object) -> None:
        super().__init__()
        self._desk = desk
        self._initiator = initiator
        self._drafts: dict[int, Draft] = {}
        self._savers = Savers(desk, "question", self._write, self)
        self.edited = self._savers.edited
        self.pending = self._savers.pending
        self.flush = self._savers.flush
        self.forget = self._savers.forget

    def new_draft(self, topic: Topic, minutes: int) -> int:
        """The number of a draft: a new one, or one that was left before it had words."""
        for number, draft in self._drafts.items():
            if draft.made_id is None and not draft.under_way:
                draft.values |= {"topic": topic}
                return number
        number = -len(self._drafts) - 1
        self._drafts[number] = Draft({"topic": topic, "text": "", "hint": "", "minutes": minutes})
        return number

    def draft_values(self, number: int) -> dict[str, Any]:
        """What a draft holds so far."""
        return self._drafts[number].values | self.pending(number)

    def _write(self, record_id: int, key: str, value: Any, done: Done, failed: Failed) -> None:
        if record_id < 0:
            self._write_draft(record_id, key, value, done, failed)
            return
        self._desk.backend.write(
            questions.edit,
            record_id,
            initiator=self._initiator,
            then=lambda _: done(),
            failed=failed,
            burst=f"question:{record_id}:{key}",
            **{key: value},
        )

    def _write_draft(self, number: int, key: str, value: Any, done: Done, failed: Failed) -> None:
        draft = self._drafts[number]
        if draft.made_id is not None:
            self._write(draft.made_id, key, value, done, failed)
        elif draft.under_way:
            draft.waiting.append((key, value, done, failed))
        else:
            draft.values[key] = value
            if draft.values["text"].strip():
                self._make(number, draft, done, failed)
            else:
                done()

    def _make(self, number: int, draft: Draft, done: Done, failed: Failed) -> None:
        draft.under_way = True
        values = dict(draft.values)

        def made(question_id: int) -> None:
            draft.made_id = question_id
            done()
            self._go_on(draft)
            self.flush()
            self.made.emit(number, question_id)

        def not_made(problem: StoreProblem) -> None:
            draft.under_way = False
            waiting, draft.waiting = draft.waiting, []
            failed(problem)
            for _key, _value, _done, also_failed in waiting:
                also_failed(problem)

        self._desk.backend.write(
            questions.create,
            values["topic"],
            values["text"],
            values["hint"],
            values["minutes"],
            initiator=self._initiator,
            then=made,
            failed=not_made,
        )

    def _go_on(self, draft: Draft) -> None:
        waiting, draft.waiting = draft.waiting, []
        for key, value, done, failed in waiting:
            if draft.made_id is not None:
                self._write(draft.made_id, key, value, done, failed)
