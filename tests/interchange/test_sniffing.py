"""What a file holds is told by what stands in it."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.interchange.sniffing import FileKind, sniff

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEND:VCARD\r\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
TABLE = "Name,Email\r\nAnn Lee,ann@example.org\r\n"
TABLES = Path(__file__).parent / "data" / "tables"


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in names:
            made.writestr(name, "text")
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    ("text", "kind"), [(CARD, FileKind.VCARD), (CALENDAR, FileKind.CALENDAR), (TABLE, FileKind.TABLE)]
)
def test_whatever_the_letters(text: str, kind: FileKind, encoding: str) -> None:
    assert sniff(text.encode(encoding)).kind is kind


@pytest.mark.parametrize(
    "text", [CARD.lower(), f"\n\n  {CARD}", f"some words before it\r{CARD}", CARD.replace(":V", " : V")]
)
def test_a_card_is_known_among_junk(text: str) -> None:
    assert sniff(text.encode()).kind is FileKind.VCARD


def test_a_word_about_cards_in_a_table_makes_no_card_of_it() -> None:
    assert sniff(b"Name,Notes\nAnn Lee,see BEGIN:VCARD there\n").kind is FileKind.TABLE


def test_a_table_comes_with_what_was_seen_of_it() -> None:
    table = sniff(TABLE.encode()).table
    assert table is not None
    assert table.columns == ("Name", "Email")


@pytest.mark.parametrize("path", sorted(TABLES.iterdir()), ids=lambda path: path.stem)
def test_tables_of_many_programs(path: Path) -> None:
    assert sniff(path.read_bytes()).kind is FileKind.TABLE


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\0", "empty"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "JPEG"),
        (b"<!DOCTYPE html><html><body>Ann</body></html>", "HTML"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "Excel (.xls)"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "Excel (.xlsx)"),
        (zipped("Connections.csv"), "ZIP"),
        (b"SQLite format 3\0" + bytes(40), "SQLite"),
        (b"Name,Email\n", "only_headings"),
        (b"Dear Ann,\nthank you for the talk.\nKim\n", "text"),
        (bytes(range(256)) * 8, "binary"),
    ],
)
def test_what_is_none_of_it_says_what_it_is(data: bytes, what: str) -> None:
    assert (sniff(data).kind, sniff(data).what) == (FileKind.NOTHING, what)


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    assert sniff(data).kind in FileKind


@given(st.text(max_size=200), st.sampled_from(("utf-8", "utf-16", "latin-1")))
def test_no_text_makes_it_fail(text: str, encoding: str) -> None:
    found = sniff(text.encode(encoding, "replace"))
    assert (found.table is not None) is (found.kind is FileKind.TABLE)
