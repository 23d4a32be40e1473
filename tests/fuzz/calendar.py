"""Feeds the reader of calendars bytes that atheris breeds: nothing may raise, and every file says something.

python -m tests.fuzz.calendar FOLDER -max_total_time=600
"""

import sys
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from desktop_app.interchange.calendar.reading import read
from desktop_app.interchange.calendar.several import together

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def one(data: bytes) -> None:
    """Read."""
    found = read(data, "Europe/Amsterdam", NOW)
    assert found.meetings or found.doubts
    one = together([found, found]).calendar
    assert one.meetings == together([found]).calendar.meetings


def main() -> None:
    """Hand over to atheris, which ends the process."""
    if find_spec("atheris") is None:
        sys.exit("atheris is not installed: pip install atheris")
    atheris: Any = import_module("atheris")
    atheris.instrument_all()
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
