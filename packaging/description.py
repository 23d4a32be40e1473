"""What packages say about the program, in the forms that systems want; all of it from the one description."""

import re
import sys
from pathlib import Path

from desktop_app.identity import VERSION, Kind, app

ROOT = Path(__file__).resolve().parent.parent
# The program without a console, for menus and files; beside it the command, for shells.
WINDOWED = f"{app().command}w"


def rights() -> str:
    """The line of LICENSE that says whose the program is, as `Copyright (c) 2026 ...`."""
    found = re.search(r"^Copyright .+$", (ROOT / "LICENSE").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None, "LICENSE names nobody"
    return found[0]


def version_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers; what follows them (`rc1`) is left out."""
    numbers = [int(number) for number in re.match(r"\d+(?:\.\d+)*", VERSION)[0].split(".")]  # type: ignore[index]
    major, minor, patch = (*numbers, 0, 0)[:3]
    return major, minor, patch, 0


def own_kinds() -> list[Kind]:
    """Kinds of files that are Askwell's."""
    return [kind for kind in app().kinds if kind.own]


def program_id(kind: Kind) -> str:
    """Windows' name for a kind of file as Askwell opens it: `Askwell.vcf`."""
    return f"{app().name}.{kind.extensions[0]}"


def file_mark(kind: Kind) -> str:
    """The name of the mark of an own kind of file: `askwell-archive` for application/vnd.askwell.archive."""
    return kind.type.rpartition("vnd.")[2].replace(".", "-")


def types() -> list[str]:
    """The MIME types of all kinds."""
    return [kind.type for kind in app().kinds]


def facts() -> dict[str, str]:
    """What shell scripts ask for by name."""
    return {
        "name": app().name,
        "command": app().command,
        "version": app().version,
        "id": app().id,
        "windowed": WINDOWED,
    }


if __name__ == "__main__":
    sys.stdout.write(facts()[sys.argv[1]] + "\n")
