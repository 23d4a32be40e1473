"""The self-test finds what is missing, and says so in a sentence."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.paths import RESOURCES
from desktop_app.records.contacts import ContactView
from desktop_app.self_test import content, running, screen
from desktop_app.self_test.check import Check, Failed
from desktop_app.store import contacts_list, oldest
from desktop_app.store.database import Notebook
from desktop_app.ui.common import icons

NAMES = ("resources", "commands", "libraries", "time zones", "writing and searching", "older notebooks", "backups")


def test_all_is_well_without_a_screen(tmp_path: Path) -> None:
    dark = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    dark |= {"HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--self-test"], capture_output=True, text=True, check=False, env=dark
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    first, *lines, last = ran.stdout.splitlines()
    assert (first.split()[0], last) == ("Askwell", "All is well.")
    assert {line.partition("  ")[0] for line in lines} == {"good"}
    assert [line.partition("  ")[2].partition(":")[0] for line in lines[: len(NAMES)]] == list(NAMES)
    left = [path for path in tmp_path.rglob("*") if path.is_file() and "askwell" in str(path).lower()]
    assert left == []


def failing(error: Exception) -> Iterator[tuple[str, Check]]:
    def check(_folder: Path) -> str:
        raise error

    yield "first", lambda folder: str(len(list(folder.iterdir())))
    yield "second", check
    raise AssertionError("the first failure ends it")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (Failed("The lamp is missing."), "The lamp is missing."),
        (ModuleNotFoundError("No module named 'lamp'"), "ModuleNotFoundError: No module named 'lamp'"),
        (FileNotFoundError(2, "No such file", "lamp.svg"), "lamp.svg"),
    ],
)
def test_the_first_failure_ends_it_with_a_sentence(
    capsys: pytest.CaptureFixture[str], error: Exception, sentence: str
) -> None:
    assert running.run(failing(error)) == 1
    told = capsys.readouterr()
    assert "good  first: 0" in told.out
    assert told.out.splitlines()[-1].startswith("BAD   second: ")
    assert sentence in told.out
    assert "failed at second" in told.err
    assert sentence in told.err


def test_a_module_that_is_missing_between_checks_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> Iterator[tuple[str, Check]]:
        yield "first", lambda _: "well"
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert running.run(broken()) == 1
    assert "after first" in (told := capsys.readouterr().err)
    assert "libEGL.so.1" in told


def test_without_a_console_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert running.run(failing(Failed("Nobody hears."))) == 1


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The resources, to be broken."""
    folder = tmp_path / "resources"
    shutil.copytree(RESOURCES, folder)
    monkeypatch.setattr(content, "RESOURCES", folder)
    monkeypatch.setattr(screen, "RESOURCES", folder)
    monkeypatch.setattr(icons, "FOLDER", folder / "icons")
    return folder


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("guide.json", "{", "guide.json cannot be read"),
        ("guide.json", "{}", "guide.json is incomplete"),
        ("manual/01-start.md", "no title", "01-start.md has no title"),
        ("icons/phone.svg", "<svg", "phone.svg is broken"),
        ("icons/phone.svg", "<html/>", "phone.svg is no drawing"),
        ("theme.qss", "", "style sheet is empty"),
    ],
)
def test_broken_resources_are_found(copied: Path, tmp_path: Path, name: str, text: str, sentence: str) -> None:
    assert "drawings" in content.resources(tmp_path)
    (copied / name).write_text(text, encoding="utf-8")
    with pytest.raises(Failed, match=sentence):
        content.resources(tmp_path)


def test_a_missing_plugin_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(screen, "PLUGINS", tmp_path)
    with pytest.raises(Failed, match=f"platforms/{screen.PLATFORM} is missing"):
        screen.plugins(tmp_path)
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / f"libq{screen.PLATFORM}.so").write_bytes(b"no library")
    with pytest.raises(Failed, match="cannot be loaded"):
        screen.plugins(tmp_path)


@pytest.mark.usefixtures("qapp")
def test_an_empty_drawing_and_a_broken_translation_are_found(copied: Path, tmp_path: Path) -> None:
    empty = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"/>'
    (copied / "icons" / "zz.svg").write_text(empty, encoding="utf-8")
    with pytest.raises(Failed, match="zz is not drawn"):
        screen.pictures(tmp_path)
    (copied / "translations").mkdir(exist_ok=True)
    (copied / "translations" / "askwell_zz.qm").write_bytes(b"no words")
    with pytest.raises(Failed, match=r"askwell_zz\.qm"):
        screen.translations(tmp_path)


def test_the_oldest_notebook_is_as_the_first_version_made_it(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    oldest.make(path, "Ada")
    with closing(Notebook.open(path)) as notebook:
        rows = notebook.read(contacts_list.page, ContactView("ada"), 0, 5).rows
    assert [row.name for row in rows] == ["Ada"]
