"""What PyInstaller makes on each system from the same program: how many executables, how they look, what is around.

`packaging/askwell.spec` asks; icons.py must have filled build/icons on Windows and macOS.
"""

import sys
from typing import Any

import bundle
from description import ROOT, file_mark, own_kinds
from desktop_app.identity import app

FOLDER = app().command
ICONS = ROOT / "build" / "icons"
WINDOWS = ROOT / "build" / "windows"


def _system() -> str:
    # Asked directly, the checker of types would look at one system's lines only.
    return sys.platform


def programs() -> list[dict[str, Any]]:
    """The options of each executable."""
    if _system() != "win32":
        return [{"name": app().command, "console": False}]
    import windows_files

    windows_files.write(WINDOWS)
    icon = str(ICONS / f"{app().command}.ico")
    return [
        {"name": name, "console": console, "icon": icon, "version": str(WINDOWS / f"version-{name}.txt")}
        for name, console in windows_files.PROGRAMS.items()
    ]


def needless_hooks() -> tuple[str, ...]:
    """Of what PyInstaller would run first; elsewhere than on Linux Qt may need its path to the plugins."""
    return tuple(name for name in bundle.NEEDLESS_HOOKS if _system() == "linux" or name != "pyi_rth_pyside6")


def data() -> list[tuple[str, str]]:
    """Files that only this system wants, as (path, folder)."""
    return [(str(ICONS / f"{file_mark(kind)}.icns"), ".") for kind in own_kinds() if _system() == "darwin"]


def macos_bundle() -> dict[str, Any]:
    """The options of macOS's bundle; nothing elsewhere."""
    if _system() != "darwin":
        return {}
    import macos_files

    return {
        "name": f"{app().name}.app",
        "icon": str(ICONS / f"{app().command}.icns"),
        "bundle_identifier": app().id,
        "version": app().version,
        "info_plist": macos_files.info_plist(),
    }
