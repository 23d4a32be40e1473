"""What can be done from a shell, and how it ends."""

import csv
import io
import zipfile
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest

from desktop_app.commands.names import COMMANDS, is_command
from desktop_app.interchange.vcard import reading as vcard
from desktop_app.store import backup_copies, contacts
from desktop_app.store.database import Notebook
from desktop_app.store.importing import applying
from tests.commands.conftest import Run, state
from tests.faults.holder import hold
from tests.faults.test_full_disk import no_room
from tests.store import soundness
from tests.store.snapshots import Snapshot, snapshot


def seen(folder: Path) -> Snapshot:
    """What is in the notebook."""
    with closing(Notebook.open(folder / "notebook.sqlite")) as notebook:
        soundness.check(notebook)
        return snapshot(notebook)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_explains_itself(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.status == 0
    assert "--data-dir" in ran.out
    assert "--json" in ran.out
    assert "exit status" in ran.out
    assert run(command, "--nonsense").status == 2


def test_a_file_may_be_called_like_a_command() -> None:
    assert is_command(["import", "a.vcf"])
    assert is_command(["--data-dir", "x", "check"])
    assert is_command(["--data-dir=x", "check"])
    assert not is_command(["--", "import"])
    assert not is_command(["./import"])
    assert not is_command(["a.vcf", "import"])
    assert not is_command(["--data-dir", "check"])


@pytest.mark.parametrize(
    "words", [["search", "x"], ["check"], ["backup", "b"], ["export", "--format=csv", "--output=o"]]
)
def test_looking_makes_no_notebook(run: Run, folder: Path, words: list[str]) -> None:
    ran = run(*words)
    assert (ran.status, ran.out) == (4, "")
    assert "no notebook" in ran.err
    assert not folder.exists()
    assert run(*words, "--json").told["error"] == "no_notebook"


def test_importing(run: Run, folder: Path, cards: Path) -> None:
    assert run("import", cards, "--dry-run", "--json").told["new"] == 2
    assert not folder.exists()
    ran = run("import", cards, "--tag", "zanzibar")
    assert (ran.status, ran.err) == (0, "")
    assert "Added 2" in ran.out
    before = seen(folder)
    again = run("import", cards, "--json").told
    assert (again["added"], again["updated"], again["skipped"]) == (0, 0, 2)
    assert seen(folder) == before
    assert run("search", "zanzibar").out.splitlines() == ["contact\tAna Pérez", "contact\tBo Li"]


def test_a_table_is_imported_and_nobody_is_said(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,E-mail\nAna,ana@a.example\nBo,bo@b.example\n")
    assert run("import", table, "--json").told["added"] == 2
    nobody = tmp_path / "nobody.vcf"
    nobody.write_text("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:All\nEND:VCARD\n")
    ran = run("import", nobody, "--json")
    assert ran.status == 1
    assert ran.told["doubts"][0]["line"] == 1
    assert "Nobody" in ran.err


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"just some words\n", None])
def test_one_file_that_cannot_be_read_stops_all(
    run: Run, folder: Path, cards: Path, tmp_path: Path, content: bytes | None
) -> None:
    other = tmp_path / "other"
    if content is not None:
        other.write_bytes(content)
    ran = run("import", cards, other)
    assert ran.status == 4
    assert str(other) in ran.err
    assert not folder.exists()
    assert run("import", tmp_path).status == 4


def test_exporting_each_format(run: Run, filled: Path, tmp_path: Path) -> None:
    for kind in ("vcard", "vcard3"):
        ran = run("export", "--format", kind, "--output", tmp_path / "all.vcf", "--json")
        assert ran.told["count"] == 33
        assert len(vcard.read((tmp_path / "all.vcf").read_bytes()).contacts) == 33
    assert run("export", "--format", "csv", "--output", tmp_path / "all.csv").status == 0
    assert len(list(csv.reader(io.StringIO((tmp_path / "all.csv").read_text("utf-8-sig"))))) == 34
    assert run("export", "--format", "ics", "--output", tmp_path / "all.ics").status == 0
    assert (tmp_path / "all.ics").read_bytes().count(b"BEGIN:VEVENT") == 14
    assert (tmp_path / "all.ics").stat().st_mode & 0o077 == 0
    out = run("export", "--format", "markdown", "--output", "-").out
    assert out.count("\n# ") == 32
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.csv", "all.ics", "all.vcf", "data"]


