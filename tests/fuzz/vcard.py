"""Feeds the reader of cards bytes that atheris breeds: nothing may raise, and what was read must come back as it was.

python -m tests.fuzz.vcard -max_total_time=600 tests/interchange/data/vcard
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from desktop_app.interchange.vcard.reading import read
from desktop_app.interchange.vcard.writing import write
from tests.interchange.vcard.samples import alike, outgoing


def one(data: bytes) -> None:
    """Read, write, read again."""
    first = read(data).contacts
    for version in ("4.0", "3.0"):
        again = read(write(map(outgoing, first), version)).contacts
        assert alike(again) == alike(first), version


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
