"""Archives made to hurt: each is refused in a sentence before any of it is used."""

import io
import json
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interchange.archive import layout, reading, sentences
from desktop_app.interchange.archive.tables import TABLES
from desktop_app.records.archives import ArchiveProblem, Fault
from tests.interchange.archive.made import files, packed

STAMP = "2026-03-10T12:00:00.000000Z"
TAG = {"id": 1, "uuid": "u", "created_at": STAMP, "changed_at": STAMP, "name": "warm", "name_key": "warm"}


def with_tags(*lines: bytes) -> bytes:
    """An archive with these lines as its tags."""
    return packed(files(tag=len(lines)) | {layout.records_of("tag"): b"".join(line + b"\n" for line in lines)})


def fault(tmp_path: Path, data: bytes) -> Fault:
    """What reading refuses it for."""
    path = tmp_path / "all.askwell"
    path.write_bytes(data)
    with pytest.raises(ArchiveProblem) as caught, reading.opened(path, 3) as archive:
        reading.check(archive)
    told = sentences.sentence(caught.value)
    assert told.endswith(".")
    assert "{" not in told
    assert caught.value.path == path
    return caught.value.fault


def test_a_good_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "all.askwell"
    path.write_bytes(with_tags(json.dumps(TAG).encode()))
    with reading.opened(path, 3) as archive:
        reading.check(archive)
        assert list(archive.rows("tag")) == [TAG]
        assert archive.head.counts["tag"] == 1
    assert fault(tmp_path, path.read_bytes()[:-1]) is Fault.CUT_OFF


def test_a_long_text_of_any_signs_is_read(tmp_path: Path) -> None:
    text = '[],{}"\\\n\u20ac' * 200_000
    path = tmp_path / "all.askwell"
    path.write_bytes(with_tags(json.dumps(TAG | {"name": text}).encode()))
    with reading.opened(path, 3) as archive:
        assert [row["name"] for row in archive.rows("tag")] == [text]


def test_one_packed_anew_by_another_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "all.askwell"
    contents = {"records/": b""} | dict(reversed(files().items()))
    path.write_bytes(packed(contents, zipfile.ZIP_STORED))
    with reading.opened(path, 3) as archive:
        reading.check(archive)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", Fault.BAD_NAME),
        ("/etc/passwd", Fault.BAD_NAME),
        ("records/../../x", Fault.BAD_NAME),
        ("C:\\x", Fault.BAD_NAME),
        ("records\\tag.jsonl", Fault.BAD_NAME),
        ("a\nb", Fault.BAD_NAME),
        ("ASKWELL.json", Fault.TWICE),
        ("records/secrets.jsonl", Fault.UNKNOWN_RECORDS),
    ],
)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str, expected: Fault) -> None:
    assert fault(tmp_path, packed(files() | {name: b"x"})) is expected


def test_a_name_with_a_nul(tmp_path: Path) -> None:
    data = packed(files() | {"markdown/xAy": b"x"}).replace(b"markdown/xAy", b"markdown/x\0y")
    assert fault(tmp_path, data) is Fault.BAD_NAME


def test_the_same_name_twice(tmp_path: Path) -> None:
    data = packed(files() | {"records/tag.jsonX": b"{}"}).replace(b"records/tag.jsonX", b"records/tag.jsonl")
    assert fault(tmp_path, data) is Fault.TWICE


def test_a_link_and_a_device(tmp_path: Path) -> None:
    for mode in (0o120777, 0o020600):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for name, data in files().items():
                target.writestr(name, data)
            told = zipfile.ZipInfo("markdown/link.md")
            told.create_system, told.external_attr = 3, mode << 16
            target.writestr(told, "/etc/passwd")
        assert fault(tmp_path, out.getvalue()) is Fault.BAD_NAME


def test_an_encrypted_one(tmp_path: Path) -> None:
    data = bytearray(packed(files()))
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    assert fault(tmp_path, bytes(data)) is Fault.ENCRYPTED


def test_files_that_overlap(tmp_path: Path) -> None:
    """Two entries of the directory for one place, as bombs have them."""
    data = bytearray(packed(files()))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    assert fault(tmp_path, bytes(data)) is Fault.OVERLAPPING


def test_a_name_that_differs_between_the_file_and_the_directory(tmp_path: Path) -> None:
    data = packed(files())
    place = data.index(b"records/tag.jsonl")
    assert fault(tmp_path, data[:place] + b"records/tax.jsonl" + data[place + 17 :]) is Fault.BAD_NAME


