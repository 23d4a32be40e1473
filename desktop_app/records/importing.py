"""What an import would do, row by row, and what the user chose."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Doubt, IncomingContact


class RowKind(StrEnum):
    """How somebody in a file stands to the notebook.

    CHANGED tells something new of a contact, SAME nothing; DUPLICATE may be a contact of the notebook, or somebody
    further up in the file, and only the user can tell; UNREADABLE is a place that could not be read as it stands.
    """

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"

    # That of an enum is made in Python; kinds and choices are counted by the hundred thousand.
    __hash__ = str.__hash__


class Choice(StrEnum):
    """What becomes of a row. Both ways to update fill what is empty, and add what there may be several of.

    THEIRS takes the file's value where both have one; MINE leaves the notebook's.
    """

    ADD = "add"
    THEIRS = "theirs"
    MINE = "mine"
    SKIP = "skip"

    __hash__ = str.__hash__


KINDS = tuple(RowKind)
DEFAULTS: Mapping[StrEnum, Choice] = MappingProxyType(
    {
        RowKind.NEW: Choice.ADD,
        RowKind.CHANGED: Choice.THEIRS,
        RowKind.SAME: Choice.SKIP,
        RowKind.DUPLICATE: Choice.SKIP,
        RowKind.UNREADABLE: Choice.SKIP,
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """What a row would change in a contact.

    `field` is that of records.Contact, the kind of a point ("email", ...), "tag", or "extra" with the property's name
    in `after`. An empty `before` means that something is filled or added.
    """

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of the preview. `number` counts from 0; `contact` is whom it is taken for.

    `earlier` is the number of the row that may tell of the same person.
    """

    number: int
    kind: RowKind
    incoming: IncomingContact | None = None
    contact: ContactRef | None = None
    changes: tuple[Change, ...] = ()
    earlier: int | None = None
    doubt: Doubt | None = None

    @property
    def line(self) -> int:
        """The line of the file on which it begins, from 1."""
        told = self.incoming or self.doubt
        return told.line if told is not None else 0


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose: for a whole kind, and for single rows by their numbers."""

    by_kind: Mapping[StrEnum, Choice] = field(default_factory=lambda: DEFAULTS)
    by_row: Mapping[int, Choice] = field(default_factory=dict)

    def of(self, number: int, kind: StrEnum) -> Choice:
        """What becomes of a row. Without whom to update, that means adding."""
        return self.by_row.get(number) or self.by_kind.get(kind) or DEFAULTS[kind]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, kept small: rows are made when they are looked at.

    The contacts come first, in the order of the file, with `kinds[number]` the place of their kind in KINDS; the
    doubts follow. Of whom nothing is to be said, nothing stands in the mappings.
    """

    contacts: Sequence[IncomingContact] = ()
    doubts: tuple[Doubt, ...] = ()
    kinds: bytes = b""
    partners: Mapping[int, ContactRef] = field(default_factory=dict)
    changes: Mapping[int, tuple[Change, ...]] = field(default_factory=dict)
    earlier: Mapping[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.contacts) + len(self.doubts)

    def kind(self, number: int) -> RowKind:
        """The kind of a row."""
        return KINDS[self.kinds[number]] if number < len(self.kinds) else RowKind.UNREADABLE

    def row(self, number: int) -> ImportRow:
        """One row. Raises IndexError."""
        if number >= len(self.contacts):
            doubt = self.doubts[number - len(self.contacts)]
            return ImportRow(number, RowKind.UNREADABLE, doubt=doubt)
        return ImportRow(
            number,
            self.kind(number),
            self.contacts[number],
            self.partners.get(number),
            self.changes.get(number, ()),
            self.earlier.get(number),
        )

    def rows(self, numbers: Iterable[int]) -> tuple[ImportRow, ...]:
        """Some rows."""
        return tuple(map(self.row, numbers))

    def numbers(self, kind: StrEnum | None = None) -> range | tuple[int, ...]:
        """The numbers of the rows of a kind, or of all: what a table takes its windows from."""
        if kind is None:
            return range(len(self))
        if kind is RowKind.UNREADABLE:
            return range(len(self.contacts), len(self))
        wanted = KINDS.index(RowKind(kind))
        return tuple(number for number, found in enumerate(self.kinds) if found == wanted)

    def counts(self) -> dict[RowKind, int]:
        """How many rows there are of each kind."""
        found = Counter(self.kinds)
        return {kind: found[place] for place, kind in enumerate(KINDS)} | {RowKind.UNREADABLE: len(self.doubts)}


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """How many contacts were added, updated, left alone; `open` of those skipped may be doubles and wait for a word.

    `operation` is the id by which the step can be taken back; None where nothing was changed.
    """

    added: int = 0
    updated: int = 0
    skipped: int = 0
    open: int = 0
    operation: int | None = field(default=None, compare=False)
