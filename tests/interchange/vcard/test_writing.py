"""Contacts as cards: their form, and what wins when the user has changed something."""

from dataclasses import replace

import pytest

from desktop_app.interchange.vcard.reading import read
from desktop_app.interchange.vcard.writing import each, fold, write
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, OutgoingContact
from tests.interchange.vcard.samples import file_of, outgoing

ADA = OutgoingContact(uid="5f0c6a52-0000-4000-8000-000000000001", name="Ada King")
UUID_LINE = "UID:urn:uuid:5f0c6a52-0000-4000-8000-000000000001"


def lines(contact: OutgoingContact, version: str = "4.0") -> list[str]:
    text = write([contact], version).decode()
    assert text.endswith("END:VCARD\r\n")
    return text.replace("\r\n ", "").split("\r\n")


def came(*parts: str) -> OutgoingContact:
    """Somebody who came with a card of these lines."""
    return outgoing(read(file_of(*parts)).contacts[0])


def test_the_least_card() -> None:
    assert lines(ADA)[:6] == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//Askwell//Askwell//EN",
        UUID_LINE,
        "FN:Ada King",
        "N:King;Ada;;;",
    ]
    assert "UID:5f0c6a52-0000-4000-8000-000000000001" in lines(ADA, "3.0")
    assert "UID:of-another" in lines(replace(ADA, uid="of-another"))


@pytest.mark.parametrize("text", ["a" * 300, "é" * 200, "🙂" * 90, "ab" + "é🙂字" * 50])
def test_lines_are_folded_between_letters(text: str) -> None:
    parts = fold(text).encode().split(b"\r\n")
    assert parts.pop() == b""
    assert all(len(part) <= 75 for part in parts)
    assert all(part.decode() for part in parts)
    assert "".join(part.decode().removeprefix(" ") for part in parts) == text


@pytest.mark.parametrize(
    ("contact", "name"),
    [
        (OutgoingContact("", "", organization="Helix"), "Helix"),
        (OutgoingContact("", "", points=(ContactPoint(PointKind.EMAIL, "a@b.example"),)), "a@b.example"),
        (OutgoingContact("", ""), "Unnamed"),
    ],
)
def test_somebody_without_a_name_has_something_to_stand_for_it(contact: OutgoingContact, name: str) -> None:
    assert f"FN:{name}" in lines(contact)


def test_signs_with_a_meaning_are_escaped() -> None:
    text = "a,b;c\\d\r\ne\x00f"
    assert "NOTE:a\\,b\\;c\\\\d\\nef" in lines(replace(ADA, notes=text))
    written = lines(replace(ADA, extras=(Extra("X-A", "b", (("X-B", 'a"b^c\nd:e'), ("X-C", "plain"))),)))
    assert 'X-A;X-B="a^\'b^^c^nd:e";X-C=plain:b' in written


def test_names_that_are_none_are_repaired() -> None:
    odd = (Extra("x foo_bar", "1"), Extra("END", "VCARD"), Extra("é", "2"), Extra("X-A", "3", (("a b", "c"),), "g h"))
    assert lines(replace(ADA, extras=odd))[6:-2] == ["X-FOO-BAR:1", "X-END:VCARD", "X-UNNAMED:2", "g-h.X-A;A-B=c:3"]
    assert [contact.name for contact in read(write([replace(ADA, extras=odd)])).contacts] == ["Ada King"]


def test_labels_are_types_or_labels_of_a_group() -> None:
    points = (
        ContactPoint(PointKind.PHONE, "1", "mobile"),
        ContactPoint(PointKind.PHONE, "2", "work fax"),
        ContactPoint(PointKind.PHONE, "3", "Assistant"),
    )
    kept = Extra("X-ABDATE", "2015-06-20", (), "item1")
    written = lines(replace(ADA, points=points, extras=(kept,)))
    assert written[6:10] == [
        "TEL;TYPE=cell;PREF=1:1",
        "TEL;TYPE=work;TYPE=fax:2",
        "item2.TEL:3",
        "item2.X-ABLabel:Assistant",
    ]
    assert "TEL;TYPE=cell;TYPE=pref:1" in lines(replace(ADA, points=points), "3.0")


def test_a_photo_is_inline_in_both_versions() -> None:
    contact = replace(ADA, extras=(Extra("PHOTO", "data:image/jpeg;base64,AAAA"), Extra("GEO", "geo:1.5,-2")))
    assert "PHOTO:data:image/jpeg;base64,AAAA" in lines(contact)
    assert {"PHOTO;ENCODING=b;TYPE=JPEG:AAAA", "GEO:1.5;-2"} <= set(lines(contact, "3.0"))


def test_what_the_user_changed_wins_over_what_came() -> None:
    contact = came(
        "FN:King\\, Ada", "N:King;Ada;B.;Dr.;", "ORG:Old;Unit", "ORG:Club", "TITLE:Head", "ROLE:Lead", "TZ:-0500"
    )
    changed = lines(replace(contact, name="Ada Lovelace", organization="New", role="Chair", time_zone="Europe/London"))
    assert {"FN:Ada Lovelace", "N:Lovelace;Ada;;;", "ORG:New", "ORG:Club", "TITLE:Chair", "ROLE:Lead"} <= set(changed)
    assert {"TZ:Europe/London"} <= set(changed)
    assert not {line for line in changed if "King" in line or "Old" in line or "0500" in line or "Head" in line}
    same = lines(contact)
    assert {"FN:King\\, Ada", "N:King;Ada;B.;Dr.;", "ORG:Old;Unit", "ORG:Club", "TZ:-0500"} <= set(same)


def test_an_address_keeps_its_parts_until_it_is_changed() -> None:
    contact = came("FN:x", "item1.ADR;TYPE=home:;;1 Long Street;Town;;123;", "item1.X-ABADR:us")
    assert "item1.ADR;TYPE=home:;;1 Long Street;Town;;123;" in lines(contact)
    moved = replace(contact, points=(replace(contact.points[0], value="2 Short Street\nTown"),))
    assert "ADR;TYPE=home:;;2 Short Street\\nTown;;;;" in lines(moved)


def test_a_role_that_came_as_role_leaves_as_role() -> None:
    contact = came("FN:x", "ROLE:Lead")
    assert contact.role == "Lead"
    assert "ROLE:Lead" in lines(contact)
    assert "TITLE:Lead" not in lines(contact)
    assert "TITLE:Chair" in lines(replace(contact, role="Chair"))


def test_cards_are_given_out_one_by_one() -> None:
    assert b"".join(each([ADA, ADA])) == write([ADA, ADA])
    assert write([]) == b""
