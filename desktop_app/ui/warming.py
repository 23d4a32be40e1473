"""Imports SQLAlchemy and the mapped classes beside the database thread, once the first rows are there.

Before them it would be half of the start; this way searching goes on meanwhile.
"""

import linecache
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


class _Forgetful(dict[str, Any]):
    def __setitem__(self, _key: str, _value: Any) -> None:
        return

    def __missing__(self, _key: str) -> tuple[Callable[[], None]]:
        # Where the packaged program has no source, linecache asks for what it has just put here: there is none.
        return (lambda: None,)


@contextmanager
def no_sources_kept() -> Iterator[None]:
    """PySide6 reads the source of each module imported after it; kept, SQLAlchemy's would be 15 MiB."""
    kept, linecache.cache = linecache.cache, _Forgetful()
    try:
        yield
    finally:
        linecache.cache = kept


def warm(_report: Callable[[int, int], None]) -> None:
    """Have everything that the first change needs."""
    with no_sources_kept():
        from desktop_app.store import warm as imported

    assert imported.__all__
