"""Everything that helps to prepare for a meeting, read at once."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactRef, Event
from desktop_app.records.meetings import AgendaItem
from desktop_app.records.prep import Heard, PrepSheet, Said
from desktop_app.store import contact_timeline, contacts, meetings, plain, promises
from desktop_app.store.instants import instant

# Answers to one question that are read along, and events of the past.
MOST_ANSWERS = 5
MOST_EVENTS = 12
# Enough of the newest that the past is among them.
_EVENTS_READ = 60
_AHEAD = frozenset({"meeting_proposed", "meeting_scheduled", "meeting_confirmed"})
_SAYS = "trim(answer, char(9, 10, 13, 32)) <> ''"

# Open answers to these questions in other meetings, the newest of each first, and how many there are.
_ANSWERS = f"""
SELECT question_id, meeting_id, contact_id, name, starts_at, answer, of_all FROM (
    SELECT a.question_id, a.meeting_id, m.contact_id, c.name, m.starts_at, a.answer,
        row_number() OVER newest AS place, count(*) OVER (PARTITION BY a.question_id) AS of_all
    FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id JOIN contact c ON c.id = m.contact_id
    WHERE a.question_id IN {plain.AMONG} AND a.meeting_id <> ?2 AND NOT a.confidential AND {_SAYS}
    WINDOW newest AS (PARTITION BY a.question_id ORDER BY m.starts_at DESC, a.id DESC)
) WHERE place <= ?3 ORDER BY question_id, place
"""
_HIDDEN = f"""
SELECT question_id, count(*) FROM agenda_item
WHERE question_id IN {plain.AMONG} AND meeting_id <> ?2 AND confidential AND {_SAYS} GROUP BY question_id
"""


def get(session: Session, meeting_id: int) -> PrepSheet:
    """The prep sheet of a meeting. Raises StoreProblem(GONE)."""
    meeting = meetings.get(session, meeting_id)
    contact_id = meeting.contact.id
    events = contact_timeline.timeline(session, contact_id, _EVENTS_READ)
    past = [event for event in events if event.kind not in _AHEAD and not _is_of(meeting_id, event)]
    return PrepSheet(
        meeting=meeting,
        contact=contacts.get(session, contact_id),
        heard=heard(session, meeting_id, meeting.agenda),
        promises=tuple(one for one in promises.of_contact(session, contact_id) if one.kept_at is None),
        events=tuple(past[:MOST_EVENTS]),
    )


def _is_of(meeting_id: int, event: Event) -> bool:
    return event.kind.startswith("meeting_") and event.target == meeting_id


def heard(session: Session, meeting_id: int, items: Iterable[AgendaItem]) -> dict[int, Heard]:
    """What was answered elsewhere to the questions of these items, by the id of the item; nothing where nothing was."""
    asked = {item.id: item.question_id for item in items if item.question_id is not None}
    among = plain.listed(sorted(set(asked.values())))
    answers: defaultdict[int, list[Said]] = defaultdict(list)
    counts: dict[int, int] = {}
    for question, meeting, contact, name, at, answer, count in plain.rows(
        session, _ANSWERS, (among, meeting_id, MOST_ANSWERS)
    ):
        answers[question].append(Said(meeting, ContactRef(contact, name), instant(at), answer.strip()))
        counts[question] = count
    hidden = dict(plain.rows(session, _HIDDEN, (among, meeting_id)))
    return {
        item: Heard(tuple(answers[question]), counts.get(question, 0) - len(answers[question]), hidden.get(question, 0))
        for item, question in asked.items()
        if question in counts or question in hidden
    }
