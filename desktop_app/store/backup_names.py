"""How copies of the notebook are called: notebook-YYYYMMDD-HHMMSS-reason.sqlite, in UTC."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

_NAME = re.compile(r"notebook-(\d{8}-\d{6})-([a-z-]+)\.sqlite")
_TIME = "%Y%m%d-%H%M%S"


def free_path(folder: Path, now: datetime, reason: str) -> Path:
    """The path of a new copy; a second later where that name is taken."""
    while True:
        path = folder / f"notebook-{now.astimezone(UTC).strftime(_TIME)}-{reason}.sqlite"
        if not path.exists():
            return path
        now += timedelta(seconds=1)


def parse(path: Path) -> tuple[datetime, str]:
    """When a copy was made, and why. Raises ValueError for another name."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise ValueError(path.name)
    return datetime.strptime(match[1], _TIME).replace(tzinfo=UTC), match[2]


def paths(folder: Path) -> Iterator[Path]:
    """The files in `folder` that are called like copies."""
    for path in folder.glob("notebook-*.sqlite"):
        try:
            parse(path)
        except ValueError:
            continue
        yield path


def times(folder: Path) -> list[datetime]:
    """When the copies in `folder` were made."""
    return [parse(path)[0] for path in paths(folder)]


def sidecar(path: Path) -> Path:
    """The note beside a copy that says how much is in it."""
    return path.with_suffix(".json")
