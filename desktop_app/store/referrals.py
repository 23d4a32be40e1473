"""Referrals: who named whom."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop_app.records import contacts as records
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import cascade, journal, lookup
from desktop_app.store.cleaning import clean
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, Referral

_REFERRER, _REFERRED = aliased(Contact), aliased(Contact)
_SETTABLE = frozenset({"may_use_name", "note", "told_at", "made_at"})


def to_contact(session: Session, contact_id: int) -> tuple[records.Referral, ...]:
    """Who referred the user to this contact, in the order in which it happened."""
    return _records(session, Referral.referred_id == contact_id)


def from_contact(session: Session, contact_id: int) -> tuple[records.Referral, ...]:
    """To whom this contact referred the user."""
    return _records(session, Referral.referrer_id == contact_id)


def _records(session: Session, which: Any) -> tuple[records.Referral, ...]:
    query = (
        select(Referral, _REFERRER.name, _REFERRED.name)
        .join(_REFERRER, _REFERRER.id == Referral.referrer_id)
        .join(_REFERRED, _REFERRED.id == Referral.referred_id)
        .where(which)
        .order_by(Referral.id)
    )
    return tuple(_record(*row) for row in session.execute(query))


def _record(row: Referral, referrer: str, referred: str) -> records.Referral:
    return records.Referral(
        id=row.id,
        referrer=records.ContactRef(row.referrer_id, referrer),
        referred=records.ContactRef(row.referred_id, referred),
        may_use_name=row.may_use_name,
        told_at=row.told_at,
        note=row.note,
        made_at=row.made_at,
    )


@operation("add_referral")
def add(session: Session, referrer_id: int, referred_id: int, may_use_name: bool = False, note: str = "") -> int:
    """Note that one contact named another; one that is known already is kept and completed. Returns its id.

    Raises StoreProblem GONE, or INVALID where somebody would refer to themselves.
    """
    if referrer_id == referred_id:
        raise StoreProblem(Trouble.INVALID, detail="a contact cannot refer to itself")
    referrer = lookup.get(session, Contact, referrer_id)
    referred = lookup.get(session, Contact, referred_id)
    journal.describe(session, name=referred.name, other=referrer.name)
    both = (Referral.referrer_id == referrer_id, Referral.referred_id == referred_id)
    row = session.scalars(select(Referral).where(*both).order_by(Referral.id)).first()
    if row is None:
        row = Referral(referrer_id=referrer_id, referred_id=referred_id, made_at=journal.now(session), note="")
        session.add(row)
    row.may_use_name = bool(row.may_use_name) or may_use_name
    row.note = clean(note) or row.note
    session.flush()
    return row.id


@operation("edit_referral")
def edit(session: Session, referral_id: int, **values: Any) -> None:
    """Change `may_use_name`, `note`, `told_at` or `made_at` of a referral. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Referral, referral_id)
    if unknown := values.keys() - _SETTABLE:
        raise TypeError(f"a referral has no {unknown}")
    for key, value in values.items():
        setattr(row, key, clean(value) if isinstance(value, str) else value)
    _describe(session, row)


@operation("delete_referral")
def remove(session: Session, referral_id: int) -> None:
    """Delete a referral, with the thank-yous for it. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Referral, referral_id)
    _describe(session, row)
    cascade.delete(session, row)


def _describe(session: Session, row: Referral) -> None:
    names = (lookup.get(session, Contact, contact_id).name for contact_id in (row.referred_id, row.referrer_id))
    journal.describe(session, name=next(names), other=next(names))
