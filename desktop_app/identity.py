"""What the program is called, everywhere: in the window, in its packages and on the systems that start it."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.paths import RESOURCES

# A plain value: the build reads it without running anything.
VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that Askwell opens: its MIME type, extensions without the dot, and name in English.

    `own` kinds are Askwell's; the others belong to many programs, and Askwell only offers itself. `uti` is macOS's name
    of the type, `conforms` those of what it is a case of.
    """

    type: str
    uti: str
    conforms: tuple[str, ...]
    extensions: tuple[str, ...]
    label: str
    own: bool


@dataclass(frozen=True, slots=True)
class App:
    """`id` is in reverse-domain form, as desktop entries, AppStream, Flatpak and macOS want it; texts in English.

    `windows_id` is the GUID by which an installer knows an earlier version: it never changes.
    """

    name: str
    command: str
    id: str
    summary: str
    description: tuple[str, ...]
    license: str
    publisher: str
    windows_id: str
    macos_category: str
    categories: tuple[str, ...]
    keywords: tuple[str, ...]
    kinds: tuple[Kind, ...]
    version: str = VERSION


@cache
def app() -> App:
    """The one description, `resources/app.json`."""
    found: dict[str, Any] = json.loads((RESOURCES / "app.json").read_text(encoding="utf-8"))
    kinds = tuple(Kind(**_frozen(kind)) for kind in found.pop("kinds"))
    return App(**_frozen(found), kinds=kinds)


def _frozen(found: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}
