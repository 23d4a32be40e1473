"""One description of the program, for all that names it."""

import re
import tomllib
from pathlib import Path

from desktop_app.identity import VERSION, app


def test_the_description_is_whole() -> None:
    found = app()
    assert found.name == "Askwell"
    assert re.fullmatch(r"[a-z]+(\.[A-Za-z]+){2,}", found.id)
    assert found.version == VERSION
    assert len(found.summary) < 80, "software centres cut longer ones"
    assert all(kind.extensions for kind in found.kinds)


def test_the_build_takes_the_version_from_the_program() -> None:
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "desktop_app.identity.VERSION"}
