"""A referral in one step: with the other person, where that one is new, and with the thank-you that is owed for it."""

from sqlalchemy.orm import Session

from desktop_app.store import contacts, referrals, thank_yous
from desktop_app.store.operations import operation


@operation("add_referral")
def refer(
    session: Session,
    contact_id: int,
    other: int | str,
    *,
    by_other: bool,
    may_use_name: bool = False,
    note: str = "",
    owe_thanks: bool = True,
) -> int:
    """Note that `contact_id` named `other`, or (`by_other`) the other way round; answers the other's id.

    `other` is an id, or the name of somebody who is made. Raises StoreProblem GONE, or INVALID for oneself.
    """
    other_id = contacts.create(session, other) if isinstance(other, str) else other
    referrer, referred = (other_id, contact_id) if by_other else (contact_id, other_id)
    if owe_thanks:
        referral_id = referrals.add(session, referrer, referred, may_use_name, note)
        thank_yous.owe(session, referrer, referral_id=referral_id)
    # Last, for its words in the undo menu; a referral that is known already is only completed.
    referrals.add(session, referrer, referred, may_use_name, note)
    return other_id
