"""Finding the row that an operation is about."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store.schema import Record

R = TypeVar("R", bound=Record)


def get(session: Session, kind: type[R], record_id: int) -> R:
    """The row with this id. Raises StoreProblem(GONE) when it was deleted meanwhile."""
    row = session.get(kind, record_id)
    if row is None:
        raise StoreProblem(Trouble.GONE, detail=f"{kind.__tablename__} {record_id}")
    return row


def get_all(session: Session, kind: type[R], ids: Sequence[int]) -> list[R]:
    """The rows with these ids in their order, without those that were deleted meanwhile.

    Raises StoreProblem(GONE) when none is left of some.
    """
    wanted = list(dict.fromkeys(ids))
    rows: dict[int, R] = {}
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        rows |= {row.id: row for row in session.scalars(select(kind).where(kind.id.in_(some)))}
    if wanted and not rows:
        raise StoreProblem(Trouble.GONE, detail=f"{kind.__tablename__} {wanted[:5]}")
    return [rows[record_id] for record_id in wanted if record_id in rows]
