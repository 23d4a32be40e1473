"""Contacts as cards, version 4.0 or 3.0."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from desktop_app.interchange.vcard.properties import split
from desktop_app.interchange.vcard.reading import envelope, spoken_name
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, OutgoingContact

FOLD = 75
_NAMES = {PointKind.EMAIL: "EMAIL", PointKind.PHONE: "TEL", PointKind.LINK: "URL", PointKind.ADDRESS: "ADR"}
_IN_PARTS = frozenset(("N", "ORG", "ADR"))
_TYPES = frozenset(("home", "work", "cell", "mobile", "fax", "pager", "main", "school", "other"))
_DATA = re.compile(r"^data:([\w.+-]+/[\w.+-]+)?(?:;[\w=.-]+)*;base64,(.*)$", re.ASCII | re.DOTALL)
_SAFE = re.compile(r'^[^":;,\x00-\x1f\x7f]*$')
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write(contacts: Iterable[OutgoingContact], version: str = "4.0") -> bytes:
    """Contacts as the bytes of a file, UTF-8 with CRLF; `version` is "4.0" or "3.0"."""
    made = (fold(line) for contact in contacts for line in _card(contact, version))
    return "".join(made).encode("utf-8", "replace")


def _card(contact: OutgoingContact, version: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield "PRODID:-//Askwell//Askwell//EN"
    yield f"UID:urn:uuid:{contact.uid}" if version == "4.0" else f"UID:{contact.uid}"
    yield f"FN:{escape(contact.name)}"
    extras = _Extras(contact.extras)
    yield _name(contact, extras, version)
    yield from _work(contact, extras, version)
    for number, point in enumerate(contact.points, 1):
        yield from _point(number, point, extras, version)
    if contact.notes:
        yield f"NOTE:{escape(contact.notes)}"
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(escape, contact.tags))}"
    if contact.time_zone:
        yield f"TZ;VALUE=text:{escape(contact.time_zone)}" if version == "3.0" else f"TZ:{escape(contact.time_zone)}"
    if contact.field:
        yield f"X-ASKWELL-FIELD:{escape(contact.field)}"
    if contact.changed_at is not None:
        yield f"REV:{stamp(contact.changed_at)}"
    yield from (_extra(extra, version) for extra in extras.rest())
    yield "END:VCARD"


class _Extras:
    """The kept properties of a contact. One that says in parts what a field says in one goes out in its place,
    as long as the field still says the same; a stale one stays behind.
    """

    def __init__(self, extras: Iterable[Extra]) -> None:
        self._left = list(extras)

    def take(self, name: str, says: Callable[[str], str], wanted: str) -> Extra | None:
        """The property of that name whose parts say `wanted`."""
        for extra in self._left:
            if extra.name == name and says(extra.value) == wanted:
                self._left.remove(extra)
                return extra
        return None

    def rest(self) -> list[Extra]:
        """What no field stands for."""
        return [extra for extra in self._left if extra.name not in _IN_PARTS]


def _name(contact: OutgoingContact, extras: _Extras, version: str) -> str:
    kept = extras.take("N", spoken_name, contact.name)
    return _extra(kept, version) if kept else f"N:{_structured(contact.name)}"


def _work(contact: OutgoingContact, extras: _Extras, version: str) -> Iterator[str]:
    if contact.organization:
        kept = extras.take("ORG", lambda value: split(value, ";")[0].strip(), contact.organization)
        yield _extra(kept, version) if kept else f"ORG:{escape(contact.organization)}"
    if contact.role:
        yield f"TITLE:{escape(contact.role)}"


def _structured(name: str) -> str:
    """Family and given name by the last blank: a guess, which FN does not depend on."""
    given, _, family = name.strip().rpartition(" ")
    return f"{escape(family)};{escape(given)};;;"


def _point(number: int, point: ContactPoint, extras: _Extras, version: str) -> Iterator[str]:
    name = _NAMES[point.kind]
    value = escape(point.value)
    if point.kind is PointKind.ADDRESS:
        kept = extras.take("ADR", envelope, point.value)
        value = kept.value if kept else _address(point.value)
    label = point.label.strip()
    kind = label.lower()
    if not label:
        yield f"{name}:{value}"
    elif kind in _TYPES:
        shown = "cell" if kind == "mobile" else kind
        yield f"{name};TYPE={shown if version == '4.0' else shown.upper()}:{value}"
    else:
        yield f"item{number}.{name}:{value}"
        yield f"item{number}.X-ABLabel:{escape(label)}"


def _address(text: str) -> str:
    """The lines of an envelope as the street: which of them is the town, nobody can tell for every country."""
    return f";;{escape(text)};;;;"


def _extra(extra: Extra, version: str) -> str:
    head = f"{extra.group}.{extra.name}" if extra.group else extra.name
    parameters, value = list(extra.parameters), extra.value
    found = _DATA.match(value) if version == "3.0" else None
    if found is not None:
        media = (found[1] or "").partition("/")[2].upper()
        parameters += [("ENCODING", "b"), *([("TYPE", media)] if media else [])]
        value = found[2]
    written = "".join(f";{key}={_parameter(one)}" for key, one in parameters)
    return f"{head}{written}:{_one_line(value)}"


def _parameter(value: str) -> str:
    value = _CONTROLS.sub("", value).replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return value if _SAFE.match(value) else f'"{value}"'


def escape(text: str) -> str:
    """A text as the value of a property."""
    text = _CONTROLS.sub("", text).replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _one_line(value: str) -> str:
    return _CONTROLS.sub("", value).replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def stamp(moment: datetime) -> str:
    """An instant as vCard and iCalendar write it."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def fold(line: str) -> str:
    """A line with its CRLF, folded to 75 octets without cutting a letter."""
    if len(line) <= FOLD and line.isascii():
        return f"{line}\r\n"
    room, size = FOLD, 0
    parts: list[str] = []
    part: list[str] = []
    for sign in line:
        octets = len(sign.encode("utf-8", "replace"))
        if size + octets > room:
            parts.append("".join(part))
            part, size, room = [], 0, FOLD - 1
        part.append(sign)
        size += octets
    parts.append("".join(part))
    return "\r\n ".join(parts) + "\r\n"
