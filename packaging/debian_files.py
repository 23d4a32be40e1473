"""What Debian is told about the program: `PYTHONPATH=. python packaging/debian_files.py WHAT [FOLDER]` prints it.

name                    of the package's file
changelog               of the package, as Debian's policy wants it
copyright WORK          where PyInstaller has noted what it took in
control ROOT            what the package would lay into a system
"""

import os
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import licences
from description import ROOT, rights
from desktop_app.identity import app
from share import domain

# Built for Debian from a program of its own: the first packaging of this version.
REVISION = "1"
FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
# Texts that every Debian has; a package must not bring another copy in its copyright file.
COMMON = {"Apache-2.0": "Apache-2.0", "GPL": "GPL-2"}
# Loaded only if they are there: without CUPS nothing is printed, all else goes on.
OPTIONAL_PLUGINS = ("libcupsprintersupport.so",)
# Time zones; no library, so that no tool finds it.
ALWAYS = ("tzdata",)
# Opens links and mail programs.
RECOMMENDED = ("xdg-utils",)


def version() -> str:
    """The package's version: a mark of not being released sorts before the release."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", app().version) + f"-{REVISION}"


def architecture() -> str:
    """Debian's name for this machine's."""
    return _output("dpkg", "--print-architecture").strip()


def maintainer() -> str:
    """Who answers for the package; the domain is the one that the program's id says."""
    return f"{app().publisher} <{app().command}@{domain()}>"


def synopsis() -> str:
    """The summary as the policy wants it: no sentence, no article."""
    return re.sub(r"^(?:An?|The) ", "", app().summary)


def control(depends: str, recommends: str, size: int, machine: str) -> str:
    """The control file; `size` in KiB."""
    facts = {
        "Package": app().command,
        "Version": version(),
        "Architecture": machine,
        "Maintainer": maintainer(),
        "Installed-Size": str(size),
        "Depends": depends,
        "Recommends": recommends,
        "Section": "misc",
        "Priority": "optional",
        "Description": synopsis(),
    }
    paragraphs = "\n .\n".join(textwrap.indent(textwrap.fill(text, 76), " ") for text in app().description)
    return "".join(f"{key}: {value}\n" for key, value in facts.items()) + paragraphs + "\n"


def changelog(moment: int) -> str:
    """The package's own changelog; what is new in the program stands in the program's."""
    day = format_datetime(datetime.fromtimestamp(moment, UTC))
    head = f"{app().command} ({version()}) unstable; urgency=medium"
    return f"{head}\n\n  * Version {app().version}; see changelog.gz for what is new.\n\n -- {maintainer()}  {day}\n"


def needs(root: Path) -> tuple[str, str]:
    """Depends and Recommends: the packages whose libraries the files below `root` load."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())
    elves = [path for path in files if path.read_bytes()[:4] == b"\x7fELF"]
    private = {str(path.parent) for path in elves}
    with tempfile.TemporaryDirectory() as folder:
        stub = f"Source: {app().command}\n\nPackage: {app().command}\nArchitecture: any\n"
        # The tool wants to be called within a source package.
        (Path(folder) / "debian").mkdir()
        (Path(folder) / "debian/control").write_text(stub)
        words = ["dpkg-shlibdeps", "-O", "--warnings=0", *(f"-l{place}" for place in sorted(private))]
        optional = [f"-e{path}" for path in elves if path.name in OPTIONAL_PLUGINS]
        needed = [f"-e{path}" for path in elves if path.name not in OPTIONAL_PLUGINS]
        told = _output(*words, "-dDepends", *needed, "-dRecommends", *optional, folder=folder)
    found = dict(re.findall(r"^shlibs:(\w+)=(.*)$", told, re.MULTILINE))
    return _listed(found["Depends"], ALWAYS), _listed(found.get("Recommends", ""), RECOMMENDED)


def _listed(found: str, more: Iterable[str]) -> str:
    return ", ".join(sorted({*filter(None, found.split(", ")), *more}))


def _output(*words: str, folder: str | None = None) -> str:
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True, cwd=folder).stdout


def copyright_file(inside: Iterable[licences.Library]) -> str:
    """Debian's machine-readable form: whose what is, and under which licence."""
    head = (
        f"Format: {FORMAT}\n"
        f"Upstream-Name: {app().name}\n"
        "Comment: The package brings Python, Qt and some libraries, as their makers have\n"
        " built them. Python's modules, those of the libraries too, lie in an archive at\n"
        f" the end of {_place(app().command)}; the patterns below say whose what is by\n"
        f" the names of modules. All texts in full: {_place('_internal', licences.FOLDER)}\n"
    )
    return "\n".join([head, *_stanzas(inside)])


