"""What each column of a table is for, found out once for all rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.interchange.tables.headings import heading, is_address_part, place_of, plain

# Points by their fields, in the order in which a contact has them.
POINT_FIELDS = ("email", "phone", "link")
_NUMBERED_ADDRESS = re.compile(r"^(?:address|adresse|adres|direccion|anschrift) (\d{1,3})\b")
_LABEL_WORDS = ("label", "type")
_VALUE_WORDS = ("value", "formatted")


@dataclass(frozen=True, slots=True)
class Column:
    """`place` counts from 0. `label` is what its heading says of where it reaches a person; `label_from` the column
    that says so row by row. `group` keeps the parts of one address together.
    """

    place: int
    text: str
    field: str
    label: str = ""
    label_from: int | None = None
    group: tuple[str, int] = ("", 0)
    whole: bool = False


def planned(columns: Sequence[str], mapping: Sequence[str]) -> tuple[Column, ...]:
    """The columns that are put somewhere; those that only label another are found there."""
    stems = [_stem(column) for column in columns]
    labels = {
        stems[place]: place
        for place, (column, field) in enumerate(zip(columns, mapping, strict=False))
        if field == "label" or (field == "extra" and _ends(column, _LABEL_WORDS) and stems.count(stems[place]) > 1)
    }
    street_lines = _address_lines_are_streets(columns, mapping)
    found: list[Column] = []
    for place, (text, field) in enumerate(zip(columns, mapping, strict=False)):
        if not field or place in labels.values():
            continue
        label_from = labels.get(stems[place])
        label = heading(text).label or place_of(text)
        group = (label, 0 if street_lines else _address_number(text))
        whole = field == "address" and not street_lines
        found.append(Column(place, text, field, label, label_from, group, whole))
    return _with_lines_as_streets(found)


def _stem(text: str) -> str:
    words = plain(text).split()
    if len(words) > 1 and words[-1] in (*_LABEL_WORDS, *_VALUE_WORDS):
        return " ".join(words[:-1])
    return " ".join(words[:2]) if _NUMBERED_ADDRESS.match(" ".join(words)) else " ".join(words)


def _ends(text: str, words: Sequence[str]) -> bool:
    return plain(text).endswith(tuple(f" {word}" for word in words))


def _address_number(text: str) -> int:
    found = _NUMBERED_ADDRESS.match(plain(text))
    return int(found[1]) if found else 0


def _address_lines_are_streets(columns: Sequence[str], mapping: Sequence[str]) -> bool:
    """ "Address 1", "Address 2", "City": lines of one address, not two."""
    parts = [text for text, field in zip(columns, mapping, strict=False) if is_address_part(field)]
    return bool(parts) and not any(_address_number(text) for text in parts)


def _with_lines_as_streets(found: list[Column]) -> tuple[Column, ...]:
    """ "Home Address" beside "Home City" is the street; a formatted address beside its parts is all of it."""
    parted = {one.group for one in found if is_address_part(one.field)}
    made: list[Column] = []
    for one in found:
        if one.field == "address" and one.group in parted and "formatted" not in plain(one.text):
            made.append(Column(one.place, one.text, "street", one.label, one.label_from, one.group))
        else:
            made.append(one)
    return tuple(made)
