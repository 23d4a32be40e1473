"""What was typed into a search box, as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.search_words import MOST_SIGNS, MOST_WORDS, is_cjk, words


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("José peña", ("jose", "pena")),
        ("  two   words ", ("two", "words")),
        ("tea TEA", ("tea",)),
        ('"quoted"', ('"quoted"',)),
        ("", ()),
    ],
)
def test_words_are_folded_and_each_kept_once(query: str, terms: tuple[str, ...]) -> None:
    assert words(query).terms == terms


@pytest.mark.parametrize("query", ['"', "*", "%", "(", "--", "\0", "…", "."])
def test_odd_input_is_told_from_no_input(query: str) -> None:
    found = words(query)
    assert found.terms == ()
    assert not found
    assert found.odd is bool(query.replace("\0", " ").strip())


@pytest.mark.parametrize("query", ["", "   ", "\n\t"])
def test_no_input_is_not_odd(query: str) -> None:
    assert not words(query).odd


def test_a_program_may_type_much() -> None:
    assert sum(map(len, words("x" * 10_000).terms)) <= MOST_SIGNS
    assert len(words(" ".join(f"w{number}" for number in range(100))).terms) == MOST_WORDS


def test_a_word_in_an_unspaced_script_is_a_phrase_of_its_signs() -> None:
    (term,) = words("林美玲").terms
    assert term.split() == ["林", "美", "玲"]
    assert is_cjk(term)
    assert not is_cjk("amara")


def test_emoji_can_be_looked_for() -> None:
    assert words("🌱").terms
    assert words("🌱").terms != words("🌿").terms


@given(st.text(max_size=600))
def test_any_input_gives_words_without_blanks_around_them(query: str) -> None:
    found = words(query)
    assert all(term and term == term.strip() for term in found.terms)
    assert len(set(found.terms)) == len(found.terms) <= MOST_WORDS
    assert not (found.terms and found.odd)
