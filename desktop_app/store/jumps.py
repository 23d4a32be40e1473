"""Any person, meeting or question by a few typed letters."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.search_words import words
from desktop_app.records.contacts import ContactView
from desktop_app.records.jumps import Jump
from desktop_app.store import contacts_list, search
from desktop_app.store.facets import MEETINGS, QUESTIONS
from desktop_app.store.schema import Contact, Meeting, Question, SearchDocument

EACH = 6


def find(session: Session, query: str) -> tuple[Jump, ...]:
    """A few contacts, meetings and questions in which the words stand; contacts only where nothing was typed."""
    rows = contacts_list.page(session, ContactView(query), 0, EACH).rows
    people = tuple(Jump("contact", row.id, row.name, _joined(row.role, row.organization)) for row in rows)
    if not words(query):
        return people
    return people + _meetings(session, query) + _questions(session, query)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _found(session: Session, query: str, bounds: tuple[int, int], *, newest_first: bool) -> Sequence[int]:
    wanted = search.search(query, [], bounds, descending=newest_first)
    positions = search.window(session, wanted, 0, EACH).positions
    rows = session.execute(
        select(SearchDocument.position, SearchDocument.record_id).where(SearchDocument.position.in_(positions))
    )
    by_position = {position: record for position, record in rows}
    return [by_position[position] for position in positions]


def _meetings(session: Session, query: str) -> tuple[Jump, ...]:
    ids = _found(session, query, MEETINGS, newest_first=True)
    rows = session.execute(
        select(Meeting.id, Contact.name, Meeting.status, Meeting.starts_at)
        .join(Contact, Contact.id == Meeting.contact_id)
        .where(Meeting.id.in_(ids))
    )
    found = {number: Jump("meeting", number, name, status, at) for number, name, status, at in rows}
    return tuple(found[number] for number in ids)


def _questions(session: Session, query: str) -> tuple[Jump, ...]:
    ids = _found(session, query, QUESTIONS, newest_first=False)
    rows = session.execute(select(Question.id, Question.text, Question.topic).where(Question.id.in_(ids)))
    found = {number: Jump("question", number, text, topic) for number, text, topic in rows}
    return tuple(found[number] for number in ids)
