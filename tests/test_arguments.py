"""The command line."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.arguments import parse


def test_what_can_be_said() -> None:
    options = parse(["--data-dir", "/some/where"])
    assert (options.data_dir, options.demo) == (Path("/some/where"), False)
    assert parse(["--demo"]).demo
    assert (parse(["--hidden"]).hidden, parse([]).hidden, parse(["--self-test"]).self_test) == (True, False, True)
    assert parse(["a.vcf", "--demo", "b c.csv"]).files == [Path("a.vcf"), Path("b c.csv")]
    assert parse(["--", "-odd.vcf"]).files == [Path("-odd.vcf")]


@pytest.mark.parametrize(("words", "status"), [(["--version"], 0), (["--help"], 0), (["--what"], 2)])
def test_help_and_mistakes_end_at_once(words: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == status
    told = capsys.readouterr()
    assert "askwell" in (told.out if status == 0 else told.err)


def test_the_module_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "askwell 0.1.0\n"
