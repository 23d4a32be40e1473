"""Everything from which the derived rows of contacts are made, read in a few statements for many contacts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.plain import AMONG


@dataclass(slots=True)
class Known:
    """One contact: its row, and what points at it. Instants are text.

    tags (id, name), points (value), meetings (start, status, notes, place), answers (question, answer),
    messages (at, direction, outcome, purpose, text), thanks (due, sent, meeting), referrals, promises and debriefs
    (text). What a row has less than five values for is None.
    """

    row: dict[str, Any]
    tags: list[list[Any]] = field(default_factory=list)
    points: list[list[Any]] = field(default_factory=list)
    meetings: list[list[Any]] = field(default_factory=list)
    answers: list[list[Any]] = field(default_factory=list)
    messages: list[list[Any]] = field(default_factory=list)
    thanks: list[list[Any]] = field(default_factory=list)
    referrals: list[list[Any]] = field(default_factory=list)
    promises: list[list[Any]] = field(default_factory=list)
    debriefs: list[list[Any]] = field(default_factory=list)


_CONTACTS = (
    "SELECT c.*, coalesce(o.name, '') AS organization, coalesce(f.name, '') AS field FROM contact c"
    " LEFT JOIN organization o ON o.id = c.organization_id LEFT JOIN field f ON f.id = c.field_id"
    f" WHERE c.id IN {AMONG}"
)
# One statement for all that points at contacts: what, whose, in which order, and up to five values.
_AROUND = f"""
SELECT 'tags', ct.contact_id, t.name_key || char(0) || t.id, t.id, t.name, NULL, NULL, NULL
    FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.contact_id IN {AMONG}
UNION ALL SELECT 'points', contact_id, id, value, NULL, NULL, NULL, NULL FROM contact_point
    WHERE contact_id IN {AMONG}
UNION ALL SELECT 'meetings', contact_id, id, starts_at, status, notes, place, NULL FROM meeting
    WHERE contact_id IN {AMONG}
UNION ALL SELECT 'answers', m.contact_id, a.id, a.text, a.answer, NULL, NULL, NULL
    FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id
    WHERE m.contact_id IN {AMONG} AND (a.asked OR a.answer <> '')
UNION ALL SELECT 'messages', contact_id, id, at, direction, outcome, purpose,
    trim(subject || char(10) || text, char(10)) FROM outreach WHERE contact_id IN {AMONG}
UNION ALL SELECT 'thanks', contact_id, id, due_at, sent_at, meeting_id, NULL, NULL FROM thank_you
    WHERE contact_id IN {AMONG}
UNION ALL SELECT 'referrals', referred_id, id, note, NULL, NULL, NULL, NULL FROM referral WHERE referred_id IN {AMONG}
UNION ALL SELECT 'promises', contact_id, id, text, NULL, NULL, NULL, NULL FROM promise WHERE contact_id IN {AMONG}
UNION ALL SELECT 'debriefs', m.contact_id, d.id,
    d.learned || char(10) || d.fit || char(10) || d.changed_mind || char(10) || d.red_flags || char(10) || d.still_need,
    NULL, NULL, NULL, NULL
    FROM meeting m JOIN debrief d ON d.meeting_id = m.id WHERE m.contact_id IN {AMONG}
ORDER BY 3
"""


def gather(session: Session, ids: list[int]) -> dict[int, Known]:
    """What is known of those of these contacts that are there."""
    found = {row["id"]: Known(row) for row in plain.records(session, _CONTACTS, (plain.listed(ids),))}
    for kind, contact_id, _, *values in plain.rows(session, _AROUND, (plain.listed(found),)):
        getattr(found[contact_id], kind).append(values)
    return found


def is_researched(row: Mapping[str, Any]) -> bool:
    """Whether anything is known of a contact's organization or profession."""
    return bool(row["organization_research"].strip() or row["profession_research"].strip())
