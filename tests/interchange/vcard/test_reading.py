"""What cards mean: names, work, points, and what is kept for want of a field."""

from datetime import UTC, datetime
from mmap import ACCESS_READ, mmap
from pathlib import Path

import pytest

from desktop_app.interchange.vcard.reading import contacts, read
from desktop_app.records.contacts import PointKind
from desktop_app.records.exchange import Extra, IncomingContact
from tests.interchange.vcard.samples import file_of


def one(*lines: str, version: str = "3.0") -> IncomingContact:
    (contact,) = read(file_of(*lines, version=version)).contacts
    return contact


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Ada King", "N:Lovelace;Augusta;;;"], "Ada King"),
        (["FN:King\\, Ada", "N:King;Ada;;;"], "Ada King"),
        (["FN:King\\, Ada"], "King, Ada"),
        (["FN:Ada King\\, PhD", "N:King;Ada;;;PhD"], "Ada King, PhD"),
        (["FN:ada@northfeld.example", "N:King;Ada;;;"], "Ada King"),
        (["N:King;Ada,Augusta;B.;Dr.;PhD"], "Dr. Ada Augusta B. King PhD"),
        (["FN: ", "N:King"], "King"),
        (["N:山田;太郎"], "山田太郎"),
        (["FN:", "N:;;;;", "NICKNAME:Ada"], "Ada"),
        (["N:;;;;", "TEL:+1 555 0100"], "+1 555 0100"),
        (["FN;PREF=2:Second", "FN;PREF=1:First"], "First"),
        (["FN:  Ada \\n King "], "Ada King"),
    ],
)
def test_the_name_is_the_one_for_people(lines: list[str], name: str) -> None:
    assert one(*lines).name == name


def test_only_what_says_more_than_its_field_is_kept() -> None:
    assert one("FN:Ada King", "N:King;Ada;;;", "ORG:Northfeld;", "TITLE:Head", "EMAIL;TYPE=INTERNET:a@b.c").extras == ()
    kept = one("FN:Ada King", "N:King;Ada;B.;;", "ORG:Northfeld;Unit").extras
    assert [extra.name for extra in kept] == ["FN", "N", "ORG"]


@pytest.mark.parametrize(
    ("line", "kind", "value", "label"),
    [
        ("TEL;HOME;FAX:1", PointKind.PHONE, "1", "home fax"),
        ("TEL;TYPE=CELL,VOICE:1", PointKind.PHONE, "1", "mobile"),
        ("TEL;VALUE=uri:tel:+1-555;ext=7", PointKind.PHONE, "+1-555 ext. 7", ""),
        ("EMAIL:mailto:a@b.c?subject=x", PointKind.EMAIL, "a@b.c", ""),
        ("URL;TYPE=work:https\\://b.c/?x=1\\,2", PointKind.LINK, "https://b.c/?x=1,2", "work"),
        ("ADR:;;;;;;", None, "", ""),
        ('ADR;LABEL="1 Street^nTown":;;;;;;', PointKind.ADDRESS, "1 Street\nTown", ""),
        ("ADR:Box 1;Flat 2;1 Street\\nYard;Town;County;123;Land", PointKind.ADDRESS, "", ""),
        ("LABEL;TYPE=home:1 Street\\nTown", PointKind.ADDRESS, "1 Street\nTown", "home"),
    ],
)
def test_points(line: str, kind: PointKind | None, value: str, label: str) -> None:
    found = one("FN:x", line).points
    assert [point.kind for point in found] == ([kind] if kind else [])
    assert not value or [(point.value, point.label) for point in found] == [(value, label)]


def test_an_address_is_the_lines_of_an_envelope() -> None:
    (point,) = one("FN:x", "ADR:Box 1;Flat 2;1 Street\\nYard;Town;County;123;Land").points
    assert point.value == "Box 1\nFlat 2\n1 Street\nYard\n123 Town, County\nLand"


