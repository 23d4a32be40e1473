"""Everything that the picture of who led to whom shows, in two plain questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.records.contacts import Stage
from desktop_app.records.referral_graph import PersonDrawn, ReferralDrawn, ReferralGraph
from desktop_app.store import plain
from desktop_app.store.instants import instant

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# Beyond this, people whom nobody named and who named nobody say nothing in a picture.
MOST_OTHERS = 2000

# The plus keeps SQLite from taking the index of statuses: one person has few meetings, a status has most.
_REFERRALS = """
SELECT r.id, r.referrer_id, r.referred_id, r.may_use_name, r.made_at, r.told_at, r.note,
    (SELECT min(t.sent_at) FROM thank_you t WHERE t.referral_id = r.id AND t.sent_at IS NOT NULL),
    (SELECT min(o.at) FROM outreach o WHERE o.contact_id = r.referred_id
        AND o.direction = 'out' AND o.purpose IN ('ask', 'remind')),
    (SELECT min(m.starts_at) FROM meeting m WHERE m.contact_id = r.referred_id AND +m.status = 'held'),
    coalesce((SELECT s.stage FROM contact_summary s WHERE s.contact_id = r.referred_id), '') = 'at_rest'
FROM referral r WHERE r.referrer_id <> r.referred_id
ORDER BY coalesce(r.made_at, r.created_at), r.id
"""
_PERSON = """
SELECT s.contact_id, s.name, s.organization, s.stage, s.thanks_due IS NOT NULL,
    (SELECT count(*) FROM meeting m WHERE m.contact_id = s.contact_id AND +m.status = 'held')
FROM contact_summary s
"""
_NAMED = (
    "contact_id IN (SELECT referrer_id FROM referral WHERE referrer_id <> referred_id"
    " UNION SELECT referred_id FROM referral WHERE referrer_id <> referred_id)"
)
_INVOLVED = f"{_PERSON} WHERE s.{_NAMED} ORDER BY s.position"
_OTHERS = f"{_PERSON} WHERE NOT s.{_NAMED} ORDER BY s.position LIMIT ?"
_COUNT = f"SELECT count(*) FROM contact_summary WHERE NOT {_NAMED}"


@plain.reading
def read(session: Session, *, everybody: bool = False) -> ReferralGraph:
    """All referrals and who takes part in one; `everybody`: also up to MOST_OTHERS people who take part in none."""
    people = [_person(row) for row in plain.rows(session, _INVOLVED)]
    ((others,),) = plain.rows(session, _COUNT)
    if everybody:
        added = [_person(row) for row in plain.rows(session, _OTHERS, (MOST_OTHERS,))]
        others -= len(added)
        people += added
    return ReferralGraph(tuple(people), tuple(_referral(*row) for row in plain.rows(session, _REFERRALS)), others)


def _person(row: tuple[Any, ...]) -> PersonDrawn:
    number, name, organization, stage, owed, talks = row
    return PersonDrawn(number, name, organization, Stage(stage), talks, bool(owed))


def _referral(
    number: int,
    referrer: int,
    referred: int,
    may_use: int,
    made: str | None,
    told: str | None,
    note: str,
    thanked: str | None,
    asked: str | None,
    met: str | None,
    resting: int,
) -> ReferralDrawn:
    made_at, told_at, thanked_at, asked_at, met_at = (
        None if text is None else instant(text) for text in (made, told, thanked, asked, met)
    )
    return ReferralDrawn(
        number, referrer, referred, bool(may_use), made_at, told_at, thanked_at, asked_at, met_at, note, bool(resting)
    )