def test_answers_told_in_confidence_leave_only_when_asked(run: Run, filled: Path, tmp_path: Path) -> None:
    with closing(Notebook.open(filled / "notebook.sqlite")) as notebook:
        notebook.raw.execute("UPDATE agenda_item SET confidential = 1, answer = 'Under the rose' WHERE id = 1")
    path = tmp_path / "all"
    ran = run("export", "--format", "markdown", "--output", path, "--json")
    assert ran.told["left_out_private"] >= 1
    assert "left out" in ran.err
    assert "Under the rose" not in path.read_text()
    run("export", "--format", "markdown", "--output", path, "--private")
    assert "Under the rose" in path.read_text()
    refused = run("export", "--format", "archive", "--output", tmp_path / "all.askwell")
    assert refused.status == 2
    assert "--private" in refused.err
    assert not (tmp_path / "all.askwell").exists()
    assert run("export", "--format", "archive", "--output", tmp_path / "all.askwell", "--private").status == 0
    assert zipfile.is_zipfile(tmp_path / "all.askwell")


def test_what_export_does_not_do(run: Run, filled: Path, tmp_path: Path) -> None:
    before = state(filled)
    assert run("export", "--format", "csv", "--output", filled / "notebook.sqlite").status == 2
    assert run("export", "--format", "csv", "--output", tmp_path).status == 2
    assert run("export", "--format", "csv", "--output", "-", "--json").status == 2
    assert run("export", "--format", "csv", "--output", tmp_path / "no" / "where").status == 4
    assert run("export", "--format", "odt", "--output", tmp_path / "x").status == 2
    assert state(filled) == before


