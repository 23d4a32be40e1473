"""Which language is read in, and where its texts lie."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import languages
from desktop_app.paths import RESOURCES


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """German, and Portuguese as in Brazil."""
    for name in ("askwell_en.qm", "askwell_de.qm", "askwell_pt_BR.qm"):
        (tmp_path / name).touch()
    (tmp_path / "pt").mkdir()
    (tmp_path / "pt" / "guide.json").touch()
    yield tmp_path
    languages.read_in(languages.ENGLISH)


def test_english_is_always_there_and_not_counted(folder: Path) -> None:
    assert languages.installed(folder) == ("de", "pt_BR")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "de"], "de"),
        (["pt_BR"], "pt_BR"),
        (["pt-PT"], "pt_BR"),
        (["fr-FR", "de-DE"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_wanted_that_is_there(folder: Path, wanted: list[str], found: str) -> None:
    assert languages.best(wanted, folder) == found


def test_a_file_is_read_in_english_where_the_language_has_none(folder: Path) -> None:
    languages.read_in("pt_BR", folder)
    assert languages.resource("guide.json") == folder / "pt" / "guide.json"
    assert languages.resource("questions.json") == RESOURCES / "questions.json"
    languages.read_in("de", folder)
    assert languages.resource("guide.json") == RESOURCES / "guide.json"
