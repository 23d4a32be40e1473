"""The driven program under strace: what it asks of the system, and what is refused to it."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

DRIVER = Path(__file__).with_name("driver.py")
ROOT = Path(__file__).resolve().parents[2]
# A leading "?" leaves out what this processor's system does not have.
FILES = ("?open", "openat", "?openat2", "?creat", "?mkdir", "mkdirat", "?rename", "?renameat", "renameat2", "?symlink")
# Not linkat: Qt names with it what only disks have that know links at all, and does otherwise on others.
LINKS = ("?link", "?symlink", "symlinkat")
MODES = ("?chmod", "fchmod", "fchmodat", "?fchmodat2")
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+|0x[0-9a-f]+|\d+)")
_OPENED = re.compile(
    r'(open|openat|openat2|creat)\((?:AT_FDCWD(?:<[^>]*>)?, |\d+<([^>]*)>, )?"((?:[^"\\]|\\.)*)", (.*)\) = \d'
)
_MADE = re.compile(r'(mkdir|mkdirat)\((?:AT_FDCWD(?:<[^>]*>)?, )?"((?:[^"\\]|\\.)*)", .*\) = 0')


@dataclass(frozen=True)
class Watched:
    """How a run ended, and the lines that strace wrote of it."""

    status: int
    out: str
    err: str
    trace: str = field(repr=False)

    def families(self) -> Counter[str]:
        """How often a socket of which family was asked for."""
        return Counter(_SOCKET.findall(self.trace))

    def written(self) -> set[Path]:
        """Files that were opened for writing, and folders that were made."""
        found = set()
        for line in self.trace.splitlines():
            opened, made = _OPENED.search(line), _MADE.search(line)
            if (opened and re.search(r"O_CREAT|O_WRONLY|O_RDWR", opened[4])) or (opened and opened[1] == "creat"):
                found.add(Path(opened[2] or "/") / _name(opened[3]))
            if made:
                found.add(Path(_name(made[2])))
        return found


def _name(text: str) -> str:
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1").decode("utf-8")


@cache
def without_network() -> tuple[str, ...]:
    """What stands before a command so that it has no network at all; nothing where the system forbids that."""
    for words in (("unshare", "-n"), ("unshare", "-rn")):
        if (
            shutil.which("unshare")
            and subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0
        ):
            return words
    return ()


def strace() -> str:
    """The path of strace, which packaging/setup.sh installs."""
    found = shutil.which("strace")
    assert found, "strace is missing: packaging/setup.sh tells how to install it"
    return found


def run(
    words: Sequence[object],
    environment: Mapping[str, str],
    trace: Path,
    *,
    calls: Sequence[str] = ("socket", "socketpair", *FILES),
    refused: Mapping[str, Sequence[str]] | None = None,
    network: bool = True,
    cwd: Path | None = None,
) -> Watched:
    """Run Python with `words`; `refused` names for an error the calls that are answered with it."""
    injected = [f"--inject={','.join(names)}:error={error}" for error, names in (refused or {}).items()]
    watched = {*calls, *(name for names in (refused or {}).values() for name in names)}
    command = [
        *(() if network else without_network()),
        *(strace(), "-f", "-qq", "-o", str(trace), "-s", "4096", "-e", f"trace={','.join(sorted(watched))}", *injected),
        *(sys.executable, *map(str, words)),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=dict(environment), cwd=cwd)
    told = "\n".join(line for line in ran.stderr.splitlines() if "This plugin does not support" not in line)
    return Watched(ran.returncode, ran.stdout, told, trace.read_text(encoding="utf-8", errors="replace"))


def home_of(folder: Path, **more: str) -> dict[str, str]:
    """An environment in which `folder` is home, with other folders for what passes, and nothing of this user's."""
    passing, runtime = folder.with_name("passing"), folder.with_name("runtime")
    for one, mode in ((folder, 0o755), (passing, 0o700), (runtime, 0o700)):
        one.mkdir(mode=mode, exist_ok=True)
    kept = {key: os.environ[key] for key in ("PATH", "LANG", "LD_LIBRARY_PATH") if key in os.environ}
    return kept | {
        "HOME": str(folder),
        "TMPDIR": str(passing),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }
