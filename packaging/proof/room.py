"""A Debian of its own below a folder, with people in it; everything that is mounted or running there ends with it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

# What an ordinary desktop has, for opening files by their type and starting programs by their entries. No Python.
DESKTOP = ("libglib2.0-bin", "xdg-utils", "shared-mime-info", "desktop-file-utils", "dbus", "hicolor-icon-theme")
X_SOCKETS = Path("/tmp/.X11-unix")


@dataclass(frozen=True, slots=True)
class Person:
    """An ordinary user of the room."""

    name: str
    number: int

    @property
    def home(self) -> str:
        return f"/home/{self.name}"


class Room:
    """The Debian below `root`. Commands run as root unless somebody is named."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *words: str, who: Person | None = None, display: str = "", check: bool = True) -> str:
        """Run a command to its end; answers what it printed. Raises CalledProcessError where it fails."""
        made = subprocess.run(
            self._words(words, who, display), check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if check and made.returncode:
            sys.stdout.write(made.stdout[-3000:])
            made.check_returncode()
        return made.stdout

    def start(self, *words: str, who: Person, display: str, before: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
        """Start a command and leave it running; `before` are words of the machine's that run it, as strace does."""
        log = self.path(f"{who.home}/output.txt").open("ab")
        return subprocess.Popen([*before, *self._words(words, who, display)], stdout=log, stderr=log)

    def _words(self, words: tuple[str, ...], who: Person | None, display: str) -> list[str]:
        name, home = (who.name, who.home) if who else ("root", "/root")
        facts = {"HOME": home, "USER": name, "LOGNAME": name, "LANG": "C.UTF-8", "TERM": "dumb"}
        facts["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        if who is not None:
            runtime = f"/run/user/{who.number}"
            facts |= {"XDG_RUNTIME_DIR": runtime, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus"}
            facts |= {"XDG_CURRENT_DESKTOP": "GNOME"}
        else:
            facts["DEBIAN_FRONTEND"] = "noninteractive"
            facts |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        if display:
            facts["DISPLAY"] = display
        user = ["--userspec", f"{who.number}:{who.number}"] if who else []
        pairs = [f"{name}={value}" for name, value in facts.items()]
        return ["chroot", *user, str(self.root), "env", "-i", f"--chdir={home}", *pairs, *words]

    def path(self, inside: str) -> Path:
        """Where a file of the room lies for the machine."""
        return self.root / inside.lstrip("/")

    def install(self, *packages: str) -> str:
        """Install packages, or a file of one, with what they depend on and no more."""
        return self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *packages)

    def person(self, name: str, number: int) -> Person:
        """Make an ordinary user, with a session bus as a desktop starts one."""
        made = Person(name, number)
        self.run("useradd", "--create-home", "--uid", str(number), "--shell", "/bin/sh", name)
        runtime = self.path(f"/run/user/{number}")
        runtime.mkdir(parents=True)
        os.chown(runtime, number, number)
        runtime.chmod(0o700)
        bus = f"unix:path=/run/user/{number}/bus"
        self.run("dbus-daemon", "--session", "--fork", f"--address={bus}", who=made)
        return made

    def processes(self) -> list[int]:
        """All that run in the room."""
        found = []
        for entry in Path("/proc").iterdir():
            with suppress(OSError):
                if entry.name.isdigit() and os.readlink(entry / "root") == str(self.root):
                    found.append(int(entry.name))
        return found

    def running(self, program: str, who: Person | None = None) -> list[int]:
        """The processes of a program (its path in the room), of one user where somebody is named."""
        found = []
        for pid in self.processes():
            with suppress(OSError):
                process = Path(f"/proc/{pid}")
                mine = who is None or process.stat().st_uid == who.number
                if mine and os.readlink(process / "exe").endswith(program):
                    found.append(pid)
        return found

    def end(self) -> None:
        """End all that runs here: asked first, then made to."""
        for sign, seconds in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
            for pid in self.processes():
                with suppress(ProcessLookupError):
                    os.kill(pid, sign)
            until = time.monotonic() + seconds
            while self.processes() and time.monotonic() < until:
                time.sleep(0.1)


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)


def read_only(room: Room, yes: bool) -> None:
    """Whether anybody, root too, may write below /usr of the room."""
    _mount("-o", f"remount,bind,{'ro' if yes else 'rw'}", str(room.path("/usr")))


def _bootstrap(folder: Path, suite: str) -> None:
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(SUITE)", "Created-By: Packages"],
        check=True, text=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    lines = [line.split() for line in told.stdout.splitlines()]
    mirror = next(place for place, name in lines if name in (suite, "stable", "oldstable") and "security" not in place)
    subprocess.run(["debootstrap", "--variant=minbase", suite, str(folder), mirror], check=True, stdout=sys.stderr)
    # This machine's way to the archives.
    shutil.rmtree(folder / "etc/apt")
    shutil.copytree("/etc/apt", folder / "etc/apt", symlinks=True)
    for file in ("/etc/resolv.conf", "/etc/hosts"):
        shutil.copyfile(file, folder / file.lstrip("/"))
    if Path("/etc/ssl/certs/ca-certificates.crt").exists():
        (folder / "etc/ssl/certs").mkdir(parents=True, exist_ok=True)
        shutil.copyfile("/etc/ssl/certs/ca-certificates.crt", folder / "etc/ssl/certs/ca-certificates.crt")


@contextmanager
def room(folder: Path, suite: str) -> Iterator[Room]:
    """A room in an empty folder.

    To be called in a mount namespace of its own: the mounts end with it, whatever happens, and were never there for
    whoever removes the folder.
    """
    _bootstrap(folder, suite)
    made = Room(folder)
    try:
        for kind, place in (("proc", "/proc"), ("sysfs", "/sys"), ("tmpfs", "/run")):
            _mount("-t", kind, kind, str(made.path(place)))
        for device in ("null", "zero", "urandom", "random", "full", "tty"):
            made.path(f"/dev/{device}").touch()
            _mount("--bind", f"/dev/{device}", str(made.path(f"/dev/{device}")))
        made.path("/dev/shm").mkdir(exist_ok=True)
        _mount("-t", "tmpfs", "tmpfs", str(made.path("/dev/shm")))
        made.path("/dev/shm").chmod(0o1777)
        made.path(str(X_SOCKETS)).mkdir(exist_ok=True)
        _mount("--bind", str(X_SOCKETS), str(made.path(str(X_SOCKETS))))
        _mount("--bind", str(made.path("/usr")), str(made.path("/usr")))
        # Nothing is started that a real system would start by itself.
        made.path("/usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
        made.path("/usr/sbin/policy-rc.d").chmod(0o755)
        made.run("apt-get", "update", "-q")
        made.install(*DESKTOP)
        yield made
    finally:
        made.end()
