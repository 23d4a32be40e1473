"""What is typed into a meeting on its way to the notebook: keys for it, and a meeting as the user sees it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.records.meetings import AgendaItem, ChecklistItem, Meeting
from desktop_app.records.problems import StoreProblem
from desktop_app.store import agenda, checklist, meetings
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.savers import Write

FIELD, ITEM, STEP = "field", "item", "step"
_EDITS: dict[str, Callable[..., None]] = {FIELD: meetings.edit, ITEM: agenda.edit, STEP: checklist.edit}
_FIELDS = ("start", "minutes", "mode", "place", "link", "notes")
_ITEM = ("text", "answer", "minutes", "confidential")


def key(kind: str, record_id: int, name: str) -> str:
    """The key of one value: of the meeting (FIELD), of an agenda item (ITEM), of a step of the checklist (STEP)."""
    return f"{kind}:{record_id}:{name}"


def writer(backend: Backend, initiator: object) -> Write:
    """How Savers write a value of a meeting."""

    def write(
        meeting_id: int, key: str, value: Any, done: Callable[[], None], failed: Callable[[StoreProblem], None]
    ) -> None:
        kind, number, name = key.split(":")
        backend.write(
            _EDITS[kind],
            int(number),
            initiator=initiator,
            then=lambda _: done(),
            failed=failed,
            burst=f"meeting:{meeting_id}:{key}",
            **{name: value},
        )

    return write


def with_typed(meeting: Meeting, pending: Mapping[str, Any]) -> Meeting:
    """`meeting` with what was typed and is not stored yet."""
    if not pending:
        return meeting
    fields = _over(FIELD, meeting.id, meeting, _FIELDS, pending)
    return replace(
        meeting,
        **fields,
        agenda=tuple(_item(item, pending) for item in meeting.agenda),
        checklist=tuple(_step(item, pending) for item in meeting.checklist),
    )


def _item(item: AgendaItem, pending: Mapping[str, Any]) -> AgendaItem:
    return replace(item, **_over(ITEM, item.id, item, _ITEM, pending))


def _step(item: ChecklistItem, pending: Mapping[str, Any]) -> ChecklistItem:
    return replace(item, **_over(STEP, item.id, item, ("text",), pending))


def _over(kind: str, number: int, record: Any, names: tuple[str, ...], pending: Mapping[str, Any]) -> dict[str, Any]:
    return {name: pending.get(key(kind, number, name), getattr(record, name)) for name in names}
