"""Cards as contacts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from desktop_app.interchange.vcard.cards import Card, cards
from desktop_app.interchange.vcard.properties import Property, split, unescape
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Doubt, Extra, IncomingContact, Reading

Report = Callable[[int, int], None]
# Kept with a contact, photos included; what is larger is no part of a notebook.
LARGEST_EXTRA = 2 * 2**20
LARGEST_EXTRAS = 6 * 2**20
_NOT_KEPT = frozenset(("BEGIN", "END", "VERSION", "PRODID", "X-PRODID"))
_TYPE_LABELS = ("home", "work", "cell", "mobile", "fax", "pager", "other", "main", "school")
_APPLE_LABEL = re.compile(r"^_\$!<(.*)>!\$_$")
_ZONE = re.compile(r"^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+$|^UTC$")
EVERY = 200


def read(data: bytes, report: Report | None = None) -> Reading:
    """Everything in a file of cards. Never raises for what stands in it; `report(done, total)` is told of bytes."""
    found: list[IncomingContact] = []
    doubts: list[Doubt] = []
    for item in cards(data):
        if isinstance(item, Doubt):
            doubts.append(item)
            continue
        contact, more = _contact(item)
        doubts.extend(more)
        if contact is not None:
            found.append(contact)
        if report is not None and len(found) % EVERY == 0:
            report(len(found), 0)
    return Reading(tuple(found), tuple(sorted(doubts, key=lambda doubt: doubt.line)))


@dataclass(slots=True)
class _Making:
    """A contact while its card is read."""

    card: Card
    names: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    points: list[tuple[int, ContactPoint]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    extras: list[Extra] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    changed_at: datetime | None = None
    labels: dict[str, str] = field(default_factory=dict)
    size: int = 0


def _contact(card: Card) -> tuple[IncomingContact | None, list[Doubt]]:
    making = _Making(card)
    for one in card.properties:
        if one.name == "X-ABLABEL" and one.group:
            making.labels[one.group.lower()] = _apple_label(unescape(one.value))
    for one in card.properties:
        _READERS.get(one.name, _extra)(making, one)
    name = making.names.get("FN", "").strip() or making.names.get("N", "").strip() or making.names.get("NICKNAME", "")
    points = tuple(point for _, point in sorted(making.points, key=lambda pair: pair[0]))
    if not name:
        name = _name_without_one(making, points)
    if not (name or points or making.texts or making.notes or making.extras):
        return None, [*making.doubts, Doubt(card.line, "empty_card")]
    contact = IncomingContact(
        line=card.line,
        name=name,
        notes="\n\n".join(filter(None, making.notes)),
        points=points,
        tags=tuple(dict.fromkeys(making.tags)),
        extras=tuple(making.extras),
        changed_at=making.changed_at,
        **making.texts,
    )
    return contact, making.doubts


def _name_without_one(making: _Making, points: tuple[ContactPoint, ...]) -> str:
    """A card of a firm has no name of a person; the firm's stands for it, or else an address."""
    return making.texts.get("organization") or next((one.value for one in points if one.kind is PointKind.EMAIL), "")


def _apple_label(text: str) -> str:
    found = _APPLE_LABEL.match(text)
    return (found[1] if found else text).strip().lower()


# What the properties mean


def _full_name(making: _Making, one: Property) -> None:
    making.names.setdefault("FN", " ".join(unescape(one.value).split()))


def _structured_name(making: _Making, one: Property) -> None:
    making.names.setdefault("N", spoken_name(one.value))
    _extra(making, one)


def spoken_name(value: str) -> str:
    """The five parts of a name in the order in which it is spoken."""
    family, given, middle, prefix, suffix = ([*split(value, ";"), "", "", "", "", ""])[:5]
    words = (part.replace(",", " ") for part in (prefix, given, middle, family, suffix))
    return " ".join(" ".join(words).split())


def _nickname(making: _Making, one: Property) -> None:
    making.names.setdefault("NICKNAME", unescape(one.value).strip())
    _extra(making, one)


def _text(key: str) -> Callable[[_Making, Property], None]:
    def put(making: _Making, one: Property) -> None:
        value = " ".join(unescape(one.value).split())
        if key in making.texts and making.texts[key] != value:
            _extra(making, one)
        elif value:
            making.texts[key] = value

    return put


def _organization(making: _Making, one: Property) -> None:
    parts = [part.strip() for part in split(one.value, ";")]
    if not any(parts):
        return
    if "organization" in making.texts:
        _extra(making, one)
        return
    making.texts["organization"] = " ".join((parts[0] or next(filter(None, parts))).split())
    if any(parts[1:]):
        _extra(making, one)


def _note(making: _Making, one: Property) -> None:
    making.notes.append(unescape(one.value).strip())


def _point(kind: PointKind) -> Callable[[_Making, Property], None]:
    def put(making: _Making, one: Property) -> None:
        value = _value(one)
        if kind is PointKind.ADDRESS:
            value = envelope(one.value)
            if value.replace("\n", "\\n") != one.value.strip(";").strip():
                _extra(making, one)  # its parts: on paper they are lines, in a card they have names
        if value:
            order = _preference(one)
            making.points.append((order, ContactPoint(kind, value, _label(making, one))))

    return put


