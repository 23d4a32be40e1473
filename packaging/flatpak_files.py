"""The Flatpak's manifest from the lock: the program, its libraries as wheels, and no network while building.

    PYTHONPATH=. python packaging/flatpak_files.py requirements FOLDER
    PYTHONPATH=. python packaging/flatpak_files.py manifest FOLDER

The first writes the part of the lock that the program needs to run, from which `pip download` fills FOLDER/wheels; the
second writes the manifest for just those wheels, and refuses any that the lock does not know, and the licences.
"""

import hashlib
import json
import re
import shlex
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions, requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import licences
from description import ROOT
from desktop_app.identity import app

# With what Qt's wheels load from a system, and Python 3.13.
RUNTIME, SDK, RUNTIME_VERSION, PYTHON = "org.kde.Platform", "org.kde.Sdk", "6.10", "3.13"
# No network and no folder of the user's: files come and go through the portals' dialogs.
PERMISSIONS = (
    "--socket=wayland",
    "--socket=fallback-x11",
    "--share=ipc",  # X11's shared memory
    "--device=dri",
    "--talk-name=org.freedesktop.Notifications",
    "--talk-name=org.kde.StatusNotifierWatcher",
)
PREFIX = "/app"
# Of PySide6's wheel what Askwell never loads: QML, tools, headers.
UNUSED = (
    *("Qt/qml", "Qt/metatypes", "Qt/libexec", "Qt/lib/libQt6*Q[mu]*", "Qt/lib/libQt6Designer*", "Qt/lib/libQt6Labs*"),
    *("Qt/lib/libQt6WaylandCompositor*", "QtQ*", "QtDesigner*", "*.pyi", "include", "typesystems", "glue", "scripts"),
    *("assistant", "designer", "linguist", "lrelease", "lupdate", "balsam*", "qml*", "svgtoqml", "qsb"),
)


def needed() -> list[str]:
    """The names of the libraries that the program needs to run, with all that they need on Linux, in order."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    found: set[str] = set()
    while waiting:
        name = canonicalize_name(waiting.pop().name)
        if name not in found:
            found.add(name)
            waiting += [one for one in map(Requirement, requires(name) or []) if _applies(one)]
    return sorted(found)


def _applies(requirement: Requirement) -> bool:
    # SQLAlchemy wants greenlet for asyncio only, and says so by a marker for the processor.
    there = {"extra": "", "sys_platform": "linux", "python_version": PYTHON, "platform_system": "Linux"}
    return requirement.marker is None or requirement.marker.evaluate(there)


def locked() -> dict[str, str]:
    """The entry of each library in the lock, with its hashes."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"^(?=\S+==)", text, flags=re.MULTILINE)[1:]
    return {canonicalize_name(block.partition("==")[0]): block for block in blocks}


def requirements() -> str:
    """The part of the lock that is in the Flatpak."""
    entries = locked()
    return "".join(entries[name] for name in needed())


def manifest(wheels: Iterable[Path]) -> dict[str, Any]:
    """The manifest as a value for json; a wheel that is not locked is a ValueError."""
    return {
        "id": app().id,
        "runtime": RUNTIME,
        "runtime-version": RUNTIME_VERSION,
        "sdk": SDK,
        "command": app().command,
        "finish-args": list(PERMISSIONS),
        "modules": [_libraries(sorted(wheels)), _program()],
    }


def _libraries(wheels: list[Path]) -> dict[str, Any]:
    hashes = set(re.findall(r"--hash=sha256:([0-9a-f]{64})", requirements()))
    sources = []
    for wheel in wheels:
        known = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if known not in hashes:
            raise ValueError(f"{wheel.name} is not in requirements.lock")
        sources.append({"type": "file", "path": f"wheels/{wheel.name}", "sha256": known})
    return {"name": "libraries", "buildsystem": "simple", "build-commands": library_commands(), "sources": sources}


def library_commands(prefix: str = PREFIX) -> list[str]:
    """What is run beside the wheels."""
    options = "--no-index --no-deps --no-build-isolation --ignore-installed --no-warn-script-location"
    return [
        f"pip3 install {options} --prefix={shlex.quote(prefix)} *.whl",
        f"cd {shlex.quote(prefix)}/lib/python3*/site-packages/PySide6 && rm -rf {' '.join(UNUSED)}",
    ]


def program_commands(prefix: str = PREFIX) -> list[str]:
    """What is run beside the program's own files."""
    command, there = app().command, shlex.quote(prefix)
    return [
        f"install -d {there}/bin {there}/share {there}/lib/{command}",
        f"cp -r desktop_app resources {licences.FOLDER} start.py {there}/lib/{command}/",
        f"python3 -m compileall -q {there}/lib/{command}",
        f"install -m 755 launcher {there}/bin/{command}",
        f"cp -r share/. {there}/share/",
        f"QT_QPA_PLATFORM=offscreen {there}/bin/{command} --self-test",
    ]


def launcher(prefix: str = PREFIX) -> list[str]:
    """The lines of the command."""
    return [f'exec python3 {shlex.quote(prefix)}/lib/{app().command}/start.py "$@"']


def _program() -> dict[str, Any]:
    """Paths are those from the manifest's folder, build/flatpak."""
    return {
        "name": app().command,
        "buildsystem": "simple",
        "build-commands": program_commands(),
        "sources": [
            {"type": "dir", "path": "../../desktop_app", "dest": "desktop_app"},
            {"type": "dir", "path": "../../resources", "dest": "resources"},
            {"type": "dir", "path": licences.FOLDER, "dest": licences.FOLDER},
            {"type": "file", "path": "../../packaging/start.py"},
            {"type": "dir", "path": "../share", "dest": "share"},
            {"type": "script", "dest-filename": "launcher", "commands": launcher()},
        ],
    }


def modules() -> list[str]:
    """The modules of the libraries that are in the Flatpak."""
    inside = set(needed())
    owned = packages_distributions().items()
    return [module for module, owners in owned if inside & {canonicalize_name(owner) for owner in owners}]


def main(what: str, folder: Path) -> None:
    """Write the one or the other below `folder`, or say which Python the runtime has."""
    folder.mkdir(parents=True, exist_ok=True)
    if what == "python":
        sys.stdout.write(PYTHON + "\n")
    elif what == "requirements":
        (folder / "requirements.txt").write_text(requirements(), encoding="utf-8")
    else:
        told = manifest((folder / "wheels").glob("*.whl"))
        licences.write(folder / licences.FOLDER, modules(), frozen=False)
        (folder / f"{app().id}.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
