"""A contact while its card is read.

A property that says more than its field can hold is kept beside it. Where there are several for one field, all are kept
and the one that the field was filled from comes first, so that writing knows which of them the field may outdate.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from desktop_app.interchange.vcard import meaning
from desktop_app.interchange.vcard.cards import Card
from desktop_app.interchange.vcard.keeping import canonical
from desktop_app.interchange.vcard.properties import LABELS, Head, Parameters, Property, split, types_of, unescape
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import CardReason, Doubt, Extra, IncomingContact

# Kept with a contact, photos included; what is larger is no part of a notebook.
LARGEST_EXTRA = 2 * 2**20
LARGEST_EXTRAS = 6 * 2**20
POINTS = {"EMAIL": PointKind.EMAIL, "TEL": PointKind.PHONE, "URL": PointKind.LINK, "ADR": PointKind.ADDRESS}
_FIELDS = frozenset(("FN", "N", "ORG", "TITLE", "ROLE", "TZ", "NOTE", "X-ASKWELL-FIELD", "X-ASKWELL-HOW-KNOWN"))
# More than anybody says of somebody in one line or a few.
LARGEST_FIELD = 2**16
_SHORT = (_FIELDS | POINTS.keys() | {"CATEGORIES", "LABEL", "NICKNAME"}) - {"NOTE", "X-ASKWELL-HOW-KNOWN"}
_NOT_KEPT = frozenset(("BEGIN", "END", "VERSION", "PRODID", "X-PRODID", "PROFILE"))
_APPLE = "_$!<"
APPLE_LABELS = {"homepage": "HomePage", "home fax": "HomeFAX", "work fax": "WorkFAX", "other fax": "OtherFAX"}
_OF_APPLE = {name.lower(): label for label, name in APPLE_LABELS.items()}


class Making:
    """A card with what is found in it."""

    def __init__(self, card: Card) -> None:
        self.doubts: list[Doubt] = []
        self._card = card
        self._by_name: defaultdict[str, list[Property]] = defaultdict(list)
        self._points: list[tuple[PointKind, int, ContactPoint, Property | None]] = []
        self._kept: list[Property] = []
        self._tags: list[str] = []
        self._labels: dict[str, str] = {}
        # The groups that have a contact point in them, and those that have something else that is kept.
        self._pointed: set[str] = set()
        self._accompanied: set[str] = set()
        self._uid = ""
        self._changed_at: datetime | None = None

    def contact(self) -> IncomingContact:
        """The contact; without a name where nothing can stand for one."""
        self._sort()
        name, named = self._name()
        organization, worked = self._one_of(("ORG",), meaning.organization, _more_than_a_name)
        role, called = self._one_of(("TITLE", "ROLE"), meaning.one_text, _is_a_role)
        zone, zoned = self._one_of(("TZ",), meaning.time_zone, lambda one: bool(one.head.more))
        field, _ = self._one_of(("X-ASKWELL-FIELD",), meaning.one_text)
        notes, noted = self._notes()
        self._points = in_order(self._points)
        points = tuple(point for _, _, point, _ in self._points)
        carriers = [one for *_, one in self._points if one is not None]
        return IncomingContact(
            line=self._card.line,
            uid=self._uid,
            name=name or self._stand_in(organization, points),
            role=role,
            organization=organization,
            field=field,
            time_zone=zone,
            how_known="\n\n".join(map(_text, self._by_name.pop("X-ASKWELL-HOW-KNOWN", []))),
            notes=notes,
            points=points,
            tags=tuple(dict.fromkeys(self._tags)),
            extras=self._extras([*named, *worked, *called, *zoned, *noted, *carriers, *self._kept]),
            changed_at=self._changed_at,
        )

    def _sort(self) -> None:
        properties = self._card.properties
        for one in properties:
            if one.head.group:
                self._note_group(one, one.head.group.lower())
        for one in properties:
            name = one.head.name
            if len(one.value) > LARGEST_FIELD and name in _SHORT:
                self.doubts.append(Doubt(one.line, CardReason.PROPERTY_TOO_LARGE, name))
            elif name in _FIELDS:
                self._by_name[name].append(one)
            elif (kind := POINTS.get(name)) is not None:
                self._point(one, kind)
            elif (reader := _READERS.get(name)) is not None:
                reader(self, one)
            else:
                self._keep(one)

    def _note_group(self, one: Property, group: str) -> None:
        if one.name == "X-ABLABEL":
            self._labels[group] = apple_label(unescape(one.value))
        elif one.name in POINTS:
            self._pointed.add(group)
        elif one.value and one.name not in _FIELDS and one.name not in _READERS:
            self._accompanied.add(group)

    # Fields

    def _name(self) -> tuple[str, list[Property]]:
        formatted, structured = (
            self._by_name["FN"],
            [one for one in self._by_name["N"] if one.value[:1].isalnum() or meaning.spoken_name(one.value)],
        )
        formatted = sorted((one for one in formatted if one.value.strip()), key=lambda one: one.head.preference)
        first = structured[0].value if structured else ""
        shown = meaning.shown_name(formatted[0].value if formatted else "", first)
        said = meaning.one_text(formatted[0].value) if formatted else ""
        in_parts = len(structured) > 1 or any(one.head.more for one in structured)
        in_parts = in_parts or first.rstrip(";") != meaning.guessed_name(shown).rstrip(";")
        # Each is needed to see later whether the other still holds.
        whole = len(formatted) > 1 or any(one.head.more for one in formatted) or said != shown
        whole = whole or (bool(structured) and in_parts and meaning.spoken_name(first) != shown)
        kept = [*(formatted if whole else ()), *(structured if in_parts or (formatted and said != shown) else ())]
        return shown, kept

    def _one_of(
        self,
        names: tuple[str, ...],
        means: Callable[[str], str],
        says_more: Callable[[Property], bool] = lambda _: False,
    ) -> tuple[str, list[Property]]:
        """The text for a field from the first property that has one, and those to keep, that one first."""
        known = self._by_name
        if names[0] not in known and names[-1] not in known:
            return "", []
        found = [one for name in names for one in known.get(name, ()) if one.value.strip(" ;")]
        if not found:
            return "", []
        text, first = next(((text, one) for one in found if (text := means(one.value))), ("", found[0]))
        if len(found) == 1 and text and not says_more(first):
            return text, []
        return text, [first, *(one for one in found if one is not first)]

    def _notes(self) -> tuple[str, list[Property]]:
        found = [one for one in self._by_name["NOTE"] if one.value.strip()]
        return "\n\n".join(map(_text, found)), found if any(one.head.more for one in found) else []

    def _stand_in(self, organization: str, points: Iterable[ContactPoint]) -> str:
        """A card of a firm has no name of a person; the firm's stands for it, or else an address."""
        nick = next((meaning.one_text(one.value) for one in self._kept if one.name == "NICKNAME"), "")
        return nick or stand_in(organization, points)

    # What there may be several of

    def _point(self, one: Property, kind: PointKind) -> None:
        head = one.head
        value = POINT_MEANINGS[kind](one.value)
        if not value:
            self._label_alone(one)
            return
        group = head.group.lower()
        own = self._labels.get(group, "") if group else ""
        told = _types_beside(own, head) if own else ()
        company = head.group if group in self._accompanied else ""
        more = bool(head.more or told or company)
        if kind is PointKind.ADDRESS:
            more = more or one.value != meaning.street_only(value)
        point = ContactPoint(kind, value, own or head.label)
        carrier = Property(one.line, Head(company, head.name, (*head.more, *told)), one.value) if more else None
        self._points.append((kind, head.preference, point, carrier))

    def _label_alone(self, one: Property) -> None:
        """An address of which only the label for the envelope is told."""
        text = "\n".join(value for key, value in one.head.parameters if key == "LABEL")
        if one.name == "ADR" and text.strip():
            self._address_lines(text, one)

    def _address_lines(self, text: str, one: Property) -> None:
        lines = "\n".join(line.strip() for line in text.split("\n") if line.strip())
        point = ContactPoint(PointKind.ADDRESS, lines, one.head.label)
        self._points.append((PointKind.ADDRESS, one.head.preference, point, None))

    def _address_label(self, one: Property) -> None:
        """What stands on an envelope: an address where the card has no other."""
        if any(other.name == "ADR" and other.value.strip(" ;") for other in self._card.properties):
            self._keep(one)
        elif text := _text(one).strip():
            self._address_lines(text, one)

    def _categories(self, one: Property) -> None:
        self._tags.extend(part for part in (" ".join(tag.split()) for tag in split(one.value, ",")) if part)

    def _identified(self, one: Property) -> None:
        self._uid = self._uid or meaning.uid(one.value)

    def _revised(self, one: Property) -> None:
        self._changed_at = meaning.moment(one.value) or self._changed_at

    def _label(self, one: Property) -> None:
        if one.head.group.lower() not in self._pointed:
            self._keep(one)

    def _kind(self, one: Property) -> None:
        if one.value.strip().lower() != "individual":
            self._keep(one)

    def _leave(self, one: Property) -> None:
        """What only says how the file was made."""

    def _keep(self, one: Property) -> None:
        if one.value:
            self._kept.append(one)

    def _extras(self, properties: Iterable[Property]) -> tuple[Extra, ...]:
        return tuple(self._fitting(properties))

    def _fitting(self, properties: Iterable[Property]) -> Iterator[Extra]:
        size = 0
        for one in properties:
            if len(one.value) > LARGEST_EXTRA or size + len(one.value) > LARGEST_EXTRAS:
                self.doubts.append(Doubt(one.line, CardReason.PROPERTY_TOO_LARGE, one.name))
                continue
            size += len(one.value)
            yield canonical(one)