def _value(one: Property) -> str:
    value = unescape(one.value).strip()
    head, _, rest = value.partition(":")
    if head.lower() in ("tel", "mailto"):
        return rest.partition("?")[0] if head.lower() == "mailto" else rest
    return value


def envelope(value: str) -> str:
    """The seven parts of an address as the lines of an envelope."""
    parts = [part.strip().replace("\r", "") for part in split(value, ";")]
    box, extended, street, city, region, code, country = ([*parts, "", "", "", "", "", "", ""])[:7]
    town = " ".join(filter(None, (code, city)))
    lines_ = [box, extended, *street.split("\n"), ", ".join(filter(None, (town, region))), country]
    return "\n".join(line.strip() for line in lines_ if line.strip())


def _preference(one: Property) -> int:
    if "pref" in one.types:
        return 0
    numbers = [int(value) for value in one.values_of("PREF") if value.isdecimal() and len(value) < 4]
    return min(numbers) if numbers else 200


def _label(making: _Making, one: Property) -> str:
    own = making.labels.get(one.group.lower(), "") if one.group else ""
    found = [kind for kind in one.types if kind in _TYPE_LABELS]
    return own or ("mobile" if "cell" in found else next(iter(found), ""))


def _categories(making: _Making, one: Property) -> None:
    making.tags.extend(part for part in (" ".join(tag.split()) for tag in split(one.value, ",")) if part)


def _zone(making: _Making, one: Property) -> None:
    value = unescape(one.value).strip()
    if _ZONE.match(value) and "time_zone" not in making.texts:
        making.texts["time_zone"] = value
    else:
        _extra(making, one)


def _uid(making: _Making, one: Property) -> None:
    value = unescape(one.value).strip()
    making.texts.setdefault("uid", value.removeprefix("urn:uuid:"))


def _revised(making: _Making, one: Property) -> None:
    digits = re.sub(r"[-:]", "", one.value.strip())
    for form in ("%Y%m%dT%H%M%SZ", "%Y%m%dT%H%M%S", "%Y%m%dT%H%M%S.%fZ", "%Y%m%d"):
        try:
            making.changed_at = datetime.strptime(digits, form).replace(tzinfo=UTC)
        except ValueError:
            continue
        return


def _label_of_group(making: _Making, one: Property) -> None:
    if not one.group or not any(
        other.group.lower() == one.group.lower() and other.name in _LABELLED for other in making.card.properties
    ):
        _extra(making, one)


def _extra(making: _Making, one: Property) -> None:
    if one.name in _NOT_KEPT:
        return
    making.size += len(one.value)
    if len(one.value) > LARGEST_EXTRA or making.size > LARGEST_EXTRAS:
        making.doubts.append(Doubt(one.line, "property_too_large", one.name))
        return
    making.extras.append(canonical(one))


_LABELLED = frozenset(("EMAIL", "TEL", "URL", "ADR"))
_READERS: dict[str, Callable[[_Making, Property], None]] = {
    "FN": _full_name,
    "N": _structured_name,
    "NICKNAME": _nickname,
    "ORG": _organization,
    "TITLE": _text("role"),
    "ROLE": _text("role"),
    "NOTE": _note,
    "EMAIL": _point(PointKind.EMAIL),
    "TEL": _point(PointKind.PHONE),
    "URL": _point(PointKind.LINK),
    "ADR": _point(PointKind.ADDRESS),
    "CATEGORIES": _categories,
    "TZ": _zone,
    "UID": _uid,
    "REV": _revised,
    "X-ABLABEL": _label_of_group,
    "X-ASKWELL-FIELD": _text("field"),
}


# Binary values


_DATA = re.compile(r"^data:([\w.+-]+/[\w.+-]+)?(?:;[\w=.-]+)*;base64,", re.ASCII)
_MEDIA = {"JPEG": "image/jpeg", "JPG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "BMP": "image/bmp"}


def canonical(one: Property) -> Extra:
    """A property as version 4.0 writes it: base64 becomes a data URI, what only says how it was encoded goes."""
    value, parameters = one.value, list(_plain_parameters(one))
    if one.is_binary:
        kinds = [kind for key, kind in one.parameters if key == "TYPE" and kind.upper() in _MEDIA]
        media = _MEDIA[kinds[0].upper()] if kinds else "application/octet-stream"
        value = f"data:{media};base64,{re.sub(r'[^A-Za-z0-9+/=]', '', value)}"
        parameters = [(key, kind) for key, kind in parameters if not (key == "TYPE" and kind.upper() in _MEDIA)]
        parameters = [(key, kind) for key, kind in parameters if key not in ("VALUE", "MEDIATYPE")]
    return Extra(one.name, value, tuple(parameters), one.group)


def _plain_parameters(one: Property) -> Iterator[tuple[str, str]]:
    for key, value in one.parameters:
        if key not in ("ENCODING", "CHARSET"):
            yield key, value
