"""What a whole run of the program asks of the system, writes, and leaves behind."""

import stat
from pathlib import Path

from desktop_app import crash
from tests.manners import watching
from tests.manners.conftest import Run

# All that Askwell ever writes of its own accord, below the user's home on Linux.
OWN = (".local/share/askwell", ".config/askwell", ".cache/askwell", ".config/autostart/org.askwell.Askwell.desktop")
_INTERNET = """
import socket
for family in (socket.AF_INET, socket.AF_INET6):
    try:
        socket.socket(family).close()
    except OSError:
        continue
"""


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir()]


def test_the_journey_came_to_its_end(journey: Run) -> None:
    assert journey.watched.out.splitlines() == ["done"], journey.watched.err
    assert journey.watched.status == 0
    backups = journey.home / ".local" / "share" / "askwell" / "backups"
    reasons = {path.name.split("-", 3)[3] for path in backups.glob("*.sqlite")}
    assert reasons == {"asked.sqlite", "before-restore.sqlite", "exit.sqlite"}
    assert {path.name for path in journey.chosen.iterdir()} == {"people.vcf", "all.askwell", "page.pdf"}


def test_no_internet_socket_is_ever_asked_for(journey: Run) -> None:
    families = journey.watched.families()
    assert families["AF_UNIX"] > 0, "nothing was seen at all"
    assert set(families) <= {"AF_UNIX", "AF_NETLINK"}, families


def test_the_watch_would_see_an_internet_socket(tmp_path: Path) -> None:
    environment = watching.home_of(tmp_path / "home")
    watched = watching.run(("-c", _INTERNET), environment, tmp_path / "trace", network=False)
    families = watched.families()
    assert (families["AF_INET"], families["AF_INET6"]) == (1, 1)


def test_what_is_written_is_for_this_user_alone(journey: Run) -> None:
    loose = {}
    for name in OWN:
        place = journey.home / name
        for path in [place, *place.rglob("*")]:
            wanted = 0o700 if path.is_dir() else 0o600
            if stat.S_IMODE(path.stat().st_mode) != wanted:
                loose[str(path.relative_to(journey.home))] = oct(path.stat().st_mode)
    assert loose == {}
    kept = {path.suffix for path in files(journey.home)}
    assert kept == {".sqlite", ".json", ".ini", ".log", ".txt", ".eml", ".desktop"}
    exported = [journey.chosen / name for name in ("all.askwell", "page.pdf")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in exported} == {0o600}


def test_nothing_is_left_but_where_the_manual_says(journey: Run) -> None:
    owned = [journey.home / name for name in OWN]
    strange = [path for path in files(journey.home) if not any(path.is_relative_to(one) for one in owned)]
    assert strange == []
    assert all(one.exists() for one in owned)
    assert list(journey.passing.iterdir()) == []
    assert list(journey.passing.with_name("runtime").iterdir()) == []


def test_nothing_is_written_elsewhere(journey: Run) -> None:
    allowed = (journey.home, journey.passing, journey.passing.with_name("runtime"), journey.chosen)
    system = (Path("/dev"), Path("/proc"))
    written = {path for path in journey.watched.written() if path.is_absolute()}
    assert journey.home / ".local" / "share" / "askwell" / "notebook.sqlite" in written
    strange = {path for path in written if not any(path.is_relative_to(one) for one in (*allowed, *system))}
    strange = {path for path in strange if journey.program not in path.parents}  # refused, and looked at below
    assert strange == set()


def test_an_installation_that_cannot_be_written_is_left_as_it_is(journey: Run) -> None:
    new = journey.after - journey.before
    if not journey.was_read_only:  # for root, where nothing may be mounted, no folder is read-only
        new = frozenset(path for path in new if "__pycache__" not in path.parts)
    assert new == frozenset()
    assert not any("Read-only" in line for line in journey.watched.err.splitlines())


def test_the_log_holds_the_bug_and_nothing_of_the_users(journey: Run) -> None:
    log = journey.home / ".cache" / "askwell" / "log" / crash.LOG
    told = log.read_text(encoding="utf-8")
    assert "AttributeError" in told
    reports = [path.read_text(encoding="utf-8").splitlines()[2] for path in crash.reports(log.parent)]
    assert reports == ["AttributeError: no attribute 'walk'"], told
    assert "Zoë" not in told
    assert str(journey.home) not in told


def test_the_autostart_entry_starts_this_program(journey: Run) -> None:
    entry = (journey.home / OWN[3]).read_text(encoding="utf-8")
    assert '"--hidden"' in entry
    assert "--data-dir" not in entry
