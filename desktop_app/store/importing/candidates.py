"""Whom in the notebook, or further up in the file, the people of a file may be."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.method.contact_keys import email_key, may_be_one, phone_key, reach_keys, same_point, work_key
from desktop_app.method.folding import name_key
from desktop_app.records.contacts import PointKind
from desktop_app.records.exchange import IncomingContact
from desktop_app.store import plain
from desktop_app.store.cleaning import clean_line
from desktop_app.store.importing.comparing import points

# By what somebody was found, the surest first. BARE is for those of whom a file tells nothing better: their name, or
# without one what there is to reach them.
UID, EMAIL, PHONE, WORK, BARE = range(5)
_BY = {PointKind.EMAIL: EMAIL, PointKind.PHONE: PHONE}
# Each from a row id on: between two pieces others may change the notebook, which an open answer would not bear.
_UIDS = "SELECT id, id, uuid, foreign_uid FROM contact WHERE id > ? ORDER BY id LIMIT ?"
_POINTS = "SELECT id, contact_id, kind, value FROM contact_point WHERE id > ? ORDER BY id LIMIT ?"
# The keys of names are there already, in the derived table.
_WORK = (
    "SELECT position, contact_id, name_key || char(10) || organization_key FROM contact_summary"
    " WHERE position > ? ORDER BY position LIMIT ?"
)
_NAMES = "SELECT position, contact_id, name_key FROM contact_summary WHERE position > ? ORDER BY position LIMIT ?"
_NAMELESS = (
    "SELECT p.contact_id, p.kind, p.value FROM contact c JOIN contact_point p ON p.contact_id = c.id WHERE c.name = ''"
)
Found = tuple[int, int]
Heard = Callable[[], None]
EVERY = 500
_PIECE = 2000


@dataclass(slots=True)
class Candidates:
    """By the number of a row: pairs (by what, contact), and a row further up that may be the same person."""

    contacts: defaultdict[int, list[Found]] = field(default_factory=lambda: defaultdict(list))
    earlier: dict[int, int] = field(default_factory=dict)


class _Keys:
    """Which rows have a key: the first one, and the others where there are any."""

    def __init__(self) -> None:
        self.first: dict[str, int] = {}
        self.more: defaultdict[str, array[int]] = defaultdict(lambda: array("l"))

    def add(self, key: str, number: int) -> int:
        """The first row with this key."""
        first = self.first.setdefault(key, number)
        if first != number:
            self.more[key].append(number)
        return first

    def rows(self, key: str) -> Iterator[int]:
        if (first := self.first.get(key)) is not None:
            yield first
            yield from self.more.get(key, ())


def find(session: Session, incoming: Sequence[IncomingContact], heard: Heard) -> Candidates:
    """For each row who it may be; the notebook is read once. `heard` is called every few milliseconds and may raise."""
    found = Candidates()
    keys = tuple(_Keys() for _ in range(BARE + 1))
    for number, one in enumerate(incoming):
        if number % EVERY == 0:
            heard()
        for way, key in _keys_of(one):
            first = keys[way].add(key, number)
            if first != number and (way == UID or may_be_one(clean_line(one.name), clean_line(incoming[first].name))):
                found.earlier.setdefault(number, first)
    for way, key, contact in _present(session, keys, heard):
        for number in keys[way].rows(key):
            found.contacts[number].append((way, contact))
    return found


def _keys_of(one: IncomingContact) -> Iterator[tuple[int, str]]:
    good = list(_good_keys(one))
    yield from good
    if not good:
        if key := name_key(clean_line(one.name)):
            yield BARE, key
        else:
            yield from ((BARE, "\n".join(key)) for key, _ in points(one))


def _good_keys(one: IncomingContact) -> Iterator[tuple[int, str]]:
    if uid := clean_line(one.uid):
        yield UID, uid
    for kind, key in reach_keys(one.points):
        yield _BY[kind], key
    if key := work_key(clean_line(one.name), clean_line(one.organization)):
        yield WORK, key


def _present(session: Session, keys: Sequence[_Keys], heard: Heard) -> Iterator[tuple[int, str, int]]:
    """The keys of the notebook's contacts, those that nobody in the file has left out where that costs nothing."""
    if keys[UID].first:
        for contact, *uids in _pieces(session, _UIDS, heard):
            yield from ((UID, uid, contact) for uid in uids if uid)
    if keys[EMAIL].first or keys[PHONE].first:
        for contact, kind, value in _pieces(session, _POINTS, heard):
            way = _BY.get(kind)
            key = email_key(value) if way == EMAIL else phone_key(value) if way == PHONE else ""
            if way is not None and key:
                yield way, key, contact
    if keys[WORK].first:
        yield from ((WORK, key, contact) for contact, key in _pieces(session, _WORK, heard))
    if keys[BARE].first:
        yield from ((BARE, key, contact) for contact, key in _pieces(session, _NAMES, heard))
        for contact, *point in plain.rows(session, _NAMELESS):
            yield BARE, "\n".join(same_point(*point)), contact


def _pieces(session: Session, sql: str, heard: Heard) -> Iterator[Sequence[Any]]:
    last = -1
    while some := plain.rows(session, sql, (last, _PIECE)):
        yield from (row[1:] for row in some)
        last = some[-1][0]
        heard()
