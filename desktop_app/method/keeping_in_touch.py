"""How long to leave people alone before being in touch again: named policies, each with its source."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.method.calendar_days import DAY, day_of, latest_months_before, months_after, start_of


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy by its name, who advises it, and the months between two contacts; None for never."""

    name: str
    source: str
    months: int | None


POLICIES = {
    policy.name: policy
    for policy in (
        Policy("few_months", "Santa Clara", 3),  # every few months
        Policy("thrice", "University of Portland", 4),  # at most three times a year
        Policy("never", "", None),
    )
}
USUAL = "few_months"
# Somebody who said "not now" is asked again after so long.
NOT_NOW_MONTHS = 1


def policy_of(name: str) -> Policy:
    """The policy of that name; the usual one where there is none."""
    return POLICIES.get(name, POLICIES[USUAL])


def due_after(last: datetime, months: int, zone: str) -> datetime:
    """The beginning, UTC, of the day `months` after `last` on the calendar of a zone."""
    return start_of(months_after(day_of(last, zone), months), zone)


def due_before(now: datetime, months: int, zone: str) -> datetime:
    """`due_after` turned round: what was before this instant, UTC, is due by now."""
    return start_of(latest_months_before(day_of(now, zone), months) + DAY, zone)
