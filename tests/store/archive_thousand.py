"""A thousand random notebooks through an archive: `python -m tests.store.archive_thousand`."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from tests.store.archives import random_tables, there_and_back
from tests.store.test_archiving import SEEDS, SIZES, TEXTS

COUNT = 1000


@settings(
    max_examples=COUNT,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(SEEDS, SIZES, TEXTS)
def _run(seed: int, size: int, texts: list[str]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="askwell-archives-"))
    try:
        there_and_back(folder, random_tables(seed, size, texts))
        _done.append(size)
    finally:
        shutil.rmtree(folder)


_done: list[int] = []

if __name__ == "__main__":
    _run()
    print(f"{len(_done)} notebooks came back equal")
