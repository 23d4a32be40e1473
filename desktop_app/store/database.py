"""The notebook: opening, one transaction a change, and the trouble that files can make."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from desktop_app.paths import create_private, make_private
from desktop_app.records.changes import Changes
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import connection, plain
from desktop_app.store.errors import problem_from
from desktop_app.store.header import APPLICATION_ID, stored_version

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

Answer = TypeVar("Answer")
Clock = Callable[[], datetime]
VERSION = 3
# How many of SQLite's steps lie between two looks at whether the user has had enough.
STATEMENT_STEPS = 5000


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Answer]):
    """What an operation answered, and what it changed."""

    answer: Answer
    changes: Changes


def utc_now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


class Notebook:
    """An open notebook. Used by one thread at a time."""

    def __init__(self, path: Path, raw: sqlite3.Connection, clock: Clock = utc_now) -> None:
        self.path = path
        self.raw = raw
        self.clock = clock
        self._stopped = False

    @cached_property
    def engine(self) -> "Engine":
        """SQLAlchemy over the connection; made, and SQLAlchemy imported, when it is first wanted."""
        from desktop_app.store import engine

        return engine.connect(self.raw)

    @cached_property
    def _writer(self) -> "Connection":
        """Kept, for taking it anew from the pool costs more than what a saved edit writes."""
        return self.engine.connect()

    @classmethod
    def open(cls, path: Path, clock: Clock = utc_now) -> "Notebook":
        """Open the notebook at `path`, made if it is not there and brought up to date if it is older.

        Raises StoreProblem; the file is then untouched.
        """
        try:
            return cls._open(path, clock)
        except (sqlite3.Error, OSError) as error:
            if (problem := problem_from(error, path)) is None:
                raise
            raise problem from error

    @classmethod
    def _open(cls, path: Path, clock: Clock) -> "Notebook":
        make_private(path.parent)
        stored_version(path, VERSION)
        create_private(path)
        notebook = cls(path, connection.open_sqlite(path), clock)
        with ExitStack() as undoing:
            undoing.callback(notebook.close)
            notebook._prepare()
            undoing.pop_all()
        return notebook

    def _prepare(self) -> None:
        # Asked again: after a crash the newest state is in the log, which only SQLite reads.
        (version,) = self.raw.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise StoreProblem(Trouble.TOO_NEW, self.path, f"version {version}")
        if version == 0:
            if self.raw.execute("SELECT 1 FROM sqlite_schema").fetchone() is not None:
                raise StoreProblem(Trouble.NOT_A_NOTEBOOK, self.path)
            from desktop_app.store import creation  # only for a new notebook

            creation.create(self)
        elif version < VERSION:
            from desktop_app.store.upgrade import upgrade  # brings Alembic along

            upgrade(self, version)

    def read(self, function: Callable[..., Answer], *args: Any, **kwargs: Any) -> Answer:
        """Ask the notebook something. Raises StoreProblem."""
        if plain.is_reading(function):
            with self._troubles():
                return function(plain.Reader(self.raw), *args, **kwargs)
        from sqlalchemy.orm import Session

        with self._troubles(), Session(self.engine, info={"clock": self.clock}) as session:
            return function(session, *args, **kwargs)

    def maintain(self, function: Callable[..., Answer], *args: Any, **kwargs: Any) -> Answer:
        """Do what is no change of the user's and leaves no journal, in one transaction. Raises StoreProblem."""
        from sqlalchemy.orm import Session

        with self._troubles(), Session(self.engine) as session, session.begin():
            return function(session, *args, **kwargs)

    def write(
        self,
        operation: Callable[..., Answer],
        *args: Any,
        **kwargs: Any,
    ) -> Outcome[Answer]:
        """Do a named operation: its rows and their journal in one transaction. Raises StoreProblem."""
        return self.write_burst("", operation, *args, **kwargs)

    def write_burst(
        self,
        burst: str,
        operation: Callable[..., Answer],
        *args: Any,
        **kwargs: Any,
    ) -> Outcome[Answer]:
        """As `write`; operations of one burst that follow each other closely are one undo step."""
        from desktop_app.store import derive, journal, operations  # with the mapped classes, after the first rows

        with (
            self._troubles(),
            self._stoppable(),
            journal.RecordedSession(self._writer, expire_on_commit=False) as session,
            session.begin(),
        ):
            book = journal.Recorder(self.clock())
            session.info["recorder"] = book
            answer = operation(session, *args, **kwargs)
            session.flush()
            name = operations.name_of(operation)
            journal.store(session, name, burst=burst, kind=operations.kind_of(operation))
            concerned = derive.follow(session, book.entries.values(), book.derived)
            changes = Changes({kind: frozenset(ids) for kind, ids in concerned.items()}, name, _details(book.details))
        return Outcome(answer, changes)

    def stop(self) -> None:
        """Break off the change being made, from another thread; it raises StoreProblem(STOPPED) and leaves nothing."""
        self._stopped = True

    @contextmanager
    def _stoppable(self) -> Iterator[None]:
        # A flag that SQLite asks for: an interrupt would be lost between two of an operation's many statements.
        self._stopped = False
        self.raw.set_progress_handler(lambda: self._stopped, STATEMENT_STEPS)
        try:
            yield
        finally:
            self.raw.set_progress_handler(None, 0)

    def _troubles(self) -> "_Troubles":
        return _Troubles(self.path)

    def let_go(self) -> None:
        """Close, though the file cannot be reached any more."""
        with suppress(sqlite3.Error, StoreProblem), self._troubles():
            self.close()
        self.raw.close()

    def close(self) -> None:
        """Let go of the file."""
        if "_writer" in self.__dict__:
            self._writer.close()
        if "engine" in self.__dict__:
            self.engine.dispose()
        self.raw.close()


class _Troubles:
    """Turns what SQLite and the file system report into StoreProblem."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is not None and (problem := problem_from(error, self._path)) is not None and problem is not error:
            raise problem from error


def _details(details: Mapping[str, Any]) -> Mapping[str, object]:
    return dict(details)


__all__ = ["APPLICATION_ID", "VERSION", "Notebook", "Outcome", "utc_now"]
