"""Where the output goes is no plain file, is not there, may not be written, or is full."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.faults import disks

EXPORT = ("export", "--format", "vcard", "--output")


def test_a_pipe_is_written_into_and_stays_one(run: Run, filled: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    assert run(*EXPORT, pipe).status == 0
    reader.join()
    assert read[0].count(b"BEGIN:VCARD") == 33
    assert pipe.is_fifo()


def test_a_link_leads_to_the_file_and_stays_one(run: Run, filled: Path, tmp_path: Path) -> None:
    goal, link = tmp_path / "goal.vcf", tmp_path / "link.vcf"
    goal.write_text("before")
    link.symlink_to(goal)
    assert run(*EXPORT, link).status == 0
    assert link.is_symlink()
    assert goal.read_bytes().startswith(b"BEGIN:VCARD")


@pytest.mark.parametrize("words", [EXPORT, ("backup",)])
def test_a_folder_that_is_not_there_is_said_to_be_missing(
    run: Run, filled: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    ran = run(*words, tmp_path / "no" / "where", "--json")
    assert (ran.status, ran.told["error"]) == (4, "gone")
    assert f"{tmp_path / 'no'} is not there" in ran.err


@pytest.mark.parametrize("words", [EXPORT, ("backup",), ("import",), ("restore",)])
def test_an_empty_path_is_no_path(
    run: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert run(*words, "").status == 2
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("words", [EXPORT, ("export", "--format", "archive", "--private", "--output"), ("backup",)])
def test_a_folder_without_rights_is_left_alone(run: Run, filled: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    folder = tmp_path / "shut"
    folder.mkdir()
    with disks.read_only(folder):
        ran = run(*words, folder / "all", "--json")
        assert (ran.status, ran.told["error"]) == (5, "read_only")
        assert str(folder / "all") in ran.err
    assert list(folder.iterdir()) == []


def test_the_notebook_is_not_restored_from_itself(run: Run, filled: Path) -> None:
    ran = run("restore", filled / "notebook.sqlite", "--yes")
    assert ran.status == 2
    assert "itself" in ran.err
    assert not (filled / "backups").exists()


def test_what_can_never_be_restored_is_refused_before_yes_is_asked_for(run: Run, filled: Path, cards: Path) -> None:
    assert run("restore", cards, "--json").told["error"] == "unknown"


@pytest.mark.parametrize(
    "words", [("search", "a"), ("check", "--json"), (*EXPORT, "-"), ("export", "--format=markdown", "--output=-")]
)
def test_output_onto_a_full_disk_is_told_in_a_sentence(filled: Path, words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "desktop_app", *words, "--data-dir", str(filled)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ran.returncode == 5
    assert "No space left" in ran.stderr
    assert all(line.startswith("askwell: ") for line in ran.stderr.splitlines())
