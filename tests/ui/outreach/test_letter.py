"""A draft on paper."""

from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from desktop_app.records.drafts import Profile
from desktop_app.ui.common import paper
from desktop_app.ui.outreach import letter

ROBIN = Profile("Robin Smit", "", "robin@kitchen.example", "+31 10 555 0199", "Lijnbaan 12\nRotterdam")
DAY = date(2026, 3, 10)


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText().replace("\u2028", "\n")


def test_a_letter_has_all_its_parts_in_their_order() -> None:
    to = letter.recipient("Ada King", "Analytical Engines", "Pekelkade 40\nRotterdam")
    text = plain(letter.as_html(ROBIN, to, "Your work", "Dear Ada,\n\nHello.\n\nKind regards,\nRobin Smit", DAY))
    parts = ["Robin Smit\nLijnbaan 12\nRotterdam", "2026", "Ada King\nAnalytical Engines\nPekelkade 40", "Your work"]
    parts += ["Dear Ada,\nHello.", "Kind regards,\nRobin Smit"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    assert text.endswith("Robin Smit")
    assert text.count("Robin Smit") == 2


def test_who_did_not_sign_is_named_at_the_end() -> None:
    assert plain(letter.as_html(ROBIN, "", "", "Hello.", DAY)).endswith("Hello.\nRobin Smit")


def test_what_is_typed_is_never_markup() -> None:
    typed = "<img src='file:///etc/passwd'><b>1 < 2 & 3</b>"
    html = letter.as_html(Profile(name=typed), typed, typed, typed, DAY)
    assert "<img" not in html
    assert plain(html).count(typed) == 4


def test_an_address_says_nothing_twice() -> None:
    address = "Helix Foods, Pilot Hall 2\nPekelkade 40"
    assert letter.recipient("Ada King", "Helix Foods", address) == f"Ada King\n{address}"
    assert letter.recipient("", "", "") == ""
    assert letter.sender(Profile(name="Robin", address="Robin\nLijnbaan 12")) == "Robin\nLijnbaan 12"


@pytest.mark.usefixtures("qapp")
def test_paper_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    sealed = paper._Sealed.loadResource

    def watched(self: paper._Sealed, kind: int, name: QUrl | str) -> None:
        asked.append(name if isinstance(name, str) else name.toString())
        return sealed(self, kind, name)

    monkeypatch.setattr(paper._Sealed, "loadResource", watched)
    made = paper.pdf("<img src='file:///etc/hostname'><p>x</p>")
    assert made.startswith(b"%PDF")
    assert asked
