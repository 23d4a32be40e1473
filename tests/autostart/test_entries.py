"""What each system reads at login comes back as the words that went in."""

import plistlib
import subprocess

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.autostart import entries
from desktop_app.autostart.entries import Entry
from desktop_app.identity import app

COMMAND = ("/usr/bin/askwell", "--hidden")
WORDS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1)
COMMANDS = st.lists(WORDS, min_size=1, max_size=4).map(tuple)
ODD = ("/opt/my apps/askwell", "--hidden", "--data-dir", '/media/é 100%/a"b`c$d\\e\\')


@given(COMMANDS)
@example(ODD)
@example(("a\nb\tc",))
def test_a_desktop_entry_comes_back(command: tuple[str, ...]) -> None:
    data = entries.desktop_entry(app(), command).encode()
    assert entries.read_desktop_entry(data) == Entry(command)


@given(COMMANDS)
@example(ODD)
def test_a_launch_agent_comes_back(command: tuple[str, ...]) -> None:
    assert entries.read_launch_agent(entries.launch_agent(app(), command)) == Entry(command)


@given(COMMANDS)
@example(ODD)
@example(("a\\", "b\\\\", 'c\\"d'))
def test_a_windows_command_line_comes_back(command: tuple[str, ...]) -> None:
    assert entries.read_run_value(entries.run_value(command)) == command


@given(COMMANDS)
def test_a_windows_command_line_is_read_as_python_writes_one(command: tuple[str, ...]) -> None:
    assert entries.read_run_value(subprocess.list2cmdline(command)) == command


def test_what_stands_in_a_desktop_entry() -> None:
    lines = entries.desktop_entry(app(), ("/opt/my apps/ask$well", "--hidden")).splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert {"Type=Application", "Name=Askwell", "Icon=org.askwell.Askwell"} <= set(lines)
    # Escaped twice: once as a word of Exec, once as a value of the file.
    assert "TryExec=/opt/my apps/ask$well" in lines
    assert r'Exec="/opt/my apps/ask\\$well" "--hidden"' in lines


def test_what_stands_in_a_launch_agent() -> None:
    told = plistlib.loads(entries.launch_agent(app(), COMMAND))
    assert told["Label"] == "org.askwell.Askwell"
    assert (told["ProgramArguments"], told["RunAtLoad"]) == (list(COMMAND), True)


def test_a_windows_command_line_is_quoted() -> None:
    assert entries.run_value((r"C:\My Apps\askwell.exe", "--hidden")) == r'"C:\My Apps\askwell.exe" "--hidden"'


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_a_desktop_entry_that_was_switched_off_elsewhere(line: str) -> None:
    data = f"[Desktop Entry]\nExec=askwell --hidden\n{line}\n".encode()
    assert entries.read_desktop_entry(data) == Entry(("askwell", "--hidden"), enabled=False)


@pytest.mark.parametrize("data", [b"", b"[Desktop Entry]\nType=Application\n", b"\xff\xfe=\x00", b"Exec=\n"])
def test_no_desktop_entry(data: bytes) -> None:
    assert entries.read_desktop_entry(data) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"no property list", plistlib.dumps([1]), plistlib.dumps({"ProgramArguments": [1]}), b"<plist><dict>"],
)
def test_no_launch_agent(data: bytes) -> None:
    assert entries.read_launch_agent(data) is None


def test_a_launch_agent_that_does_not_run_at_login() -> None:
    data = plistlib.dumps({"ProgramArguments": ["askwell"], "RunAtLoad": True, "Disabled": True})
    assert entries.read_launch_agent(data) == Entry(("askwell",), enabled=False)


def test_the_parts_of_a_command() -> None:
    entry = Entry(("python3", "-m", "desktop_app", "--hidden", "--data-dir", "/stick"))
    assert entry.program == ("python3", "-m", "desktop_app")
    assert entry.rest == ("--data-dir", "/stick")
    assert Entry(("askwell",)).rest == ()
