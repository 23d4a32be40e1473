"""The preparation checklist of a meeting: the method's six steps and the user's own."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.method.checklist import KEYS
from desktop_app.records import meetings as records
from desktop_app.store import journal, lookup
from desktop_app.store.operations import operation
from desktop_app.store.rows import text_needed
from desktop_app.store.schema import ChecklistItem, Meeting


def items(session: Session, meeting_id: int) -> tuple[records.ChecklistItem, ...]:
    """The steps in their order."""
    query = select(ChecklistItem).where(ChecklistItem.meeting_id == meeting_id)
    rows = session.scalars(query.order_by(ChecklistItem.ordinal, ChecklistItem.id))
    return tuple(records.ChecklistItem(row.id, row.key, row.text, row.done) for row in rows)


def add_method_steps(session: Session, meeting_id: int) -> None:
    """Put the six steps on the checklist of a new meeting."""
    for place, key in enumerate(KEYS):
        session.add(ChecklistItem(meeting_id=meeting_id, key=key, text="", done=False, ordinal=place))


@operation("tick_checklist")
def set_done(session: Session, item_id: int, done: bool) -> None:
    """Tick a step, or take the tick back."""
    item = lookup.get(session, ChecklistItem, item_id)
    item.done = done
    journal.describe(session, name=item.text, key=item.key)


@operation("add_checklist_item")
def add(session: Session, meeting_id: int, text: str) -> int:
    """Add a step of the user's own; answers its id."""
    lookup.get(session, Meeting, meeting_id)
    last = session.scalar(select(func.max(ChecklistItem.ordinal)).where(ChecklistItem.meeting_id == meeting_id))
    place = 0 if last is None else last + 1
    item = ChecklistItem(meeting_id=meeting_id, key="", text=text_needed(text, "the step"), ordinal=place)
    session.add(item)
    session.flush()
    journal.describe(session, name=item.text)
    return item.id


@operation("edit_checklist_item")
def edit(session: Session, item_id: int, text: str) -> None:
    """Reword a step; one of the method's keeps its key, and shows its own words again when `text` is empty."""
    item = lookup.get(session, ChecklistItem, item_id)
    item.text = text.strip() if item.key else text_needed(text, "the step")
    journal.describe(session, name=item.text, key=item.key)


@operation("remove_checklist_item")
def remove(session: Session, item_id: int) -> None:
    """Take a step off the checklist."""
    item = lookup.get(session, ChecklistItem, item_id)
    journal.describe(session, name=item.text, key=item.key)
    session.delete(item)
