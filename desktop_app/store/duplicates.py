"""Contacts that may be one person."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from desktop_app.records.duplicates import Pair
from desktop_app.store.operations import operation

Report = Callable[[int, int], None]


def find(session: Session, region: str = "", report: Report | None = None) -> tuple[Pair, ...]:
    """Pairs that are probably one person, the likeliest first, without those of whom the user said that they are not.

    `region` is the country ("DE") that telephone numbers without one belong to.
    """
    raise NotImplementedError


@operation("different_people")
def different_people(session: Session, contact_id: int, other_id: int) -> None:
    """Remember that two contacts are not one person. Raises StoreProblem GONE, or INVALID for one and the same."""
    raise NotImplementedError
