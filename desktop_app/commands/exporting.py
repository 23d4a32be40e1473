"""askwell export --format FORMAT --output PATH"""

import argparse
from collections.abc import Iterator
from typing import IO, Any

from desktop_app.commands import outputs
from desktop_app.commands.answers import Answer, Refusal, Status, counted
from desktop_app.commands.notebooks import need_notebook, opened
from desktop_app.commands.parsing import STANDARD
from desktop_app.identity import VERSION
from desktop_app.paths import Folders
from desktop_app.store.database import Notebook

_NOUNS = {"ics": ("meeting", "meetings"), "archive": ("record", "records")}


def run(options: argparse.Namespace, folders: Folders) -> Answer:
    """Write one file."""
    if options.json and options.output == STANDARD:
        raise Refusal(Status.USAGE, "Standard output cannot take both the file and --json.", "usage")
    need_notebook(folders)
    if options.output.exists() and options.output.samefile(folders.notebook):
        raise Refusal(Status.USAGE, f"{options.output} is the notebook itself.", "usage")
    with opened(folders) as notebook:
        return _Export(options, notebook).run()


class _Export:
    def __init__(self, options: argparse.Namespace, notebook: Notebook) -> None:
        self._options = options
        self._notebook = notebook
        self._count = 0

    def run(self) -> Answer:
        from desktop_app.store import documents_out, exporting, exporting_meetings

        private = self._notebook.read(documents_out.private_answers)
        kind = self._options.format
        if kind == "archive" and private and not self._options.private:
            words = (
                f"{counted(private, 'answer was', 'answers were')} told in confidence, and an archive holds everything:"
                " say --private to let them leave along."
            )
            raise Refusal(Status.USAGE, words, "private")
        if kind == "ics":
            there = len(self._notebook.read(exporting_meetings.meetings))
        else:
            there = len(self._notebook.read(exporting.in_order))
        if not there and kind != "archive":
            raise Refusal(
                Status.NOTHING, f"There is {'no meeting' if kind == 'ics' else 'nobody'} to export.", "nothing"
            )
        outputs.write(self._options.output, lambda file: self._notebook.read(self._write, file))
        return self._answer(private if kind == "markdown" and not self._options.private else 0)

    def _answer(self, left_out: int) -> Answer:
        kind, path = self._options.format, str(self._options.output)
        told = {"format": kind, "output": path, "count": self._count, "left_out_private": left_out}
        said: tuple[str, ...] = ()
        if left_out:
            answers = counted(left_out, "answer told in confidence was", "answers told in confidence were")
            said = (f"{answers} left out; --private takes them along.",)
        if self._options.output == STANDARD:
            return Answer(told=told, said=said)
        return Answer(
            told=told, said=said, lines=(f"{counted(self._count, *_NOUNS.get(kind, ('person', 'people')))} in {path}",)
        )

    def _write(self, session: Any, file: IO[bytes]) -> None:
        """Write in parts, so that no more than a part is in memory where the format allows it."""
        from desktop_app.interchange.calendar import writing as calendar
        from desktop_app.interchange.tables import writing as tables
        from desktop_app.store import exporting, exporting_meetings

        kind = self._options.format
        if kind == "archive":
            self._archive(session, file)
        elif kind == "markdown":
            self._markdown(session, file)
        elif kind == "ics":
            file.write(calendar.write(self._counted(exporting_meetings.meetings(session))))
        elif kind == "csv":
            file.write(tables.write(self._counted(exporting.each(session))))
        else:
            from desktop_app.interchange.vcard import writing as vcard

            for card in vcard.each(self._counted(exporting.each(session)), "4.0" if kind == "vcard" else "3.0"):
                file.write(card)

    def _counted(self, rows: Any) -> Iterator[Any]:
        for row in rows:
            self._count += 1
            yield row

    def _markdown(self, session: Any, file: IO[bytes]) -> None:
        from desktop_app.interchange import markdown
        from desktop_app.store import dossiers, exporting

        people = dossiers.dossiers(session, exporting.in_order(session), private=self._options.private)
        for one in self._counted(people):
            if self._count > 1:
                file.write(b"\n---\n\n")
            file.write(markdown.write([one]))

    def _archive(self, session: Any, file: IO[bytes]) -> None:
        from desktop_app.interchange.archive import writing
        from desktop_app.store import archiving

        found = archiving.material(session, self._notebook.clock(), VERSION, private=self._options.private)
        self._count = sum(found.head.counts.values())
        writing.write(file, found)
