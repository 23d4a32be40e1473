"""One check after another; the first that fails ends it."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.identity import VERSION
from desktop_app.records.problems import StoreProblem
from desktop_app.self_test.check import Check, Failed

Checks = Sequence[tuple[str, Check]]
# What a missing or broken part of an installation makes the code raise.
_BROKEN = (ImportError, OSError, LookupError, ValueError, TypeError, AttributeError, RuntimeError, StoreProblem)


def checks() -> Iterator[tuple[str, Check]]:
    """All of them; Qt is imported with the first that needs it."""
    from desktop_app.self_test import content, notebooks

    yield from content.CHECKS
    yield from notebooks.CHECKS
    from desktop_app.self_test import screen

    yield from screen.CHECKS


def run(wanted: Iterator[tuple[str, Check]] | None = None) -> int:
    """Run the checks, with a line for each on standard output; answers the exit status."""
    _say(f"Askwell {VERSION}, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory(prefix="askwell-self-test-", ignore_cleanup_errors=True) as folder:
        left = checks() if wanted is None else wanted
        name = "parts of the program"
        try:
            for number, (name, check) in enumerate(left):
                own = Path(folder) / str(number)
                own.mkdir()
                _say(f"good  {name}: {check(own)}")
                name = f"what comes after {name}"
        except Failed as failed:
            return _failed(name, str(failed))
        except _BROKEN as error:
            return _failed(name, f"{type(error).__name__}: {error}")
    _say("All is well.")
    return 0


def _failed(name: str, sentence: str) -> int:
    _say(f"BAD   {name}: {sentence}")
    if sys.stderr is not None:
        sys.stderr.write(f"askwell: the self-test failed at {name}. {sentence}\n")
    return 1


def _say(line: str) -> None:
    # Without a console (a Windows program from a menu) there is nowhere to write to.
    if sys.stdout is not None:
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(line.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()
