"""What an import would do: who is new, who is known, who may be somebody known."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import itemgetter

from sqlalchemy.orm import Session

from desktop_app.method.contact_keys import like_named, may_be_one
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import IncomingContact, Reading
from desktop_app.records.importing import KINDS, Change, ImportPlan, RowKind
from desktop_app.store.cleaning import clean_line
from desktop_app.store.importing import candidates
from desktop_app.store.importing.candidates import BARE, UID, WORK, Found
from desktop_app.store.importing.comparing import news
from desktop_app.store.importing.known import Known, gather

Report = Callable[[int, int], None]
BATCH = 200
# Of an address that very many share, only so many are looked at closely.
MOST = 40


def plan(session: Session, reading: Reading, report: Report | None = None) -> ImportPlan:
    """Compare a file with the notebook, which stays as it is; `report(done, total)` is told of rows, or without a
    total that it goes on. What it raises ends the planning.

    Runs as a reading: `desk.backend.read(planning.plan, reading, then=...)`.
    """
    return _Planning(session, reading, report).run()


class _Planning:
    def __init__(self, session: Session, reading: Reading, report: Report | None) -> None:
        self._session = session
        self._reading = reading
        self._report = report
        self._kinds = bytearray([KINDS.index(RowKind.NEW)]) * len(reading.contacts)
        self._partners: dict[int, ContactRef] = {}
        self._changes: dict[int, tuple[Change, ...]] = {}
        self._earlier: dict[int, int] = {}

    def run(self) -> ImportPlan:
        """The plan; the notebook is read in a few statements for many rows."""
        found = candidates.find(self._session, self._reading.contacts, lambda: self._tell(0, 0))
        numbers = sorted(found.contacts)
        for start in range(0, len(numbers), BATCH):
            some = {number: _likeliest(found.contacts.pop(number)) for number in numbers[start : start + BATCH]}
            known = gather(self._session, {contact for one in some.values() for contact in one})
            for number, one in some.items():
                self._known(number, one, known)
            self._tell(start + len(some), len(numbers))
        for number, first in found.earlier.items():
            if number not in self._partners:
                self._double(number, first)
        return ImportPlan(
            self._reading.contacts,
            self._reading.doubts,
            bytes(self._kinds),
            self._partners,
            self._changes,
            self._earlier,
        )

    def _tell(self, done: int, total: int) -> None:
        if self._report is not None:
            self._report(done, total)

    def _known(self, number: int, found: Mapping[int, int], known: Mapping[int, Known]) -> None:
        """Take a row for the contact who is surely meant, or the one it says nothing new of."""
        incoming = self._reading.contacts[number]
        rated = []
        for contact, way in found.items():
            if contact in known and (doubt := _doubt(incoming, way, known[contact])) is not None:
                told = news(incoming, known[contact])
                if told and way == BARE:
                    continue  # a namesake
                rated.append(((doubt, way != UID, bool(told), way, contact), told))
        if not rated:
            return
        (doubtful, *_, contact), told = min(rated, key=itemgetter(0))
        name = known[contact].row["name"]
        self._partners[number] = ContactRef(contact, incoming.name if incoming.name == name else name)
        if told:
            self._changes[number] = told.changes()
        self._is(number, RowKind.SAME if not told else RowKind.DUPLICATE if doubtful else RowKind.CHANGED)

    def _double(self, number: int, first: int) -> None:
        """A row with a key that one further up has, and whom the notebook does not know."""
        self._earlier[number] = first
        here, there = self._reading.contacts[number], self._reading.contacts[first]
        again = replace(here, line=there.line) == there
        self._is(number, RowKind.SAME if again else RowKind.DUPLICATE)

    def _is(self, number: int, kind: RowKind) -> None:
        self._kinds[number] = KINDS.index(kind)


def _likeliest(found: list[Found]) -> dict[int, int]:
    """The contacts with the surest way in which each was found; those found in several ways first."""
    ways: dict[int, list[int]] = {}
    for way, contact in found:
        ways.setdefault(contact, []).append(way)
    order = sorted(ways, key=lambda contact: (-len(ways[contact]), min(ways[contact]), contact))
    return {contact: min(ways[contact]) for contact in order[:MOST]}


def _doubt(incoming: IncomingContact, way: int, known: Known) -> bool | None:
    """Whether only the user can tell if this is the one who is meant; None for surely another one.

    Families share an address and offices a number: without anything in common in the names they say nothing.
    """
    if way == UID:
        return False
    coming, name = clean_line(incoming.name), known.row["name"]
    if not may_be_one(coming, name):
        return None
    return way == WORK or not like_named(coming, name)
