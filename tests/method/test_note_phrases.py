"""Notes to oneself as they can stand in a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.note_phrases import first_sentence, promised, sentence, to_the_reader, within


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("- Foam forgives nothing. And more.", "Foam forgives nothing"),
        ("\n\n1) One thing\nAnother", "One thing"),
        ("Why not? Because.", "Why not?"),
        ("   ", ""),
    ],
)
def test_first_sentence(note: str, expected: str) -> None:
    assert first_sentence(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("I heard your talk in Ghent", "I heard your talk in Ghent."),
        ("We met at the fair.", "We met at the fair."),
        ("Met at the fair", ""),
        ("His essay was good; I wrote to you", ""),
        ("Heard her online. You too?", ""),
        ("", ""),
    ],
)
def test_a_note_about_somebody_never_gets_into_a_letter(note: str, expected: str) -> None:
    assert to_the_reader(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Send the link.", "send the link"),
        ("Will ask the baker in Ghent", "ask the baker in Ghent"),
        ("I'll write to Wei", "write to Wei"),
        ("Puts my name on the list", "put my name on the list"),
        ("Asks Desta", "ask Desta"),
        ("Tries it", "try it"),
        ("Passes it on", "pass it on"),
        ("Discuss it", "discuss it"),
        ("", ""),
    ],
)
def test_promises_follow_i_will(note: str, expected: str) -> None:
    assert promised(note) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Food science", "food science"),
        ("Protein chemist", "protein chemist"),
        ("UX design", "UX design"),
        ("German studies", "German studies"),
        ("Head of Product", "Head of Product"),
        ("", ""),
    ],
)
def test_within_a_sentence(text: str, expected: str) -> None:
    assert within(text) == expected


def test_a_sentence_has_one_end() -> None:
    assert [sentence(text) for text in ("A cook", "A cook.", "A cook!", "")] == ["A cook.", "A cook.", "A cook!", ""]


@given(st.text(max_size=60))
def test_any_note_will_do(note: str) -> None:
    assert first_sentence(note) in " ".join(note.split())
    for change in (promised, sentence, to_the_reader, within):
        assert "\n" not in change(first_sentence(note))
