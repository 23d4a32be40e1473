"""The order of names as integers: it holds whatever is inserted, wherever."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, insert, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop_app.store import ordering
from desktop_app.store.schema import ContactSummary, SearchDocument

_COLUMNS = ContactSummary.__table__.columns
KEYS = st.lists(st.text(max_size=3), max_size=40)
RUNS = st.builds(
    lambda stem, start, count, down: [f"{stem}{n:04}" for n in range(start, start + count)][:: -1 if down else 1],
    st.sampled_from(["", "m", "z"]),
    st.integers(0, 50),
    st.integers(0, 150),
    st.booleans(),
)


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """The two tables that have positions, empty and without their full text."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with Session(engine) as opened:
        for kind in (ContactSummary, SearchDocument):
            kind.__table__.create(opened.connection())  # type: ignore[attr-defined]
        yield opened
        opened.rollback()
    engine.dispose()


def insert_names(session: Session, names: list[str]) -> None:
    for number, name in enumerate(names, 1):
        add(session, number, name)


def add(session: Session, number: int, name: str, position: int | None = None) -> None:
    position = ordering.places(session, [(name, number)])[0] if position is None else position
    blank: dict[str, Any] = {column.key: "" for column in _COLUMNS if not column.nullable}
    row = blank | {"stage_rank": 0, "contact_id": number, "name_key": name, "position": position}
    session.execute(insert(ContactSummary), row)
    document = {"kind": "contact", "record_id": number, "name": name, "position": position}
    session.execute(insert(SearchDocument), document)


def clear(session: Session) -> None:
    for table in ("contact_summary", "search_document"):
        session.execute(text(f"DELETE FROM {table}"))


def assert_in_order(session: Session, count: int) -> None:
    rows = session.execute(text("SELECT name_key, contact_id, position FROM contact_summary ORDER BY position")).all()
    assert len(rows) == count
    assert [tuple(row)[:2] for row in rows] == sorted(tuple(row)[:2] for row in rows)
    assert all(ordering.LOW <= row[2] <= ordering.HIGH for row in rows)
    documents = session.execute(text("SELECT record_id, position FROM search_document ORDER BY position")).all()
    assert [tuple(row) for row in documents] == [(row[1], row[2]) for row in rows]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chunks=st.lists(KEYS | RUNS, max_size=4))
def test_many_at_once_stay_sorted(session: Session, chunks: list[list[str]]) -> None:
    clear(session)
    count = 0
    for chunk in chunks:
        named = sorted((name, number) for number, name in enumerate(chunk, count + 1))
        for (name, number), position in zip(named, ordering.places(session, named), strict=True):
            add(session, number, name, position)
        count += len(chunk)
        assert_in_order(session, count)


def test_room_is_made_for_many_between_two(session: Session) -> None:
    clear(session)
    for number, (name, position) in enumerate([("a", 1000), ("b", 1001), ("y", 2000), ("z", 2010)], 1):
        add(session, number, name, position)
    named = sorted((f"{letter}{number:03}", 10 + number) for letter in "ay" for number in range(300))
    named = [(name, number) for number, (name, _) in enumerate(named, 5)]
    for (name, number), position in zip(named, ordering.places(session, named), strict=True):
        add(session, number, name, position)
    assert_in_order(session, 604)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chunks=st.lists(KEYS | RUNS, max_size=4))
def test_any_names_in_any_order_stay_sorted(session: Session, chunks: list[list[str]]) -> None:
    clear(session)
    names = [name for chunk in chunks for name in chunk]
    insert_names(session, names)
    assert_in_order(session, len(names))


@pytest.mark.parametrize(
    "names",
    [
        [f"{n:05}" for n in range(700)],
        [f"{n:05}" for n in reversed(range(700))],
        ["a", "z", *(f"m{n:05}" for n in range(700))],
        ["a", "z", *(f"m{n:05}" for n in reversed(range(700)))],
    ],
    ids=["rising", "falling", "rising between two", "falling between two"],
)
def test_long_sorted_runs_make_room_for_themselves(session: Session, names: list[str]) -> None:
    clear(session)
    insert_names(session, names)
    assert_in_order(session, len(names))


@pytest.mark.parametrize("start", [ordering.LOW, ordering.MIDDLE, ordering.HIGH - 299])
def test_a_crowd_without_gaps_anywhere_is_spread(session: Session, start: int) -> None:
    clear(session)
    for number in range(300):
        add(session, number + 1, f"k{number:03}", position=start + number)
    for extra, name in enumerate(("k000a", "k150a", "k298a", "a", "z"), 301):
        add(session, extra, name)
    assert_in_order(session, 305)


def test_making_room_at_an_end_leaves_the_others_where_they_are_in_the_order(session: Session) -> None:
    clear(session)
    insert_names(session, [f"{n:04}" for n in range(400)])
    last = session.scalar(text("SELECT max(position) FROM contact_summary")) or 0
    ordering.make_room(session, last)
    assert_in_order(session, 400)
    first = session.scalar(text("SELECT min(position) FROM contact_summary")) or 0
    ordering.make_room(session, first)
    assert_in_order(session, 400)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, None, ordering.MIDDLE),
        (4, 8, 6),
        (4, 5, None),
        (ordering.HIGH, None, None),
        (None, ordering.LOW, None),
        (ordering.MIDDLE, None, ordering.MIDDLE + ordering.STEP),
        (None, ordering.MIDDLE, ordering.MIDDLE - ordering.STEP),
    ],
)
def test_between_two_neighbours(before: int | None, after: int | None, expected: int | None) -> None:
    assert ordering.spread(before, 1, after) == ([] if expected is None else [expected])