def _place(*parts: str) -> str:
    return "/".join(("usr", "lib", app().command, *parts))


def _stanzas(inside: Iterable[licences.Library]) -> Iterator[str]:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    yield _stanza("*", [rights()], app().license, own)
    icons = (ROOT / "resources" / "icons" / "LICENSE").read_text(encoding="utf-8")
    yield _stanza(_place("_internal/resources/icons/*"), ["Lucide Contributors, and others named below"], "ISC", icons)
    reference = "On Debian systems its text is in /usr/share/common-licenses/LGPL-3."
    source = licences.qt()["README.txt"].replace("\n\n", "\n.\n")
    places = f"{_place('_internal/PySide6/*')}\n {_place('_internal/shiboken6/*')}\n {_place('_internal/libQt6*')}"
    yield _stanza(places, ["The Qt Company Ltd. and other contributors"], "LGPL-3", f"{source}.\n{reference}\n")
    for library in inside:
        places = "\n ".join(_place(f"*/{module}*") for module in library.modules) or _place(app().command)
        yield _stanza(places, library.copyrights or ["see below"], *_terms(library))


def _terms(library: licences.Library) -> tuple[str, str]:
    """The short name, and the text or where it is."""
    for beginning, file in COMMON.items():
        if library.licence.startswith(beginning):
            exception = "with-bootloader-exception" if library.name == licences.STARTER else ""
            told = f"On Debian systems its text is in /usr/share/common-licenses/{file}."
            kept = _exception(library.text) if exception else ""
            return "-".join(filter(None, (file, exception))), f"{kept}{told}\n"
    return f"{library.licence}-{library.name}", library.text


def _exception(text: str) -> str:
    found = re.search(r"^In addition to the permissions.*?\n\s*\n", text, re.DOTALL | re.MULTILINE)
    return f"{found[0].strip()}\n.\n" if found else ""


def _stanza(files: str, owners: list[str], name: str, text: str) -> str:
    lines = (f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())
    short = re.sub(r"[^\w.+-]+", "-", name)
    whose = "\n           ".join(owner.removeprefix("Copyright (c) ") for owner in owners)
    return f"Files: {files}\nCopyright: {whose}\nLicense: {short}\n" + "\n".join(lines) + "\n"


def taken_in(work: Path) -> list[str]:
    """The modules and libraries that PyInstaller notes in its folder."""
    notes = "".join(path.read_text(encoding="utf-8") for path in sorted(work.rglob("*.toc")))
    return re.findall(r"^\s*\[*\('([\w.]+)", notes, re.MULTILINE)


def main(what: str, folder: str = "") -> None:
    """Print one of them."""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    if what == "name":
        told = f"{app().command}_{version()}_{architecture()}.deb\n"
    elif what == "changelog":
        told = changelog(moment)
    elif what == "copyright":
        told = copyright_file([licences.python(), *licences.libraries(taken_in(Path(folder)))])
    else:
        size = sum(path.lstat().st_size for path in Path(folder, "usr").rglob("*")) // 1024
        told = control(*needs(Path(folder)), size, architecture())
    sys.stdout.write(told)


if __name__ == "__main__":
    main(*sys.argv[1:])
