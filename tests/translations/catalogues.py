"""The catalogues in resources/translations: brought up to date from the code, and made ready for the program.

`askwell.ts` is what a translator starts from (copied to askwell_<locale>.ts), `askwell_en.ts` holds only how English
counts; the .qm files are made from the .ts and not tracked.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.languages import CATALOGUES
from tests.translations.extracting import Text, extract

TEMPLATE = "askwell.ts"
ENGLISH = "askwell_en.ts"
DATE = re.compile(r"[dMy ,./-]+")
ABOUT_DATES = "how a day is written: d its number, ddd or dddd its name, M, MMM or MMMM the month, yyyy the year"


def update(folder: Path = CATALOGUES) -> None:
    """Bring the template, the English plurals and every language in `folder` up to date with the code.

    Raises RuntimeError where a call hides its text.
    """
    texts, hidden = extract()
    if hidden:
        raise RuntimeError("\n".join(f"{one.where}:{one.line}: which text is {one.call}?" for one in hidden))
    with TemporaryDirectory(prefix="askwell-texts-") as made:
        code = Path(made, "texts.cpp")
        code.write_text(as_code(texts), encoding="utf-8")
        for path in (folder / TEMPLATE, folder / ENGLISH, *sorted(folder.glob("askwell_*.ts"))):
            _merge(code, path)


def _merge(code: Path, path: Path) -> None:
    options = ["-locations", "none", "-silent", "-sort-messages", "-source-language", "en"]
    if path.name in (TEMPLATE, ENGLISH):
        options.append("-no-obsolete")
    if path.name == ENGLISH:
        options += ["-pluralonly", "-target-language", "en"]
    tool("lupdate", *options, str(code), "-ts", str(path))


def as_code(texts: Sequence[Text]) -> str:
    """The texts as C++, which lupdate knows best: with what tells a translator where each is shown."""
    lines = []
    for text in texts:
        lines.append(f"//: {text.where}")
        if DATE.fullmatch(text.source):
            lines.append(f"//: {ABOUT_DATES}")
        words = ", ".join(map(quoted, (text.context, text.source, text.comment)))
        lines.append(f"QCoreApplication::translate({words}{', n' if text.plural else ''});")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """A text as a literal of C++."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def release(folder: Path = CATALOGUES) -> list[Path]:
    """Make the .qm of every language in `folder` whose .ts is newer; answers all of them."""
    made = []
    for source in sorted(folder.glob("askwell_*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            # Whole or not at all: other tests may be reading it.
            new = target.with_suffix(f".{os.getpid()}.part")
            tool("lrelease", "-silent", str(source), "-qm", str(new))
            new.replace(target)
        made.append(target)
    return made


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools; they come with PySide6. Raises RuntimeError with its words where it fails."""
    found = Path(sys.executable).parent / f"pyside6-{name}"
    run = subprocess.run([str(found), *arguments], capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"{name}: {run.stdout}{run.stderr}")