def test_something_before_and_behind(tmp_path: Path) -> None:
    data = packed(files())
    assert fault(tmp_path, b"#!/bin/sh\n" + data) is Fault.NO_ARCHIVE
    assert fault(tmp_path, data + b"more") is Fault.CUT_OFF
    assert fault(tmp_path, data + data) is Fault.CUT_OFF
    assert fault(tmp_path, b"") is Fault.NO_ARCHIVE
    assert fault(tmp_path, packed({"x": b"y"})) is Fault.NO_ARCHIVE


def test_far_too_many_files(tmp_path: Path) -> None:
    many = {f"x{number}": b"" for number in range(layout.MOST_FILES)}
    assert fault(tmp_path, packed(files() | many, zipfile.ZIP_STORED)) is Fault.TOO_MANY


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "SUSPICIOUS_SIZE", 2**20)
    assert fault(tmp_path, packed(files() | {"markdown/a.md": bytes(2 * 2**20)})) is Fault.BOMB
    monkeypatch.setattr(layout, "LARGEST", 2**20)
    large = {"markdown/a.md": bytes(2**20)}
    assert fault(tmp_path, packed(files() | large, zipfile.ZIP_STORED)) is Fault.TOO_LARGE
    monkeypatch.setattr(layout, "LARGEST_FILE", 2**19)
    assert fault(tmp_path, packed(files() | large, zipfile.ZIP_STORED)) is Fault.TOO_LARGE


def test_a_file_that_says_it_is_small(tmp_path: Path) -> None:
    """Unpacking ends where the directory says: what follows is not there."""
    line = json.dumps(TAG).encode() + b"\n"
    data = bytearray(packed(files(tag=1) | {layout.records_of("tag"): line * 500}))
    place = data.index(b"records/tag.jsonl", data.index(b"PK\x01\x02")) - 46
    data[place + 24 : place + 28] = struct.pack("<L", len(line))
    assert fault(tmp_path, bytes(data)) is Fault.CUT_OFF


def test_a_line_without_end_is_refused_in_bounded_memory(tmp_path: Path) -> None:
    data = with_tags(b'{"id": "' + b"a" * (60 * 2**20) + b'"}')
    tracemalloc.start()
    assert fault(tmp_path, data) is Fault.LONG_LINE
    assert tracemalloc.get_traced_memory()[1] < 128 * 2**20
    tracemalloc.stop()


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000,
        b'{"id": [' + b"[]," * 2_000_000 + b"[]]}",
        b'{"id": ' * 50_000,
        b"",
        b"[]",
        b"{}{}",
        b'{"id": 1, "id": 2}',
        b'{"id": NaN}',
        b"\xff\xfe",
        b'{"id": ' + b"9" * 10_000 + b"}",
        json.dumps(TAG | {"more": 1}).encode(),
    ],
)
def test_lines_that_are_no_records(tmp_path: Path, line: bytes) -> None:
    assert fault(tmp_path, with_tags(line)) in (Fault.BAD_LINE, Fault.BAD_VALUE)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "1"},
        {"id": True},
        {"id": 1.0},
        {"id": 0},
        {"id": 2**63},
        {"id": 2**41},
        {"created_at": "9999-12-31T23:59:59.999999Z"},
        {"created_at": "0001-01-01T00:00:00.000000Z"},
        {"id": None},
        {"name": None},
        {"name": 7},
        {"name": "a\0b"},
        {"name": "\ud800"},
        {"created_at": "yesterday"},
        {"created_at": "2026-02-30T12:00:00.000000Z"},
        {"created_at": "٢٠٢٦-03-10T12:00:00.000000Z"},
        {"created_at": "2026-03-10T12:00:00Z"},
    ],
)
def test_values_of_a_wrong_kind(tmp_path: Path, change: dict[str, object]) -> None:
    assert fault(tmp_path, with_tags(json.dumps(TAG | change).encode())) is Fault.BAD_VALUE


@pytest.mark.parametrize("mapping", ["", "name", "null", "{}", "[1]", "[null]", "[" * 90_000])
def test_a_mapping_that_is_no_list_of_texts(tmp_path: Path, mapping: str) -> None:
    line = json.dumps({"columns": "a", "mapping": mapping}).encode() + b"\n"
    data = packed(files(import_mapping=1) | {layout.records_of("import_mapping"): line})
    assert fault(tmp_path, data) is Fault.BAD_VALUE


