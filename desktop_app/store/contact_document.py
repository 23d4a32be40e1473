"""Derived: everything written about a contact, to be searched."""

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store.documents import document, write
from desktop_app.store.facets import facet
from desktop_app.store.schema import (
    AgendaItem,
    Contact,
    ContactPoint,
    ContactTag,
    Meeting,
    Outreach,
    Promise,
    Referral,
)

Texts = defaultdict[int, list[str]]


def refresh(session: Session, summaries: list[dict[str, Any]]) -> None:
    """Write the documents that go with these rows of contact_summary."""
    ids = [row["contact_id"] for row in summaries]
    if not ids:
        return
    contacts = {contact.id: contact for contact in session.scalars(select(Contact).where(Contact.id.in_(ids)))}
    reach = _texts(session, select(ContactPoint.contact_id, ContactPoint.value), ids)
    talks = talk_texts(session, ids)
    tags = _tag_ids(session, ids)
    write(session, [_document(row, contacts[row["contact_id"]], tags, reach, talks) for row in summaries])


def _document(row: dict[str, Any], contact: Contact, tags: Texts, reach: Texts, talks: Texts) -> dict[str, Any]:
    facets = [facet("s", row["stage"]), *tags[contact.id]]
    if contact.field_id is not None:
        facets.append(facet("f", contact.field_id))
    if row["thanks_due"] is not None:
        facets.append(facet("d", "ue"))
    return document(
        "contact",
        contact.id,
        row["position"],
        facets,
        name=[contact.name],
        work=[contact.role, row["organization"], row["field"], row["tags"]],
        reach=reach[contact.id],
        notes=[contact.notes, contact.how_known, contact.organization_research, contact.profession_research],
        talks=talks[contact.id],
    )


def talk_texts(session: Session, ids: list[int]) -> Texts:
    """What passed between the user and each contact: meetings with their answers, messages, referrals, promises."""
    found: Texts = defaultdict(list)
    answers = select(Meeting.contact_id, AgendaItem.text, AgendaItem.answer).join(
        AgendaItem, AgendaItem.meeting_id == Meeting.id
    )
    queries = (
        (answers.where(AgendaItem.asked | (AgendaItem.answer != "")), Meeting.contact_id),
        (select(Meeting.contact_id, Meeting.notes, Meeting.place), Meeting.contact_id),
        (select(Outreach.contact_id, Outreach.text), Outreach.contact_id),
        (select(Referral.referred_id, Referral.note), Referral.referred_id),
        (select(Promise.contact_id, Promise.text), Promise.contact_id),
    )
    for query, column in queries:
        for contact_id, *texts in session.execute(query.where(column.in_(ids))):
            found[contact_id].extend(filter(None, texts))
    return found


def _texts(session: Session, query: Any, ids: list[int]) -> Texts:
    found: Texts = defaultdict(list)
    for contact_id, value in session.execute(query.where(ContactPoint.contact_id.in_(ids))):
        found[contact_id].append(value)
    return found


def _tag_ids(session: Session, ids: list[int]) -> Texts:
    found: Texts = defaultdict(list)
    query = select(ContactTag.contact_id, ContactTag.tag_id).where(ContactTag.contact_id.in_(ids))
    for contact_id, tag_id in session.execute(query):
        found[contact_id].append(facet("t", tag_id))
    return found
