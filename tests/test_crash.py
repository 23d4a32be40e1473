"""A bug ends in a report that holds nothing of the user's."""

import stat
import sys
from pathlib import Path

from desktop_app import crash


def caught(error: Exception) -> str:
    try:
        raise error
    except (ValueError, AttributeError) as raised:
        return crash.report(type(raised), raised, raised.__traceback__, "1.0")


def test_a_report_names_versions_and_places_but_no_texts() -> None:
    text = caught(ValueError("Amara Okafor wrote this"))
    assert "Askwell 1.0" in text
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "Amara" not in text


def test_a_harmless_message_helps_to_find_the_bug() -> None:
    assert "no attribute 'walk'" in caught(AttributeError("no attribute 'walk'"))


def test_reports_and_logs_are_private(tmp_path: Path) -> None:
    path = crash.save_report(tmp_path / "logs", "report")
    assert path is not None
    crash.write_log(tmp_path / "logs", "line")
    log = tmp_path / "logs" / crash.LOG
    assert [stat.S_IMODE(file.stat().st_mode) for file in (path, log)] == [0o600, 0o600]
    assert log.read_text(encoding="utf-8").endswith("line\n")


def test_logs_rotate(tmp_path: Path) -> None:
    log = tmp_path / crash.LOG
    for number in range(crash.KEPT_LOGS + 2):
        log.write_text(f"{number}" * (crash.LOG_LIMIT + 1), encoding="utf-8")
        crash.write_log(tmp_path, "next")
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == [crash.LOG, *(f"{crash.LOG}.{number}" for number in range(1, crash.KEPT_LOGS + 1))]


def test_a_folder_that_cannot_be_written_does_not_stop_the_report(tmp_path: Path, capsys: object) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    crash.write_log(in_the_way, "line")
    assert crash.save_report(in_the_way, "report") is None
    assert sys.stderr is not None


def test_only_so_many_reports_are_kept(tmp_path: Path) -> None:
    for number in range(crash.KEPT_REPORTS + 5):
        (tmp_path / f"report-20260310-{number:06}.txt").write_text("old", encoding="utf-8")
    newest = crash.save_report(tmp_path, "new")
    assert newest is not None
    kept = crash.reports(tmp_path)
    assert len(kept) == crash.KEPT_REPORTS
    assert kept[-1] == newest


def test_logs_never_take_more_than_so_much(tmp_path: Path) -> None:
    line = "x" * 40_000
    for _ in range(5 * crash.LOG_LIMIT // len(line)):
        crash.write_log(tmp_path, line)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < (crash.KEPT_LOGS + 1) * 1.1 * crash.LOG_LIMIT
    assert len(list(tmp_path.iterdir())) == crash.KEPT_LOGS + 1


def test_the_last_bug_is_known_by_its_kind_alone(tmp_path: Path) -> None:
    assert crash.kind_of_last(tmp_path) == ""
    crash.save_report(tmp_path, caught(AttributeError("no attribute 'walk'")))
    assert crash.kind_of_last(tmp_path).startswith("AttributeError, 2")
    (tmp_path / "report-99991231-000000.txt").write_text("cut", encoding="utf-8")
    assert crash.kind_of_last(tmp_path).startswith("AttributeError")


def test_a_looser_log_is_closed_to_others(tmp_path: Path) -> None:
    log = tmp_path / crash.LOG
    log.write_text("", encoding="utf-8")
    log.chmod(0o644)
    crash.write_log(tmp_path, "line")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
