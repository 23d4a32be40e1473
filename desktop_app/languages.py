"""The languages there are, and which of them texts in files are read in; English where nothing else is there."""

from pathlib import Path

from desktop_app.paths import RESOURCES

# askwell_<language>.qm: what the window says. <language>/: the guide, the manual and the like, where English has them.
CATALOGUES = RESOURCES / "translations"
ENGLISH = "en"


class _Reading:
    """Set once, before anything is read."""

    folder = CATALOGUES
    languages: tuple[str, ...] = ()


def installed(folder: Path = CATALOGUES) -> tuple[str, ...]:
    """The languages whose catalogue is in `folder`, as in "pt_BR"; English is always there and not among them."""
    found = (path.stem.removeprefix("askwell_") for path in sorted(folder.glob("askwell_*.qm")))
    return tuple(language for language in found if language != ENGLISH)


def best(wanted: list[str], folder: Path = CATALOGUES) -> str:
    """The first of the `wanted` languages (as in "de-AT", "pt_BR") that is there, in its own region or another's."""
    there = installed(folder)
    for asked in wanted:
        name = asked.replace("-", "_")
        short = name.partition("_")[0]
        for language in (name, short):
            if language == ENGLISH or language in there:
                return language
        for language in there:
            if language.partition("_")[0] == short:
                return language
    return ENGLISH


def read_in(language: str, folder: Path = CATALOGUES) -> None:
    """From now on, find texts in this language where `folder` has them."""
    _Reading.folder = folder
    short = language.partition("_")[0]
    _Reading.languages = tuple(dict.fromkeys(one for one in (language, short) if one != ENGLISH))


def resource(name: str) -> Path:
    """A file of texts below resources/, as in "guide.json", in the user's language; in English where it has none."""
    for language in _Reading.languages:
        path = _Reading.folder / language / name
        if path.exists():
            return path
    return RESOURCES / name
