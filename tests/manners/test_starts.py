"""Starts: hidden at login, and beside what another user has put in the way."""

import json
import os
from pathlib import Path

from tests.manners import watching
from tests.manners.watching import DRIVER


def test_started_hidden_without_a_tray_it_is_minimised(tmp_path: Path) -> None:
    environment = watching.home_of(tmp_path / "home")
    ran = watching.run((DRIVER, "looking", tmp_path, "--hidden"), environment, tmp_path / "trace")
    assert (ran.status, ran.out) == (0, "done\n"), ran.err
    told = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert (told["visible"], told["minimised"]) == (True, True)


def test_at_login_nothing_is_made_where_a_stick_is_missing(tmp_path: Path) -> None:
    environment, missing = watching.home_of(tmp_path / "home"), tmp_path / "media" / "STICK"
    words = ("-m", "desktop_app", "--data-dir", missing, "--hidden")
    ran = watching.run(words, environment, tmp_path / "trace")
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert not missing.parent.exists()


def test_another_users_folder_is_not_entered(tmp_path: Path) -> None:
    environment = watching.home_of(tmp_path / "home")
    del environment["XDG_RUNTIME_DIR"]
    trap = tmp_path / "passing" / f"askwell-{os.getuid()}"
    trap.mkdir()
    trap.chmod(0o777)
    ran = watching.run(
        (DRIVER, "alone", tmp_path), environment, tmp_path / "trace", calls=("socket", "bind", "connect")
    )
    assert (ran.status, ran.out) == (0, "done\n"), ran.err
    assert list(trap.iterdir()) == []
    assert str(trap) not in ran.trace
