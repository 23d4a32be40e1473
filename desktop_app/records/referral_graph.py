"""Who led to whom, as it is drawn."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.records.contacts import Stage


@dataclass(frozen=True, slots=True)
class PersonDrawn:
    """A contact in the picture; `talks` are the meetings held, `thanks_owed` for whatever it may be."""

    id: int
    name: str
    organization: str
    stage: Stage
    talks: int
    thanks_owed: bool = False


@dataclass(frozen=True, slots=True)
class ReferralDrawn:
    """One contact named another, and what came of it.

    `thanked_at`: a thank-you for it was sent; `asked_at`: the referred was first asked for a talk; `met_at`: the
    first talk held with them began. `resting` tells that the referred is at rest, `quiet` that the referrer was set to
    rest by hand. `thanks_id` is the thank-you that is owed for it, `left` what the user does not want to hear of again:
    "thank", "tell", "clear".
    """

    id: int
    referrer: int
    referred: int
    may_use_name: bool
    made_at: datetime | None
    told_at: datetime | None
    thanked_at: datetime | None
    asked_at: datetime | None
    met_at: datetime | None
    note: str = ""
    resting: bool = False
    quiet: bool = False
    thanks_id: int | None = None
    left: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ReferralGraph:
    """People in the order of their names, referrals in the order in which they were made.

    `others` is the number of contacts who take part in no referral and are not among `people`.
    """

    people: tuple[PersonDrawn, ...]
    referrals: tuple[ReferralDrawn, ...]
    others: int = 0
