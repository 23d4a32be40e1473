"""The letters of a file are told by their bytes, or said to be guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.interchange.tables import reading, table
from desktop_app.interchange.tables.letters import ENCODINGS, Letters, letters_of

TEXT = "Name;E-mail\r\nZoë Müller;zoe@example.nl\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_usual_encodings_are_told(encoding: str) -> None:
    found = reading.read(TEXT.encode(encoding))
    assert [one.name for one in found.contacts] == ["Zoë Müller"]
    assert found.doubts == ()


def test_a_mark_with_the_other_order_of_bytes() -> None:
    assert letters_of(b"\xfe\xff" + TEXT.encode("utf-16-be")) == Letters("utf-16")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Дом;Улица\nИван Петров;Москва", "cp1251"),
        ("山田;東京都\n田中さん;カタカナ", "shift_jis"),
        ("Dvořák;Příjmení\nŁódź;Żółw", "cp1250"),
        ("Élève;Numéro\nHélène;Forêt", "mac-roman"),
    ],
)
def test_old_encodings_are_guessed(text: str, encoding: str) -> None:
    assert letters_of(text.encode(encoding)) == Letters(encoding, guessed=True)


def test_a_broken_byte_among_good_ones_is_lost_and_said() -> None:
    data = "Name,Email\nZoë Müller,z@example.nl\nJosé Peña,j@example.nl\n".encode().replace(b"Pe\xc3\xb1", b"Pe\xc3")
    found = reading.read(data)
    assert [one.name for one in found.contacts] == ["Zoë Müller", "José Pe\ufffda"]
    assert [(one.reason, one.quote) for one in found.doubts] == [("letters_lost", "utf-8")]


def test_a_late_letter_counts_too() -> None:
    data = b"Name,Email\n" + b"Ben,b@example.org\n" * 200_000 + "Zoë,z@example.org\n".encode("cp1252")
    assert letters_of(data).encoding == "cp1252"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_user_may_say_the_letters(encoding: str) -> None:
    found = table.read(b"Name;E-mail\r\nBen;b@example.org".decode().encode(encoding), encoding)
    assert found.encoding == encoding
    assert found.columns == ("Name", "E-mail")
    assert found.doubts == ()


@given(st.text(min_size=1, alphabet=st.characters(codec="cp1252", min_codepoint=160)))
def test_whatever_is_told_can_be_decoded(text: str) -> None:
    data = f"Name,Email\n{text},a@b.nl\n".encode("cp1252")
    data.decode(letters_of(data).encoding, "replace")
