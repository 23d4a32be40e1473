"""Slots in templates: filled, left open, gone, and what is wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.draft_slots import LOCAL, SLOTS, Open, Problem, ProblemKind, fill, open_slots, problems

AMARA = {"first_name": "Amara", "organization": "Helix Foods", "role": "", "connection": "We met in Ghent."}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("Dear {first_name},", "Dear Amara,"),
        ("{first_name} {first_name}", "Amara Amara"),
        ("{{first_name}} costs {{}}", "{first_name} costs {}"),
        ("{{{first_name}}}", "{Amara}"),
        ("{connection}. And more.", "We met in Ghent. And more."),
        ("{connection}...", "We met in Ghent...."),
        ("as {?role} at {organization}", "as at Helix Foods"),
        ("{?role} at {organization}", "at Helix Foods"),
        ("you, {?role}, and I", "you,, and I"),
        ("you {?role}, and I", "you, and I"),
        ("one {?role}", "one"),
        ("one\n{?role}\ntwo", "one\ntwo"),
        ("one\n\n{?role}\n\ntwo", "one\n\ntwo"),
        ("{?role}\n\none", "one"),
        ("one\n {?role} {?my_name} \ntwo", "one\ntwo"),
        ("one\n{?organization}\ntwo", "one\nHelix Foods\ntwo"),
        ("{", "{"),
        ("{first_name", "{first_name"),
        ("first_name}", "first_name}"),
        ("{first name}", "{first name}"),
        ("", ""),
    ],
)
def test_filled(template: str, expected: str) -> None:
    filled = fill(template, AMARA)
    assert (filled.text, filled.open) == (expected, ())


def test_what_has_no_value_stays_and_says_where() -> None:
    filled = fill("{first_name} works as {role} with {nobody} {?unheard_of}", AMARA)
    assert filled.text == "Amara works as {role} with {nobody} {?unheard_of}"
    assert [filled.text[one.start : one.start + one.length] for one in filled.open] == [
        "{role}",
        "{nobody}",
        "{?unheard_of}",
    ]
    assert [one.name for one in filled.open] == ["role", "nobody", "unheard_of"]


def test_a_value_is_never_read_as_a_template() -> None:
    filled = fill("{first_name}, {organization}", {"first_name": "{organization}", "organization": "{{x}}"})
    assert filled == fill("{{organization}}, {{{{x}}}}", {})
    assert filled.open == ()


def test_open_slots_of_a_text_being_edited() -> None:
    text = "Dear {first_name}, {frist_name} {x} {A} { b } {?role} {{no_slot}}"
    assert [one.name for one in open_slots(text, SLOTS)] == ["first_name", "frist_name", "role"]
    assert open_slots("{X}", {"X"}) == (Open(0, 3, "X"),)


def test_problems_say_where_and_what_was_meant() -> None:
    found = problems("{frist_name} {role {organization} } {{fine}} {First Name} {zzz}", SLOTS)
    unknown, opened, closed = ProblemKind.UNKNOWN, ProblemKind.NOT_CLOSED, ProblemKind.NOT_OPENED
    assert found == (
        Problem(unknown, 0, 12, "frist_name", "first_name"),
        Problem(opened, 13, 1),
        Problem(closed, 34, 1),
        Problem(unknown, 45, 12, "First Name", "first_name"),
        Problem(unknown, 58, 5, "zzz", ""),
    )


def test_every_known_slot_has_a_field_it_comes_from() -> None:
    assert all(SLOTS.values())
    assert set(SLOTS) > LOCAL
    assert all(fill(f"{{{name}}}", {name: "x"}).text == "x" for name in SLOTS)


PIECES = st.sampled_from(["{", "}", "{{", "}}", "?", "first_name", "role", " ", "\n", ".", "Amara", "ß", "😀"])


@given(st.lists(PIECES, max_size=40).map("".join), st.dictionaries(st.sampled_from(sorted(SLOTS)), st.text(max_size=9)))
def test_any_text_can_be_filled_and_examined(text: str, values: dict[str, str]) -> None:
    filled = fill(text, values)
    for one in filled.open:
        assert filled.text[one.start : one.start + one.length].strip("{}?") == one.name
    for problem in problems(text, SLOTS):
        assert text[problem.start : problem.start + problem.length]
    for one in open_slots(text, SLOTS):
        assert text[one.start : one.start + one.length].strip("{}?") == one.name


@pytest.mark.parametrize("piece", ["{", "}", "{a", "{?role}\n", "{abcdef}", "{{"])
def test_long_texts_are_no_trouble(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert len(fill(text, {}).text) <= len(text)
    assert len(problems(text, SLOTS)) <= len(text)
    open_slots(text, SLOTS)
