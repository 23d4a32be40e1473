"""Taking something along: names of files, and a PDF that is written whole or not at all."""

from pathlib import Path

import pytest

from desktop_app.ui.common import paper
from desktop_app.ui.common.taking import LONGEST_NAME, file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Guide", "Guide"),
        ("Prep sheet, Ada King", "Prep sheet, Ada King"),
        ("../../etc/passwd", "etc passwd"),
        ("a\\b: c?\n\0d", "a b c d"),
        ("\u9648\u4f1f", "\u9648\u4f1f"),
        ("...", "Askwell"),
        ("", "Askwell"),
        ("x" * 500, "x" * LONGEST_NAME),
    ],
)
def test_any_text_makes_the_name_of_a_file(text: str, name: str) -> None:
    assert file_name(text) == name


@pytest.mark.usefixtures("qapp")
def test_a_pdf_that_fails_half_way_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "guide.pdf"
    target.write_bytes(b"old")

    def broken(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", broken)
    assert paper.write_pdf(target, "<p>x</p>", lambda _done, _total: None) == "No space left on device"
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
