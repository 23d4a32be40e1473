"""Text as it is compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.folding import fold, fold_with_places, name_key, searchable


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("José PEÑA", "jose pena"),
        ("Łukasz Wójcik", "lukasz wojcik"),
        ("Søren Ærø", "soren aero"),
        ("Straße", "strasse"),
        ("Þórsdóttir", "thorsdottir"),
        ("ﬁnance", "finance"),
        ("Nguyễn Thị", "nguyen thi"),
        ("İstanbul Yıldız", "istanbul yildiz"),
        ("e\u0301te\u0301", "ete"),
        ("Ἀθῆναι", "αθηναι"),
        ("한글", "한글"),
        ("", ""),
    ],
)
def test_case_accents_and_ligatures_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_composed_and_decomposed_text_fold_alike() -> None:
    assert fold("Zoë") == fold("Zoe\u0308") == "zoe"
    assert searchable("한") == searchable("\u1112\u1161\u11ab")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_places_lead_back_into_the_text(text: str) -> None:
    folded, places = fold_with_places(text)
    assert len(places) == len(folded) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)
    assert all(0 <= place < max(1, len(text)) for place in places[:-1])


@given(st.text(alphabet=st.characters(exclude_categories=["Mn", "Mc", "Me", "Cs"])))
def test_folding_with_places_finds_the_same_words(text: str) -> None:
    assert fold_with_places(text)[0] == fold(text)


def test_unspaced_scripts_are_cut_sign_by_sign() -> None:
    assert searchable("林美玲").split() == ["林", "美", "玲"]
    assert searchable("ABC会议").split() == ["abc", "会", "议"]


def test_symbols_and_emoji_are_words_of_their_own() -> None:
    assert len(searchable("tea🌱time").split()) == 3
    assert searchable("C++").split()[0] == "c"
    assert len(searchable("C++").split()) == 3
    assert searchable("🌱") != searchable("🌿")


def test_signs_of_private_use_are_taken_out() -> None:
    assert "\ue000" not in searchable("\ue000sfound é")


def test_names_are_compared_without_extra_blanks() -> None:
    assert name_key("  Zoë \n van  Rijn ") == "zoe van rijn"
