"""The bundle for macOS: what its property list promises, and the scripts that make it."""

import plistlib
import re
import subprocess
from typing import Any

import pytest

import description
import icons
import macos_files
from desktop_app.identity import app

MACOS = description.ROOT / "packaging" / "macos"
SCRIPTS = ["build.sh", "sign.sh"]


@pytest.fixture
def told() -> dict[str, Any]:
    """The property list, written and read back."""
    told: dict[str, Any] = plistlib.loads(plistlib.dumps(macos_files.info_plist()))
    return told


def test_the_bundle_says_who_it_is(told: dict[str, Any]) -> None:
    assert told["CFBundleIdentifier"] == app().id
    assert told["CFBundleName"] == told["CFBundleDisplayName"] == app().name
    assert told["CFBundleExecutable"] == app().command
    assert told["CFBundleIconFile"] in [f"{name}.icns" for name in icons.marks()]
    assert told["NSHumanReadableCopyright"] == description.rights()
    assert told["LSApplicationCategoryType"] == app().macos_category


def test_its_version_is_three_numbers_of_the_version(told: dict[str, Any]) -> None:
    version = str(told["CFBundleShortVersionString"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert app().version.startswith(version.removesuffix(".0"))
    assert told["CFBundleVersion"] == version


def test_own_files_are_its_own_and_others_are_only_offered(told: dict[str, Any]) -> None:
    ranks = {tuple(one["LSItemContentTypes"]): one["LSHandlerRank"] for one in told["CFBundleDocumentTypes"]}
    assert ranks == {(kind.uti,): "Owner" if kind.own else "Alternate" for kind in app().kinds}


def test_types_are_exported_where_they_are_ours_and_imported_where_not(told: dict[str, Any]) -> None:
    exported = [one["UTTypeIdentifier"] for one in told["UTExportedTypeDeclarations"]]
    imported = [one["UTTypeIdentifier"] for one in told["UTImportedTypeDeclarations"]]
    assert exported == [kind.uti for kind in app().kinds if kind.own]
    assert imported == [kind.uti for kind in app().kinds if not kind.own]


def test_each_type_is_told_by_extension_and_mime_type(told: dict[str, Any]) -> None:
    declared = told["UTExportedTypeDeclarations"] + told["UTImportedTypeDeclarations"]
    tags = {one["UTTypeIdentifier"]: one["UTTypeTagSpecification"] for one in declared}
    for kind in app().kinds:
        assert tags[kind.uti] == {
            "public.filename-extension": list(kind.extensions),
            "public.mime-type": [kind.type],
        }


def test_own_files_have_a_mark_that_is_made(told: dict[str, Any]) -> None:
    marks = [one.get("CFBundleTypeIconFile") for one in told["CFBundleDocumentTypes"]]
    assert [mark for mark in marks if mark] == [
        f"{description.file_mark(kind)}.icns" for kind in description.own_kinds()
    ]


def test_it_may_load_other_builds_of_qt_and_nothing_more() -> None:
    told = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert told == {"com.apple.security.cs.disable-library-validation": True}


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_are_whole_and_can_be_run(name: str) -> None:
    subprocess.run(["bash", "-n", MACOS / name], check=True)
    assert (MACOS / name).stat().st_mode & 0o111


@pytest.mark.parametrize("name", SCRIPTS)
def test_elsewhere_the_scripts_say_so_and_touch_nothing(name: str) -> None:
    ended = subprocess.run(
        ["bash", "-c", f'uname() {{ echo Other; }}; export -f uname; exec "{MACOS / name}"'],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode == 1
    assert "macOS only" in ended.stderr


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_name_files_that_are_there(name: str) -> None:
    for path in re.findall(r"packaging/[\w/.]+\.\w+", (MACOS / name).read_text(encoding="utf-8")):
        assert (description.ROOT / path).exists(), path


@pytest.mark.parametrize("name", description.facts())
def test_scripts_get_the_facts_they_ask_for(name: str) -> None:
    assert description.facts()[name]
