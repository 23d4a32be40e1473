"""The Flatpak's manifest: what is in it, what it may do, and that all of it is in the lock."""

import hashlib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

import description
import flatpak_files
import licences
from desktop_app.identity import app

BUILD = description.ROOT / "packaging" / "flatpak" / "build.sh"


@pytest.fixture
def told() -> dict[str, Any]:
    """The manifest without libraries, written and read back."""
    made: dict[str, Any] = json.loads(json.dumps(flatpak_files.manifest([])))
    return made


def test_the_manifest_says_who_it_is(told: dict[str, Any]) -> None:
    assert told["id"] == app().id
    assert told["command"] == app().command
    assert (told["runtime"], told["sdk"]) == ("org.kde.Platform", "org.kde.Sdk")


def test_there_is_no_network_and_no_folder_of_the_users(told: dict[str, Any]) -> None:
    permissions = told["finish-args"]
    assert "--socket=wayland" in permissions
    assert "--socket=fallback-x11" in permissions
    assert not [one for one in permissions if one.startswith(("--share=network", "--filesystem", "--device=all"))]
    assert "network" not in json.dumps(told), "neither when it runs nor while it is built"
    assert "http" not in json.dumps(told)


def test_every_library_that_runs_is_in_the_lock() -> None:
    assert set(flatpak_files.needed()) <= set(flatpak_files.locked())
    assert {"pyside6-essentials", "shiboken6", "sqlalchemy", "markupsafe"} <= set(flatpak_files.needed())


def test_nothing_is_taken_that_only_developers_need() -> None:
    assert not {"pytest", "mypy", "ruff", "setuptools", "hypothesis", "colorama"} & set(flatpak_files.needed())


def test_the_requirements_are_entries_of_the_lock_word_for_word() -> None:
    lock = (description.ROOT / "requirements.lock").read_text(encoding="utf-8")
    found = flatpak_files.requirements()
    names = re.findall(r"^(\S+)==", found, re.MULTILINE)
    assert names == flatpak_files.needed()
    assert all(line in lock.splitlines() for line in found.splitlines())
    assert found.count("--hash=sha256:") >= len(names)


def test_a_wheel_is_named_with_the_hash_that_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "appdirs-1.4.4-py2.py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    known = hashlib.sha256(b"a wheel").hexdigest()
    monkeypatch.setattr(flatpak_files, "requirements", lambda: f"appdirs==1.4.4 \\\n    --hash=sha256:{known}\n")
    (source,) = flatpak_files.manifest([wheel])["modules"][0]["sources"]
    assert source == {"type": "file", "path": f"wheels/{wheel.name}", "sha256": known}


def test_a_wheel_that_is_not_locked_is_refused(tmp_path: Path) -> None:
    wheel = tmp_path / "appdirs-1.4.4-py2.py3-none-any.whl"
    wheel.write_bytes(b"another wheel")
    with pytest.raises(ValueError, match=r"appdirs.*is not in requirements\.lock"):
        flatpak_files.manifest([wheel])


def test_the_program_is_made_from_files_that_are_there(told: dict[str, Any]) -> None:
    folder = description.ROOT / "build" / "flatpak"
    paths = [source["path"] for source in told["modules"][1]["sources"] if "path" in source]
    inside = [(folder / path).resolve().relative_to(description.ROOT) for path in paths]
    assert all((description.ROOT / path).exists() for path in inside if path.parts[0] != "build")  # the rest is made
    taken = [source.get("dest") or source.get("dest-filename") for source in told["modules"][1]["sources"]]
    commands = " ".join(told["modules"][1]["build-commands"])
    assert all(str(name) in commands for name in taken if name)


def test_building_ends_with_the_program_testing_itself(told: dict[str, Any]) -> None:
    assert told["modules"][1]["build-commands"][-1].endswith(f"/app/bin/{app().command} --self-test")


def test_the_manifest_and_what_it_is_made_from_are_written(tmp_path: Path) -> None:
    flatpak_files.main("requirements", tmp_path)
    flatpak_files.main("manifest", tmp_path)
    assert (tmp_path / "requirements.txt").read_text(encoding="utf-8") == flatpak_files.requirements()
    assert json.loads((tmp_path / f"{app().id}.json").read_text(encoding="utf-8"))["id"] == app().id


def test_the_licences_of_all_that_is_inside_come_with_it(tmp_path: Path) -> None:
    flatpak_files.main("manifest", tmp_path)
    texts = {path.relative_to(tmp_path / licences.FOLDER) for path in (tmp_path / licences.FOLDER).rglob("*.txt")}
    assert {Path("Qt/LGPL-3.txt"), Path("Qt/GPL-3.txt")} <= texts
    inside = {path.stem.lower().replace("_", "-") for path in texts if path.parent == Path()}
    assert set(flatpak_files.needed()) - {"pyside6-essentials", "shiboken6"} <= inside


def test_the_build_script_is_whole_and_builds_offline() -> None:
    subprocess.run(["bash", "-n", BUILD], check=True)
    text = BUILD.read_text(encoding="utf-8")
    assert "--disable-download" in text
    assert "--require-hashes --only-binary :all:" in text
    for path in re.findall(r"packaging/[\w/.]+\.\w+", text):
        assert (description.ROOT / path).exists(), path
