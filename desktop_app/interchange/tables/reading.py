"""The people in a table."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from desktop_app.interchange.tables import own, people
from desktop_app.interchange.tables import table as tables
from desktop_app.interchange.tables.columns import planned
from desktop_app.interchange.tables.mapping import guess, is_usable
from desktop_app.interchange.tables.table import Row, Table
from desktop_app.records.exchange import Doubt, IncomingContact, Reading

Report = Callable[[int, int], None]
EVERY = 500
# Of one reason; how many more there were is said in one more doubt.
MOST_DOUBTS = 1_000


def read(data: bytes, mapping: Sequence[str] | None = None, report: Report | None = None) -> Reading:
    """The people in a table file, by `mapping` (a choice for each column) or as guessed. Never raises for what
    stands in it; `report(done, total)` is told of bytes.
    """
    found: list[IncomingContact] = []
    doubts: list[Doubt] = []
    for item in contacts(tables.read(data), mapping, report):
        if isinstance(item, Doubt):
            doubts.append(item)
        else:
            found.append(item)
    return Reading(tuple(found), tuple(sorted(doubts, key=lambda doubt: doubt.line)))


def contacts(
    table: Table, mapping: Sequence[str] | None = None, report: Report | None = None
) -> Iterator[IncomingContact | Doubt]:
    """The people in a table and what could not be read, one after another, in the order of the file."""
    yield from table.doubts
    chosen = guess(table) if mapping is None else tuple(mapping)
    if not table.sample:
        return
    if not is_usable(chosen):
        yield Doubt(max(table.heading_line, 1), "no_name_column", ", ".join(filter(None, table.columns))[:200])
        return
    make = _maker(table, chosen)
    counts: Counter[str] = Counter()
    total = len(table.data)
    for number, (done, row) in enumerate(table.rows()):
        if report is not None and number % EVERY == 0:
            report(done, total)
        for item in [row] if isinstance(row, Doubt) else make(row):
            if isinstance(item, Doubt):
                counts[item.reason] += 1
                if counts[item.reason] > MOST_DOUBTS:
                    continue
            yield item
    if report is not None:
        report(total, total)
    for reason, count in counts.items():
        if count > MOST_DOUBTS:
            yield Doubt(0, f"more_{reason}", str(count - MOST_DOUBTS))


def _maker(table: Table, mapping: tuple[str, ...]) -> Callable[[Row], list[IncomingContact | Doubt]]:
    if table.preset == "askwell" and mapping == guess(table):
        return lambda row: _own(row, table.columns)
    columns, width = planned(table.columns, mapping), len(table.columns)

    def make(row: Row) -> list[IncomingContact | Doubt]:
        made = people.contact(row, columns, width, table.preset)
        if made is None:
            return [Doubt(row.line, "no_name", ", ".join(filter(None, map(str.strip, row.cells)))[:60])]
        over = any(cell.strip() for cell in row.cells[width:])
        return [made, Doubt(row.line, "ragged_row", made.name)] if over else [made]

    return make


def _own(row: Row, columns: Sequence[str]) -> list[IncomingContact | Doubt]:
    doubts: list[Doubt] = []
    made = own.contact(row, columns, doubts)
    if not (made.name or made.points or made.uid):
        return [Doubt(row.line, "no_name", ", ".join(filter(None, row.cells))[:60])]
    return [made, *doubts]
