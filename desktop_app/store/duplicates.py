"""Contacts that may be one person."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from sqlalchemy.orm import Session

from desktop_app.method import duplicates
from desktop_app.method.contact_keys import email_key, phone_key
from desktop_app.method.duplicates import Person
from desktop_app.method.likeness import words_of
from desktop_app.records.contacts import ContactRef
from desktop_app.records.duplicates import Pair, Reason
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import journal, lookup, plain
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, DifferentPeople

Report = Callable[[int, int], None]
# In a block of more people each is compared with its nearest neighbours by name only.
LARGEST = 40
NEIGHBOURS = 8
EVERY = 2000
_PEOPLE = (
    "SELECT c.id, c.name, coalesce(o.name, '') FROM contact c LEFT JOIN organization o ON o.id = c.organization_id"
)
_POINTS = "SELECT contact_id, kind, value FROM contact_point WHERE kind <> 'address'"
_NAMES = f"SELECT id, name FROM contact WHERE id IN {plain.AMONG}"
_DIFFERENT = "SELECT contact_id, other_id FROM different_people"


@plain.reading
def find(session: Session, region: str = "", report: Report | None = None) -> tuple[Pair, ...]:
    """Pairs that are probably one person, the likeliest first, without those of whom the user said that they are not.

    `region` is the country ("DE") that telephone numbers without one belong to.
    """
    people = _people(session, region)
    holders = Counter(key for one in people.values() for key in (*one.emails, *one.phones, *one.links))
    different = set(plain.rows(session, _DIFFERENT))
    found: dict[tuple[int, int], tuple[int, tuple[Reason, ...]]] = {}
    for done, pair in enumerate(_candidates(people)):
        if report is not None and done % EVERY == 0:
            report(done, 0)
        told = duplicates.score(people[pair[0]], people[pair[1]], holders)
        if told[0] >= duplicates.SHOWN and pair not in different:
            found[pair] = told
    order = sorted(found, key=lambda pair: (-found[pair][0], pair))
    named = plain.rows(session, _NAMES, (plain.listed({number for pair in order for number in pair}),))
    refs = {number: ContactRef(number, name) for number, name in named}
    return tuple(Pair(refs[one], refs[other], *found[one, other]) for one, other in order)


def _people(session: Session, region: str) -> dict[int, Person]:
    reach: defaultdict[int, dict[str, set[str]]] = defaultdict(dict)
    calls: list[tuple[int, str, str]] = []
    for contact, kind, value in plain.each(session, _POINTS):
        if kind == "phone":
            calls.append((contact, phone_key(value), value))
        elif key := email_key(value) if kind == "email" else duplicates.link_key(value):
            reach[contact].setdefault(kind, set()).add(key)
    # To read a number as its country writes it takes long, and helps only where two may be one.
    often = Counter(key for _, key, _ in calls)
    for contact, key, value in calls:
        if key:
            number = duplicates.number(value, region) if often[key] > 1 else key
            reach[contact].setdefault("phone", set()).add(number)
    return {
        number: _person(number, name, organization, reach.get(number, {}))
        for number, name, organization in plain.each(session, _PEOPLE)
    }


def _person(number: int, name: str, organization: str, reach: dict[str, set[str]]) -> Person:
    keys = (frozenset(reach.get(kind, ())) for kind in ("email", "phone", "link"))
    return Person(number, words_of(name), duplicates.organization_key(organization), *keys)


def _candidates(people: dict[int, Person]) -> Iterator[tuple[int, int]]:
    """The pairs that are worth a closer look, some more than once; the smaller id first."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for number, person in people.items():
        for block in duplicates.blocks(person):
            blocks[block].append(number)
    for members in blocks.values():
        for one, other in _pairs(members, people) if len(members) > 1 else ():
            yield (one, other) if one < other else (other, one)


def _pairs(members: list[int], people: dict[int, Person]) -> Iterable[tuple[int, int]]:
    if len(members) <= LARGEST:
        return combinations(members, 2)
    ordered = sorted(members, key=lambda number: people[number].words)
    return ((one, other) for place, one in enumerate(ordered) for other in ordered[place + 1 : place + 1 + NEIGHBOURS])


@operation("different_people")
def different_people(session: Session, contact_id: int, other_id: int) -> None:
    """Remember that two contacts are not one person. Raises StoreProblem GONE, or INVALID for one and the same."""
    if contact_id == other_id:
        raise StoreProblem(Trouble.INVALID, detail="a contact is the same person as itself")
    first, second = (lookup.get(session, Contact, number) for number in sorted((contact_id, other_id)))
    journal.describe(session, name=first.name, other=second.name)
    known = session.query(DifferentPeople).filter_by(contact_id=first.id, other_id=second.id).first()
    if known is None:
        session.add(DifferentPeople(contact_id=first.id, other_id=second.id))
