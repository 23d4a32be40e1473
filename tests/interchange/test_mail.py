"""Drafts on their way to a mail program: nothing is lost, and nothing slips into a header."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.interchange.mail import LONGEST_LINK, addresses, eml, fits, mailto

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
AMARA = "amara.okafor@helixfoods.example"
LINES = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]) | st.sampled_from("\n\n&=+%?#ß😀"), max_size=80
)


def read(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=default)


def test_a_link_is_percent_encoded_utf_8() -> None:
    link = mailto(AMARA, "Käse & Brot + 100 %", "Grüezi,\nA & B?\n")
    assert link == (
        "mailto:amara.okafor@helixfoods.example"
        "?subject=K%C3%A4se%20%26%20Brot%20%2B%20100%20%25&body=Gr%C3%BCezi%2C%0D%0AA%20%26%20B%3F"
    )
    assert link.isascii()


@pytest.mark.parametrize(
    ("to", "path"),
    [
        ("", ""),
        (("a@b.example", "c@d.example"), "a@b.example,c@d.example"),
        ("a@b.example; c@d.example, a@b.example", "a@b.example,c@d.example"),
        ("a+b@c.example", "a%2Bb@c.example"),
        ("o'neil@c.example", "o'neil@c.example"),
        ("a&b?c@d.example", "a%26b%3Fc@d.example"),
        ("jürgen@käse.example", "j%C3%BCrgen@k%C3%A4se.example"),
        ("nobody", ""),
        ("a@b@c.example", ""),
        ("Amara <a@b.example>", ""),
        (" a@b.example ", "a@b.example"),
    ],
)
def test_addresses_in_a_link(to: str | tuple[str, ...], path: str) -> None:
    assert mailto(to, "", "") == f"mailto:{path}"


def test_line_ends_slip_no_header_into_a_link() -> None:
    link = mailto("a@b.example\r\nBcc: c@d.example", "Hello\r\nBcc: c@d.example", "")
    assert link == "mailto:a@b.example?subject=Hello%20Bcc%3A%20c%40d.example"
    assert addresses("a@b.example\nBcc: c@d.example") == ("a@b.example",)


@given(LINES, LINES)
def test_what_goes_into_a_link_comes_out(subject: str, body: str) -> None:
    parts = urlsplit(mailto(AMARA, subject, body))
    assert unquote(parts.path) == AMARA
    fields = dict(parse_qsl(parts.query.replace("+", "%2B"), keep_blank_values=True, strict_parsing=bool(parts.query)))
    assert fields.get("subject", "") == " ".join(subject.split())
    assert fields.get("body", "").split("\r\n") == (body.strip("\r\n").splitlines() or [""])


def test_links_of_some_length_fit_and_longer_ones_do_not() -> None:
    short = mailto(AMARA, "Hello", "word " * 200)
    assert fits(short)
    assert not fits(mailto(AMARA, "Hello", "é" * 400))
    assert fits("x" * LONGEST_LINK)
    assert not fits("x" * (LONGEST_LINK + 1))


def test_a_message_is_unsent_and_whole() -> None:
    message = read(eml((AMARA, "b@c.example"), "Käse 😀", "Grüezi,\n\n.\nFrom here\n", "robin@example.org", NOW))
    assert message["X-Unsent"] == "1"
    assert message["To"] == f"{AMARA}, b@c.example"
    assert message["From"] == "robin@example.org"
    assert message["Subject"] == "Käse 😀"
    assert message["Date"].datetime == NOW
    assert message["Message-ID"] is None
    assert message.get_content().splitlines() == ["Grüezi,", "", ".", "From here"]
    assert message.get_content_charset() == "utf-8"


@pytest.mark.parametrize("sender", ["", "nobody", "a@b@c", "x\r\nBcc: y@z.example"])
def test_what_can_be_no_address_is_left_out(sender: str) -> None:
    message = read(eml("nobody at all", "Hi", "Text", sender, NOW))
    assert (message["From"], message["To"], message["Bcc"]) == (None, None, None)


def test_line_ends_slip_no_header_into_a_message() -> None:
    message = read(
        eml("a@b.example\r\nBcc: c@d.example", "Hi\r\nBcc: c@d.example\r\n\r\nBody", "Text", "a@b.example", NOW)
    )
    assert message["Bcc"] is None
    assert message["Subject"] == "Hi Bcc: c@d.example Body"
    assert message.get_content().splitlines() == ["Text"]


def test_addresses_beyond_ascii_stay_as_they_are() -> None:
    message = read(eml("jürgen@käse.example", "Grüezi", "Text", "", NOW))
    assert str(message["To"]) == "jürgen@käse.example"
    assert message["Subject"] == "Grüezi"


def test_a_file_has_the_line_ends_of_mail() -> None:
    data = eml(AMARA, "Hi", "One\nTwo\r\nThree", "", NOW)
    assert b"\n" not in data.replace(b"\r\n", b"")


@given(LINES, LINES, st.text(max_size=30))
def test_what_goes_into_a_message_comes_out(subject: str, body: str, to: str) -> None:
    message = read(eml((AMARA, to), subject, body, to, NOW))
    assert AMARA in str(message["To"])
    assert " ".join(str(message["Subject"]).split()) == " ".join(subject.split())
    assert message.get_content().splitlines() == (body.splitlines() or [""])
