"""What a Linux desktop is told: entry, description for software centres, types of files, manual page."""

import configparser
import gzip
import re
import shlex
from argparse import ArgumentParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

import changelog
import manual_page
import share
from description import ROOT
from desktop_app.commands.names import COMMANDS
from desktop_app.identity import app
from desktop_app.interchange.archive import layout
from desktop_app.paths import user_folders

MOMENT = 1_767_225_600  # 2026-01-01
MIME = f"{{{share.MIME_NAMES}}}"


def _entry() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(share.desktop_entry())
    assert parser.sections() == ["Desktop Entry"]
    return dict(parser["Desktop Entry"])


def test_the_entry_starts_the_program_with_the_files_it_is_given() -> None:
    entry = _entry()
    assert entry["Type"] == "Application"
    assert shlex.split(entry["Exec"]) == [app().command, "%F"]
    assert entry["Terminal"] == "false"
    assert (entry["Name"], entry["Comment"], entry["Icon"]) == (app().name, app().summary, app().id)


def test_the_entry_offers_every_kind_of_file_and_ends_its_lists_as_the_specification_wants() -> None:
    entry = _entry()
    assert entry["MimeType"].split(";")[:-1] == [kind.type for kind in app().kinds]
    for name in ("MimeType", "Categories", "Keywords"):
        assert entry[name].endswith(";")
        assert "" not in entry[name].split(";")[:-1]


def test_a_software_centre_finds_who_what_and_how_it_looks() -> None:
    root = ElementTree.fromstring(share.metainfo(MOMENT))
    assert root.get("type") == "desktop-application"
    assert root.findtext("id") == app().id
    assert root.findtext("launchable") == f"{app().id}.desktop"
    assert [one.text for one in root.iter("mediatype")] == [kind.type for kind in app().kinds]
    assert [one.text for one in root.iterfind("description/p")] == list(app().description)
    assert not (root.findtext("summary") or "").endswith(".")


def test_every_picture_that_is_named_is_there() -> None:
    root = ElementTree.fromstring(share.metainfo(MOMENT))
    shots = list(root.iter("screenshot"))
    assert [shot.get("type") for shot in shots] == ["default", *[None] * (len(shots) - 1)]
    for shot in shots:
        name = (shot.findtext("image") or "").rpartition("/")[2]
        assert (ROOT / "packaging" / "screenshots" / name).is_file()
        assert shot.findtext("caption")


def test_the_newest_release_is_the_one_that_is_built() -> None:
    root = ElementTree.fromstring(share.metainfo(MOMENT))
    newest = next(root.iter("release"))
    assert newest.get("version") == app().version
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest.get("date") or "")
    assert list(newest.iter("li"))


def test_releases_have_their_days_and_what_is_not_released_has_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## Unreleased\n\n- One thing,\n  told in two lines.\n\n## 0.0.9 - 2025-12-01\n\n- Before.\n"
    )
    monkeypatch.setattr(changelog, "ROOT", tmp_path)
    assert changelog.releases() == [
        changelog.Release(app().version, "", ("One thing, told in two lines.",)),
        changelog.Release("0.0.9", "2025-12-01", ("Before.",)),
    ]


def test_only_its_own_kind_is_described_and_known_by_name_and_content() -> None:
    root = ElementTree.fromstring(share.mime_types())
    (one,) = root
    (kind,) = (kind for kind in app().kinds if kind.own)
    assert one.get("type") == kind.type
    assert [glob.get("pattern") for glob in one.iter(f"{MIME}glob")] == [f"*.{name}" for name in kind.extensions]
    outer = next(one.iter(f"{MIME}match"))
    inner = next(outer.iterfind(f"{MIME}match"))
    # The name of a ZIP's first file stands behind thirty bytes.
    assert (outer.get("offset"), inner.get("offset"), inner.get("value")) == ("0", "30", layout.HEAD)


def test_the_manual_page_has_every_option_and_every_command() -> None:
    text = manual_page.page(MOMENT).replace("\\-", "-")
    parsers = manual_page.command_parsers()
    assert set(parsers) == set(COMMANDS)
    for name, parser in parsers.items():
        part = text.partition(f".SS {name}\n")[2].partition("\n.S")[0]
        _says_all(parser, part)
    _says_all(manual_page.window_parser(), text.partition(".SH OPTIONS\n")[2].partition("\n.SH COMMANDS")[0])


def _says_all(parser: ArgumentParser, part: str) -> None:
    for action in parser._actions:
        for option in action.option_strings:
            assert f"\\fB{option}\\fR" in part
        if not action.option_strings:
            assert f".I {action.metavar}" in part


def test_the_manual_page_names_the_folders_that_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("appdirs.system", "linux2")
    folders = user_folders()
    told = {str(Path(name.format(command=app().command)).expanduser()) for name in manual_page.FILES}
    assert {str(folders.notebook), str(folders.backups), str(folders.settings), str(folders.logs)} == told


def test_no_line_of_the_manual_page_is_taken_for_a_command_by_mistake() -> None:
    requests = {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".RI"}
    for line in manual_page.page(MOMENT).splitlines():
        assert not line.startswith("'")
        if line.startswith("."):
            assert line.split()[0] in requests


def test_what_is_written_is_the_same_every_time(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        share.write(folder, MOMENT)
    files = sorted(path.relative_to(first) for path in first.rglob("*") if path.is_file())
    assert len(files) == 4
    for file in files:
        assert (first / file).read_bytes() == (second / file).read_bytes()
        content = (first / file).read_bytes()
        text = gzip.decompress(content) if file.suffix == ".gz" else content
        assert str(ROOT).encode() not in text
