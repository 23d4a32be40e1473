"""The cards of many programs, and contacts made of free input."""

import string
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as st

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, IncomingContact, OutgoingContact

FOLDER = Path(__file__).parents[1] / "data" / "vcard"
FILES = sorted(FOLDER.glob("*.vcf"))
_CONTROLS = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 127]))


def outgoing(contact: IncomingContact) -> OutgoingContact:
    """A contact that came in as it would leave if nobody touched it."""
    return OutgoingContact(**{field.name: getattr(contact, field.name) for field in fields(OutgoingContact)})


def alike(contacts: Iterable[IncomingContact]) -> list[IncomingContact]:
    """Contacts to be compared: where they stood, and the order of what is kept beside them, are no matter.

    With the same number twice nobody can tell which of the two a kept property belongs to: they are left out.
    """
    return [
        replace(one, line=0, extras=tuple(sorted(one.extras, key=repr)))
        for one in contacts
        if len({(point.kind, point.value) for point in one.points}) == len(one.points)
    ]


def file_of(*lines: str, version: str = "3.0") -> bytes:
    """One card with these lines."""
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


# Any text but what a card cannot hold: signs that are none, and CR, which comes back as LF.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=_CONTROLS + "\r"), max_size=90)
one_lines = texts.map(lambda text: " ".join(text.split()))
_names = st.text(string.ascii_uppercase + string.digits + "-", min_size=1, max_size=12).map(lambda name: f"X-A{name}Z")
_values = texts.map(lambda text: text.replace("\n", "\\n"))
_parameters = st.lists(st.tuples(_names, texts), max_size=3).map(tuple)
_groups = st.sampled_from(["", "item1", "item7", "A"])
extras = st.builds(Extra, _names, _values.filter(bool), _parameters, _groups)
labels = st.one_of(
    st.sampled_from(["", "work", "home fax", "mobile", "homepage", "cell", "Work", "fax fax"]),
    one_lines,
)
# Signs of direction around an address or a number are left out of it.
_reached = one_lines.filter(lambda text: text.isprintable() and not text.lower().startswith(("tel:", "mailto:")))
_lines = st.lists(one_lines.filter(bool), min_size=1, max_size=4).map("\n".join)
points = st.one_of(
    st.builds(ContactPoint, st.sampled_from([PointKind.EMAIL, PointKind.PHONE]), _reached.filter(bool), labels),
    st.builds(ContactPoint, st.just(PointKind.LINK), one_lines.filter(bool), labels),
    st.builds(ContactPoint, st.just(PointKind.ADDRESS), _lines, labels),
)
outgoings = st.builds(
    OutgoingContact,
    uid=st.one_of(st.uuids().map(str), one_lines),
    name=one_lines.filter(lambda name: bool(name) and not set(name) & set(",@")),
    role=one_lines,
    organization=one_lines,
    field=one_lines,
    time_zone=st.sampled_from(["", "Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"]),
    how_known=texts.filter(lambda text: bool(text.strip()) or not text),
    notes=texts.filter(lambda text: bool(text.strip()) or not text),
    points=st.lists(points, max_size=5).map(tuple),
    tags=st.lists(one_lines.filter(bool), max_size=3, unique=True).map(tuple),
    extras=st.lists(extras, max_size=4).map(tuple),
    changed_at=st.none()
    | st.datetimes(datetime(2, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
)
