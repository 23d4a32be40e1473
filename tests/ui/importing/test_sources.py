"""Files are read with care, and their names shown with more."""

import os
from pathlib import Path

import pytest

from desktop_app.interchange.sniffing import FileKind
from desktop_app.ui.importing import sources
from desktop_app.ui.importing.reasons import INSTEAD
from desktop_app.ui.importing.sources import Source, of_text, read_files, shown_name
from tests.ui.importing.conftest import MakeFile, cards


def read(*paths: Path) -> tuple[Source, ...]:
    return read_files(paths, lambda _done, _total: None)


def test_a_file_is_what_is_in_it(make_file: MakeFile) -> None:
    (found,) = read(make_file("people.txt", cards("Ann Lee")))
    assert (found.name, found.kind, found.what) == ("people.txt", FileKind.VCARD, "")


def test_what_cannot_be_read_says_why_and_each_has_a_sentence(make_file: MakeFile, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    found = read(tmp_path / "gone.vcf", tmp_path, pipe, loop, make_file("empty.vcf", ""), Path("/dev/null"))
    assert [one.what for one in found] == ["missing", "folder", "special", "unreadable", "empty", "special"]
    assert all(one.kind is FileKind.NOTHING and one.what in INSTEAD for one in found)


def test_what_may_not_be_read(make_file: MakeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = make_file("mine.vcf", cards("Ann Lee"))
    monkeypatch.setattr(os, "open", denied)
    assert read(path)[0].what == "denied"


def test_two_gigabytes_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.vcf"
    with path.open("wb") as file:
        file.truncate(2 * 2**30)
    (found,) = read(path)
    assert (found.what, found.data) == ("too_large", b"")


def test_a_file_that_grows_while_it_is_read(make_file: MakeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 100)
    monkeypatch.setattr(os, "read", lambda _handle, _size: b"x" * 60)
    assert read(make_file("log.txt", "x"))[0].what == "too_large"


def test_progress_is_told_in_bytes_over_all_files(make_file: MakeFile) -> None:
    told: list[tuple[int, int]] = []
    paths = [make_file(f"{name}.vcf", cards(name)) for name in ("Ann Lee", "Bo Li")]
    read_files(paths, lambda done, total: told.append((done, total)))
    total = sum(path.stat().st_size for path in paths)
    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("people.vcf", "people.vcf"),
        ("two\nlines.vcf", "two lines.vcf"),
        ("turned\u202efcv.exe", "turned fcv.exe"),
        ("\x07", "…"),
        (f"{'a' * 200}.vcf", f"{'a' * 30}…{'a' * 25}.vcf"),
    ],
)
def test_a_name_is_shown_in_one_line_as_it_reads(name: str, shown: str) -> None:
    assert shown_name(Path(name)) == shown


def test_pasted_text_is_a_source_too() -> None:
    assert of_text(cards("Ann Lee"), "the pasted text").kind is FileKind.VCARD
    assert of_text("just words", "the pasted text").what == "text"