def test_a_full_disk_leaves_the_file_before(
    run: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.vcf"
    path.write_text("before")
    monkeypatch.setattr("os.fsync", no_room)
    ran = run("export", "--format", "vcard", "--output", path, "--json")
    assert (ran.status, ran.told["error"]) == (5, "disk_full")
    assert path.read_text() == "before"
    assert sorted(found.name for found in tmp_path.iterdir()) == ["all.vcf", "data"]


def test_searching(run: Run, filled: Path) -> None:
    ran = run("search", "okafor", "--json")
    assert ran.told["contacts"][0]["name"] == "Amara Okafor"
    assert set(ran.told) == {"command", "status", "query", "contacts", "meetings", "questions"}
    nothing = run("search", "xyzzyx")
    assert (nothing.status, nothing.out) == (1, "")
    assert len(run("search", "a", "--limit", "2", "--json").told["contacts"]) == 2
    assert run("search", "a", "--limit", "0").status == 2
    for none in ("", '"*', "—"):
        assert run("search", none, "--json").told["error"] == "no_word"


def test_checking_a_good_notebook_changes_nothing(run: Run, filled: Path) -> None:
    before = state(filled)
    ran = run("check", "--json")
    assert ran.status == 0
    assert ran.told["good"]
    assert {finding["what"] for finding in ran.told["findings"]} >= {"integrity", "references", "schema", "full text"}
    assert state(filled) == before


def test_checking_finds_what_is_wrong(run: Run, filled: Path) -> None:
    (filled / "backups").mkdir(mode=0o700)
    bad = filled / "backups" / "notebook-20260310-120000-hourly.sqlite"
    bad.write_bytes(b"SQLite format 3\0" + bytes(4000))
    (filled / "notebook.sqlite").chmod(0o644)
    with closing(Notebook.open(filled / "notebook.sqlite")) as notebook:
        notebook.raw.execute("PRAGMA foreign_keys=OFF")
        notebook.raw.execute("UPDATE contact SET organization_id = 999 WHERE id = 1")
        notebook.raw.execute("INSERT INTO search_name(search_name) VALUES ('delete-all')")
    bad.chmod(0o644)
    ran = run("check", "--json")
    assert ran.status == 1
    assert not ran.told["good"]
    wrong = {finding["what"] for finding in ran.told["findings"] if not finding["good"]}
    assert wrong == {"references", "full text", f"backup {bad.name}", "backups", "permissions"}


def test_checking_a_damaged_notebook(run: Run, filled: Path) -> None:
    path = filled / "notebook.sqlite"
    data = bytearray(path.read_bytes())
    data[8192:40960] = b"\x5a" * 32768
    path.write_bytes(data)
    assert run("check").status == 1
    path.write_bytes(b"no notebook at all")
    assert run("check").status == 1
    assert run("search", "x").status == 5


def test_a_backup_is_restored(run: Run, filled: Path, tmp_path: Path) -> None:
    before = seen(filled)
    made = run("backup", tmp_path / "kept.sqlite", "--json").told
    assert made["contacts"] == 33
    assert run("backup", tmp_path / "kept.sqlite").status == 2
    assert run("backup", tmp_path).status == 0
    with closing(Notebook.open(filled / "notebook.sqlite")) as notebook:
        notebook.write(contacts.delete, [1, 2, 3])
    after = seen(filled)
    assert run("restore", tmp_path / "kept.sqlite").status == 2
    assert seen(filled) == after
    told = run("restore", tmp_path / "kept.sqlite", "--yes", "--json").told
    assert seen(filled) == before
    assert run("restore", told["kept"], "--yes").status == 0
    assert seen(filled) == after


def test_an_archive_is_restored(run: Run, filled: Path, tmp_path: Path) -> None:
    before = seen(filled)
    path = tmp_path / "all.askwell"
    assert run("export", "--format", "archive", "--output", path, "--private").status == 0
    (filled / "notebook.sqlite").unlink()
    ran = run("restore", path, "--json")
    assert (ran.status, ran.told["kind"], ran.told["kept"]) == (0, "archive", None)
    assert seen(filled) == before
    assert run("restore", path).status == 2
    assert run("restore", path, "--yes").status == 0
    assert seen(filled) == before


def test_what_is_no_backup_replaces_nothing(run: Run, filled: Path, tmp_path: Path) -> None:
    before = state(filled)
    archive = tmp_path / "all.askwell"
    run("export", "--format", "archive", "--output", archive, "--private")
    bad = tmp_path / "bad"
    for content in (b"", b"words", b"PK\x03\x04", b"SQLite format 3\0" + bytes(90), archive.read_bytes()[:-9]):
        bad.write_bytes(content)
        ran = run("restore", bad, "--yes", "--json")
        assert (ran.status, bool(ran.told["message"])) == (4, True)
    assert run("restore", tmp_path / "nowhere", "--yes").status == 4
    assert run("restore", tmp_path, "--yes").status == 4
    assert state(filled) == before


def test_while_another_holds_the_notebook_nothing_is_done(run: Run, filled: Path, cards: Path, tmp_path: Path) -> None:
    archive, kept = tmp_path / "all.askwell", tmp_path / "kept.sqlite"
    run("export", "--format", "archive", "--output", archive, "--private")
    run("backup", kept)
    files = sorted(path.name for path in tmp_path.iterdir())
    before = seen(filled)
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    holder = context.Process(target=hold, args=(filled / "notebook.sqlite", theirs))
    holder.start()
    assert ours.recv() == "held"
    for words in (
        ["import", cards],
        ["import", cards, "--dry-run"],
        ["export", "--format", "csv", "--output", tmp_path / "o"],
        ["search", "a"],
        ["check"],
        ["backup", tmp_path / "b"],
        ["restore", archive, "--yes"],
        ["restore", kept, "--yes"],
    ):
        ran = run(*words, "--json")
        assert (ran.status, ran.told["error"]) == (3, "locked"), words
        assert "Close it" in ran.err
    ours.send("go")
    holder.join()
    holder.close()
    assert seen(filled) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == files


def test_ctrl_c_leaves_nothing_half_done(
    run: Run, filled: Path, cards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_args: object, **_words: object) -> None:
        raise KeyboardInterrupt

    archive = tmp_path / "all.askwell"
    run("export", "--format", "archive", "--output", archive, "--private")
    before = seen(filled)
    monkeypatch.setattr(applying._Import, "_write_down", stop)
    monkeypatch.setattr(backup_copies, "verify", stop)
    ran = run("import", cards, "--json")
    assert (ran.status, ran.told["error"]) == (130, "stopped")
    for words in (["backup", tmp_path / "b"], ["restore", archive, "--yes"]):
        assert run(*words).status == 130
    monkeypatch.undo()
    assert seen(filled) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.askwell", "data", "two.vcf"]
