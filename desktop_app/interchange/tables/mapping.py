"""Which column goes into which field: guessed from headings and from what stands below them."""

from collections.abc import Mapping, Sequence

from desktop_app.interchange.tables.content import mostly
from desktop_app.interchange.tables.headings import heading, plain
from desktop_app.interchange.tables.honorifics import is_honorific
from desktop_app.interchange.tables.table import Table

# What a column may be put into; "" leaves it out, "extra" keeps it with its heading in the notes.
CHOICES = (
    "", "name", "first_name", "middle_name", "last_name", "prefix", "suffix", "role", "organization", "field", "email",
    "phone", "link", "address", "street", "po_box", "extended", "postal_code", "city", "region", "country", "label",
    "tags", "time_zone", "how_known", "notes", "connected_on", "uid", "extra",
)  # fmt: skip
_POINTS = frozenset(("email", "phone", "link"))
_NAMES = frozenset(("name", "first_name", "last_name"))
_TITLES = frozenset(("title", "titre", "titel"))


def guess(table: Table) -> tuple[str, ...]:
    """A choice for each column."""
    found = [_choice(table, place) for place in range(len(table.columns))]
    _part_titles_from_roles(table, found)
    _last_name_called_name(table, found)
    _name_first(table, found)
    return tuple(found)


def _choice(table: Table, place: int) -> str:
    column = table.columns[place]
    said = heading(column)
    shown = mostly(_cells(table, place))
    if said.known:
        # "Contact" above a column of addresses.
        return shown if shown and said.field in ("name", "first_name", "last_name") else said.field
    return shown or ("extra" if column.strip() else "")


def _cells(table: Table, place: int) -> list[str]:
    return [row.cells[place].strip() for row in table.sample if place < len(row.cells) and row.cells[place].strip()]


def _part_titles_from_roles(table: Table, found: list[str]) -> None:
    """A "Title" is Mr or Dr where another column tells the job, or where its cells say so."""
    roles = [place for place, field in enumerate(found) if field == "role"]
    for place in roles:
        if plain(table.columns[place]) not in _TITLES:
            continue
        cells = _cells(table, place)
        polite = sum(map(is_honorific, cells)) * 2 > len(cells)
        if polite or (len(roles) > 1 and place == min(roles)):
            found[place] = "prefix"


def _last_name_called_name(table: Table, found: list[str]) -> None:
    """ "Name" beside "Vorname" is the name of the family."""
    if "first_name" in found and "last_name" not in found and found.count("name") == 1:
        place = found.index("name")
        if plain(table.columns[place]) in ("name", "naam"):
            found[place] = "last_name"


def _name_first(table: Table, found: list[str]) -> None:
    """Where no heading says so, the first column of words is taken for the name, if others are about people."""
    if _NAMES & set(found) or not _POINTS & set(found):
        return
    for place, field in enumerate(found):
        if field in ("", "extra") and _are_names(_cells(table, place)):
            found[place] = "name"
            return


def _are_names(cells: Sequence[str]) -> bool:
    fitting = [cell for cell in cells if cell[0].isalpha() and not any(map(str.isdecimal, cell)) and len(cell) < 60]
    return len(fitting) * 2 > len(cells)


def key(columns: Sequence[str]) -> str:
    """Columns as a key under which a mapping is remembered."""
    return "\n".join(map(plain, columns))


def is_usable(mapping: Sequence[str]) -> bool:
    """Whether a mapping yields people at all: a name, or a way to reach somebody."""
    return bool({"name", "first_name", "last_name", "email", "phone"} & set(mapping))


def remembered(columns: Sequence[str], kept: Mapping[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    """The mapping that was used for these columns before; None where there is none that still fits."""
    found = kept.get(key(columns))
    return found if found is not None and len(found) == len(columns) and set(found) <= set(CHOICES) else None
