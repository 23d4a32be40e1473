"""A bug ends in a report that the user can read: what went wrong, in which version, and nothing of theirs."""

import platform
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType

from desktop_app.paths import make_private

LOG = "askwell.log"
LOG_LIMIT = 1_000_000
KEPT_LOGS = 3


def write_log(folder: Path, text: str) -> None:
    """Append a line to the log. A log that cannot be written is no reason to stop."""
    try:
        make_private(folder)
        path = folder / LOG
        if path.exists() and path.stat().st_size > LOG_LIMIT:
            _rotate(path)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text}\n")
        path.chmod(0o600)
    except OSError as error:
        print(f"askwell: {text} (log: {error})", file=sys.stderr)


def _rotate(path: Path) -> None:
    for number in range(KEPT_LOGS, 0, -1):
        older = path.with_suffix(f".log.{number}")
        newer = path if number == 1 else path.with_suffix(f".log.{number - 1}")
        if newer.exists():
            newer.replace(older)


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
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return None
    return path
