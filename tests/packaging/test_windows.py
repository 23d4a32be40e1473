"""The installer for Windows and what it tells the registry, read as its compiler reads it."""

import ast
import ctypes
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

import description
import icons
import windows_files
from desktop_app.identity import app
from desktop_app.ui import taskbar
from tests.packaging import inno

WINDOWS = description.ROOT / "packaging" / "windows"
CLASSES = "Software\\Classes\\"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is made for the tools of Windows."""
    made = tmp_path_factory.mktemp("windows")
    windows_files.write(made)
    return made


@pytest.fixture
def script(folder: Path) -> dict[str, list[str]]:
    """The sections of the installer's script."""
    return inno.read(WINDOWS / "installer.iss", folder)


@pytest.fixture
def setup(script: dict[str, list[str]]) -> dict[str, str]:
    return inno.directives(script["Setup"])


@pytest.fixture
def registry(script: dict[str, list[str]]) -> list[inno.Entry]:
    return inno.entries(script["Registry"])


def _default(registry: list[inno.Entry], key: str) -> list[str]:
    """What a key itself is worth, as often as it is set."""
    return [one["ValueData"] for one in registry if one["Subkey"] == key and one.get("ValueName") == ""]


def test_the_installer_says_who_it_is(setup: dict[str, str]) -> None:
    assert setup["AppId"] == "{{" + app().windows_id + "}"
    assert setup["AppName"] == app().name
    assert setup["AppVersion"] == app().version
    assert setup["AppPublisher"] == app().publisher
    assert setup["AppCopyright"] == description.rights()
    assert setup["VersionInfoVersion"].count(".") == 3
    assert setup["OutputBaseFilename"] == f"{app().command}-{app().version}-setup"


def test_no_administrator_is_needed(setup: dict[str, str], registry: list[inno.Entry]) -> None:
    assert setup["PrivilegesRequired"] == "lowest"
    assert "PrivilegesRequiredOverridesAllowed" not in setup
    assert setup["DefaultDirName"] == "{localappdata}\\Programs\\" + app().name
    assert {one["Root"] for one in registry} == {"HKCU"}


def test_an_upgrade_leaves_nothing_of_the_version_before(script: dict[str, list[str]]) -> None:
    assert inno.entries(script["InstallDelete"]) == [{"Type": "filesandordirs", "Name": "{app}\\_internal"}]


def test_uninstalling_keeps_what_the_user_wrote(script: dict[str, list[str]]) -> None:
    assert "UninstallDelete" not in script
    assert "UninstallRun" not in script
    assert not re.search(r"DelTree|DeleteFile", "\n".join(script["Code"]))


