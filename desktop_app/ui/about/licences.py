"""The licences: the texts that a package lays beside the resources, or those of the installed libraries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from desktop_app.identity import app
from desktop_app.paths import RESOURCES
from desktop_app.ui.about.versions import libraries

FOLDER = RESOURCES.parent / "licences"
_FILE = re.compile(r"(?:licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Licence:
    """Of what it is, what it is called in a word or two, and its text."""

    name: str
    called: str
    text: str


def licences(folder: Path = FOLDER, _report: object = None) -> tuple[Licence, ...]:
    """Askwell's own first; then what `folder` holds, where there is one, or what the installed libraries say."""
    others = _packaged(folder) if folder.is_dir() else [*_icons(), *_installed()]
    return (*_own(), *others)


def _own() -> Iterator[Licence]:
    for place in (RESOURCES.parent / "LICENSE", FOLDER / "LICENSE"):
        if place.is_file():
            yield Licence(app().name, app().license, _text(place))
            return


def _icons() -> Iterator[Licence]:
    yield Licence("Lucide", "ISC", _text(RESOURCES / "icons" / "LICENSE"))


def _packaged(folder: Path) -> list[Licence]:
    """Each file there, by its name; those of one library lie in a folder of its name."""
    found = []
    for path in sorted(folder.rglob("*"), key=lambda path: str(path).lower()):
        if path.is_file() and path != folder / "LICENSE":
            inside = path.relative_to(folder)
            name = inside.stem if len(inside.parts) == 1 else " / ".join((*inside.parent.parts, inside.name))
            found.append(Licence(name, "", _text(path)))
    return found


def _installed() -> Iterator[Licence]:
    for name in libraries():
        told = metadata.distribution(name)
        texts = [
            _text(Path(str(file.locate())))
            for file in told.files or ()
            if _FILE.match(file.name) and not file.name.endswith(".py")
        ]
        called = _called(told)
        yield Licence(name, called, "\n\n".join(texts) or called)


def _called(told: metadata.Distribution) -> str:
    known = told.metadata
    for key in ("License-Expression", "License"):
        value = "".join(known.get_all(key) or ())
        if value and len(value) < 80:
            return value
    classed = [value for value in known.get_all("Classifier") or () if value.startswith("License ::")]
    return ", ".join(value.rpartition(" :: ")[2] for value in classed)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
