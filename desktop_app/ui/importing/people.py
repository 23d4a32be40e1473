"""The people in several files, as one reading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.interchange.sniffing import FileKind
from desktop_app.interchange.tables import reading as table_reading
from desktop_app.interchange.vcard import reading as vcard_reading
from desktop_app.records.exchange import Doubt, IncomingContact, Reading
from desktop_app.records.packed import Packed
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.sources import Report, Source, scaled

Mappings = Sequence[tuple[str, ...] | None]
Item = IncomingContact | Doubt


@dataclass(frozen=True, slots=True)
class People(Origins):
    """A reading of files, and from which its parts are."""

    reading: Reading = field(default_factory=Reading)


def read_people(sources: Sequence[Source], mappings: Mappings, report: Report) -> People:
    """The people in cards and tables; `mappings` has one for each source that is a table, in their order."""
    total, done = sum(len(source.data) for source in sources), 0
    chosen = iter(mappings)
    contacts = Packed()
    doubts: list[Doubt] = []
    starts: list[tuple[str, int, int]] = []
    for source in sources:
        starts.append((source.name, len(contacts), len(doubts)))
        here = scaled(report, done, len(source.data), total)
        mapping = next(chosen) if source.kind is FileKind.TABLE else None
        own: list[Doubt] = []
        for item in _items(source, mapping, here):
            if isinstance(item, Doubt):
                own.append(item)
            else:
                contacts.append(item)
        doubts += sorted(own, key=lambda doubt: doubt.line)
        done += len(source.data)
        report(done, total)
    names, first_contacts, first_doubts = zip(*starts, strict=True) if starts else ((), (), ())
    return People(names, first_contacts, first_doubts, len(contacts), Reading(contacts, tuple(doubts)))


def _items(source: Source, mapping: tuple[str, ...] | None, report: Report) -> Iterator[Item]:
    if source.kind is FileKind.TABLE and source.table is not None:
        yield from table_reading.contacts(source.table, mapping, report)
    else:
        yield from vcard_reading.contacts(source.data, report)
