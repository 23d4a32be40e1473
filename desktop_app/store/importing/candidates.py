"""Whom in the notebook, or further up in the file, the people of a file may be."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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
_UIDS = "SELECT id, uuid, foreign_uid FROM contact"
_POINTS = "SELECT contact_id, kind, value FROM contact_point WHERE kind IN ('email', 'phone')"
# The keys of names are there already, in the derived table.
_WORK = "SELECT contact_id, name_key || char(10) || organization_key FROM contact_summary"
_NAMES = "SELECT contact_id, name_key FROM contact_summary"
_NAMELESS = (
    "SELECT p.contact_id, p.kind, p.value FROM contact c JOIN contact_point p ON p.contact_id = c.id WHERE c.name = ''"
)
Found = tuple[int, int]


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


def find(session: Session, incoming: Sequence[IncomingContact]) -> Candidates:
    """For each row who it may be; a few statements that read the notebook once."""
    found = Candidates()
    keys = tuple(_Keys() for _ in range(BARE + 1))
    for number, one in enumerate(incoming):
        for way, key in _keys_of(one):
            first = keys[way].add(key, number)
            if first != number and (way == UID or may_be_one(clean_line(one.name), clean_line(incoming[first].name))):
                found.earlier.setdefault(number, first)
    for way, key, contact in _present(session, keys):
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


def _present(session: Session, keys: Sequence[_Keys]) -> Iterator[tuple[int, str, int]]:
    """The keys of the notebook's contacts, those that nobody in the file has left out where that costs nothing."""
    if keys[UID].first:
        for contact, *uids in plain.each(session, _UIDS):
            yield from ((UID, uid, contact) for uid in uids if uid)
    if keys[EMAIL].first or keys[PHONE].first:
        for contact, kind, value in plain.each(session, _POINTS):
            way, key = (EMAIL, email_key(value)) if kind == "email" else (PHONE, phone_key(value))
            if key:
                yield way, key, contact
    if keys[WORK].first:
        yield from ((WORK, key, contact) for contact, key in plain.each(session, _WORK))
    if keys[BARE].first:
        yield from ((BARE, key, contact) for contact, key in plain.each(session, _NAMES))
        for contact, *point in plain.each(session, _NAMELESS):
            yield BARE, "\n".join(same_point(*point)), contact
