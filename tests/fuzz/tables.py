"""Tables of any bytes, by coverage: `python -m tests.fuzz.tables tests/interchange/data/tables -max_total_time=600`.

Needs atheris, which is no dependency: `pip install atheris`.
"""

import importlib
import importlib.util
import sys

from desktop_app.interchange.tables import reading, writing
from desktop_app.records.exchange import OutgoingContact


def one_input(data: bytes) -> None:
    """Read; write what was read; it must come back."""
    found = reading.read(data)
    assert found.contacts or found.doubts
    people = [OutgoingContact(f"u{number}", one.name, points=one.points) for number, one in enumerate(found.contacts)]
    again = reading.read(writing.write(people)).contacts
    assert [(one.name, one.points) for one in people] == [(one.name, one.points) for one in again]


def main() -> None:
    """Fuzz until told to stop."""
    if importlib.util.find_spec("atheris") is None:
        sys.exit("atheris is not installed: pip install atheris")
    atheris = importlib.import_module("atheris")
    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
