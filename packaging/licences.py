"""The licence texts of everything in the program's folder, from the installed libraries and from `licences/` here.

The About window shows them from there: one file, or one folder of files, for each name.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from description import ROOT

TEXTS = ROOT / "packaging" / "licences"
# The name of the folder in the program's; beside `resources`.
FOLDER = "licences"
OWN = "LICENSE"
QT = ("PySide6-Essentials", "shiboken6")
# Its wheel brings no text of its own, and Qt needs more than one.
STARTER = "pyinstaller"
_TEXT = re.compile(r"(?:licen[cs]e|copying|notice)", re.IGNORECASE)
_WHOSE = re.compile(r"^\W*(?:copyright\b)?\s*(?:\(c\)|©)?\s*", re.IGNORECASE)
_COPYRIGHT = re.compile(r"^\W*(?:copyright\b|\(c\)|©).*\d{4}.*$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Library:
    """A library in the folder: its licence's name as its makers say it, the text, and the modules it consists of."""

    name: str
    version: str
    licence: str
    text: str
    modules: tuple[str, ...] = ()

    @property
    def copyrights(self) -> list[str]:
        """The lines of the text that say whose it is."""
        lines = (_WHOSE.sub("", line[0].strip()) for line in _COPYRIGHT.finditer(self.text))
        return list(dict.fromkeys(line.strip(" .*#") for line in lines))


def libraries(modules: Iterable[str], *, frozen: bool = True) -> list[Library]:
    """The libraries to which modules belong, by name; without Qt. Raises LookupError where one tells no licence.

    What is `frozen` has PyInstaller's beginning in it, too.
    """
    owners = metadata.packages_distributions()
    found: dict[str, set[str]] = {STARTER: set()} if frozen else {}
    for module in {name.partition(".")[0] for name in modules}:
        for owner in owners.get(module, ()):
            if owner.replace("_", "-") not in QT and owner != "askwell":
                found.setdefault(owner, set()).add(module)
    return [_library(name, found[name]) for name in sorted(found, key=str.lower)]


def _library(name: str, modules: set[str]) -> Library:
    told = metadata.distribution(name)
    texts = [Path(str(file.locate())) for file in told.files or () if _TEXT.match(file.name) and file.suffix != ".py"]
    if not texts:
        raise LookupError(f"{name} brings no licence")
    text = "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in texts)
    proper = told.metadata["Name"]
    return Library(proper, told.version, _called(told), text + "\n", tuple(sorted(modules)))


def _called(told: metadata.Distribution) -> str:
    known = told.metadata
    names = [name for name in ("License-Expression", "License") if name in known]
    return str(known[names[0]]).strip() if names else ""


def python() -> Library:
    """The interpreter with its own library."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    # Debian's own has with it what its makers say about the code of others in it.
    debian = Path(f"/usr/share/doc/python{version}/copyright")
    places = (
        *([debian] if sys.base_prefix == "/usr" else []),
        Path(sys.base_prefix, "lib", f"python{version}", "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
    )
    text = next((place.read_text(encoding="utf-8") for place in places if place.is_file()), None)
    if text is None:
        raise LookupError("Python brings no licence")
    return Library("Python", sys.version.partition(" ")[0], "PSF-2.0", text)


def qt() -> dict[str, str]:
    """Name of a file -> what stands in it."""
    version = metadata.version(QT[0])
    series = version.rpartition(".")[0]
    told = (TEXTS / "Qt.txt").read_text(encoding="utf-8").format(version=version, series=series)
    others = ("LGPL-3.txt", "GPL-3.txt", "third-parties.txt")
    return {"README.txt": told} | {name: (TEXTS / name).read_text(encoding="utf-8") for name in others}


def files(modules: Iterable[str], *, frozen: bool = True) -> Iterator[tuple[str, str]]:
    """Each file of the folder: its place in it, and its text; what is not `frozen` runs with another's Python."""
    yield OWN, (ROOT / "LICENSE").read_text(encoding="utf-8")
    yield "Lucide.txt", (ROOT / "resources" / "icons" / "LICENSE").read_text(encoding="utf-8")
    for library in (*([python()] if frozen else []), *libraries(modules, frozen=frozen)):
        yield f"{library.name}.txt", library.text
    for name, text in qt().items():
        yield f"Qt/{name}", text


def write(folder: Path, modules: Iterable[str], *, frozen: bool = True) -> list[tuple[str, str]]:
    """Write them below `folder`; answers PyInstaller's data, as (path, folder within the program's)."""
    found = []
    for name, text in files(modules, frozen=frozen):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        found.append((str(path), str(Path(FOLDER, name).parent)))
    return found
