"""The agenda of a meeting: questions copied into it, which later edits of the bank do not reach."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.records import meetings as records
from desktop_app.store import journal, lookup, question_lists
from desktop_app.store.operations import operation
from desktop_app.store.rows import minutes_needed, moved, number, set_values, text_needed
from desktop_app.store.schema import AgendaItem, Contact, Meeting, Question, QuestionList

EDITABLE = ("text", "minutes", "asked", "answer", "confidential", "topic", "priority")
MOST_MINUTES = 480


def items(session: Session, meeting_id: int) -> tuple[records.AgendaItem, ...]:
    """The questions of a meeting in their order."""
    return tuple(map(_record, _rows(session, meeting_id)))


@operation("fill_agenda")
def copy_list(session: Session, meeting_id: int, list_id: int) -> None:
    """Append the questions of a list; those already there are not doubled."""
    meeting = lookup.get(session, Meeting, meeting_id)
    chosen = lookup.get(session, QuestionList, list_id)
    append(session, meeting.id, question_lists.in_order(session, list_id))
    journal.describe(session, name=chosen.name)


def append(session: Session, meeting_id: int, questions: Iterable[Question]) -> None:
    """Copy questions to the end of the agenda, each once."""
    there = {row.question_id for row in _rows(session, meeting_id)}
    place = _next_place(session, meeting_id)
    for question in questions:
        if question.id not in there:
            there.add(question.id)
            session.add(_copy(question, meeting_id, place))
            place += 1


@operation("add_agenda_item")
def add(
    session: Session, meeting_id: int, text: str, topic: str = "", minutes: int = 2, question_id: int | None = None
) -> int:
    """Add a question, of the bank or made up on the spot; answers the id of the item."""
    lookup.get(session, Meeting, meeting_id)
    item = AgendaItem(
        meeting_id=meeting_id,
        question_id=None if question_id is None else lookup.get(session, Question, question_id).id,
        topic=str(topic),
        text=text_needed(text, "the question"),
        minutes=minutes_needed(minutes, 0, MOST_MINUTES),
        ordinal=_next_place(session, meeting_id),
    )
    session.add(item)
    session.flush()
    journal.describe(session, name=item.text)
    return item.id


@operation("add_agenda_item")
def add_from_bank(session: Session, meeting_id: int, question_ids: Sequence[int]) -> None:
    """Add questions of the bank in that order; those already there are not doubled."""
    meeting = lookup.get(session, Meeting, meeting_id)
    questions = [lookup.get(session, Question, number) for number in question_ids]
    append(session, meeting.id, questions)
    journal.describe(session, name=questions[0].text if questions else "")


@operation("edit_agenda_item")
def edit(session: Session, item_id: int, **values: Any) -> None:
    """Set any of EDITABLE. An answer typed under a question not asked yet marks it asked."""
    item = lookup.get(session, AgendaItem, item_id)
    field = next(iter(values)) if len(values) == 1 else ""
    if "minutes" in values:
        minutes_needed(values["minutes"], 0, MOST_MINUTES)
    if values.get("answer", "").strip() and not item.asked:
        values.setdefault("asked", True)
    if "priority" in values:
        values["priority"] = int(records.Priority(values["priority"]))
    if "text" in values:
        values["text"] = text_needed(values["text"], "the question")
    set_values(item, values, EDITABLE)
    journal.describe(session, name=_contact_name(session, item.meeting_id), field=field)


@operation("reorder_agenda")
def move(session: Session, item_id: int, to: int) -> None:
    """Put an item at place `to` (0 is the first) of its agenda."""
    item = lookup.get(session, AgendaItem, item_id)
    rows = _rows(session, item.meeting_id)
    number(moved(rows, rows.index(item), to))
    journal.describe(session, name=_contact_name(session, item.meeting_id))


@operation("remove_agenda_items")
def remove(session: Session, ids: Sequence[int]) -> None:
    """Take items off their agenda."""
    rows = lookup.get_all(session, AgendaItem, ids)
    if rows:
        journal.describe(session, count=len(rows), name=rows[0].text)
    for row in rows:
        session.delete(row)


def _rows(session: Session, meeting_id: int) -> list[AgendaItem]:
    query = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)
    return list(session.scalars(query.order_by(AgendaItem.ordinal, AgendaItem.id)))


def _next_place(session: Session, meeting_id: int) -> int:
    last = session.scalar(select(func.max(AgendaItem.ordinal)).where(AgendaItem.meeting_id == meeting_id))
    return 0 if last is None else last + 1


def _copy(question: Question, meeting_id: int, place: int) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting_id,
        question_id=question.id,
        topic=question.topic,
        text=question.text,
        minutes=question.minutes,
        ordinal=place,
    )


def _contact_name(session: Session, meeting_id: int) -> str:
    query = select(Contact.name).join(Meeting, Meeting.contact_id == Contact.id).where(Meeting.id == meeting_id)
    return session.scalar(query) or ""


def _record(row: AgendaItem) -> records.AgendaItem:
    return records.AgendaItem(
        row.id,
        row.question_id,
        row.topic,
        row.text,
        row.minutes,
        row.asked,
        row.answer,
        row.confidential,
        records.Priority(row.priority),
    )
