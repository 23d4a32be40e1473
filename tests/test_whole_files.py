"""Files that are there whole or not at all."""

import contextlib
import stat
from pathlib import Path

from desktop_app.whole_files import written_whole


def test_what_was_written_takes_the_place(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 200 + ".pdf")
    path.write_text("old")
    with written_whole(path) as part:
        part.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_it_is_for_this_user_alone(tmp_path: Path) -> None:
    with written_whole(tmp_path / "a") as part:
        assert stat.S_IMODE(part.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    with contextlib.suppress(KeyboardInterrupt), written_whole(path) as part:
        part.write_text("half")
        raise KeyboardInterrupt
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
