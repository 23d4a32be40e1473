"""The people in several files, as one reading."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.interchange.sniffing import FileKind
from desktop_app.interchange.tables import reading as table_reading
from desktop_app.interchange.vcard import reading as vcard_reading
from desktop_app.records.exchange import Doubt, IncomingContact, Reading
from desktop_app.records.packed import Packed
from desktop_app.ui.importing.sources import Report, Source

Mappings = Sequence[tuple[str, ...] | None]
Item = IncomingContact | Doubt


@dataclass(frozen=True, slots=True)
class People:
    """A reading, and from which file its parts are: `names[i]` from contact `contacts[i]` and doubt `doubts[i]` on."""

    reading: Reading = field(default_factory=Reading)
    names: tuple[str, ...] = ()
    contacts: tuple[int, ...] = ()
    doubts: tuple[int, ...] = ()

    def file_of(self, number: int) -> str:
        """The name of the file that a row of the plan is from; empty where there is only one."""
        if len(self.names) < 2:
            return ""
        past = number - len(self.reading.contacts)
        starts, place = (self.contacts, number) if past < 0 else (self.doubts, past)
        return self.names[bisect_right(starts, place) - 1]


def read_people(sources: Sequence[Source], mappings: Mappings, report: Report) -> People:
    """The people in cards and tables; `mappings` has one for each source that is a table, in their order."""
    total, done = sum(len(source.data) for source in sources), 0
    chosen = iter(mappings)
    contacts = Packed()
    doubts: list[Doubt] = []
    starts: list[tuple[str, int, int]] = []
    for source in sources:
        starts.append((source.name, len(contacts), len(doubts)))
        here = _scaled(report, done, len(source.data), total)
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
    return People(Reading(contacts, tuple(doubts)), names, first_contacts, first_doubts)


def _items(source: Source, mapping: tuple[str, ...] | None, report: Report) -> Iterator[Item]:
    if source.kind is FileKind.TABLE and source.table is not None:
        yield from table_reading.contacts(source.table, mapping, report)
    else:
        yield from vcard_reading.contacts(source.data, report)


def _scaled(report: Report, done: int, size: int, total: int) -> Callable[[int, int], None]:
    """What one file tells of itself, as a part of all."""

    def told(here: int, of: int) -> None:
        report(done + (size * here // of if of else 0), total)

    return told
