"""Hidden names are nowhere: not whole, not in parts, not in an address; and what is nobody's stays."""

import html as markup
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interchange.documents import class_packet
from desktop_app.interchange.documents.hiding import Hiding, letters
from desktop_app.interchange.documents.paper import Print
from desktop_app.interchange.documents.spans import spans
from desktop_app.interchange.documents.tokens import keys
from desktop_app.records.contacts import ContactPoint, ContactRef, PointKind
from desktop_app.records.dossiers import Dossier
from desktop_app.records.exporting import Letter
from desktop_app.records.questions import Question, QuestionList, Topic
from tests.interchange.documents.people import NOON, debrief, packet, person, talk

AMARA = person(
    "Dr. Amara Okafor",
    organization="The Helix Foods Ltd",
    points=(
        ContactPoint(PointKind.EMAIL, "amara.o@helixfoods.com"),
        ContactPoint(PointKind.PHONE, "+31 6 12345678"),
        ContactPoint(PointKind.PHONE, "4411"),
        ContactPoint(PointKind.LINK, "https://linkedin.com/in/amarao77"),
        ContactPoint(PointKind.ADDRESS, "Kade 1\n3511 Utrecht"),
    ),
)


@pytest.fixture
def hiding() -> Hiding:
    made = Hiding(Print())
    made.add_subject(AMARA)
    made.add_subject(person("Elizabeth Chen", 2, organization="Massachusetts Institute of Technology"))
    made.add_subject(person("王小明", 3))
    made.add_subject(person("Will Park", 4))
    said = frozenset({"ming", "chen", "may", "day", "juergen", "muller", "mueller", "apple"})
    others = [ContactRef(5, "Ming Chen"), ContactRef(6, "May Day"), ContactRef(7, "Jürgen Müller")]
    made.add_others(others, ["Apple"], said)
    return made


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Amara said so", "Person A said so"),
        ("amara and AMARA OKAFOR", "Person A and Person A"),
        ("Okafor, Amara", "Person A"),
        ("Dr. Amara Okafor's team", "Person A's team"),
        ("Ms Okafor, AmaraOkafor, amara_okafor", "Ms Person A, Person A, Person A"),
        ("Ａｍａｒａ, Ama\u200bra, A\u0301mara, Ama\u00adra", "Person A, Person A, Person A, Person A"),
        ("Amara\nOkafor", "Person A"),
        ("Liz and Elizabeth", "Person B and Person B"),
        ("Chen", "[name]"),
        ("Elizabeth Chen, Ming Chen", "Person B, Person E"),
        ("王小明说小明很好", "Person C说Person C很好"),
        ("Juergen Mueller and Müller", "Person E and Person E"),
        ("Will Park will park in the park", "Person D will park in the park"),
        ("May I, or may I not?", "May I, or may I not?"),
        ("Helix Foods, helix foods ltd, Helix", "Organization A, Organization A ltd, Organization A"),
        ("Foods are good", "Foods are good"),
        ("MIT but not mit or a mitten", "Organization B but not mit or a mitten"),
        ("amara.o@helixfoods.com or x@y.org", "[e-mail] or [e-mail]"),
        ("+31 6 12345678, 06-12345678, +31 (6) 1234 5678, ext. 4411", "[phone], [phone], [phone], ext. [phone]"),
        ("linkedin.com/in/amarao77, amarao77, helixfoods.com/jobs", "[link], [link], [link]"),
        ("https://a.example/x?y=Amara and www.b.example", "[link] and [link]"),
        ("At Kade 1, 3511 Utrecht.", "At [address], [address]."),
        ("2026-03-10, 10.3.2026, 2019-2021, 120,000 at 15:30", "2026-03-10, 10.3.2026, 2019-2021, 120,000 at 15:30"),
        ("node.js, e.g. end.It was", "node.js, e.g. end.It was"),
    ],
)
def test_what_is_left_of_a_text(hiding: Hiding, said: str, left: str) -> None:
    assert hiding.hidden(said) == left


def test_the_same_letter_stands_for_the_same_person_wherever_they_are_named(hiding: Hiding) -> None:
    assert hiding.hidden("Jürgen Müller") == hiding.hidden("Müller") == hiding.person(ContactRef(7, "x"))
    assert hiding.hidden("Apple") == hiding.organization("apple") == "Organization C"
    assert hiding.organization("  ") == ""


