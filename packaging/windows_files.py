"""What Windows is told about the program: the version within each executable, and the installer's facts.

Run as `PYTHONPATH=. python packaging/windows_files.py FOLDER`: writes `version-askwell.txt`, `version-askwellw.txt` for
PyInstaller and `description.iss` for Inno Setup, in which `windows/installer.iss` finds all that is told once.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from description import WINDOWED, file_mark, own_kinds, program_id, rights, version_numbers
from desktop_app.identity import Kind, app

# Console programs for shells, and the windowed one that menus start; PyInstaller's name -> whether it has a console.
PROGRAMS = {app().command: True, WINDOWED: False}
CLASSES = r"Software\Classes"
CAPABILITIES = rf"Software\{app().name}\Capabilities"
OPEN = rf'"{{app}}\{WINDOWED}.exe" "%1"'


def version_text(program: str) -> str:
    """The version resource of an executable as PyInstaller reads it (an expression of Python's)."""
    numbers = version_numbers()
    strings = {
        "CompanyName": app().publisher,
        # What the Task Manager and "Open with" show.
        "FileDescription": app().name,
        "FileVersion": app().version,
        "InternalName": program,
        "LegalCopyright": rights(),
        "OriginalFilename": f"{program}.exe",
        "ProductName": app().name,
        "ProductVersion": app().version,
    }
    entries = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    # 0x0409 and 1200: English, and its signs as Unicode.
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,\n"
        "    fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{entries}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def inno_text() -> str:
    """The facts for the installer: definitions, and the registry's values for all kinds of files."""
    numbers = ".".join(map(str, version_numbers()))
    facts = {
        "Name": app().name,
        "Command": app().command,
        "Windowed": WINDOWED,
        "Version": app().version,
        "VersionNumbers": numbers,
        "Id": app().id,
        "Guid": app().windows_id,
        "Summary": app().summary,
        "Publisher": app().publisher,
        "Rights": rights(),
    }
    lines = [f'#define {name} "{value}"' for name, value in facts.items()]
    lines += ["", "[Files]", *_own_icons(), "", "[Registry]", *_registry()]
    # Inno Setup takes a file without the mark for one in the code page of the machine that builds.
    return "\ufeff" + "\n".join(lines) + "\n"


def _own_icons() -> Iterator[str]:
    for kind in own_kinds():
        yield rf'Source: "..\..\build\icons\{file_mark(kind)}.ico"; DestDir: "{{app}}"; Flags: ignoreversion'


def _registry() -> Iterator[str]:
    for kind in app().kinds:
        yield from _kind(kind)
    program = rf"{CLASSES}\Applications\{WINDOWED}.exe"
    yield _value(program, "FriendlyAppName", app().name, "uninsdeletekey")
    yield _value(rf"{program}\shell\open\command", "", OPEN)
    for extension in _extensions(app().kinds):
        yield _value(rf"{program}\SupportedTypes", extension, "")
    yield _key(rf"Software\{app().name}")
    yield _value(CAPABILITIES, "ApplicationName", app().name, "uninsdeletekey")
    yield _value(CAPABILITIES, "ApplicationDescription", app().summary)
    for kind in app().kinds:
        for extension in _extensions([kind]):
            yield _value(rf"{CAPABILITIES}\FileAssociations", extension, program_id(kind))
    yield _value(r"Software\RegisteredApplications", app().name, CAPABILITIES, "uninsdeletevalue")


def _kind(kind: Kind) -> Iterator[str]:
    """A kind of file with its name, mark and command; only an own one gets the extension itself."""
    name = program_id(kind)
    mark = rf"{{app}}\{file_mark(kind)}.ico" if kind.own else rf"{{app}}\{WINDOWED}.exe,0"
    yield _value(rf"{CLASSES}\{name}", "", kind.label, "uninsdeletekey")
    yield _value(rf"{CLASSES}\{name}", "AppUserModelID", app().id)
    yield _value(rf"{CLASSES}\{name}\DefaultIcon", "", mark)
    yield _value(rf"{CLASSES}\{name}\shell\open\command", "", OPEN)
    for extension in _extensions([kind]):
        yield _key(rf"{CLASSES}\{extension}")
        if kind.own:
            yield _value(rf"{CLASSES}\{extension}", "", name, "uninsdeletevalue")
            yield _value(rf"{CLASSES}\{extension}", "Content Type", kind.type, "uninsdeletevalue")
        # Offered beside the others: whoever opens such files now goes on doing so.
        yield _value(rf"{CLASSES}\{extension}\OpenWithProgids", name, "", "uninsdeletevalue uninsdeletekeyifempty")


def _extensions(kinds: Iterable[Kind]) -> list[str]:
    return [f".{extension}" for kind in kinds for extension in kind.extensions]


def _key(key: str) -> str:
    """A key that goes again where nobody else has put anything there; the last line first."""
    return f'Root: HKCU; Subkey: "{key}"; ValueType: none; Flags: uninsdeletekeyifempty'


def _value(key: str, name: str, value: str, flags: str = "") -> str:
    """A line of [Registry]: a text at `name` (the key's own where empty), for this user alone."""
    quoted = value.replace('"', '""')
    end = f"; Flags: {flags}" if flags else ""
    return f'Root: HKCU; Subkey: "{key}"; ValueType: string; ValueName: "{name}"; ValueData: "{quoted}"{end}'


def write(folder: Path) -> None:
    """All files, below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for program in PROGRAMS:
        (folder / f"version-{program}.txt").write_text(version_text(program), encoding="utf-8")
    (folder / "description.iss").write_text(inno_text(), encoding="utf-8", newline="\r\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