def test_fewer_and_more_records_than_it_says(tmp_path: Path) -> None:
    line = {layout.records_of("tag"): json.dumps(TAG).encode() + b"\n"}
    assert fault(tmp_path, packed(files() | line)) is Fault.WRONG_COUNT
    assert fault(tmp_path, packed(files(tag=2) | line)) is Fault.WRONG_COUNT
    missing = files()
    del missing[layout.records_of("tag")]
    assert fault(tmp_path, packed(missing)) is Fault.MISSING


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"format": "other"}, Fault.BAD_HEAD),
        ({"format_version": 2}, Fault.TOO_NEW),
        ({"schema_version": 4}, Fault.TOO_NEW),
        ({"schema_version": 2}, Fault.TOO_OLD),
        ({"schema_version": "3"}, Fault.BAD_HEAD),
        ({"made_at": None}, Fault.BAD_HEAD),
        ({"counts": []}, Fault.BAD_HEAD),
        ({"last_ids": {"tag": -1}}, Fault.BAD_HEAD),
        ({"last_ids": {"tag": 2**62}}, Fault.BAD_HEAD),
        ({"counts": {"tag": 1e300}}, Fault.BAD_HEAD),
    ],
)
def test_what_it_says_of_itself(tmp_path: Path, change: dict[str, object], expected: Fault) -> None:
    contents = files()
    contents[layout.HEAD] = json.dumps(json.loads(contents[layout.HEAD]) | change).encode()
    assert fault(tmp_path, packed(contents)) is expected


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=6))
def test_any_byte_may_be_another(tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]]) -> None:
    """A damaged archive is refused, or the damage lies in what is not read."""
    data = bytearray(_GOOD)
    for place, value in changes:
        data[place % len(data)] = value
    path = tmp_path_factory.getbasetemp() / "damaged.askwell"
    path.write_bytes(data)
    refused: list[ArchiveProblem] = []
    try:
        with reading.opened(path, 3) as archive:
            reading.check(archive)
            assert list(archive.rows("tag")) == [TAG]
    except ArchiveProblem as problem:
        refused.append(problem)
    assert all(map(sentences.sentence, refused))


_GOOD = with_tags(json.dumps(TAG).encode())


def test_an_older_archive_means_something_by_what_it_does_not_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from desktop_app.interchange.archive.columns import Column, Kind

    later = Column("colour", Kind.TEXT, "Its colour.", since=4, missing="grey")
    monkeypatch.setitem(TABLES, "tag", replace(TABLES["tag"], columns=(*TABLES["tag"].columns, later)))
    path = tmp_path / "all.askwell"
    path.write_bytes(_GOOD)
    with reading.opened(path, 4) as archive:
        assert list(archive.rows("tag")) == [TAG | {"colour": "grey"}]


def test_a_second_directory_that_only_python_would_take(tmp_path: Path) -> None:
    """In the comment of the last file lies the end of a larger ZIP, which tells of another directory."""
    contents = files()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, data in contents.items():
            target.writestr(name, data)
        last = target.infolist()[-1]
        last.comment = b"x" * 76
    found = bytearray(out.getvalue())
    at = found.rindex(b"x" * 76)
    count, length, start = struct.unpack("<H2L", found[-12:-2])
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, length - 76, start)
    found[at : at + 76] = record + struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
    assert zipfile.ZipFile(io.BytesIO(bytes(found))).namelist() == list(contents)
    assert fault(tmp_path, bytes(found)) is Fault.CUT_OFF


def test_a_text_that_is_never_closed_is_found_bad_at_once(tmp_path: Path) -> None:
    """Looking behind each of a million quotation marks anew would take hours."""
    assert fault(tmp_path, with_tags(b'{"name":' + b'\\"' * 2**21)) is Fault.BAD_LINE
    assert fault(tmp_path, with_tags(b'{"name":"' + b'\\\\\\"' * 2**20)) is Fault.BAD_LINE


def test_a_million_empty_lists_in_a_text(tmp_path: Path) -> None:
    extra = {key: TAG[key] for key in ("id", "uuid", "created_at", "changed_at")} | {
        "contact_id": 1, "ordinal": 0, "property_group": "", "name": "X", "value": "",
        "parameters": f"[{','.join(['[]'] * 2**20)}]",
    }  # fmt: skip
    data = packed(files(contact_extra=1) | {layout.records_of("contact_extra"): json.dumps(extra).encode() + b"\n"})
    tracemalloc.start()
    try:
        assert fault(tmp_path, data) is Fault.BAD_VALUE
        assert tracemalloc.get_traced_memory()[1] < 64 * 2**20
    finally:
        tracemalloc.stop()


def test_many_small_bombs_are_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "SUSPICIOUS_SIZE", 2**16)
    spaces = bytes(b" " * 2**15)
    assert fault(tmp_path, packed(files() | {f"{number}.txt": spaces for number in range(100)})) is Fault.BOMB