def test_the_menu_starts_the_windowed_program_under_the_name_it_gives_itself(
    script: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=told.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    taskbar.identify()
    for shortcut in inno.entries(script["Icons"]):
        assert shortcut["Filename"] == f"{{app}}\\{description.WINDOWED}.exe"
        assert [shortcut["AppUserModelID"]] == told == [app().id]
    assert "{userprograms}\\" + app().name in [one["Name"] for one in inno.entries(script["Icons"])]


def test_elsewhere_there_is_no_taskbar_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(ctypes, "windll", raising=False)
    taskbar.identify()


def test_own_files_open_with_a_double_click(registry: list[inno.Entry]) -> None:
    for kind in description.own_kinds():
        for extension in kind.extensions:
            assert _default(registry, f"{CLASSES}.{extension}") == [description.program_id(kind)]


def test_files_of_others_are_offered_and_never_taken_over(registry: list[inno.Entry]) -> None:
    for kind in app().kinds:
        for extension in kind.extensions:
            key = f"{CLASSES}.{extension}"
            offered = [one["ValueName"] for one in registry if one["Subkey"] == rf"{key}\OpenWithProgids"]
            assert offered == [description.program_id(kind)]
            assert kind.own or not _default(registry, key)


def test_each_kind_has_a_name_a_mark_and_a_command(registry: list[inno.Entry], script: dict[str, list[str]]) -> None:
    installed = {one["Source"].rpartition("\\")[2] for one in inno.entries(script["Files"])}
    for kind in app().kinds:
        key = CLASSES + description.program_id(kind)
        assert _default(registry, key) == [kind.label]
        assert _default(registry, rf"{key}\shell\open\command") == [f'"{{app}}\\{description.WINDOWED}.exe" "%1"']
        (mark,) = _default(registry, rf"{key}\DefaultIcon")
        file = mark.removeprefix("{app}\\").removesuffix(",0")
        assert file in (installed if kind.own else {f"{description.WINDOWED}.exe"})


def test_the_settings_of_windows_list_what_the_program_opens(registry: list[inno.Entry]) -> None:
    supported = [one for one in registry if one["Subkey"].endswith(r"\SupportedTypes")]
    capable = [one for one in registry if one["Subkey"].endswith(r"\Capabilities\FileAssociations")]
    extensions = [f".{extension}" for kind in app().kinds for extension in kind.extensions]
    assert [one["ValueName"] for one in supported] == [one["ValueName"] for one in capable] == extensions
    (registered,) = (one for one in registry if one["Subkey"] == r"Software\RegisteredApplications")
    assert rf"{registered['ValueData']}\FileAssociations" == capable[0]["Subkey"]


def test_uninstalling_takes_every_value_away(registry: list[inno.Entry]) -> None:
    gone = [one["Subkey"] for one in registry if "uninsdeletekey" in one.get("Flags", "").split()]
    for one in registry:
        covered = any(one["Subkey"] == key or one["Subkey"].startswith(f"{key}\\") for key in gone)
        by_code = one["Subkey"] == "Environment"
        assert covered or by_code or "uninsdelete" in one.get("Flags", ""), one


def test_the_entry_for_starting_at_login_goes_with_the_program(registry: list[inno.Entry]) -> None:
    run = [one for one in registry if one["Subkey"].endswith(r"\Run")]
    assert len(run) == 2
    for one in run:
        assert (one["ValueType"], one["ValueName"]) == ("none", app().name), "nothing is written there"
        assert one["Flags"].split() == ["dontcreatekey", "uninsdeletevalue"]


@pytest.mark.parametrize("program", windows_files.PROGRAMS)
def test_each_program_says_what_it_is(folder: Path, program: str) -> None:
    text = (folder / f"version-{program}.txt").read_text(encoding="utf-8")
    made = ast.parse(text, mode="eval")
    strings = {
        ast.literal_eval(call.args[0]): ast.literal_eval(call.args[1])
        for call in ast.walk(made)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "StringStruct"
    }
    assert strings["ProductName"] == app().name
    assert strings["FileVersion"] == strings["ProductVersion"] == app().version
    assert strings["OriginalFilename"] == f"{program}.exe"
    assert f"filevers={description.version_numbers()}" in text


def test_one_program_has_a_console_and_one_has_none() -> None:
    assert {app().command: True, description.WINDOWED: False} == windows_files.PROGRAMS


def test_the_installer_takes_what_the_build_makes(script: dict[str, list[str]], setup: dict[str, str]) -> None:
    assert setup["SetupIconFile"].rpartition("\\")[2].removesuffix(".ico") in icons.marks()
    sources = [one["Source"] for one in inno.entries(script["Files"])]
    assert f"..\\..\\dist\\{app().command}\\*" in sources
    assert all(source.startswith(("..\\..\\dist\\", "..\\..\\build\\icons\\")) for source in sources)


def _code(script: str) -> str:
    """PowerShell without comments and texts."""
    script = re.sub(r"(?m)(^|\s)#.*$", "", script)
    return re.sub(r"'[^'\n]*'|\"[^\"\n]*\"", "''", script)


def test_the_build_script_is_whole() -> None:
    text = (WINDOWS / "build.ps1").read_text(encoding="utf-8")
    assert text.isascii(), "PowerShell 5 takes a file without a mark for one in the system's code page"
    code = _code(text)
    for opening, closing in ("{}", "()", "[]"):
        depth = 0
        for sign in code:
            depth += (sign == opening) - (sign == closing)
            assert depth >= 0
        assert depth == 0
    assert "'" not in code.replace("''", "")
    assert '"' not in code
    used = set(re.findall(r"\$(\w+)(?!:)\b", code))
    given = set(re.findall(r"\]\$(\w+)|\$(\w+) =|\(\$(\w+) in ", code))
    names = {name for found in given for name in found}
    assert used - names <= {"PSScriptRoot", "LASTEXITCODE", "args", "_", "true", "env", "ErrorActionPreference"}


def test_the_build_script_runs_what_is_there_from_the_lock() -> None:
    text = (WINDOWS / "build.ps1").read_text(encoding="utf-8")
    for path in re.findall(r"packaging\\[\w\\.]+", text):
        assert (description.ROOT / path.replace("\\", "/")).exists(), path
    assert "--require-hashes --only-binary ':all:' -r requirements.lock" in text
    assert text.index("windows_files.py") < text.index("PyInstaller") < text.index("installer.iss")
