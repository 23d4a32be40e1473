"""One export: what was chosen, read from the notebook and made into a file."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.interchange import markdown
from desktop_app.interchange.documents import class_packet, contact_log, interview_record, letters
from desktop_app.interchange.documents.paper import Print
from desktop_app.interchange.tables import writing as tables
from desktop_app.interchange.vcard import writing as vcard
from desktop_app.records.contacts import ContactView
from desktop_app.records.exporting import Format, Letters, Packet, PacketWanted, What
from desktop_app.store import documents_out, dossiers, export_scope, exporting
from desktop_app.store.database import Notebook

Report = Callable[[int, int], None]
Row = TypeVar("Row")
CARDS_AT_ONCE, DOSSIERS_AT_ONCE = 1000, 100


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted, as which kind of file and where.

    `ids` are contacts, or the one meeting; None with a `view` are those shown, without one all. `private`: answers told
    in confidence may go along. `title` is what a meeting is called in a calendar, {name} the other's.
    """

    what: What
    format: Format
    path: Path
    how: Print
    ids: tuple[int, ...] | None = None
    view: ContactView | None = None
    private: bool = False
    packet: PacketWanted | None = None
    words: Mapping[str, str] = field(default_factory=lambda: markdown.WORDS)
    title: str = "Talk with {name}"


def gather(notebook: Notebook, order: Order, report: Report) -> Any:
    """Read what the order needs, on the database thread. Raises StoreProblem(GONE) for a meeting that is gone."""
    if order.what in (What.PEOPLE, What.LOG):
        ids = _people(notebook, order)
        if order.what is What.LOG or order.format is Format.MARKDOWN:
            return _in_parts(ids, DOSSIERS_AT_ONCE, report, lambda some: notebook.read(_dossiers, some, order.private))
        return _in_parts(ids, CARDS_AT_ONCE, report, lambda some: notebook.read(exporting.contacts, some))
    if order.what is What.RECORD:
        return notebook.read(documents_out.interview, _one(order), private=order.private)
    if order.what is What.LETTERS:
        return notebook.read(documents_out.letters)
    if order.what is What.PACKET:
        return notebook.read(documents_out.packet, order.packet)
    return _meetings(notebook, order)


def _meetings(notebook: Notebook, order: Order) -> Any:
    from desktop_app.store import exporting_meetings

    if order.what is What.MEETING:
        return notebook.read(exporting_meetings.invitation, _one(order))
    return notebook.read(exporting_meetings.meetings, order.ids)


def _people(notebook: Notebook, order: Order) -> Sequence[int]:
    if order.ids is not None:
        return order.ids
    if order.view is not None:
        found: list[int] = notebook.read(export_scope.shown, order.view)
        return found
    return notebook.read(exporting.in_order)


def _dossiers(session: Any, ids: Sequence[int], private: bool) -> tuple[Any, ...]:
    return tuple(dossiers.dossiers(session, ids, private=private))


def _in_parts(
    ids: Sequence[int], size: int, report: Report, read: Callable[[Sequence[int]], Iterable[Any]]
) -> tuple[Any, ...]:
    """Some at a time, so that others are served in between and the reading can be stopped."""
    found: list[Any] = []
    for start in range(0, len(ids), size):
        report(start, 2 * len(ids))
        found += read(ids[start : start + size])
    return tuple(found)


def _one(order: Order) -> int:
    assert order.ids  # without a meeting the button is not to be pressed
    return order.ids[0]


def is_empty(material: Any) -> bool:
    """Whether there is nothing in what was gathered."""
    if isinstance(material, Letters):
        return not material.letters
    if isinstance(material, Packet):
        return not material.dossiers
    return isinstance(material, tuple) and not material


def html(order: Order, material: Any) -> str:
    """A document of what was gathered."""
    if order.what is What.LOG:
        return contact_log.html(material, order.how)
    if isinstance(material, Letters):
        return letters.html(material, order.how)
    if isinstance(material, Packet):
        return class_packet.html(material, order.how)
    return interview_record.html(material, order.how)


def contents(order: Order, material: Any, report: Report) -> bytes:
    """The bytes of the file, made beside the notebook's work."""
    if order.format in (Format.PDF, Format.ODT):
        from desktop_app.ui.common import paper

        report(1, 2)
        made = (paper.pdf if order.format is Format.PDF else paper.odt)(html(order, material))
        report(2, 2)
        return made
    if order.format is Format.ICS:
        from desktop_app.interchange.calendar import writing

        if order.what is What.MEETING:
            meeting, organizer = material
            return writing.invitation(meeting, order.title, organizer)
        return writing.write(material, order.title)
    counted = _counted(material, report)
    if order.format is Format.MARKDOWN:
        return markdown.write(counted, order.how.zone, order.words)
    if order.format is Format.CSV:
        return tables.write(counted)
    return vcard.write(counted, "4.0" if order.format is Format.VCARD else "3.0")


def _counted(rows: Sequence[Row], report: Report) -> Iterator[Row]:
    for place, row in enumerate(rows):
        if place % DOSSIERS_AT_ONCE == 0:
            report(len(rows) + place, 2 * len(rows))
        yield row
