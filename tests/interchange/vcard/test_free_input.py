"""Whatever comes, nothing raises; whatever is written is read as it was."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.interchange.vcard.cards import cards
from desktop_app.interchange.vcard.lines import Lines
from desktop_app.interchange.vcard.reading import contacts, read
from desktop_app.interchange.vcard.writing import write
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import CardReason, Doubt, Extra, IncomingContact, OutgoingContact
from tests.interchange.vcard.samples import FILES, alike, outgoing, outgoings

versions = st.sampled_from(["3.0", "4.0"])
PIECES = [
    b"BEGIN:VCARD\r\n",
    b"END:VCARD\r\n",
    b"\nEND:VCARD",
    b"VERSION:2.1\r\n",
    b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=\r\n",
    b"N:a;b;c\\;d,e;;\n",
    b"AGENT:\r\n",
    b"item1.X-ABLabel:_$!<Work>!$_\r",
    b"item1.TEL;TYPE=x-a,work;PREF=1:tel:1;ext=2\r\n",
    b'ADR;LABEL="a^nb":;;\\n;;;;;;x\r\n',
    b"PHOTO;ENCODING=b;TYPE=PNG:AAAA\r\n",
    b"ORG:;x\nORG:y\n",
    b"TITLE:a\nROLE:b\n",
    b"TZ:-0500\nTZ:Europe/Berlin\n",
    b"NOTE;LANGUAGE=x:a\\,b\nNOTE:c\n",
    b"FN;PREF=2:King\\, Ada\nN:King;Ada\n",
    b"  BEGIN:VCARD\n",
    b" ",
    b"\t",
    b"=",
    b"\n\n",
    b"\r\r\n",
    b'"',
    b":",
    b";",
    b"\\",
    b"\0",
    b"\xe9",
    b"\xf0\x9f\x99\x82",
]
cardlike = st.lists(st.sampled_from(PIECES) | st.binary(max_size=6), max_size=25).map(b"".join)


def stable(data: bytes, version: str) -> None:
    """What was read is written and read again as itself."""
    first = read(data).contacts
    again = read(write(map(outgoing, first), version)).contacts
    assert alike(again) == alike(first)


@given(st.lists(outgoings, min_size=1, max_size=3), versions)
@example([OutgoingContact("", "a", points=(ContactPoint(PointKind.EMAIL, "a", "fax work"),))], "4.0")
@example([OutgoingContact("", "a", points=(ContactPoint(PointKind.EMAIL, "TEL"),))], "4.0")
@example([OutgoingContact("", "a", extras=(Extra("X-A", "b", (("X-B", ' "^n,;:'),)),))], "3.0")
def test_what_is_written_is_read_as_it_was(people: list[OutgoingContact], version: str) -> None:
    found = read(write(people, version))
    assert [outgoing(one) for one in found.contacts] == people
    assert not {doubt.reason for doubt in found.doubts} - {CardReason.DIRECTION_TURNED, CardReason.ORGANIZATION_CARD}


@given(st.binary(max_size=300) | cardlike, versions)
def test_any_bytes_are_read_and_are_the_same_when_read_again(data: bytes, version: str) -> None:
    stable(data, version)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.data())
def test_damaged_cards_are_read(path: Path, data: st.DataObject) -> None:
    whole = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(len(whole), start + 40)))
        whole[start:end] = data.draw(st.binary(max_size=5) | st.sampled_from(PIECES))
    stable(bytes(whole), data.draw(versions))


@given(cardlike)
def test_the_short_way_reads_what_the_long_one_does(data: bytes) -> None:
    class Slow(Lines):
        def plain_card(self) -> None:
            return None

    with pytest.MonkeyPatch.context() as patch:
        short = list(cards(data))
        patch.setattr("desktop_app.interchange.vcard.cards.Lines", Slow)
        long = list(cards(data))
    assert [str(item) for item in short] == [str(item) for item in long]


@given(cardlike)
def test_contacts_are_given_out_one_after_another(data: bytes) -> None:
    told: list[tuple[int, int]] = []
    items = list(contacts(data, lambda done, total: told.append((done, total))))
    whole = read(data)
    assert [item for item in items if isinstance(item, IncomingContact)] == list(whole.contacts)
    assert {item for item in items if isinstance(item, Doubt)} == set(whole.doubts)
    assert told[-1] == (len(data), len(data))
