"""Contacts as a table that a spreadsheet opens, and that comes back as it was."""

import csv
import io
from collections.abc import Iterable

from desktop_app.interchange.tables import own
from desktop_app.records.exchange import OutgoingContact


def write(contacts: Iterable[OutgoingContact]) -> bytes:
    """Contacts as CSV: UTF-8 with a mark, which spreadsheets need, commas, CRLF; as many columns as points need.

    No cell begins as a formula does. Photographs and other properties too large for a cell are left out.
    """
    people = list(contacts)
    headings = own.layout(people).headings
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(headings)
    writer.writerows(own.cells(one, headings) for one in people)
    return out.getvalue().encode("utf-8-sig", "replace")


def left_out(contacts: Iterable[OutgoingContact]) -> int:
    """How many properties are too large for a table, so that it can be said."""
    return sum(own.too_large(one.extras) for one in contacts)
