"""What PyInstaller is asked to make on each system: its description run here with the system's name changed."""

import plistlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import description
import licences
import systems
import windows_files
from desktop_app.identity import app

SPEC = description.ROOT / "packaging" / "askwell.spec"
Calls = list[tuple[str, tuple[Any, ...], dict[str, Any]]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Calls]:
    """Runs the description for PyInstaller as on a system; answers what it asked for, in order."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    vars(hooks).update(collect_submodules=lambda package, **_: [package], copy_metadata=lambda name: [(name, name)])
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(systems, "WINDOWS", tmp_path)
    monkeypatch.setattr(licences, "libraries", lambda _, **__: [])

    def run_as(system: str) -> Calls:
        monkeypatch.setattr(sys, "platform", system)
        calls: Calls = []

        def asked(name: str) -> Callable[..., object]:
            def answer(*words: Any, **options: Any) -> object:
                calls.append((name, words, options))
                return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[], name=name)

            return answer

        names = {name: asked(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        places = {"SPECPATH": str(SPEC.parent), "workpath": str(tmp_path)}
        exec(compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"), {**names, **places})
        return calls

    return run_as


def _options(calls: Calls, name: str) -> list[dict[str, Any]]:
    return [options for asked, _, options in calls if asked == name]


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_each_system_gets_one_folder(run: Callable[[str], Calls], system: str) -> None:
    calls = run(system)
    assert [options["name"] for options in _options(calls, "COLLECT")] == [app().command]
    assert all(options["exclude_binaries"] and not options["upx"] for options in _options(calls, "EXE"))


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_elsewhere_than_on_windows_one_program_serves_shells_and_menus(
    run: Callable[[str], Calls], system: str
) -> None:
    (program,) = _options(run(system), "EXE")
    assert program["name"] == app().command


def test_windows_gets_a_program_for_shells_and_one_for_menus(run: Callable[[str], Calls], tmp_path: Path) -> None:
    programs = _options(run("win32"), "EXE")
    assert {one["name"]: one["console"] for one in programs} == windows_files.PROGRAMS
    for one in programs:
        assert Path(one["version"]).read_text(encoding="utf-8") == windows_files.version_text(one["name"])
        assert Path(one["icon"]).name == f"{app().command}.ico"


def test_macos_gets_a_bundle_with_the_marks_of_its_files(run: Callable[[str], Calls]) -> None:
    calls = run("darwin")
    (bundle,) = _options(calls, "BUNDLE")
    assert bundle["name"] == f"{app().name}.app"
    assert bundle["bundle_identifier"] == bundle["info_plist"]["CFBundleIdentifier"] == app().id
    assert plistlib.dumps(bundle["info_plist"])
    (analysis,) = _options(calls, "Analysis")
    inside = {Path(path).name for path, folder in analysis["datas"] if folder == "."}
    documents = bundle["info_plist"]["CFBundleDocumentTypes"]
    assert {one["CFBundleTypeIconFile"] for one in documents if "CFBundleTypeIconFile" in one} <= inside


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_only_macos_gets_a_bundle(run: Callable[[str], Calls], system: str) -> None:
    assert not _options(run(system), "BUNDLE")


@pytest.mark.parametrize(("system", "kept"), [("linux", False), ("win32", True), ("darwin", True)])
def test_qt_is_led_to_its_plugins_where_it_may_not_find_them(
    monkeypatch: pytest.MonkeyPatch, system: str, kept: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert ("pyi_rth_pyside6" not in systems.needless_hooks()) is kept
    assert "pyi_rth_inspect" in systems.needless_hooks()
