"""Feeds the reader of cards bytes that atheris breeds: nothing may raise, and what was read must come back as it was.

python -m tests.fuzz.vcard -max_total_time=600 tests/interchange/data/vcard
"""

import sys
from dataclasses import fields, replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from desktop_app.interchange.vcard.reading import read
from desktop_app.interchange.vcard.writing import write
from desktop_app.records.exchange import IncomingContact, OutgoingContact


def outgoing(contact: IncomingContact) -> OutgoingContact:
    """A contact as it would leave if nobody touched it."""
    return OutgoingContact(**{field.name: getattr(contact, field.name) for field in fields(OutgoingContact)})


def one(data: bytes) -> None:
    """Read, write, read again."""
    first = read(data).contacts
    for version in ("4.0", "3.0"):
        again = read(write(map(outgoing, first), version)).contacts
        assert [replace(each, line=0) for each in again] == [replace(each, line=0) for each in first], version


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