POINT_MEANINGS: dict[PointKind, Callable[[str], str]] = {
    PointKind.EMAIL: meaning.text_or_uri,
    PointKind.PHONE: meaning.text_or_uri,
    PointKind.LINK: meaning.link,
    PointKind.ADDRESS: meaning.envelope,
}
_READERS: dict[str, Callable[[Making, Property], None]] = {
    "LABEL": Making._address_label,
    "CATEGORIES": Making._categories,
    "UID": Making._identified,
    "REV": Making._revised,
    "X-ABLABEL": Making._label,
    "KIND": Making._kind,
    **dict.fromkeys(_NOT_KEPT, Making._leave),
}


def _types_beside(own: str, head: Head) -> Parameters:
    """The TYPEs that would be the label if there were not one of its own."""
    hidden = LABELS if types_of(own) is None else ()
    return tuple(
        (key, kind)
        for key, kind in head.parameters
        if key == "TYPE" and kind and (kind.lower() in hidden or kind == head.own_label)
    )


def _text(one: Property) -> str:
    return unescape(one.value)


def _more_than_a_name(one: Property) -> bool:
    return bool(one.head.more) or any(part.strip() for part in split(one.value, ";")[1:])


def _is_a_role(one: Property) -> bool:
    return bool(one.head.more) or one.name == "ROLE"


def apple_label(text: str) -> str:
    """A label of one's own as it is; one of Apple's in its words."""
    text = " ".join(text.split())
    if not (text.startswith(_APPLE) and text.endswith(">!$_")):
        return text
    name = text[len(_APPLE) : -4].lower()
    return _OF_APPLE.get(name, name)


def in_order(
    points: list[tuple[PointKind, int, ContactPoint, Property | None]],
) -> list[tuple[PointKind, int, ContactPoint, Property | None]]:
    """The preferred first among those of their kind, in the places that the kind has."""
    if len(points) < 2 or len({preference for _, preference, *_ in points}) < 2:
        return points
    sorted_ = sorted(points, key=lambda point: point[1])
    queues = {kind: iter([point for point in sorted_ if point[0] is kind]) for kind in PointKind}
    return [next(queues[kind]) for kind, *_ in points]


def stand_in(organization: str, points: Iterable[ContactPoint]) -> str:
    """What is shown of somebody without a name."""
    return organization or next((" ".join(one.value.split()) for one in points if one.value.strip()), "")
