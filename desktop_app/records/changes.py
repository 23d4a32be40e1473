"""What an operation did, told to every view that may care."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Changes:
    """The records touched by one operation: kind ("contact", "meeting", ...) to ids."""

    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)
    operation: str = ""
    details: Mapping[str, object] = field(default_factory=dict)
    everything: bool = False

    def of(self, kind: str) -> frozenset[int]:
        """Ids of the touched records of one kind."""
        return self.touched.get(kind, frozenset())

    def concerns(self, *kinds: str) -> bool:
        """Whether a view of these kinds should look again."""
        return self.everything or any(kind in self.touched for kind in kinds)


@dataclass(frozen=True, slots=True)
class Step:
    """An operation as the undo menu names it: `name` is a key, `details` fill its words."""

    id: int
    name: str
    details: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do now; None where there is nothing."""

    undo: Step | None
    redo: Step | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after an operation, as text."""

    record: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One operation in the history of a record."""

    step: Step
    changes: tuple[FieldChange, ...]
    undone: bool


@dataclass(frozen=True, slots=True)
class TrashItem:
    """A deleted record that can still be brought back."""

    kind: str
    id: int
    title: str
    deleted_at: datetime
    operation_id: int
