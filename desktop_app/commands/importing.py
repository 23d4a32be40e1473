"""askwell import FILE..."""

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_app.commands.answers import Answer, Refusal, Status, counted
from desktop_app.commands.notebooks import has_notebook, opened
from desktop_app.commands.reading_files import Brought, read
from desktop_app.interchange.tables import reading as table_reading
from desktop_app.interchange.tables.mapping import guess, is_usable, remembered
from desktop_app.interchange.vcard import reading as vcard_reading
from desktop_app.paths import Folders, folders_in
from desktop_app.records.exchange import Doubt, Reading
from desktop_app.records.importing import ImportOutcome, ImportPlan, RowKind
from desktop_app.records.packed import Packed
from desktop_app.store.database import Notebook

_MOST_TOLD = 20
Where = tuple[str, Doubt]


def run(options: argparse.Namespace, folders: Folders) -> Answer:
    """Read, compare, and (unless it is a dry run) take in; all of it or nothing."""
    from desktop_app.store import import_mappings
    from desktop_app.store.importing import applying, planning

    files = [read(path) for path in options.files]
    with _notebook(folders, dry=options.dry_run) as notebook:
        kept = notebook.read(import_mappings.kept)
        people, doubts = _people(files, kept)
        if not people:
            return _nobody(doubts)
        plan = notebook.read(planning.plan, Reading(people, tuple(doubt for _, doubt in doubts)))
        if options.dry_run:
            return _planned(plan, doubts)
        return _done(notebook.write(applying.apply, plan, None, options.tag).answer, plan, doubts)


@contextmanager
def _notebook(folders: Folders, *, dry: bool) -> Iterator[Notebook]:
    if not dry or has_notebook(folders):
        with opened(folders) as notebook:
            yield notebook
        return
    with tempfile.TemporaryDirectory(prefix="askwell-") as folder, opened(folders_in(Path(folder))) as notebook:
        yield notebook


def _people(files: Sequence[Brought], kept: dict[str, tuple[str, ...]]) -> tuple[Packed, list[Where]]:
    people, doubts = Packed(), []
    for file in files:
        for item in _items(file, kept):
            if isinstance(item, Doubt):
                doubts.append((file.name, item))
            else:
                people.append(item)
    return people, doubts


def _items(file: Brought, kept: dict[str, tuple[str, ...]]) -> Iterator[Any]:
    if file.table is None:
        return vcard_reading.contacts(file.data)
    mapping = remembered(file.table.columns, kept)
    if mapping is None and file.table.preset != "askwell" and not is_usable(guess(file.table)):
        words = f"{file.name} is a table, but which column holds the names cannot be told. Open it in the window once."
        raise Refusal(Status.UNREADABLE, words, "no_name_column")
    return table_reading.contacts(file.table, mapping)


def _nobody(doubts: Sequence[Where]) -> Answer:
    told = {"people": 0, "doubts": list(map(_doubt, doubts))}
    return Answer(Status.NOTHING, told, said=("Nobody could be found in it.", *_doubt_lines(doubts)))


def _planned(plan: ImportPlan, doubts: Sequence[Where]) -> Answer:
    counts = {kind.value: number for kind, number in plan.counts().items() if kind is not RowKind.UNREADABLE}
    told = {"dry_run": True, "people": len(plan.contacts), **counts, "doubts": list(map(_doubt, doubts))}
    lines = (
        f"{counted(len(plan.contacts), 'person', 'people')}: {counts['new']:,} new, {counts['changed']:,} with news,"
        f" {counts['same']:,} as they are, {counts['duplicate']:,} to be decided in the window",
    )
    return Answer(told=told, lines=lines, said=(*_doubt_lines(doubts), "Nothing was changed."))


def _done(outcome: ImportOutcome, plan: ImportPlan, doubts: Sequence[Where]) -> Answer:
    told = {
        "dry_run": False,
        "people": len(plan.contacts),
        "added": outcome.added,
        "updated": outcome.updated,
        "skipped": outcome.skipped,
        "to_decide": outcome.open,
        "doubts": list(map(_doubt, doubts)),
    }
    lines = [f"Added {outcome.added:,}, updated {outcome.updated:,}, left {outcome.skipped:,} as they are"]
    if outcome.open:
        who = counted(outcome.open, "of them may be somebody", "of them may be people")
        lines.append(f"{who} you have already: import the file in the window to decide")
    return Answer(told=told, lines=tuple(lines), said=_doubt_lines(doubts))


def _doubt(where: Where) -> dict[str, object]:
    file, doubt = where
    return {"file": file, "line": doubt.line, "reason": doubt.reason, "quote": doubt.quote[:200]}


def _doubt_lines(doubts: Sequence[Where]) -> tuple[str, ...]:
    lines = []
    for file, doubt in doubts[:_MOST_TOLD]:
        quote = f": {doubt.quote[:80]}" if doubt.quote else ""
        lines.append(f"{file}, line {doubt.line}: {doubt.reason.replace('_', ' ')}{quote}")
    more = Counter(doubt.reason for _, doubt in doubts[_MOST_TOLD:])
    lines += [f"{number:,} more: {reason.replace('_', ' ')}" for reason, number in more.items()]
    return tuple(lines)
