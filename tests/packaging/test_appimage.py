"""The AppDir that becomes an AppImage, made here from a program that only knows its version."""

import os
import subprocess
from pathlib import Path

import pytest

import description
from desktop_app.identity import app

BUILD = description.ROOT / "packaging" / "appimage" / "build.sh"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder as PyInstaller makes it."""
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    _write(folder / app().command, f'[ "$1" = --version ] && echo "{app().command} {app().version}"; exit 0')
    return folder


def _write(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


def _build(program: Path, built: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    told = {**os.environ, "BUILT": str(built), "APPIMAGETOOL": "no-such-tool", **environment}
    return subprocess.run([BUILD, program], check=False, capture_output=True, text=True, env=told)


def test_the_app_dir_holds_what_desktops_look_for(program: Path, tmp_path: Path) -> None:
    ended = _build(program, tmp_path / "built")
    assert ended.returncode == 0, ended.stderr
    made = tmp_path / "built" / f"{app().name}.AppDir"
    for file in ("AppRun", f"{app().id}.desktop", f"{app().id}.png", ".DirIcon"):
        target = (made / file).readlink()
        assert not target.is_absolute(), "an image is mounted anywhere"
        assert (made / file).exists()
    assert (made / "usr/lib" / app().command / "_internal").is_dir()
    assert (made / "usr/share/metainfo").is_dir()
    assert "without appimagetool" in ended.stderr


def test_appimagetool_gets_the_folder_and_the_name(program: Path, tmp_path: Path) -> None:
    _write(tmp_path / "tool", f'echo "$@" > "{tmp_path}/told"')
    ended = _build(program, tmp_path / "built", APPIMAGETOOL=str(tmp_path / "tool"), RUNTIME="/a/runtime")
    assert ended.returncode == 0, ended.stderr
    folder, image = (tmp_path / "told").read_text(encoding="utf-8").split()[-2:]
    assert Path(folder).name == f"{app().name}.AppDir"
    assert Path(image).name.startswith(f"{app().name}-{app().version}-")
    assert "--runtime-file /a/runtime" in (tmp_path / "told").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "said"),
    [("echo askwell 0.0.0", "is not"), (f'[ "$1" = --version ] && echo "askwell {app().version}"', "is not whole")],
)
def test_a_program_that_is_another_or_not_whole_is_refused(program: Path, tmp_path: Path, line: str, said: str) -> None:
    _write(program / app().command, line)
    ended = _build(program, tmp_path / "built")
    assert ended.returncode == 1
    assert said in ended.stderr


def test_without_a_program_it_says_what_comes_first(tmp_path: Path) -> None:
    ended = _build(tmp_path / "nothing", tmp_path / "built")
    assert ended.returncode == 1
    assert "PyInstaller first" in ended.stderr