def test_the_preferred_come_first_among_their_kind() -> None:
    found = one("FN:x", "TEL:1", "EMAIL:a@b.c", "TEL;TYPE=pref:2", "EMAIL;PREF=1:d@e.f", "TEL;PREF=50:3").points
    assert [point.value for point in found] == ["2", "d@e.f", "3", "a@b.c", "1"]


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2024-02-29T10:11:12Z", datetime(2024, 2, 29, 10, 11, 12, tzinfo=UTC)),
        ("20240229T101112.123Z", datetime(2024, 2, 29, 10, 11, 12, tzinfo=UTC)),
        ("2024-02-29T10:11:12+02:00", datetime(2024, 2, 29, 8, 11, 12, tzinfo=UTC)),
        ("2024-02-29", datetime(2024, 2, 29, tzinfo=UTC)),
        ("2024-02-30", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("lately", None),
    ],
)
def test_when_a_card_was_changed(value: str, moment: datetime | None) -> None:
    assert one("FN:x", f"REV:{value}").changed_at == moment


@pytest.mark.parametrize(
    ("line", "extra"),
    [
        ("BDAY:1980-01-02", Extra("BDAY", "1980-01-02")),
        ("LOGO;TYPE=GIF;ENCODING=B:AA AA", Extra("LOGO", "data:image/gif;base64,AAAA")),
        ("PHOTO;ENCODING=b;TYPE=x:AAAA", Extra("PHOTO", "data:application/octet-stream;base64,AAAA", (("TYPE", "x"),))),
        ("KEY;ENCODING=b;TYPE=PGP:AAAA", Extra("KEY", "data:application/pgp-keys;base64,AAAA")),
        ("IMPP;TYPE=pref,home:xmpp:a", Extra("IMPP", "xmpp:a", (("PREF", "1"), ("TYPE", "home")))),
        ("GEO:1.5;-2", Extra("GEO", "geo:1.5,-2")),
        ('RELATED;X-NAME="a,b^nc":urn:x', Extra("RELATED", "urn:x", (("X-NAME", "a,b\nc"),))),
        ("a.x_odd;LEVEL=:1", Extra("X-ODD", "1", (("LEVEL", ""),), "a")),
        ("TZ:-0500", Extra("TZ", "-0500")),
        ("SOUND;VALUE=URL:https://a.b/c", Extra("SOUND", "https://a.b/c", (("VALUE", "uri"),))),
    ],
)
def test_what_has_no_field_is_kept_as_version_4_has_it(line: str, extra: Extra) -> None:
    assert one("FN:x", line).extras == (extra,)


@pytest.mark.parametrize(
    ("raw", "notes"),
    [
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a =\r\n b=\r\n c", "a bc"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a=20b=\r\n =20c", "a b c"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb=0D=0AC:\\new\\, d", "ab\nC:\\new, d"),
        (b"NOTE;QUOTED-PRINTABLE;CHARSET=KOI8-R:=C1", "а"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a=", "a"),
        (b"NOTE;CHARSET=UTF-7:+35w-b", "\ufffdb"),
        (b"NOTE:\xed\xb0\x80b", "\ufffdb"),
        (b"NOTE:caf\xe9", "café"),
        ("NOTE:Grüße, Grüße ".encode() + b"\xc3", "Grüße, Grüße \ufffd"),
        (b"NOTE:a\r\n\tb", "ab"),
    ],
)
def test_letters_and_lines(raw: bytes, notes: str) -> None:
    (contact,) = read(b"BEGIN:VCARD\r\nFN:x\r\n" + raw + b"\r\nEND:VCARD\r\n").contacts
    assert contact.notes == notes


def test_a_large_file_is_read_where_it_lies(tmp_path: Path) -> None:
    path = tmp_path / "many.vcf"
    path.write_bytes(file_of("FN:x") * 1000)
    told: list[tuple[int, int]] = []
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as lying:
        found = list(contacts(lying, lambda done, total: told.append((done, total))))
    assert len(found) == 1000
    assert told == sorted(told)
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(told) > 1
