"""Where Ctrl+K can lead."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Jump:
    """A record that was found: `kind` is contact, meeting or question."""

    kind: str
    id: int
    title: str
    detail: str
    at: datetime | None = None
