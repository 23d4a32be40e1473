"""askwell import FILE..."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_app.commands import doubts, importing_calendars
from desktop_app.commands.answers import Answer, Refusal, Status, counted
from desktop_app.commands.doubts import Where
from desktop_app.commands.notebooks import has_notebook, opened
from desktop_app.commands.reading_files import Brought, read
from desktop_app.commands.zones import my_zone
from desktop_app.interchange.tables import reading as table_reading
from desktop_app.interchange.tables.mapping import guess, is_usable, remembered
from desktop_app.interchange.vcard import reading as vcard_reading
from desktop_app.paths import Folders, folders_in
from desktop_app.records.exchange import Doubt, Reading
from desktop_app.records.importing import ImportOutcome, ImportPlan, RowKind
from desktop_app.records.packed import Packed
from desktop_app.store.database import Notebook

_MIXED = "Take the people in first and the calendar after them, so that its meetings find whom they are with."


def run(options: argparse.Namespace, folders: Folders) -> Answer:
    """Read, compare, and (unless it is a dry run) take in; all of it or nothing."""
    from desktop_app.store import import_mappings
    from desktop_app.store.importing import applying, planning

    files = [read(path) for path in options.files]
    calendars = [file for file in files if file.is_calendar]
    if calendars and len(calendars) < len(files):
        raise Refusal(Status.USAGE, _MIXED, "mixed")
    if calendars and options.tag:
        raise Refusal(Status.USAGE, "--tag is for people; a calendar brings meetings.", "usage")
    with _notebook(folders, dry=options.dry_run) as notebook:
        if calendars:
            return importing_calendars.run(calendars, notebook, my_zone(folders), dry=options.dry_run)
        kept = notebook.read(import_mappings.kept)
        people, where = _people(files, kept)
        if not people:
            return _nobody(where)
        plan = notebook.read(planning.plan, Reading(people, tuple(doubt for _, doubt in where)))
        if options.dry_run:
            return _planned(plan, where)
        return _done(notebook.write(applying.apply, plan, None, options.tag).answer, plan, where)


@contextmanager
def _notebook(folders: Folders, *, dry: bool) -> Iterator[Notebook]:
    if not dry or has_notebook(folders):
        with opened(folders) as notebook:
            yield notebook
        return
    with tempfile.TemporaryDirectory(prefix="askwell-") as folder, opened(folders_in(Path(folder))) as notebook:
        yield notebook


def _people(files: Sequence[Brought], kept: dict[str, tuple[str, ...]]) -> tuple[Packed, list[Where]]:
    people, where = Packed(), []
    for file in files:
        for item in _items(file, kept):
            if isinstance(item, Doubt):
                where.append((file.name, item))
            else:
                people.append(item)
    return people, where


def _items(file: Brought, kept: dict[str, tuple[str, ...]]) -> Iterator[Any]:
    if file.table is None:
        return vcard_reading.contacts(file.data)
    mapping = remembered(file.table.columns, kept)
    if mapping is None and file.table.preset != "askwell" and not is_usable(guess(file.table)):
        words = f"{file.name} is a table, but which column holds the names cannot be told. Open it in the window once."
        raise Refusal(Status.UNREADABLE, words, "no_name_column")
    return table_reading.contacts(file.table, mapping)


def _nobody(where: Sequence[Where]) -> Answer:
    told = {"people": 0, "doubts": doubts.told(where)}
    return Answer(Status.NOTHING, told, said=("Nobody could be found in it.", *doubts.lines(where)))


def _planned(plan: ImportPlan, where: Sequence[Where]) -> Answer:
    counts = {kind.value: number for kind, number in plan.counts().items() if kind is not RowKind.UNREADABLE}
    told = {"dry_run": True, "people": len(plan.contacts), **counts, "doubts": doubts.told(where)}
    lines = (
        f"{counted(len(plan.contacts), 'person', 'people')}: {counts['new']:,} new, {counts['changed']:,} with news,"
        f" {counts['same']:,} as they are, {counts['duplicate']:,} to be decided in the window",
    )
    return Answer(told=told, lines=lines, said=(*doubts.lines(where), "Nothing was changed."))


def _done(outcome: ImportOutcome, plan: ImportPlan, where: Sequence[Where]) -> Answer:
    told = {
        "dry_run": False,
        "people": len(plan.contacts),
        "added": outcome.added,
        "updated": outcome.updated,
        "skipped": outcome.skipped,
        "to_decide": outcome.open,
        "doubts": doubts.told(where),
    }
    lines = [f"Added {outcome.added:,}, updated {outcome.updated:,}, left {outcome.skipped:,} as they are"]
    if outcome.open:
        who = counted(outcome.open, "of them may be somebody", "of them may be people")
        lines.append(f"{who} you have already: import the file in the window to decide")
    return Answer(told=told, lines=tuple(lines), said=doubts.lines(where))
