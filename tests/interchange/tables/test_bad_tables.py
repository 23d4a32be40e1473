"""Whatever a file holds: it is read as data or refused with a reason, and never raises."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.interchange.tables import reading, table
from desktop_app.records.exchange import Doubt, IncomingContact, Reading

HEAD = b"Name,Email,Notes\n"


def reasons(found: Reading) -> set[str]:
    return {one.reason for one in found.doubts}


def zipped(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (zipped("xl/workbook.xml"), "Excel (.xlsx)"),
        (zipped("word/document.xml"), "Word (.docx)"),
        (zipped("Index/Document.iwa"), "Numbers (.numbers)"),
        (zipped("photo.jpg"), "ZIP"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "Excel (.xls)"),
        (b"SQLite format 3\0" + b"\0" * 84, "SQLite"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"MZ\x90\0\x03\0\0\0", "program"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><table>", "HTML"),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "vCard"),
        (b"BEGIN:VCALENDAR\r\n", "iCalendar"),
        (bytes(range(256)) * 40, ""),
        (b"\0\0\0\1\0\0\0\2" * 100, ""),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    assert reading.read(data) == Reading((), (Doubt(1, "not_text", kind),))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf\r\n \r\n", "empty_file"),
        (b",,,\n,,\n", "empty_file"),
        (HEAD, "only_headings"),
        (b"Date,Amount,Text\n2026-01-02,12.50,Bread\n", "no_name_column"),
        (b"Colour,Company\nred,Acme\n", "no_name_column"),
        (b"Dear Amara\nI hope that you are well\n", "no_table"),
    ],
)
def test_a_file_without_people_says_why(data: bytes, reason: str) -> None:
    found = reading.read(data)
    assert found.contacts == ()
    assert reasons(found) == {reason}


def test_letters_that_begin_a_program_begin_headings_too() -> None:
    assert len(reading.read(b"MZ,Name,Email\n1,Ben,b@example.org\n").contacts) == 1


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (lambda: HEAD + b"x" * 20_000_000 + b"\nBen,b@example.org,\n", "line_too_long"),
        (lambda: HEAD + b'"' + b"x" * 2_000_000 + b'"\nBen,b@example.org,\n', "cell_too_long"),
        (lambda: b",".join([b"Name", b"Email", *(b"c",) * 9_998]) + b"\nBen,b@example.org\n", "too_many_columns"),
        (lambda: HEAD + b'"' + b"x\n" * 5_000 + b"Ben,b@example.org,\n", "quote_not_closed"),
        (lambda: HEAD + b'x"y,"z\n' * 20_000, "quote_not_closed"),
    ],
)
def test_what_is_too_large_is_passed_over_with_a_reason(made: Callable[[], bytes], reason: str) -> None:
    assert reason in reasons(reading.read(made()))


def test_what_follows_an_endless_line_is_read() -> None:
    found = reading.read(HEAD + b"x" * 5_000_000 + b"\nBen,b@example.org,\n")
    assert [(one.line, one.name) for one in found.contacts] == [(3, "Ben")]


def test_nul_and_bidi_signs_are_no_trouble() -> None:
    found = reading.read("Name,Email\nB\0en \u202egnp.exe,b@example.org\n".encode())
    assert [one.name for one in found.contacts] == ["Ben \u202egnp.exe"]


def test_old_line_ends_count_as_lines() -> None:
    found = reading.read(b"Name,Email\rBen,b@example.org\rAna,a@example.org\r")
    assert [(one.line, one.name) for one in found.contacts] == [(2, "Ben"), (3, "Ana")]


def test_lines_are_counted_through_cells_of_several() -> None:
    found = reading.read(b'Name,Notes\n"Ben","a\nb\r\nc"\n\nAna,x\n')
    assert [(one.line, one.notes) for one in found.contacts] == [(2, "a\nb\nc"), (6, "x")]


def test_of_a_thousand_doubts_of_a_kind_the_rest_is_counted() -> None:
    found = reading.read(HEAD + b"Ben,b@example.org,\n" + b",,note\n" * 1_500)
    assert sum(one.reason == "no_name" for one in found.doubts) == reading.MOST_DOUBTS
    assert Doubt(0, "more_no_name", "500") in found.doubts


def test_people_come_one_after_another_and_progress_is_told_in_bytes() -> None:
    data = HEAD + b"Ben,b@example.org,hello\n" * 5_000
    told: list[tuple[int, int]] = []
    coming = reading.contacts(table.read(data), report=lambda done, total: told.append((done, total)))
    assert isinstance(next(coming), IncomingContact)
    assert len(told) == 1
    assert sum(1 for _ in coming) == 4_999
    assert told == sorted(told)
    assert told[-1] == (len(data), len(data))
    assert len(told) == 5_000 / reading.EVERY + 1


def test_whoever_is_told_of_progress_may_stop_it() -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reading.read(HEAD + b"Ben,b@example.org,\n", report=stop)


_CELLS = st.one_of(
    st.sampled_from(
        ['"', '""', ",", ";", "\t", "\n", "\r", "\r\n", "\0", "Name", "Email", "E-mail 1 - Value", "Address 1 - City",
         "Askwell ID", "How known", "Askwell more", "[[1]]", "sep=;", "a@b.nl", "=1", "'", ":::", "Doe, Jane", "Phone"]
    ),
    st.text(max_size=5),
)  # fmt: skip


def looked_over(data: bytes) -> None:
    found = reading.read(data)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    assert found.contacts or found.doubts
    assert all(one.line >= 1 and (one.name or one.points or one.uid) for one in found.contacts)
    assert all(0 <= one.line <= max(lines, 1) for one in found.doubts)
    assert all(point.value for one in found.contacts for point in one.points)


@given(st.binary())
@example(b"\xff\xfe\0")
@example(b"\x81\x8d\x8f")
@example(b'"')
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    looked_over(data)


@given(st.lists(_CELLS, max_size=40).map("".join), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-8-sig"]))
def test_any_text_is_read_or_refused(text: str, encoding: str) -> None:
    looked_over(text.encode(encoding, "replace"))


@given(
    st.lists(st.lists(st.text(max_size=8), max_size=5), max_size=6),
    st.lists(
        st.sampled_from(("", "name", "email", "address", "city", "label", "extra", "tags", "uid", "connected_on")),
        max_size=6,
    ),
)
def test_any_mapping_will_do(rows: list[list[str]], mapping: list[str]) -> None:
    data = "\n".join(",".join(row) for row in [["Name", "Email"], *rows]).encode("utf-8", "replace")
    for one in reading.read(data, mapping).contacts:
        assert one.name or one.points
