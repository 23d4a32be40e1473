"""Copies of the notebook."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One verified copy: when it was made, its size in bytes and what it holds."""

    path: Path
    made_at: datetime
    size: int
    contacts: int
    meetings: int
    answers: int
    reason: str
