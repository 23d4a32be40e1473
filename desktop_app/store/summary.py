"""Derived: each contact as the table shows it."""

from collections import defaultdict
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.method.stages import ORDER, Facts, stage_of
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.outreach import Direction, Outcome
from desktop_app.store import contact_document, documents, ordering
from desktop_app.store.schema import (
    Contact,
    ContactSummary,
    ContactTag,
    Field,
    Meeting,
    Organization,
    Outreach,
    Tag,
    ThankYou,
)

# Sorts after every name, so that blanks come last.
BLANK_LAST = "\U0010ffff"
_UPDATE = update(cast(Table, ContactSummary.__table__)).where(ContactSummary.position == bindparam("at"))


def refresh(session: Session, ids: list[int]) -> None:
    """Make the derived rows of these contacts; those that are gone lose theirs."""
    query = select(ContactSummary.contact_id, ContactSummary.position, ContactSummary.name_key)
    found = session.execute(query.where(ContactSummary.contact_id.in_(ids)))
    places = {contact_id: (position, key) for contact_id, position, key in found}
    rows = {row["contact_id"]: row for row in _rows(session, ids)}
    for contact_id, (position, key) in list(places.items()):
        if contact_id not in rows or rows[contact_id]["name_key"] != key:
            _remove(session, position)
            del places[contact_id]
    for contact_id, row in rows.items():
        _write(session, row, places.get(contact_id))
    contact_document.refresh(session, list(rows.values()))


def _remove(session: Session, position: int) -> None:
    session.execute(delete(ContactSummary).where(ContactSummary.position == position))
    documents.remove(session, position)


def _write(session: Session, row: dict[str, Any], place: tuple[int, str] | None) -> None:
    if place is not None:
        row["position"] = place[0]
        session.execute(_UPDATE, row | {"at": place[0]})
    else:
        row["position"] = ordering.place(session, row["name_key"], row["contact_id"])
        session.execute(insert(ContactSummary), row)


def _rows(session: Session, ids: list[int]) -> list[dict[str, Any]]:
    query = (
        select(Contact, Organization.name, Field.name)
        .outerjoin(Organization, Organization.id == Contact.organization_id)
        .outerjoin(Field, Field.id == Contact.field_id)
        .where(Contact.id.in_(ids))
    )
    tags = _tags(session, ids)
    facts = _facts(session, ids)
    return [
        _row(contact, organization or "", field or "", tags[contact.id], facts[contact.id])
        for contact, organization, field in session.execute(query)
    ]


def _row(contact: Contact, organization: str, field: str, tags: list[str], facts: dict[str, Any]) -> dict[str, Any]:
    stage = stage_of(
        Facts(
            researched=bool(contact.organization_research.strip() or contact.profession_research.strip()),
            at_rest=contact.at_rest,
            messages=facts["messages"],
            meetings=facts["meetings"],
            thanked=facts["thanked"],
            thanks_owed=facts["owed_for_talk"],
        )
    )
    held = [start for start, status in facts["meetings"] if status is Status.HELD]
    ahead = [start for start, status in facts["meetings"] if status in AHEAD]
    shown = {"name": contact.name, "organization": organization, "role": contact.role, "field": field}
    shown["tags"] = ", ".join(tags)
    keys = {f"{column}_key": name_key(value) or BLANK_LAST for column, value in shown.items()}
    return {
        "contact_id": contact.id,
        **shown,
        **keys,
        "stage": stage.value,
        "stage_rank": ORDER.index(stage),
        "last_talked": max(held, default=None),
        "next_meeting": min(ahead, default=None),
        "thanks_due": min(facts["owed"], default=None),
    }


def _tags(session: Session, ids: list[int]) -> defaultdict[int, list[str]]:
    query = select(ContactTag.contact_id, Tag.name).join(Tag, Tag.id == ContactTag.tag_id)
    found: defaultdict[int, list[str]] = defaultdict(list)
    for contact_id, name in session.execute(query.where(ContactTag.contact_id.in_(ids)).order_by(Tag.name_key)):
        found[contact_id].append(name)
    return found


def _facts(session: Session, ids: list[int]) -> defaultdict[int, dict[str, Any]]:
    found: defaultdict[int, dict[str, Any]] = defaultdict(
        lambda: {"messages": [], "meetings": [], "thanked": [], "owed": [], "owed_for_talk": False}
    )
    sent = select(Outreach.contact_id, Outreach.at, Outreach.direction, Outreach.outcome)
    for contact_id, at, direction, outcome in session.execute(sent.where(Outreach.contact_id.in_(ids))):
        found[contact_id]["messages"].append((at, Direction(direction), Outcome(outcome)))
    talks = select(Meeting.contact_id, Meeting.starts_at, Meeting.status)
    for contact_id, at, status in session.execute(talks.where(Meeting.contact_id.in_(ids))):
        found[contact_id]["meetings"].append((at, Status(status)))
    for thanks in session.scalars(select(ThankYou).where(ThankYou.contact_id.in_(ids))):
        _add_thanks(found[thanks.contact_id], thanks)
    return found


def _add_thanks(facts: dict[str, Any], thanks: ThankYou) -> None:
    if thanks.sent_at is None:
        facts["owed"].append(thanks.due_at)
        facts["owed_for_talk"] |= thanks.meeting_id is not None
    elif thanks.meeting_id is not None:
        facts["thanked"].append(thanks.sent_at)
