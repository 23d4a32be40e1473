"""Why nothing is taken in, in sentences."""

from collections.abc import Callable, Sequence

from desktop_app.interchange.sniffing import FileKind
from desktop_app.records.exchange import Doubt
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.people import People
from desktop_app.ui.importing.reasons import INSTEAD, OTHER
from desktop_app.ui.importing.sources import Source
from desktop_app.ui.importing.words import place, reason, tr

MOST = 6


def useless_lines(sources: Sequence[Source]) -> list[str]:
    """A sentence for each file that cannot be taken in: what it is, and what to do instead."""
    lines = [_instead(source) for source in sources[:MOST]]
    if len(sources) > MOST:
        lines.append(tr("The same goes for %n more files.", len(sources) - MOST))
    return lines


def nobody_lines(people: People) -> list[str]:
    """Why there is nobody in the files, with the first places that could not be read."""
    if not people.reading.doubts:
        return [tr("There is no person in it.")]
    return doubt_lines(people.reading.doubts, people, reason)


def doubt_lines(doubts: Sequence[Doubt], origins: Origins, told: Callable[[Doubt], str]) -> list[str]:
    """The first of the doubts in words, each with its place in the files."""
    lines = []
    for number, doubt in enumerate(doubts[:MOST]):
        where = place(doubt.line, origins.file_of(origins.count + number))
        lines.append(f"{where}: {told(doubt)}" if where else told(doubt))
    if len(doubts) > MOST:
        lines.append(tr("And %n more places.", len(doubts) - MOST))
    return lines


def _instead(source: Source) -> str:
    what = source.what if source.kind is FileKind.NOTHING else source.kind.value
    words = tr(INSTEAD.get(what, OTHER)).replace("{kind}", what)
    return words.replace("{name}", source.name)
