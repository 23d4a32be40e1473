"""A bug ends in a report that the user can read: what went wrong, in which version, and nothing of theirs."""

import os
import platform
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType

from desktop_app.paths import close_to_others, make_private

LOG = "askwell.log"
LOG_LIMIT = 1_000_000
KEPT_LOGS = 3
KEPT_REPORTS = 20


def write_log(folder: Path, text: str) -> None:
    """Append a line to the log. A log that cannot be written is no reason to stop."""
    try:
        make_private(folder)
        path = folder / LOG
        if path.exists() and path.stat().st_size > LOG_LIMIT:
            _rotate(path)
        _write(path, f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text}\n", os.O_APPEND)
    except OSError as error:
        print(f"askwell: {text} (log: {error})", file=sys.stderr)


def _rotate(path: Path) -> None:
    for number in range(KEPT_LOGS, 0, -1):
        older = path.with_suffix(f".log.{number}")
        newer = path if number == 1 else path.with_suffix(f".log.{number - 1}")
        if newer.exists():
            newer.replace(older)


def _write(path: Path, text: str, more: int) -> None:
    """Write into a file that is this user's from its first byte on; `more` is os.O_APPEND or os.O_TRUNC."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | more, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    close_to_others(path, 0o600)


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None, version: str) -> str:
    """The report: versions and the trace of the program's own lines; no values, no texts."""
    # The message of an error may quote what was typed, so only those of known harmless kinds are kept.
    frames = traceback.extract_tb(trace)
    lines = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    head = f"Askwell {version}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
    harmless = (AttributeError, ImportError, NameError, TypeError, RecursionError, AssertionError)
    what = f"{kind.__name__}: {error}" if isinstance(error, harmless) else kind.__name__
    return "\n".join([head, time.strftime("%Y-%m-%d %H:%M"), what, *lines])


def save_report(folder: Path, text: str) -> Path | None:
    """Keep a report beside the logs; None where that is not possible."""
    try:
        make_private(folder)
        path = folder / f"report-{time.strftime('%Y%m%d-%H%M%S')}.txt"
        _write(path, text, os.O_TRUNC)
        _forget_old(folder)
    except OSError:
        return None
    return path


def reports(folder: Path) -> list[Path]:
    """The reports beside the logs, the oldest first."""
    return sorted(folder.glob("report-*.txt"))


def _forget_old(folder: Path) -> None:
    for path in reports(folder)[:-KEPT_REPORTS]:
        path.unlink(missing_ok=True)


def kind_of_last(folder: Path) -> str:
    """When the last bug was and of which kind it was, as its report says; empty where there was none."""
    for path in reversed(reports(folder)):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except OSError:
            continue
        if len(lines) >= 3:
            return f"{lines[2].partition(':')[0]}, {lines[1]}"
    return ""
