"""The list of distinct words follows what is written."""

import pytest
from sqlalchemy.orm import Session

from desktop_app.store import contacts, vocabulary
from desktop_app.store.database import Notebook


def beginning(notebook: Notebook, start: str) -> list[str]:
    return notebook.read(vocabulary.beginning, start, 10)


def holding(notebook: Notebook, part: str) -> list[str]:
    return notebook.read(vocabulary.holding, part, 10)


def test_a_written_word_is_known(notebook: Notebook) -> None:
    notebook.write(contacts.create, "Zita Quellerin", notes="zymurgy")
    assert beginning(notebook, "quelle") == ["quellerin"]
    assert holding(notebook, "murg") == ["zymurgy"]


def test_a_word_that_nobody_has_any_more_is_forgotten(notebook: Notebook) -> None:
    one = notebook.write(contacts.create, "Zita", notes="zymurgy").answer
    two = notebook.write(contacts.create, "Zoltan", notes="zymurgy").answer
    notebook.write(contacts.edit, one, notes="")
    notebook.maintain(vocabulary.settle)
    assert holding(notebook, "murg") == ["zymurgy"]
    notebook.write(contacts.delete, [two])
    notebook.maintain(vocabulary.settle)
    assert holding(notebook, "murg") == []
    assert beginning(notebook, "zolt") == []


def test_a_renamed_person_leaves_no_old_name(notebook: Notebook) -> None:
    one = notebook.write(contacts.create, "Quellerin").answer
    notebook.write(contacts.edit, one, name="Zoltan")
    notebook.maintain(vocabulary.settle)
    assert beginning(notebook, "quelle") == []
    assert beginning(notebook, "zolt") == ["zoltan"]


def test_a_doubted_word_that_came_back_is_kept(notebook: Notebook) -> None:
    one = notebook.write(contacts.create, "Zita", notes="zymurgy").answer
    notebook.write(contacts.edit, one, notes="")
    notebook.write(contacts.edit, one, notes="zymurgy")
    notebook.maintain(vocabulary.settle)
    assert holding(notebook, "murg") == ["zymurgy"]


@pytest.mark.parametrize("part", ['zy"m', "zy*", "zym%", "NEAR(", "zym OR mur"])
def test_signs_of_the_query_language_are_only_signs(notebook: Notebook, part: str) -> None:
    notebook.write(contacts.create, "Zita", notes="zymurgy")
    assert holding(notebook, part) == []


def test_no_more_words_are_given_than_asked_for(notebook: Notebook) -> None:
    notebook.write(contacts.create, "Zita", notes="zyma zymb zymc")

    def two(session: Session) -> list[str]:
        return vocabulary.beginning(session, "zym", 2)

    assert notebook.read(two) == ["zyma", "zymb"]
