"""What the heading of a column means: the field, which of several, and where that one reaches a person."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.interchange.tables.heading_words import FIELDS, PHONE_LABELS, PLACES
from desktop_app.method.folding import fold

LONGEST = 60
_NUMBER = re.compile(r"(?:^|(?<=\s))#?(\d{1,3})(?=\s|$)")
_MARKS = re.compile(r"[_:;,.()\[\]*?\"]|(?<=\s)[-–—](?=\s)|(?<=\w)(?:'s)\b")
_EMAIL = re.compile(r"\be[\s-](?=mail)")
ADDRESS_PARTS = ("po_box", "extended", "street", "city", "region", "postal_code", "country")


@dataclass(frozen=True, slots=True)
class Heading:
    """`field` is empty where nobody knows, or where the column is known to say nothing; `known` tells which.

    `number` is that of "E-mail 2 - Value"; `label` is "home", "work", "mobile", ... or empty.
    """

    field: str
    known: bool
    label: str = ""
    number: int = 0


def plain(heading: str) -> str:
    """A heading as it is compared: folded, without marks, one blank between words."""
    words = fold(_camel(heading[: 4 * LONGEST])).replace("ß", "ss")
    words = _MARKS.sub(" ", words).replace(" / ", "/")
    return " ".join(_EMAIL.sub("e", words).replace("email-", "email ").split())


def _camel(heading: str) -> str:
    """`GivenName` and `EmailAddress` as two words; what has blanks has words already."""
    if not heading.isascii() or " " in heading or heading.isupper():
        return heading
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)


@lru_cache(maxsize=4096)
def heading(text: str) -> Heading:
    """What a heading means."""
    words = plain(text)
    if not words or len(words) > LONGEST:
        return Heading("", known=False)
    found = _NUMBER.search(words)
    number = int(found[1]) if found else 0
    words = " ".join(_NUMBER.sub(" ", words).split())
    for label, rest in _readings(words):
        if rest in _MEANINGS:
            field = _MEANINGS[rest]
            return Heading(field, known=True, label=_label(field, rest, label), number=number)
    return Heading("", known=False, number=number)


def field_of(text: str) -> str:
    """The field that a heading names; empty where nobody knows."""
    return heading(text).field


def is_heading(cell: str) -> bool:
    """Whether a cell is a heading that somebody uses."""
    return len(cell) <= LONGEST and heading(cell.strip()).known


def is_address_part(field: str) -> bool:
    """Whether a field is one line of an address, or a part of one."""
    return field in ADDRESS_PARTS


def place_of(text: str) -> str:
    """The word of a place in a heading whose field is not known: "home", "work", ... or empty."""
    words = plain(text).split()
    return next((label for label, names in _PLACES if any(name in words for name in names)), "")


def _readings(words: str) -> list[tuple[str, str]]:
    """The heading as it stands, and without a place at its beginning or end."""
    found = [("", words)]
    for label, names in _PLACES:
        for name in names:
            if words.startswith(f"{name} "):
                found.append((label, words[len(name) + 1 :]))
            if words.endswith(f" {name}"):
                found.append((label, words[: -len(name) - 1]))
    return found


def _label(field: str, words: str, place: str) -> str:
    if field == "phone":
        own = _PHONE_LABELS.get(words, "")
        return own if own in ("mobile", "fax", "pager") else place or own
    if field == "link":
        return "LinkedIn" if words.startswith("linked") else place
    return place if field in ("email", "address", "label") or field in ADDRESS_PARTS else ""


def _listed(words: str) -> list[str]:
    return [" ".join(fold(one).split()) for one in words.split("|")]


_MEANINGS = {one: field for field, words in FIELDS.items() for one in _listed(words)}
_PLACES = [(label, sorted(_listed(words), key=len, reverse=True)) for label, words in PLACES.items()]
_PHONE_LABELS = {one: label for label, words in PHONE_LABELS.items() for one in _listed(words)}
