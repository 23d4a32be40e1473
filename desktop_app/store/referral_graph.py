"""Everything that the picture of who led to whom shows, in few plain questions."""

from __future__ import annotations

from collections.abc import Mapping
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
    coalesce((SELECT s.stage FROM contact_summary s WHERE s.contact_id = r.referred_id), '') = 'at_rest',
    (SELECT c.at_rest FROM contact c WHERE c.id = r.referrer_id),
    (SELECT min(t.id) FROM thank_you t WHERE t.referral_id = r.id AND t.sent_at IS NULL)
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
# Duties left for good: by the referral, or by the thank-you that is owed for one.
_LEFT = """
SELECT substr(key, 1, instr(key, ':') - 1), CAST(substr(key, instr(key, ':') + 1) AS INTEGER) FROM set_aside
WHERE until IS NULL AND (key LIKE 'tell:%' OR key LIKE 'clear:%' OR key LIKE 'thanks:%')
UNION ALL SELECT 'thanks', t.referral_id FROM set_aside x
    JOIN thank_you t ON t.id = CAST(substr(x.key, 7) AS INTEGER) AND t.referral_id IS NOT NULL
WHERE x.until IS NULL AND x.key LIKE 'thank:%'
"""
_NAMES = {"tell": "tell", "clear": "clear", "thanks": "thank"}
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
    left: dict[int, set[str]] = {}
    for name, number in plain.rows(session, _LEFT):
        left.setdefault(number, set()).add(_NAMES[name])
    referrals = (_referral(row, left) for row in plain.rows(session, _REFERRALS))
    return ReferralGraph(tuple(people), tuple(referrals), others)


def _person(row: tuple[Any, ...]) -> PersonDrawn:
    number, name, organization, stage, owed, talks = row
    return PersonDrawn(number, name, organization, Stage(stage), talks, bool(owed))


def _referral(row: tuple[Any, ...], left: Mapping[int, set[str]]) -> ReferralDrawn:
    number, referrer, referred, may_use, *moments, note, thanked, asked, met, resting, quiet, thanks_id = row
    made_at, told_at, thanked_at, asked_at, met_at = (
        None if text is None else instant(text) for text in (*moments, thanked, asked, met)
    )
    return ReferralDrawn(
        id=number,
        referrer=referrer,
        referred=referred,
        may_use_name=bool(may_use),
        made_at=made_at,
        told_at=told_at,
        thanked_at=thanked_at,
        asked_at=asked_at,
        met_at=met_at,
        note=note,
        resting=bool(resting),
        quiet=bool(quiet),
        thanks_id=thanks_id,
        left=frozenset(left.get(number, ())),
    )
