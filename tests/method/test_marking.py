"""Where the searched words stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.marking import AROUND, excerpt, holds_all, marks
from desktop_app.method.search_words import words


def marked(text: str, query: str) -> list[str]:
    return [text[start : start + length] for start, length in marks(text, words(query).terms)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Amara Okafor", "oka", ["Oka"]),
        ("José Peña", "pena jose", ["José", "Peña"]),
        ("Jose\u0301 Pen\u0303a", "pena", ["Pen\u0303a"]),
        ("protein and tein", "tein", ["tein"]),
        ("protein", "tein", ["tein"]),
        ("Straße", "strasse", ["Straße"]),
        ("会议记录", "议记", ["议记"]),
        ("Learn C++ now", "c++", ["C++"]),
        ("a 🌱 grows", "🌱", ["🌱"]),
        ("nothing here", "absent", []),
        ("", "word", []),
        ("word", "", []),
    ],
)
def test_hits_are_marked_as_they_are_written(text: str, query: str, expected: list[str]) -> None:
    assert marked(text, query) == expected


def test_the_beginning_of_a_word_is_preferred() -> None:
    assert marks("carpet pet", words("pet").terms) == [(7, 3)]


def test_holds_all_looks_across_the_texts() -> None:
    texts = ("Zoë van Rijn", "Greenhouse")
    assert holds_all(texts, words("zoe green"))
    assert not holds_all(texts, words("zoe grey"))
    assert holds_all(texts, words(""))


def test_an_excerpt_shows_the_words_around_a_hit() -> None:
    text = "first words " * 20 + "the rhubarb\ngrows " + "last words " * 20
    found = excerpt(text, words("RHUBARB"))
    assert found is not None
    shown, start, length = found
    assert shown[start : start + length] == "rhubarb"
    assert shown.startswith("…")
    assert "\n" not in shown
    assert len(shown) <= 3 * AROUND + len("rhubarb") + 1


def test_a_hit_at_the_beginning_needs_no_dots() -> None:
    assert excerpt("rhubarb grows", words("rhubarb")) == ("rhubarb grows", 0, 7)


def test_no_hit_gives_no_excerpt() -> None:
    assert excerpt("nothing", words("absent")) is None
    assert excerpt("nothing", words("")) is None


@given(st.text(max_size=200), st.text(max_size=40))
def test_marks_lie_inside_the_text(text: str, query: str) -> None:
    for start, length in marks(text, words(query).terms):
        assert 0 <= start < start + length <= len(text)


@given(st.text(max_size=200), st.text(max_size=20))
def test_the_mark_of_an_excerpt_lies_inside_it(text: str, query: str) -> None:
    found = excerpt(text, words(query))
    if found is not None:
        shown, start, length = found
        assert 0 <= start < start + length <= len(shown)
        assert len(shown.splitlines()) <= 1


@given(st.text(alphabet="aàbßcé c", min_size=1, max_size=60), st.integers(0, 59), st.integers(1, 10))
def test_what_stands_in_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    piece = text[start : start + length].split()
    if piece:
        assert marks(text, words(piece[0]).terms)
