"""What must be true of every notebook at any moment."""

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from desktop_app.store import derive, vocabulary
from desktop_app.store.database import Notebook
from desktop_app.store.schema import Contact, ContactSummary, Meeting, Question, SearchDocument

FULL_TEXT = ("search_name", "search_word", "search_part")
_SUMMARY = (
    "SELECT contact_id, name, name_key, organization, organization_key, role_key, field, field_key, tags, tags_key,"
    " stage, stage_rank, last_talked, next_meeting, thanks_due, unanswered, first_asked, last_asked, last_contact,"
    " decision, decided_at FROM contact_summary ORDER BY contact_id"
)
_DOCUMENTS = "SELECT kind, record_id, facets, name, work, reach, notes, talks FROM search_document ORDER BY 1, 2"
_TALLIES = (
    "SELECT 'stage:' || stage AS key, count(*) FROM contact_summary GROUP BY stage"
    " UNION ALL SELECT 'thanks', count(*) FROM contact_summary WHERE thanks_due IS NOT NULL ORDER BY key"
)


def check(notebook: Notebook) -> None:
    """Fail where anything in the notebook contradicts the rest of it."""
    assert notebook.raw.execute("PRAGMA foreign_key_check").fetchall() == []
    notebook.maintain(_full_text_agrees)
    kept = notebook.read(_derived)
    assert kept == notebook.read(_rebuilt), "the derived tables are not what they would be if made anew"
    notebook.read(_order_of_names)
    notebook.read(_words_are_known)
    notebook.read(_tallies)


def _full_text_agrees(session: Session) -> None:
    for table in FULL_TEXT:
        session.execute(text(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)"))


def _words_are_known(session: Session) -> None:
    documents = session.execute(text("SELECT name, work, reach, notes, talks FROM search_document")).mappings()
    words = {word for document in documents for word in vocabulary.words_of(dict(document))}
    doubted = set(session.scalars(text("SELECT term FROM search_doubt")))
    assert words <= set(session.scalars(text("SELECT term FROM search_term"))) <= words | doubted


def _derived(session: Session) -> list[list[tuple[object, ...]]]:
    return [[tuple(row) for row in session.execute(text(query))] for query in (_SUMMARY, _DOCUMENTS)]


def _rebuilt(session: Session) -> list[list[tuple[object, ...]]]:
    """The derived tables made from nothing; the session is rolled back afterwards."""
    session.execute(delete(ContactSummary))
    session.execute(delete(SearchDocument))
    kinds = {"contact": Contact, "meeting": Meeting, "question": Question}
    derive.refresh(session, {name: set(session.scalars(select(kind.id))) for name, kind in kinds.items()})
    return _derived(session)


def _order_of_names(session: Session) -> None:
    by_position = session.scalars(text("SELECT contact_id FROM contact_summary ORDER BY position")).all()
    by_name = session.scalars(text("SELECT contact_id FROM contact_summary ORDER BY name_key, contact_id")).all()
    assert by_position == by_name
    apart = text(
        "SELECT count(*) FROM contact_summary s LEFT JOIN search_document d"
        " ON d.position = s.position AND d.kind = 'contact' AND d.record_id = s.contact_id WHERE d.position IS NULL"
    )
    assert session.scalar(apart) == 0


def _tallies(session: Session) -> None:
    told = session.execute(text("SELECT key, count FROM tally WHERE count <> 0 ORDER BY key")).all()
    counted = [row for row in session.execute(text(_TALLIES)).all() if row[1]]
    assert told == counted
