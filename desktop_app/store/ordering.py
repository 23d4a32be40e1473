"""The place of each contact in the order of names, as an integer that leaves room between neighbours.

Full text answers come in the order of their row ids for free; with the row id being the place in the order of
names, the first rows of any answer are ready without collecting and sorting the rest.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.store import plain

LOW, HIGH = 1, 2**61 - 1
MIDDLE = 2**60
STEP = 2**40
NEIGHBOURS = 64
# A gap that takes many names before room has to be made again.
WIDE = 2**20

_BEFORE = text(
    "SELECT position FROM contact_summary WHERE (name_key, contact_id) < (:key, :id)"
    " ORDER BY name_key DESC, contact_id DESC LIMIT 1"
)
_AFTER = text(
    "SELECT position FROM contact_summary WHERE (name_key, contact_id) > (:key, :id)"
    " ORDER BY name_key, contact_id LIMIT 1"
)
_AMONG = (
    "SELECT name_key, contact_id, position FROM contact_summary WHERE (name_key, contact_id) > (?, ?)"
    " AND (name_key, contact_id) < (?, ?) ORDER BY name_key, contact_id"
)
_UP_TO = text("SELECT position FROM contact_summary WHERE position <= :at ORDER BY position DESC LIMIT :count")
_BEYOND = text("SELECT position FROM contact_summary WHERE position > :at ORDER BY position LIMIT :count")


def places(session: Session, names: Sequence[tuple[str, int]]) -> list[int]:
    """Free positions for names that have none yet; `names` are (key, contact id), sorted."""
    while True:
        found: list[int] = []
        tight: list[tuple[int, int]] = []
        for before, count, after in _gaps(session, names):
            some = spread(before, count, after)
            if not some:
                tight.append((before or after or MIDDLE, count))
            found.extend(some)
        if not tight:
            return found
        for at, count in tight:
            make_room(session, at, max(WIDE, 2 * count))


def _gaps(session: Session, names: Sequence[tuple[str, int]]) -> Iterator[tuple[int | None, int, int | None]]:
    """Where names belong: the position before, how many come there, the position after."""
    if not names:
        return
    before, _ = _neighbours(session, *names[0])
    _, last = _neighbours(session, *names[-1])
    count = 0
    coming = iter(names)
    name = next(coming, None)
    for key, contact_id, position in plain.each(session, _AMONG, (*names[0], *names[-1])):
        while name is not None and name < (key, contact_id):
            count += 1
            name = next(coming, None)
        if count:
            yield before, count, position
        before, count = position, 0
    yield before, count + (name is not None) + sum(1 for _ in coming), last


def spread(before: int | None, count: int, after: int | None) -> list[int]:
    """Positions for `count` names between two neighbours; none where there is not room for all."""
    if before is None and after is not None:
        step = min(STEP, (after - LOW) // (count + 1))
        start = after - step * (count + 1)
    else:
        # Alone they begin in the middle, which leaves room on both sides.
        start = MIDDLE - STEP if before is None else before
        step = (HIGH - start) // (count + 1) if after is None else (after - start) // (count + 1)
        step = min(STEP, step) if after is None else step
    return [start + step * rank for rank in range(1, count + 1)] if step > 0 else []


def _neighbours(session: Session, key: str, contact_id: int) -> tuple[int | None, int | None]:
    names = {"key": key, "id": contact_id}
    return session.scalar(_BEFORE, names), session.scalar(_AFTER, names)


def make_room(session: Session, at: int, wide: int = WIDE) -> None:
    """Spread the contacts around `at` evenly, over as many neighbours as it takes to leave a wide gap to each."""
    count = NEIGHBOURS
    while True:
        low, members, high = _crowd(session, at, count)
        gap = (high - low) // (len(members) + 1)
        if gap > wide or (low, high) == (LOW, HIGH):
            break
        count *= 4
    _move(session, {old: low + gap * (index + 1) for index, old in enumerate(members)})


def _crowd(session: Session, at: int, count: int) -> tuple[int, list[int], int]:
    """Up to `count` positions on either side of `at`, between two that stay, or the ends where there are no more."""
    below = list(session.scalars(_UP_TO, {"at": at, "count": count + 1}))
    above = list(session.scalars(_BEYOND, {"at": at, "count": count + 1}))
    low = below.pop() if len(below) > count else LOW
    high = above.pop() if len(above) > count else HIGH
    return low, [*reversed(below), *above], high


def _move(session: Session, moves: dict[int, int]) -> None:
    # Through negative numbers, so that no two rows ever claim one position.
    steps = [{"old": old, "aside": -new} for old, new in moves.items()]
    for table in ("contact_summary", "search_document"):
        session.execute(text(f"UPDATE {table} SET position = :aside WHERE position = :old"), steps)
        session.execute(text(f"UPDATE {table} SET position = -position WHERE position < 0"))
