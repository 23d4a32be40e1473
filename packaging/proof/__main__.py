"""Proves a Debian package where no Python is: `python packaging/proof FOLDER SUITE OLDER.deb NEWER.deb`.

As root, in a mount namespace of its own; `package_test.sh` calls it so.

In a fresh Debian two people install the older version, write something down, take the newer one, find it again, open
files by their types, and remove the program. Every line says what was seen; the exit status is 1 where one was not so.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from room import Person, Room, read_only, room
from screen import Screen, screen, until

from desktop_app.identity import app

PROGRAM = f"/usr/lib/{app().command}/{app().command}"
COMMAND = f"/usr/bin/{app().command}"
ENTRY = f"/usr/share/applications/{app().id}.desktop"
CARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEND:VCARD\r\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"
WRITTEN, FOUND_AGAIN, IMPORTED, OTHERS = "Zora Beforehand", "Harbourmaster", "Vera Cardholder", "Bert Elsewhere"
# This desktop has no portal, and Qt says so.
EXPECTED = re.compile(r"org\.freedesktop\.portal\.Desktop")
INTERNET = re.compile(r"AF_INET6?\b")


class Proof:
    """The steps, in their order; each raises AssertionError or TimeoutError where it fails."""

    def __init__(self, place: Room, seen: Screen, older: Path, newer: Path) -> None:
        self.room = place
        self.screen = seen
        self._older, self._newer = older, newer
        self.anna: Person
        self.bert: Person

    def steps(self) -> list[Callable[[], str]]:
        """All of them."""
        return [
            self.no_python, self.people, self.older_version, self.write_down, self.upgrade, self.cannot_write,
            self.whole, self.find_again, self.types, self.card, self.archive, self.two_users, self.no_internet,
            self.no_reports, self.removal,
        ]  # fmt: skip

    def no_python(self) -> str:
        """There is no Python before, and none comes with the package (asked again at the end of the installation)."""
        found = [path for path in self.room.path("/usr/bin").glob("python*")]
        assert not found, f"{found} are there"
        assert "python" not in self.room.run("dpkg-query", "-W", "-f", "${Package}\n")
        return "no /usr/bin/python*, no package of Python"

    def people(self) -> str:
        """Two ordinary users."""
        self.anna, self.bert = self.room.person("anna", 1001), self.room.person("bert", 1002)
        return "two users, each with a session bus"

    def _installed(self, package: Path) -> str:
        shutil.copyfile(package, self.room.path(f"/tmp/{package.name}"))
        self.room.install(f"/tmp/{package.name}")
        told = self.room.run("dpkg-query", "-W", "-f", "${db:Status-Abbrev}${Version}", app().command)
        return told.removeprefix("ii").strip()

    def older_version(self) -> str:
        """apt-get install ./older.deb"""
        version = self._installed(self._older)
        self.no_python()
        return f"installed {version} with apt-get; still no Python"

    def _launch(self, who: Person) -> None:
        """As a desktop does it: by the entry in the menu."""
        self.room.start("gio", "launch", ENTRY, who=who, display=self.screen.display)
        self._up(who)

    def _up(self, who: Person) -> None:
        until(lambda: self.room.running(PROGRAM, who), f"a process of {who.name}'s")
        self.screen.wait_for(app().name)

    def _quit(self, who: Person) -> None:
        self.screen.wait_for(app().name)
        self.screen.press("ctrl+q")
        until(lambda: not self.room.running(PROGRAM, who), "the program's end")

    def _search(self, who: Person, words: str) -> list[str]:
        told = self.room.run(COMMAND, "search", "--json", words, who=who, check=False)
        return [contact["name"] for contact in json.loads(told[told.index("{") : told.rindex("}") + 1])["contacts"]]

    def write_down(self) -> str:
        """Start by the entry, add a contact by the keyboard, quit."""
        self._launch(self.anna)
        self.screen.press("ctrl+n", f"type:{WRITTEN}", "Return")
        self._quit(self.anna)
        assert self._search(self.anna, WRITTEN) == [WRITTEN]
        return f"gio launch, Ctrl+N, {WRITTEN!r}, Enter, Ctrl+Q: it is in the notebook"

    def upgrade(self) -> str:
        """apt-get install ./newer.deb over the older one."""
        before = self.room.path(f"{self.anna.home}/.local/share/{app().command}/notebook.sqlite").read_bytes()
        version = self._installed(self._newer)
        assert version == re.split("_", self._newer.name)[1], version
        assert self.room.run(COMMAND, "--version", who=self.anna).strip() == f"{app().command} {app().version}"
        after = self.room.path(f"{self.anna.home}/.local/share/{app().command}/notebook.sqlite").read_bytes()
        assert before == after, "the notebook was touched"
        self.no_python()
        return f"upgraded to {version}; the notebook is untouched"

    def cannot_write(self) -> str:
        """From here on /usr is read-only, and the program does not mind."""
        read_only(self.room, True)
        assert "Read-only" in self.room.run("touch", "/usr/lib/mark", check=False)
        return "/usr is read-only from here on"

    def whole(self) -> str:
        """The program's own test."""
        told = self.room.run(COMMAND, "--self-test", who=self.anna)
        return f"--self-test: {len(told.splitlines())} lines, nothing missing"

    def find_again(self) -> str:
        """Start anew, find the contact by the keyboard, write into it: only who is found can be written into."""
        self._launch(self.anna)
        self.screen.press("ctrl+2", "ctrl+f", f"type:{WRITTEN[:4].lower()}", "Return", "Return", "Tab")
        self.screen.press(f"type:{FOUND_AGAIN}")
        self._quit(self.anna)
        assert self._search(self.anna, FOUND_AGAIN) == [WRITTEN]
        return f"found {WRITTEN!r} again, whose role is now {FOUND_AGAIN!r}"

    def types(self) -> str:
        """Each kind of file is known and leads to the program; an own one also by its content alone."""
        home = self.anna.home
        self.room.run(COMMAND, "export", "--format", "archive", "--output", f"{home}/all.askwell", who=self.anna)
        self.room.run("cp", f"{home}/all.askwell", f"{home}/nameless", who=self.anna)
        self._file("one.vcf", CARD.format(name=IMPORTED))
        self._file("one.ics", CALENDAR)
        for kind, file in zip(app().kinds, ("all.askwell", "one.vcf", "one.ics"), strict=True):
            told = self.room.run("xdg-mime", "query", "filetype", f"{home}/{file}", who=self.anna).strip()
            assert told == kind.type, f"{file} is {told}"
            told = self.room.run("xdg-mime", "query", "default", kind.type, who=self.anna).strip()
            assert told == f"{app().id}.desktop", f"{kind.type} is opened by {told}"
        own = next(kind for kind in app().kinds if kind.own)
        told = self.room.run("gio", "info", "-a", "standard::content-type", f"{home}/nameless", who=self.anna)
        assert own.type in told, told
        kinds = ", ".join(kind.type for kind in app().kinds)
        return f"{kinds} lead to the program; an archive is known without its ending, too"

    def _file(self, name: str, content: str) -> str:
        """A file of anna's; answers its path in the room."""
        path = f"{self.anna.home}/{name}"
        self.room.path(path).write_text(content, newline="")
        return path

    def card(self) -> str:
        """gio open card.vcf: once with nothing running, once handed to the window that is there."""
        for name in (IMPORTED, "Second Cardholder"):
            path = self._file(f"{name.split()[0]}.vcf", CARD.format(name=name))
            running = bool(self.room.running(PROGRAM, self.anna))
            self.room.start("gio", "open", path, who=self.anna, display=self.screen.display)
            if not running:
                self._up(self.anna)
            self.screen.wait_for("Import")
            self.screen.press("ctrl+Return", "Escape")
        assert len(self.room.running(PROGRAM, self.anna)) == 1, "a second program runs"
        self._quit(self.anna)
        for name in (IMPORTED, "Second Cardholder"):
            assert self._search(self.anna, name) == [name], f"{name} is not in the notebook"
        return "gio open *.vcf: imported, without a window there and into the one that was"

    def archive(self) -> str:
        """gio open all.askwell"""
        self.room.start("gio", "open", f"{self.anna.home}/all.askwell", who=self.anna, display=self.screen.display)
        self._up(self.anna)
        until(
            lambda: self.screen.windows("Restore an archive") or self.screen.windows("Import"), "the archive's window"
        )
        self.screen.press("Escape")
        self._quit(self.anna)
        return "gio open all.askwell: offered to be restored"

    def two_users(self) -> str:
        """Both at once, and neither sees the other's."""
        self._launch(self.anna)
        self.room.start("gio", "launch", ENTRY, who=self.bert, display=self.screen.display)
        until(lambda: len(self.screen.windows(app().name)) == 2, "two windows")
        until(lambda: self.room.running(PROGRAM, self.bert), "a process of bert's")
        self.screen.wait_for(app().name)
        self.screen.press("ctrl+n", f"type:{OTHERS}", "Return")
        for _ in range(2):
            self.screen.wait_for(app().name)
            self.screen.press("ctrl+q")
        until(lambda: not self.room.running(PROGRAM), "the end of both")
        known = {who.name: (self._search(who, WRITTEN), self._search(who, OTHERS)) for who in (self.anna, self.bert)}
        assert known == {"anna": ([WRITTEN], []), "bert": ([], [OTHERS])}, known
        notebook = f"{self.anna.home}/.local/share/{app().command}/notebook.sqlite"
        assert "denied" in self.room.run("cat", notebook, who=self.bert, check=False)
        assert self.room.path(notebook).stat().st_mode & 0o777 == 0o600
        return "two users at once: two notebooks, and neither may read the other's"

    def no_internet(self) -> str:
        """Every socket of a start, a search and an end, as the kernel saw them."""
        calls = Path(tempfile.mkstemp(prefix="sockets-")[1])
        before = ("strace", "-f", "-qq", "-e", "trace=socket", "-o", str(calls))
        self.room.start("gio", "launch", ENTRY, who=self.anna, display=self.screen.display, before=before)
        self._up(self.anna)
        self.screen.press("ctrl+2", "ctrl+f", "type:zora", "ctrl+3", "ctrl+4", "ctrl+5", "F1", "Escape")
        self._quit(self.anna)
        told = calls.read_text()
        calls.unlink()
        found = [line for line in told.splitlines() if INTERNET.search(line)]
        assert told.count("AF_UNIX") > 0, "strace saw nothing"
        assert not found, found
        return f"{told.count('AF_UNIX')} sockets of this machine's own, 0 of the internet"

    def no_reports(self) -> str:
        """Nothing went wrong that the program has a report of, and it said nothing on its way."""
        for who in (self.anna, self.bert):
            logs = self.room.path(f"{who.home}/.cache/{app().command}/log")
            reports = [path.name for path in logs.rglob("*") if "report" in path.name or "crash" in path.name]
            assert not reports, reports
            told = self.room.path(f"{who.home}/output.txt").read_text(errors="replace").splitlines()
            odd = [line for line in told if not EXPECTED.search(line)]
            assert not odd, odd
        return "no report of trouble, no word on the terminal"

    def removal(self) -> str:
        """apt-get purge takes the program, and nothing of anybody's."""
        read_only(self.room, False)
        files = self.room.run("dpkg-query", "-L", app().command).split("\n")
        self.room.run("apt-get", "purge", "-q", "-y", app().command)
        left = [name for name in files if app().command in name.lower() and self.room.path(name).exists()]
        assert not left, left
        for who in (self.anna, self.bert):
            assert self.room.path(f"{who.home}/.local/share/{app().command}/notebook.sqlite").is_file()
        return f"purged: of {len(files)} files and folders nothing is left, and both notebooks stay"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(folder: Path, suite: str, older: Path, newer: Path) -> int:
    """Run all steps; the first that fails ends it."""
    with screen() as seen, room(folder, suite) as place:
        proof = Proof(place, seen, older, newer)
        for step in proof.steps():
            try:
                _say(f"ok      {step()}")
            except (AssertionError, OSError, subprocess.SubprocessError, ValueError) as error:
                _say(f"NOT OK  {step.__name__}: {error}")
                traceback.print_exc()
                seen.picture(folder.parent / "last-seen.png")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])))
