"""Which contacts may be one person: whom to compare, and how much speaks for it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from rapidfuzz import fuzz

from desktop_app.method.folding import name_key
from desktop_app.method.likeness import Likeness, likeness
from desktop_app.records.duplicates import Reason

# Pairs with less are not shown.
SHOWN = 65
# An address or number of more people than this belongs to none of them.
FEW = 3
_ROLE_WORDS = "info office contact kontakt mail hello sales support team admin post service jobs hr"
_LEGAL_WORDS = "gmbh inc ltd llc ag plc co corp corporation company kg sa bv nv ev se limited group the"
_ROLES, _LEGAL = frozenset(_ROLE_WORDS.split()), frozenset(_LEGAL_WORDS.split())
_ORGANIZATIONS_ALIKE = 90
_WORD = re.compile(r"\w+")
# By how alike the names are, how much it says to have something in common with few others, or with many.
_OWN: Mapping[Reason, Mapping[Likeness, int]] = {
    Reason.EMAIL: {
        Likeness.SAME: 99,
        Likeness.NEAR: 97,
        Likeness.SHORT: 94,
        Likeness.GIVEN: 88,
        Likeness.FAMILY: 40,
        Likeness.NOTHING: 25,
    },
    Reason.LINK: {
        Likeness.SAME: 98,
        Likeness.NEAR: 96,
        Likeness.SHORT: 94,
        Likeness.GIVEN: 85,
        Likeness.FAMILY: 45,
        Likeness.NOTHING: 30,
    },
    Reason.PHONE: {
        Likeness.SAME: 97,
        Likeness.NEAR: 93,
        Likeness.SHORT: 90,
        Likeness.GIVEN: 75,
        Likeness.FAMILY: 35,
        Likeness.NOTHING: 15,
    },
}
_WORK: Mapping[Likeness, int] = {Likeness.SAME: 90, Likeness.NEAR: 82, Likeness.SHORT: 72, Likeness.GIVEN: 20}
_NAME_ALONE, _NAME_APART = 70, 55
# So many letters of a name, and of where somebody works, are taken to be free of slips.
_NAME_LETTERS, _WORK_LETTERS = 3, 10


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as far as it is compared; `words` are those of its name, `reach` keys by what they are a reason for."""

    id: int
    words: tuple[str, ...]
    organization: str
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()


def link_key(text: str) -> str:
    """A link as it is compared; "" for the front page of a site, which says little."""
    path = re.sub(r"^https?://(?:www\.)?", "", text.strip().lower()).rstrip("/")
    return path if "/" in path else ""


def number(text: str, region: str) -> str:
    """A telephone number in international form, or its digits where it has none. `region` is a country ("DE")."""
    return _number(text.strip(), region)


@lru_cache(maxsize=4096)
def _number(text: str, region: str) -> str:
    try:
        found = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return re.sub(r"\D", "", text)
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)


def organization_key(name: str) -> str:
    """An organization without what says under which law it stands."""
    words = _WORD.findall(name_key(name))
    return " ".join(word for word in words if word not in _LEGAL) or " ".join(words)


def blocks(person: Person) -> Iterator[str]:
    """Only people who share one of these are compared."""
    yield from (f"e:{key}" for key in person.emails)
    yield from (f"p:{key[-8:]}" for key in person.phones)
    yield from (f"l:{key}" for key in person.links)
    if len(person.words) > 1:
        yield f"n:{' '.join(sorted(person.words))}"
    if person.organization:
        work = person.organization[:_WORK_LETTERS]
        # A slip in the beginning of one name leaves the other.
        yield from {f"w:{work}:{word[:_NAME_LETTERS]}" for word in person.words if len(word) > 1}


def score(one: Person, other: Person, holders: Mapping[str, int]) -> tuple[int, tuple[Reason, ...]]:
    """How much speaks for two being one, from 0 to 100, and what; `holders` tells how many have a key."""
    shared = ((Reason.EMAIL, one.emails & other.emails), (Reason.PHONE, one.phones & other.phones))
    keys = tuple(pair for pair in (*shared, (Reason.LINK, one.links & other.links)) if pair[1])
    together = _same_work(one.organization, other.organization)
    if not keys and not together and set(one.words) != set(other.words):
        return 0, ()
    alike = likeness(one.words, other.words)
    nameless = not one.words or not other.words
    found = [_by_key(reason, key, alike, nameless, holders) for reason, some in keys for key in some]
    found.append(_WORK.get(alike, 0) if together else 0)
    found.append(_by_name(one, other, alike, together))
    reasons = [reason for reason, _ in keys]
    if alike >= Likeness.GIVEN:
        reasons.append(Reason.NAME if alike is Likeness.SAME else Reason.ALIKE)
    if together:
        reasons.append(Reason.ORGANIZATION)
    return max(found), tuple(reasons)


def _by_key(reason: Reason, key: str, alike: Likeness, nameless: bool, holders: Mapping[str, int]) -> int:
    common = holders.get(key, 2) > FEW or (reason is Reason.EMAIL and key.partition("@")[0] in _ROLES)
    if common:
        return _WORK.get(alike, 0)
    return 85 if nameless else _OWN[reason][alike]


def _by_name(one: Person, other: Person, alike: Likeness, together: bool) -> int:
    """What the names say by themselves: namesakes at different places are two people more often than not."""
    if alike is Likeness.SAME and len(one.words) > 1:
        apart = bool(one.organization and other.organization) and not together
        apart = apart or bool(one.emails and other.emails and one.phones and other.phones)
        return _NAME_APART if apart else _NAME_ALONE
    return 0


def _same_work(one: str, other: str) -> bool:
    return bool(one and other) and (one == other or fuzz.ratio(one, other) >= _ORGANIZATIONS_ALIKE)
