"""An import of many cards beside parsing alone and the same rows put into the tables with plain sqlite3.

Each run is a process of its own, so that its peak of memory is that of the import alone.
"""

import gc
import json
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.interchange.vcard import reading
from desktop_app.records.exchange import Doubt, Reading
from desktop_app.records.packed import Packed
from desktop_app.store import connection
from desktop_app.store.database import Notebook
from desktop_app.store.importing import applying, planning
from tests.benchmarks.report import Line
from tests.benchmarks.words import LINES
from tests.benchmarks.writing import Writer

RATIO, MEMORY, STALL = 1.5, 150, 50
RUNS = 3
TICK = 0.01
_TABLES = (
    *("organization", "field", "tag", "contact", "contact_point", "contact_tag", "contact_extra"),
    *("operation", "journal_entry", "contact_summary", "search_document", "search_term"),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds of parsing, of planning and applying, of the plain inserts; MiB above idle; the longest stall in ms.

    A stall is how long another thread of Python waited for its turn.
    """

    parse: float
    ours: float
    plain: float
    memory: float
    stall: float


def lines(size: int) -> list[Line]:
    """The figures as lines of the table: of a few runs the quickest of each part, for other programs only slow down."""
    runs = [_run(size) for _ in range(RUNS)]
    parse, ours, plain = (min(getattr(run, name) for run in runs) for name in ("parse", "ours", "plain"))
    found = Figures(parse, ours, plain, max(run.memory for run in runs), min(run.stall for run in runs))
    what = f"{size:>9,}  contacts imported"
    ours, control = found.parse + found.ours, found.parse + found.plain
    return [
        Line(what, f"{ours:.1f} s", f"{control:.1f} s", ours / control, "x", RATIO),
        Line(f"{what}, peak above idle", f"{found.memory:.0f} MiB", "", found.memory, "MiB", MEMORY),
        Line(f"{what}, longest wait of a thread", f"{found.stall:.0f} ms", "", found.stall, "ms", STALL),
    ]


def _run(size: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="askwell-imports-") as folder:
        command = [sys.executable, "-m", "tests.benchmarks.imports", str(size), folder]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Figures(**json.loads(told))


def cards(size: int) -> Iterator[str]:
    """Cards as a telephone writes them, the same for the same size."""
    write, numbers = Writer(size), random.Random(size)
    works = [write.organization() for _ in range(max(20, size // 20))]
    for number in range(size):
        name, work = write.name(), write.pick(works)
        given, _, family = name.rpartition(" ")
        yield (
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{number:08x}-{numbers.getrandbits(64):016x}\r\nFN:{name}\r\n"
            f"N:{family};{given};;;\r\nORG:{work}\r\nTITLE:{write.pick(LINES['roles'])}\r\n"
            f"EMAIL;TYPE=WORK:{number}@{work.split()[0].lower()}.example\r\n"
            f"TEL;TYPE=CELL:+49 171 {number:07d}\r\nNOTE:{write.sentences(LINES['notes'], 2)}\r\n"
            f"CATEGORIES:{write.pick(LINES['tags'])}\r\nEND:VCARD\r\n"
        )


def measure(size: int, folder: Path) -> Figures:
    """Import into a new notebook, then put the same rows into another with nothing but statements."""
    empty, path = folder / "empty.sqlite", folder / "notebook.sqlite"
    Notebook.open(empty).close()
    shutil.copyfile(empty, path)
    file = folder / "people.vcf"
    with file.open("w", encoding="utf-8", newline="") as out:
        out.writelines(cards(size))
    sys.setswitchinterval(0.001)
    notebook = Notebook.open(path)
    notebook.write(applying.apply, notebook.read(planning.plan, Reading()))  # everything that is loaded only then
    gc.collect()
    gc.freeze()  # as the program does once it has started
    idle = _memory()
    with _ticking() as waits:
        start = time.perf_counter()
        people = _parsed(file.read_bytes())
        parsed = time.perf_counter()
        plan = notebook.read(planning.plan, Reading(people))
        notebook.write(applying.apply, plan)
        done = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - idle
    plain = _plain(notebook.raw, empty)
    notebook.close()
    return Figures(parsed - start, done - parsed, plain, memory, 1000 * max(waits))


def _parsed(data: bytes) -> Packed:
    found = Packed()
    for item in reading.contacts(data):
        if not isinstance(item, Doubt):
            found.append(item)
    return found


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


@contextmanager
def _ticking() -> Iterator[list[float]]:
    """By how much a thread that wants its turn every few milliseconds came too late."""
    waits: list[float] = [0.0]
    ended = threading.Event()

    def tick() -> None:
        while not ended.is_set():
            before = time.perf_counter()
            time.sleep(TICK)
            waits.append(time.perf_counter() - before - TICK)

    thread = threading.Thread(target=tick)
    thread.start()
    yield waits
    ended.set()
    thread.join()


def _plain(source: sqlite3.Connection, target: Path) -> float:
    """Seconds for inserting what the import has made; all is made ready before the clock starts."""
    to = connection.open_sqlite(target)
    seconds = 0.0
    to.execute("BEGIN IMMEDIATE")
    for table in _TABLES:
        known = {row[0] for row in to.execute(f"SELECT rowid FROM {table}")}
        cursor = source.execute(f"SELECT * FROM {table}")
        sql = f"INSERT INTO {table} VALUES ({', '.join('?' * len(cursor.description))})"
        while some := cursor.fetchmany(5000):
            rows = [row for row in some if row[0] not in known]
            start = time.perf_counter()
            to.executemany(sql, rows)
            seconds += time.perf_counter() - start
    start = time.perf_counter()
    to.execute("COMMIT")
    seconds += time.perf_counter() - start
    to.close()
    return seconds


if __name__ == "__main__":
    print(json.dumps(asdict(measure(int(sys.argv[1]), Path(sys.argv[2])))))
