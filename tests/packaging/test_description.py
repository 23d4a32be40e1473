"""What the packages of every system take from the one description."""

import re
import uuid

import pytest

import description
from desktop_app import identity
from desktop_app.identity import app


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("2.10.3rc1", (2, 10, 3, 0)), ("1.0.0.dev4", (1, 0, 0, 0))],
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(description, "VERSION", version)
    assert description.version_numbers() == numbers


def test_the_rights_are_those_of_the_license() -> None:
    assert re.fullmatch(r"Copyright \(c\) \d{4} The Askwell authors", description.rights())


def test_windows_knows_the_program_and_its_files_by_names_of_their_own() -> None:
    assert str(uuid.UUID(app().windows_id)).upper() == app().windows_id
    names = [description.program_id(kind) for kind in app().kinds]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z]{1,20}\.[a-z]{1,18}", name) for name in names), "39 characters at most"


def test_only_the_archive_is_our_own() -> None:
    assert [kind.extensions for kind in description.own_kinds()] == [("askwell",)]
    assert all(kind.uti.startswith("org.askwell.") for kind in description.own_kinds())


def test_the_description_says_what_kinds_are_cases_of() -> None:
    assert description.types() == [kind.type for kind in identity.app().kinds]
    assert all(kind.conforms and kind.uti not in kind.conforms for kind in app().kinds)
