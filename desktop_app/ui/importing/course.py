"""From files to a plan: read beside the notebook, ask which column is what, compare with the notebook."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.interchange.sniffing import FileKind
from desktop_app.interchange.tables.mapping import key, remembered
from desktop_app.records.importing import ImportPlan
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.calendar_course import CalendarCourse
from desktop_app.ui.importing.people import People, read_people
from desktop_app.ui.importing.sources import Source, read_files
from desktop_app.ui.importing.turns import Turns
from desktop_app.ui.tasks import Progress

Mapping = tuple[str, ...]
WRITTEN_BY_US = "askwell"
PEOPLE = frozenset((FileKind.VCARD, FileKind.TABLE))


class Course(Turns):
    """What is brought goes through it once; more that is brought joins what is there, until `clear`.

    Of these, one follows: useless() where nothing can be read; only_meetings() where there are calendars alone;
    table_met(source, mapping or None) for each table whose columns are to be looked at, until `use` says how;
    nobody(People); planned(ImportPlan, People). Calendars go on their own way (`read_meetings`), the people before
    them, so that meetings find those who came with them.
    """

    useless = Signal()
    only_meetings = Signal()
    table_met = Signal(object, object)
    nobody = Signal(object)
    planned = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.meetings = CalendarCourse(desk, self)
        self._paths: list[Path] = []
        self._texts: list[Source] = []
        self._kept: dict[str, Mapping] = {}
        self._met: list[Source] = []
        self.mappings: list[Mapping | None] = []
        self.sources: tuple[Source, ...] = ()
        self.people = People()
        self.planning = False

    # What there is

    @property
    def unusable(self) -> list[Source]:
        """What nothing can be read from."""
        return [one for one in self.sources if one.kind not in PEOPLE and one.kind is not FileKind.CALENDAR]

    @property
    def lists(self) -> list[Source]:
        """Those with people."""
        return [one for one in self.sources if one.kind in PEOPLE]

    @property
    def calendars(self) -> list[Source]:
        """Those with meetings."""
        return [one for one in self.sources if one.kind is FileKind.CALENDAR]

    @property
    def tables(self) -> list[Source]:
        """Those whose columns have to be told."""
        return [one for one in self.lists if one.kind is FileKind.TABLE]

    def clear(self) -> None:
        """Break off what is going on, and forget what was brought."""
        self._next_turn()
        self.meetings.clear()
        self._paths, self._texts, self._met = [], [], []
        self.sources, self.mappings, self.people = (), [], People()

    # The steps

    def bring(self, paths: Sequence[Path] = (), texts: Sequence[Source] = ()) -> None:
        """Read these too."""
        self._next_turn()
        self.meetings.clear()
        self._paths = list(dict.fromkeys([*self._paths, *paths]))
        self._texts = list(dict.fromkeys([*self._texts, *texts]))
        self._background(read_files, tuple(self._paths), then=self._are_read)

    def _are_read(self, sources: tuple[Source, ...]) -> None:
        self.sources = (*sources, *self._texts)
        self.mappings = []
        self._met = list(self.tables)
        if not self.lists:
            (self.only_meetings if self.calendars else self.useless).emit()
        elif self._met:
            from desktop_app.store import import_mappings  # with the mapped classes, first when they are needed

            self._desk.backend.read(
                import_mappings.kept, then=self._guarded(self._know), failed=self._guarded(self.failed.emit)
            )
        else:
            self._read_people()

    def _know(self, kept: dict[str, Mapping]) -> None:
        self._kept = kept
        self._meet()

    def _meet(self) -> None:
        """The next table whose columns were not told before."""
        while self._met:
            source = self._met[0]
            table = source.table
            kept = None if table is None else remembered(table.columns, self._kept)
            if table is not None and table.preset != WRITTEN_BY_US and kept is None:
                self.table_met.emit(source, None)
                return
            self._met.pop(0)
            self.mappings.append(kept)
        self._read_people()

    def use(self, source: Source, mapping: Mapping) -> None:
        """The columns of the table that was met go there, this time and the next."""
        from desktop_app.store import import_mappings

        if source.table is not None:
            name = key(source.table.columns)
            self._kept[name] = mapping
            self._desk.backend.note(import_mappings.keep, name, mapping)
        self.sources = tuple(source if self._is_met(one) else one for one in self.sources)
        self._met.pop(0)
        self.mappings.append(mapping)
        self._meet()

    def _is_met(self, one: Source) -> bool:
        return one is self._met[0]

    def ask_again(self) -> None:
        """Have another look at the columns of the first table."""
        self._next_turn()
        self._met = list(self.tables)
        self.mappings = []
        source = self._met[0]
        if source.table is not None:
            self.table_met.emit(source, remembered(source.table.columns, self._kept))

    def _read_people(self) -> None:
        self._background(read_people, tuple(self.lists), tuple(self.mappings), then=self._have_people)

    def _have_people(self, people: People) -> None:
        self.people = people
        if people.reading.contacts:
            self.plan()
        else:
            self.nobody.emit(people)

    def plan(self) -> None:
        """Compare the people with the notebook as it is now."""
        self._next_turn()
        people = self.people
        self._with_notebook(_plan, people.reading, then=lambda plan: self.planned.emit(plan, people))

    def read_meetings(self) -> None:
        """Go on to the calendars; the people are done with."""
        self._next_turn()
        self.meetings.begin(self.calendars)

    def retell(self, source: Source, table: Any) -> Source:
        """A source whose table is read in other letters."""
        return replace(source, table=table)


def _plan(notebook: Any, reading: Any, report: Progress) -> ImportPlan:
    """Runs where the notebook is."""
    from desktop_app.store.importing import planning

    plan: ImportPlan = notebook.read(planning.plan, reading, report)
    return plan