def test_letters_go_on_after_z() -> None:
    assert [letters(number) for number in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


def test_text_without_end_is_read_once() -> None:
    """None of these may take longer the longer they get but in proportion; they would not end here."""
    hiding = Hiding(Print())
    hiding.add_subject(AMARA)
    for said in ("a" * 300_000, "a." * 150_000, "1 " * 150_000, "@" * 300_000, "Amara " * 50_000):
        hiding.hidden(said)
    assert hiding.hidden("Amara" + " " * 100_000 + "Okafor") == "Person A" + " " * 100_000 + "Person A"


# Names of letters that are in no word of ours, so that a name found is a name that leaked.
_WORD = st.text("qxzñéřøß", min_size=3, max_size=8).map(lambda word: f"Zq{word}")
_NAME = st.lists(_WORD, min_size=1, max_size=4).map(" ".join)
_STYLES = (str, str.upper, str.lower, str.title, lambda name: ", ".join(reversed(name.split())), "".join)
# Who is only named besides is not looked for in small letters: many a name is a word.
_LARGE = (str, str.upper, str.title)
_AROUND = st.sampled_from(
    ["{}", "I met {}.", "{}'s team", "({})", "“{}”", "x\n{}\ny", "#{}", "<b>{}</b>", "{}/{}", "&{};"]
)


@st.composite
def _said(draw: st.DrawFn, names: list[str], other: str, organization: str) -> str:
    name = draw(st.sampled_from([*names, other, organization]))
    form = name if name == organization else draw(st.sampled_from([name, *name.split()]))
    style = draw(st.sampled_from(_LARGE if name in (other, organization) else _STYLES))
    around = draw(_AROUND).replace("{}", style(form))
    mail = draw(st.booleans())
    return around + (f" {name.replace(' ', '.')}@{name.split()[0]}.example, https://a.example/{name}" if mail else "")


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_no_name_is_anywhere_in_a_packet(data: st.DataObject) -> None:
    names = data.draw(st.lists(_NAME, min_size=2, max_size=5, unique_by=keys))
    organization = data.draw(_NAME)
    said = _said(names[:-1], names[-1], organization)
    text = st.lists(said, max_size=3).map(" ".join)
    dossiers = [
        Dossier(
            person(
                name,
                number,
                role=data.draw(text),
                organization=organization,
                notes=name,
                tags=(name,),
                points=(ContactPoint(PointKind.EMAIL, f"{name.replace(' ', '')}@{organization.split()[0]}.example"),),
            ),
            (
                talk(
                    (data.draw(text), data.draw(text)),
                    number=number,
                    place=name,
                    notes=name,
                    debrief=debrief(*(data.draw(text) for _ in range(5)), number=number),
                ),
            ),
        )
        for number, name in enumerate(names[:-1], 1)
    ]
    others = (ContactRef(99, names[-1]),)
    thanks = (Letter(ContactRef(1, names[0]), names[0], data.draw(text), data.draw(text), NOON),)
    asked = Question(1, Topic.DAY, data.draw(text), data.draw(text), 2, False)
    made = packet(*dossiers, thanks=thanks, people=others, organizations=(organization,), goals=data.draw(text))
    listed = QuestionList(1, names[0], names[0], (asked,))
    html = class_packet.html(replace(made, questions=listed), Print())
    found = keys(markup.unescape(re.sub(r"<[^>]+>", " ", html)))
    assert {key for name in names for key in keys(name)}.isdisjoint(found)
    whole = f" {' '.join(found)} "
    assert all(f" {' '.join(keys(name))} " not in whole for name in (*names, organization))


def test_hidden_or_not_nothing_is_markup_and_shown_names_stay() -> None:
    one = Dossier(AMARA, (talk(("Who?", "<script>alert(1)</script> Amara & co"), number=1),))
    hidden = class_packet.html(packet(one), Print())
    shown = class_packet.html(packet(one, hide_names=False), Print())
    assert "<script" not in hidden + shown
    assert "&lt;script&gt;" in shown
    assert "Dr. Amara Okafor" in shown
    assert "Amara" not in hidden
    assert "Person A" in hidden


def test_who_is_in_the_packet_has_the_first_letters_in_the_order_of_the_talks() -> None:
    early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    first = Dossier(person("Wei Lin", 8), (talk(("Q", "Asked for Ada Byron"), number=1, starts_at=early),))
    second = Dossier(person("Ada Byron", 3), (talk(("Q", "Wei sent me"), number=2, starts_at=late),))
    html = class_packet.html(packet(second, first), Print())
    assert "Asked for Person B" in html
    assert "Person A sent me" in html


def test_a_date_or_a_short_number_is_nobodys() -> None:
    assert not list(spans("On 2026-03-10 at 5, for 120 000 or 12 345"))
    assert [one.kind for one in spans("Ring 020 123 4567 or @amara")] == ["phone", "link"]
    assert [one.kind for one in spans("2026-03-10", ["20260310"])] == ["phone"]
