"""Cards made to hurt: each is refused or read as data, with a doubt, and what stands around it is read."""

import struct
import tracemalloc
import zlib
from base64 import b64encode
from collections.abc import Callable

import pytest

from desktop_app.interchange.vcard.reading import MOST_DOUBTS, contacts, read
from desktop_app.interchange.vcard.writing import write
from desktop_app.records.contacts import PointKind
from tests.interchange.vcard.samples import file_of, outgoing

MEG = 1_000_000
AFTER = b"BEGIN:VCARD\nFN:After\nEND:VCARD\n"


def card(*lines: bytes) -> bytes:
    return b"\n".join([b"BEGIN:VCARD", b"FN:x", *lines, b"END:VCARD", b""])


def _vast() -> bytes:
    """A PNG of a few bytes that would be 2.5 GB as an image."""
    head = struct.pack(">2L5B", 50_000, 50_000, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data)) for name, data in parts
    )


# What is in the file, the reasons told, and whether x can still be read.
HOSTILE: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "nested": (lambda: b"BEGIN:VCARD\nFN:x\nAGENT:\n" * 100_000 + b"END:VCARD\n" * 100_000, {"nested_too_deep"}),
    "begun and begun": (lambda: b"BEGIN:VCARD\n" * 100_000 + card(), {"never_ended", "empty_card"}),
    "one line of 100 MB": (lambda: card(b"NOTE:" + b"a" * (100 * MEG)), {"line_too_long"}),
    "a photo of 20 MB": (lambda: card(b"PHOTO;ENCODING=b:" + b"QUJD" * (5 * MEG)), {"line_too_long"}),
    "the same, folded": (lambda: card(b"PHOTO;ENCODING=b:" + b"\n QUJDQUJD" * (2 * MEG)), {"line_too_long"}),
    "a photo of 3 MB": (lambda: card(b"PHOTO;ENCODING=b:" + b"QUJD" * 750_000), {"property_too_large"}),
    "parameters": (lambda: card(b"TEL" + b";TYPE=a" * MEG + b":1"), {"too_many_parameters"}),
    "values of a parameter": (lambda: card(b"TEL;TYPE=" + b"a," * MEG + b":1"), {"too_many_parameters"}),
    "quoted parameters": (lambda: card(b"TEL" + b';X="a:b"' * MEG + b":1"), {"too_many_parameters"}),
    "folds": (lambda: card(b"NOTE:" + b"\n a" * (2 * MEG)), set()),
    "soft breaks": (lambda: card(b"NOTE;QUOTED-PRINTABLE:" + b"=41=\n" * (2 * MEG)), {"line_too_long"}),
    "lines that are none": (lambda: card(b"NOTE:" + b"\na:b" * (2 * MEG)), {"line_too_long"}),
    "properties": (lambda: card(*[b"X-A:1"] * MEG), {"too_many_properties"}),
    "no properties": (lambda: card(*[b"$$$"] * MEG), {"no_property", "too_many_properties"}),
    "an image of 50,000 x 50,000 pixels": (lambda: card(b"PHOTO:data:image/png;base64," + b64encode(_vast())), set()),
    "a web page": (lambda: card(b"NOTE:<script>alert(1)</script><img src=http://x.example/a.png>"), set()),
    "a formula": (lambda: card(b'NOTE:=HYPERLINK("http://x.example")'), set()),
    "NUL": (lambda: card(b"NOTE:" + b"\0" * MEG + b"a"), {"controls_left_out"}),
    "turned": (lambda: card("NOTE:\u202etxt.exe".encode()), {"direction_turned"}),
    "backslashes": (lambda: card(b"N:" + b"\\;" * MEG), {"property_too_large"}),
    "separators": (lambda: card(b"ADR:" + b";a" * MEG), {"property_too_large"}),
    "bytes of no letters": (lambda: card(b"NOTE:" + b"\xe9" * MEG), {"letters_guessed"}),
    "cards of nothing": (lambda: b"BEGIN:VCARD\nEND:VCARD\n" * 100_000 + card(), {"empty_card"}),
    "ends": (lambda: b"END:VCARD\n" * 100_000 + card(), {"end_without_begin"}),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_made_to_hurt_is_data(kind: str) -> None:
    make, reasons = HOSTILE[kind]
    found = read(make() + AFTER)
    assert {doubt.reason.removeprefix("more_") for doubt in found.doubts} == reasons
    assert [contact.name for contact in found.contacts] == ["x", "After"]


def test_an_image_is_kept_as_it_came_and_never_unpacked() -> None:
    value = f"data:image/png;base64,{b64encode(_vast()).decode()}"
    tracemalloc.start()
    try:
        (contact,) = read(file_of("FN:x", f"PHOTO:{value}")).contacts
        assert f"PHOTO:{value}" in write([outgoing(contact)]).decode().replace("\r\n ", "")
        assert tracemalloc.get_traced_memory()[1] < 4 * MEG
    finally:
        tracemalloc.stop()


def test_a_million_cards_are_read_one_by_one() -> None:
    assert sum(1 for _ in contacts(b"BEGIN:VCARD\nFN:x\nEND:VCARD\n" * 100_000)) == 100_000


def test_doubts_of_one_reason_are_counted_beyond_a_thousand() -> None:
    doubts = read(b"BEGIN:VCARD\nEND:VCARD\n" * (MOST_DOUBTS + 5)).doubts
    assert (doubts[0].line, doubts[0].reason, doubts[0].quote) == (0, "more_empty_card", "5")
    assert len(doubts) == MOST_DOUBTS + 1


def test_nothing_is_fetched_or_opened() -> None:
    (contact,) = read(file_of("FN:x", "PHOTO;VALUE=uri:file:///etc/passwd", "URL:javascript:alert(1)")).contacts
    assert [extra.value for extra in contact.extras] == ["file:///etc/passwd"]
    assert [(point.kind, point.value) for point in contact.points] == [(PointKind.LINK, "javascript:alert(1)")]


def test_a_broken_line_without_end_costs_the_card_only() -> None:
    found = read(card(b"NOTE:a", *[b"b c: d"] * 20_000) + AFTER)
    assert [contact.name for contact in found.contacts] == ["x", "After"]
