"""Two records that are one person, made one."""

from collections.abc import Iterable, Mapping, Set
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import cascade, contact_extras, contact_points, contact_tags, contacts, journal, lookup
from desktop_app.store.named import drop_unused
from desktop_app.store.operations import operation
from desktop_app.store.schema import (
    Contact,
    DifferentPeople,
    Draft,
    Field,
    Meeting,
    Organization,
    Outreach,
    Promise,
    Record,
    Referral,
    SetAside,
    ThankYou,
)

_TEXTS = ("how_known", "organization_research", "profession_research", "notes")
_SINGLE = ("name", "role", "organization_id", "field_id", "time_zone", "foreign_uid")
_FIELDS = ("name", "role", "organization", "field", "time_zone")
_MOVED: tuple[tuple[type[Record], str], ...] = (
    (Meeting, "contact_id"),
    (Outreach, "contact_id"),
    (ThankYou, "contact_id"),
    (Promise, "contact_id"),
    (Draft, "contact_id"),
    (SetAside, "contact_id"),
    (Referral, "referrer_id"),
    (Referral, "referred_id"),
)


@operation("merge_contacts")
def merge(session: Session, keep_id: int, other_id: int, values: Mapping[str, str] | None = None) -> None:
    """Make one contact of two: `keep_id` stays and gains all that was known of the other, which goes.

    `values` are the texts that the user chose, by field of records.Contact; what is not among them is filled where it
    is empty and joined where it differs. Raises StoreProblem GONE, or INVALID for one and the same contact.
    """
    if keep_id == other_id:
        raise StoreProblem(Trouble.INVALID, detail="a contact cannot be merged with itself")
    chosen = values or {}
    if unknown := sorted(chosen.keys() - {*_FIELDS, *_TEXTS}):
        raise TypeError(f"{', '.join(unknown)} cannot be chosen")
    keep, other = lookup.get(session, Contact, keep_id), lookup.get(session, Contact, other_id)
    _merge_texts(session, keep, other, chosen.keys())
    if chosen:
        contacts.edit(session, keep_id, **chosen)
    contact_points.add_all(session, keep_id, map(contact_points.record, contact_points.of(session, other_id)))
    tags = contact_tags.names_of(session, keep_id) + contact_tags.names_of(session, other_id)
    contact_tags.replace(session, keep_id, tags)
    contact_extras.move(session, keep_id, other_id)
    _move(session, keep_id, other_id)
    _tidy_referrals(session, keep_id)
    _tidy_differences(session, keep_id, other_id)
    leftovers = other.organization_id, other.field_id
    cascade.delete(session, other)
    drop_unused(session, Organization, [leftovers[0]])
    drop_unused(session, Field, [leftovers[1]])
    journal.describe(session, name=keep.name, other=other.name)


def _merge_texts(session: Session, keep: Contact, other: Contact, chosen: Set[str]) -> None:
    """Fill what is empty and join what differs; what has room for one value only goes into the notes."""
    heading = _heading(session, keep, other, chosen)
    for key in _SINGLE:
        setattr(keep, key, getattr(keep, key) or getattr(other, key))
    for key in _TEXTS:
        mine, theirs = getattr(keep, key).strip(), getattr(other, key).strip()
        if theirs and theirs not in mine:
            setattr(keep, key, f"{mine}\n\n{other.name}:\n{theirs}" if mine else getattr(other, key))
    if heading not in ("", keep.name):
        keep.notes = f"{keep.notes.rstrip()}\n\n{heading}".strip()
    keep.at_rest = keep.at_rest and other.at_rest
    session.flush()


def _heading(session: Session, keep: Contact, other: Contact, chosen: Set[str]) -> str:
    """The other's name, role and work where they differ from what is kept, and nobody chose between them."""
    pairs = {
        "name": (keep.name, other.name),
        "role": (keep.role, other.role),
        "organization": (
            _name(session, Organization, keep.organization_id),
            _name(session, Organization, other.organization_id),
        ),
        "field": (_name(session, Field, keep.field_id), _name(session, Field, other.field_id)),
    }
    open_ = [pair for key, pair in pairs.items() if key not in chosen]
    lost = [theirs for mine, theirs in open_ if mine and theirs and mine != theirs]
    named = [other.name] if lost and other.name and other.name not in lost and "name" not in chosen else []
    return ", ".join(named + lost)


def _name(session: Session, kind: type[Organization] | type[Field], row_id: int | None) -> str:
    return "" if row_id is None else lookup.get(session, kind, row_id).name


def _move(session: Session, keep_id: int, other_id: int) -> None:
    for kind, column in _MOVED:
        rows: Iterable[Any] = session.scalars(select(kind).where(getattr(kind, column) == other_id)).all()
        for row in rows:
            setattr(row, column, keep_id)
    session.flush()


def _tidy_referrals(session: Session, contact_id: int) -> None:
    """Drop referrals from the contact to itself, and make one of each that is there twice."""
    concerned = (Referral.referrer_id == contact_id) | (Referral.referred_id == contact_id)
    known: dict[tuple[int, int], Referral] = {}
    for row in session.scalars(select(Referral).where(concerned).order_by(Referral.id)).all():
        pair = row.referrer_id, row.referred_id
        if pair[0] == pair[1]:
            _let_thanks_go(session, row, None)
            cascade.delete(session, row)
        elif pair in known:
            _unite(known[pair], row)
            _let_thanks_go(session, row, known[pair].id)
            cascade.delete(session, row)
        else:
            known[pair] = row


def _unite(keep: Referral, other: Referral) -> None:
    keep.may_use_name = keep.may_use_name or other.may_use_name
    keep.told_at = keep.told_at or other.told_at
    keep.made_at = keep.made_at or other.made_at
    if other.note and other.note not in keep.note:
        keep.note = f"{keep.note}\n{other.note}".strip()


def _let_thanks_go(session: Session, referral: Referral, to_id: int | None) -> None:
    """Thank-yous outlive the referral they were for; without another, one that is only owed goes along."""
    for row in session.scalars(select(ThankYou).where(ThankYou.referral_id == referral.id)).all():
        if to_id is not None or row.sent_at is not None:
            row.referral_id = to_id
    session.flush()


def _tidy_differences(session: Session, keep_id: int, other_id: int) -> None:
    """Whoever is not the other is not the one who is kept; each pair once, the smaller id first."""
    here, there = DifferentPeople.contact_id, DifferentPeople.other_id
    rows = session.scalars(
        select(DifferentPeople).where(here.in_((keep_id, other_id)) | there.in_((keep_id, other_id)))
    )
    found = {(row.contact_id, row.other_id): row for row in rows.all()}
    for pair, row in list(found.items()):
        if other_id not in pair:
            continue
        first, second = sorted(keep_id if number == other_id else number for number in pair)
        if first == second or (first, second) in found:
            session.delete(row)
        else:
            found[first, second] = row
            row.contact_id, row.other_id = first, second
    session.flush()
