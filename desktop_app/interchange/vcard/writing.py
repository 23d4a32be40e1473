"""Contacts as cards, version 4.0 or 3.0."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import count

from desktop_app.interchange.vcard import meaning
from desktop_app.interchange.vcard.judging import says_organization
from desktop_app.interchange.vcard.keeping import line
from desktop_app.interchange.vcard.kept import Kept
from desktop_app.interchange.vcard.making import APPLE_LABELS, POINTS, stand_in
from desktop_app.interchange.vcard.properties import LABELS, Parameters, escape, line_of, types_of
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, OutgoingContact

FOLD = 75
UNNAMED = "Unnamed"
_NAMES = {kind: name for name, kind in POINTS.items()}


def write(contacts: Iterable[OutgoingContact], version: str = "4.0") -> bytes:
    """Contacts as the bytes of a file, UTF-8 with CRLF; `version` is "4.0" or "3.0"."""
    return b"".join(each(contacts, version))


def each(contacts: Iterable[OutgoingContact], version: str = "4.0") -> Iterator[bytes]:
    """The same card by card, for files of any size."""
    for contact in contacts:
        yield "".join(map(fold, _Card(contact, version).lines())).encode("utf-8", "replace")


class _Card:
    def __init__(self, contact: OutgoingContact, version: str) -> None:
        self._contact = contact
        self._version = version
        self._kept = Kept(contact.extras)
        used = {extra.group.lower() for extra in contact.extras if extra.group}
        self._groups = (f"item{number}" for number in count(1) if f"item{number}" not in used)
        self._labelled: dict[str, str] = {}

    def lines(self) -> Iterator[str]:
        contact = self._contact
        yield "BEGIN:VCARD"
        yield f"VERSION:{self._version}"
        yield "PRODID:-//Askwell//Askwell//EN"
        if contact.uid:
            of_uuid = self._version == "4.0" and meaning.is_uuid(contact.uid)
            yield f"UID:urn:uuid:{contact.uid}" if of_uuid else f"UID:{escape(contact.uid)}"
        yield from self._name()
        yield from self._field("ORG", contact.organization, self._kept.organization(contact.organization))
        yield from self._field("TITLE", contact.role, self._kept.role(contact.role))
        for place, point in enumerate(contact.points):
            yield from self._point(point, self._is_preferred(place))
        yield from self._field("NOTE", contact.notes, self._kept.notes(contact.notes))
        if contact.tags:
            yield f"CATEGORIES:{','.join(map(escape, contact.tags))}"
        zoned = self._kept.time_zone(contact.time_zone)
        yield from self._field("TZ;VALUE=text" if self._version == "3.0" else "TZ", contact.time_zone, zoned)
        yield from self._field("X-ASKWELL-FIELD", contact.field)
        yield from self._field("X-ASKWELL-HOW-KNOWN", contact.how_known)
        if contact.changed_at is not None:
            yield f"REV:{stamp(contact.changed_at)}"
        yield from map(self._extra, self._kept.rest())
        yield "END:VCARD"

    def _name(self) -> Iterator[str]:
        name = self._contact.name.strip() or stand_in(self._contact.organization, self._contact.points) or UNNAMED
        formatted, structured = self._kept.names(name)
        yield from map(self._extra, formatted or [Extra("FN", escape(name))])
        if structured:
            yield from map(self._extra, structured)
        else:
            nobody = name == self._contact.organization or any(
                says_organization(extra.name, extra.value) for extra in self._kept.rest()
            )
            yield "N:;;;;" if nobody else f"N:{meaning.guessed_name(name)}"

    def _field(self, name: str, text: str, kept: Iterable[Extra] = ()) -> Iterator[str]:
        """The properties kept for a field, the first of which says the same; the field itself where none does."""
        kept = list(kept)
        if text and not (kept and self._kept.stands(kept[0])):
            yield f"{name}:{escape(text)}"
        yield from map(self._extra, kept)

    def _is_preferred(self, place: int) -> bool:
        """The first of several."""
        kinds = [point.kind for point in self._contact.points]
        kind = kinds[place]
        return kinds.index(kind) == place and kind in kinds[place + 1 :]

    def _point(self, point: ContactPoint, preferred: bool) -> Iterator[str]:
        name = _NAMES[point.kind]
        kept = self._kept.point(name, point)
        value = kept.value if kept else _value(point)
        label = point.label.strip()
        types = types_of(label)
        plain = types is not None
        parameters = _parameters(kept, plain)
        if types:
            parameters += tuple(("TYPE", kind) for kind in types)
        if preferred:
            parameters += (("PREF", "1"),)
        group = self._group(kept.group if kept else "", "" if plain else label)
        yield line(Extra(name, value, parameters), self._version, group=group)
        if group and not plain and self._labelled.get(group) is None:
            self._labelled[group] = label
            yield line_of(group, "X-ABLabel", (), escape(_apple(label)))

    def _group(self, own: str, label: str) -> str:
        """A group for a label; that of a kept property, unless it is another's label."""
        if own and self._labelled.get(own, label) == label:
            return own
        return next(self._groups) if label else ""

    def _extra(self, extra: Extra) -> str:
        return line(extra, self._version)


def _value(point: ContactPoint) -> str:
    return meaning.street_only(point.value) if point.kind is PointKind.ADDRESS else escape(point.value)


def _parameters(kept: Extra | None, replaced: bool) -> Parameters:
    """What a kept property says beside its value, without the label and preference that the notebook has itself."""
    if kept is None:
        return ()
    return tuple(
        (key, value)
        for key, value in kept.parameters
        if key != "PREF" and not (replaced and key == "TYPE" and value.lower() in LABELS)
    )


def _apple(label: str) -> str:
    return f"_$!<{APPLE_LABELS[label]}>!$_" if label in APPLE_LABELS else label


def stamp(moment: datetime) -> str:
    """An instant as vCard and iCalendar write it."""
    utc = moment.astimezone(UTC)
    return f"{utc.year:04}{utc:%m%dT%H%M%SZ}"  # not every system pads a year by itself


def fold(text: str) -> str:
    """A line with its CRLF, folded to 75 octets without cutting a letter."""
    if text.isascii():
        if len(text) <= FOLD:
            return f"{text}\r\n"
        step = FOLD - 1
        return "\r\n ".join([text[:FOLD], *(text[at : at + step] for at in range(FOLD, len(text), step))]) + "\r\n"
    return "\r\n ".join(_folded(text.encode("utf-8", "replace"))) + "\r\n"


def _folded(raw: bytes) -> Iterator[str]:
    start, room = 0, FOLD
    while start < len(raw):
        end = min(start + room, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1
        yield raw[start:end].decode("utf-8")
        start, room = end, FOLD - 1
