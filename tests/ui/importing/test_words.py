"""What an import says."""

import re
from pathlib import Path

import pytest

from desktop_app.interchange.tables.mapping import CHOICES
from desktop_app.records.exchange import CardReason, Doubt
from desktop_app.records.importing import Change, Choice, ImportRow, RowKind
from desktop_app.ui.importing import mapping_words, words
from desktop_app.ui.importing.reasons import CARDS, TABLES

TABLE_CODE = Path(words.__file__).parents[2] / "interchange" / "tables"


def test_every_reason_has_words() -> None:
    assert set(CARDS) == set(CardReason)
    code = "".join(path.read_text() for path in TABLE_CODE.glob("*.py"))
    named = set(re.findall(r"Doubt\([^\"\n]*\"([a-z_]+)\"", code))
    assert named
    assert named <= set(TABLES)


@pytest.mark.parametrize("reason", [*CARDS, *TABLES])
def test_a_reason_shows_what_it_is_about_in_one_short_line(reason: str) -> None:
    said = words.reason(Doubt(3, reason, "odd\nwords \u202e" + "x" * 500))
    assert "\n" not in said
    assert "\u202e" not in said
    assert len(said) < 250


def test_many_of_one_reason() -> None:
    said = words.reason(Doubt(0, "more_no_name", "12"))
    assert said == "12 more like this: There is no name in this row"


def test_every_kind_choice_and_place_has_words() -> None:
    assert all(words.kind_word(kind) and words.kind_cell(kind) for kind in RowKind)
    assert all(words.choice_word(choice) and words.choice_line(choice) for choice in Choice)
    assert all(key == "" or said != key for key, said in mapping_words.choice_words())
    assert len(mapping_words.choice_words()) == len(CHOICES)


@pytest.mark.parametrize(
    ("added", "updated", "said"),
    [
        (12, 3, "Add 12 people, update 3"),
        (1, 0, "Add 1 person"),
        (0, 2, "Update 2"),
        (0, 0, "Nothing to import"),
    ],
)
def test_the_button_says_what_will_happen(added: int, updated: int, said: str) -> None:
    assert words.doing(added, updated, "Nothing to import") == said


def test_what_was_done() -> None:
    assert words.done(12, 3) == "Added 12 people, updated 3."
    assert words.done(0, 1) == "Updated 1."
    assert words.done(0, 0) == "Nothing was changed."


def test_changes_as_before_and_after() -> None:
    assert words.change_line(Change("role", "Editor", "Author")) == "Editor → Author"
    assert words.change_line(Change("phone", "", "123")) == "123"
    assert words.change_line(Change("notes", "Old", "Old\n\nNew")) == "added: New"


def test_what_a_row_says() -> None:
    changed = ImportRow(0, RowKind.CHANGED, changes=(Change("role", "a", "b"), Change("email", "", "c")))
    assert words.news_of(changed) == "Role, E-mail"
    assert words.news_of(ImportRow(0, RowKind.SAME)) == "Nothing new"
    assert words.news_of(ImportRow(0, RowKind.UNREADABLE, doubt=Doubt(1, "no_name"))) == "There is no name in this row"


def test_where_something_stands() -> None:
    assert words.place(12, "a.vcf") == "Line 12 of a.vcf"
    assert words.place(12, "") == "Line 12"
    assert words.place(0, "a.vcf") == "a.vcf"
