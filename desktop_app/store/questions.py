"""The bank of questions; what was asked in a meeting is a copy, which nothing here reaches."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from desktop_app.records import questions as records
from desktop_app.records.contacts import ContactRef
from desktop_app.records.pages import Page
from desktop_app.records.questions import Asked, QuestionView, Topic
from desktop_app.store import cascade, journal, lookup, search
from desktop_app.store.facets import QUESTIONS, facet
from desktop_app.store.operations import operation
from desktop_app.store.rows import minutes_needed, set_values, text_needed
from desktop_app.store.schema import AgendaItem, Contact, Meeting, Question

EDITABLE = ("topic", "text", "hint", "minutes")
LEAST_MINUTES, MOST_MINUTES = 1, 60
# The bank is what one person collects: so many hits are all there are.
MOST_HITS = 5000
_TOPIC_ORDER = case({topic.value: place for place, topic in enumerate(Topic)}, value=Question.topic, else_=len(Topic))


def page(session: Session, view: QuestionView, offset: int, limit: int) -> Page[records.Question]:
    """Questions `offset` to `offset + limit` of what `view` asks for, by topic in its order, then by age."""
    chosen = select(Question)
    topics = [facet("q", topic.value) for topic in Topic if topic in view.topics]
    wanted = search.search(view.query, [topics] if topics else [], QUESTIONS)
    if wanted.words or topics:
        places = search.all_positions(session, wanted, MOST_HITS)
        chosen = chosen.where(Question.id.in_([place - QUESTIONS[0] for place in places]))
        total = len(places)
    else:
        total = session.scalar(select(func.count()).select_from(Question)) or 0
    rows = session.scalars(chosen.order_by(_TOPIC_ORDER, Question.id).offset(offset).limit(limit)).all()
    return Page(question_records(session, rows), offset, total)


def get(session: Session, question_id: int) -> records.Question:
    """One question. Raises StoreProblem(GONE)."""
    (found,) = question_records(session, [lookup.get(session, Question, question_id)])
    return found


def asked(session: Session, question_id: int) -> tuple[Asked, ...]:
    """Each time the question was asked, the newest first, in the words of that time."""
    query = (
        select(Meeting.id, Contact.id, Contact.name, Meeting.starts_at, AgendaItem.text, AgendaItem.answer)
        .add_columns(AgendaItem.confidential)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Contact, Contact.id == Meeting.contact_id)
        .where(AgendaItem.question_id == question_id, AgendaItem.asked)
        .order_by(Meeting.starts_at.desc(), AgendaItem.id.desc())
    )
    return tuple(
        Asked(meeting_id, ContactRef(contact_id, name), at, text, answer, confidential)
        for meeting_id, contact_id, name, at, text, answer, confidential in session.execute(query)
    )


def topic_counts(session: Session) -> dict[Topic, int]:
    """How many questions each topic has, in the order of the topics."""
    query = select(Question.topic, func.count()).group_by(Question.topic)
    found = {topic: count for topic, count in session.execute(query)}
    return {topic: found.get(topic.value, 0) for topic in Topic}


@operation("create_question")
def create(session: Session, topic: Topic, text: str, hint: str = "", minutes: int = 2) -> int:
    """Add a question to the bank; answers its id. Raises StoreProblem(INVALID)."""
    row = Question()
    _set(row, {"topic": topic, "text": text, "hint": hint, "minutes": minutes})
    session.add(row)
    session.flush()
    journal.describe(session, name=row.text)
    return row.id


@operation("edit_question")
def edit(session: Session, question_id: int, **values: Any) -> None:
    """Set any of EDITABLE. Raises StoreProblem (GONE, INVALID)."""
    row = lookup.get(session, Question, question_id)
    field = next(iter(values)) if len(values) == 1 else ""
    _set(row, values)
    journal.describe(session, name=row.text, field=field)


@operation("delete_questions")
def delete(session: Session, ids: Sequence[int]) -> None:
    """Take questions out of the bank and its lists; agendas keep their copies."""
    rows = lookup.get_all(session, Question, ids)
    if rows:
        journal.describe(session, count=len(rows), name=rows[0].text)
    for row in rows:
        cascade.delete(session, row)


def question_records(session: Session, rows: Sequence[Question]) -> tuple[records.Question, ...]:
    """Mapped questions as records, with how often each was asked."""
    times = _times_asked(session, [row.id for row in rows])
    return tuple(
        records.Question(row.id, Topic(row.topic), row.text, row.hint, row.minutes, row.starter, times.get(row.id, 0))
        for row in rows
    )


def _times_asked(session: Session, ids: list[int]) -> dict[int, int]:
    query = select(AgendaItem.question_id, func.count(AgendaItem.meeting_id.distinct()))
    query = query.where(AgendaItem.question_id.in_(ids), AgendaItem.asked).group_by(AgendaItem.question_id)
    return {question_id: count for question_id, count in session.execute(query) if question_id is not None}


def _set(row: Question, values: dict[str, Any]) -> None:
    if "text" in values:
        values["text"] = text_needed(values["text"], "the question")
    if "minutes" in values:
        minutes_needed(values["minutes"], LEAST_MINUTES, MOST_MINUTES)
    if "topic" in values:
        values["topic"] = Topic(values["topic"]).value
    set_values(row, values, EDITABLE)
