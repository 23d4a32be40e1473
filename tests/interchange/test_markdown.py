"""A person as Markdown: what is there is told, and nothing a user typed becomes markup."""

import dataclasses
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextFragment

from desktop_app.interchange import markdown
from desktop_app.interchange.markdown_text import block, line
from desktop_app.records.contacts import Contact, ContactPoint, ContactRef, PointKind, Referral, Stage
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.meetings import AgendaItem, Mode, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Outreach, Promise, Purpose
from desktop_app.records.talks import Consent, Debrief

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
CONTACT = Contact(
    id=1,
    uuid="u",
    name="Amara *Okafor*",
    role="Editor",
    organization="The Courier",
    field="Press",
    time_zone="Africa/Lagos",
    how_known="A fair",
    organization_research="Founded 1890",
    profession_research="",
    notes="One\ntwo\n\nthree",
    at_rest=False,
    stage=Stage.HELD,
    tags=("alumni", "<b>"),
    points=(ContactPoint(PointKind.EMAIL, "a@x.org", "work"), ContactPoint(PointKind.ADDRESS, "Kade 1\nUtrecht")),
    referred_by=(Referral(1, ContactRef(2, "Wei"), ContactRef(1, "Amara"), True, NOON, "ask soon", NOON),),
    referred_to=(Referral(2, ContactRef(1, "Amara"), ContactRef(3, ""), False, None, "", NOON),),
    created_at=NOON,
    changed_at=NOON,
    last_talked=NOON,
    next_meeting=None,
    thanks_owed=None,
)
AGENDA = (
    AgendaItem(1, None, "day", "A day?", 2, True, "Up early,\nout late", False),
    AgendaItem(2, None, "pay", "Pay?", 2, True, "", True),
    AgendaItem(3, None, "advice", "Advice?", 2, False, "", False),
    AgendaItem(4, None, "entry", "Entry?", 2, True, "", True),
)
MEETING = MeetingDossier(
    id=1,
    uuid="m",
    start=Start(datetime(2026, 3, 10, 13), "Europe/Amsterdam"),
    starts_at=NOON,
    minutes=20,
    mode=Mode.VIDEO,
    status=Status.HELD,
    place="Room 1",
    link="https://meet.example/x",
    notes="",
    agenda=AGENDA,
    debrief=Debrief(1, learned="Peas first"),
    recording=Consent.GIVEN,
    quoting=Consent.REFUSED,
    thanks_due=NOON,
    thanks_sent=NOON,
    kept_back=frozenset((2,)),
)
DOSSIER = Dossier(
    CONTACT,
    (MEETING,),
    (
        Outreach(1, 1, Channel.EMAIL, Direction.OUT, Outcome.NONE, NOON, "Dear Amara", Purpose.ASK, "A talk?"),
        Outreach(2, 1, Channel.EMAIL, Direction.IN, Outcome.AGREED, NOON, "Gladly", Purpose.ASK),
    ),
    (
        Promise(1, 1, None, True, "Send the book", date(2026, 4, 1), None),
        Promise(2, 1, None, False, "Ask the boss", None, NOON),
    ),
)


def test_all_that_is_known_is_told() -> None:
    told = markdown.text(DOSSIER, "Africa/Lagos")
    for part in (
        "# Amara \\*Okafor\\*\n",
        "Editor · The Courier · Press",
        "- E-mail (work): a\\@x.org\n- Address: Kade 1, Utrecht\n- Time zone: Africa/Lagos\n- Tags: alumni, \\<b\\>",
        "## How you know them\n\nA fair\n\n## About the organization\n\nFounded 1890\n\n",
        "## Notes\n\nOne\\\ntwo\n\nthree\n",
        "- Named by Wei, the name may be used, told how it went on 2026-03-10: ask soon\n- Named No name yet\n",
        "### 2026-03-10 13:00 (Europe/Amsterdam) · 20 minutes · video · held",
        "- Place: Room 1\n- Link: https\\://meet.example/x\n- May be recorded\n- Does not want to be quoted\n",
        "- Thanks due by 2026-03-10\n- Thanked on 2026-03-10\n",
        "##### A day?\n\nUp early,\\\nout late\n",
        "##### Pay?\n\n*Kept private; left out.*\n",
        "##### Advice?\n\n*Not asked.*\n",
        "##### Entry?\n\n*No answer noted.*\n",
        "#### Afterwards\n\n##### What I learned\n\nPeas first\n",
        "### 2026-03-10 13:00 · to them · e-mail · asking\n\n**A talk?**\n\nDear Amara\n",
        "### 2026-03-10 13:00 · from them · e-mail · agreed\n\nGladly\n",
        "- [ ] You: Send the book (by 2026-04-01)\n- [x] They: Ask the boss (kept on 2026-03-10)\n",
    ):
        assert part in told
    assert "About the profession" not in told


@pytest.mark.parametrize(
    ("kept_back", "said"),
    [((), None), ((2,), "*1 answer kept private is left out.*"), ((2, 4), "*2 answers kept private are left out.*")],
)
def test_what_is_kept_back_is_said_at_the_top(kept_back: tuple[int, ...], said: str | None) -> None:
    meeting = dataclasses.replace(MEETING, kept_back=frozenset(kept_back))
    told = markdown.text(dataclasses.replace(DOSSIER, meetings=(meeting,)))
    assert told.count("Kept private; left out.") == len(kept_back)
    assert "left out." not in told.split("## ")[0] if said is None else said in told.split("## ")[0]


def test_an_answer_told_in_confidence_says_so_where_it_was_asked_for() -> None:
    item = dataclasses.replace(AGENDA[1], answer="Low")
    meeting = dataclasses.replace(MEETING, agenda=(item,), kept_back=frozenset())
    told = markdown.text(dataclasses.replace(DOSSIER, meetings=(meeting,)))
    assert "##### Pay?\n\n*Told in confidence.*\n\nLow\n" in told


def test_of_a_meeting_ahead_no_question_counts_as_not_asked() -> None:
    meeting = dataclasses.replace(MEETING, status=Status.CONFIRMED)
    assert "Not asked" not in markdown.text(dataclasses.replace(DOSSIER, meetings=(meeting,)))


def test_somebody_of_whom_nothing_is_known_is_one_heading() -> None:
    bare = Contact(
        1, "u", " ", "", "", "", "", "", "", "", "", False, Stage.FOUND, (), (), (), (), NOON, NOON, None, None, None
    )
    assert markdown.text(Dossier(bare)) == "# No name yet\n"


def test_several_people_are_parted() -> None:
    assert markdown.write([DOSSIER, DOSSIER]).decode().count("\n---\n\n# Amara") == 1
    assert markdown.write([]) == b""


def test_every_word_can_be_said_in_another_language() -> None:
    told = markdown.text(DOSSIER, words={key: f"‹{word}›" for key, word in markdown.WORDS.items()})
    said = re.sub("‹[^›]*›", "", told)
    assert not [word for word in markdown.WORDS.values() if len(word) > 12 and word in said]


# Escaping, as a reader sees it

_PIECES = (
    "www.x.nl", "http://a.b", "a@b.nl", "&amp;", "<b>", "# ", "1. ", "- ", "+ ", "---", "===", "\n", "\n\n", "    ",
    "```",     "> ", "| a | b |\n|---|---|", "[x](y)", "![a](b)", "**b**", "[ ] ", "~~a~~", "<!-- ", "$$",
    "\\", "* * *", "a", "\t",    "[^1]: x", "[a]: b", "Term\n: def", "ftp://x.nl", "mailto:a@b.nl",
    "WWW.a.nl", "1) ", "_a_ ", " #", "a  b", "&#35;",
)  # fmt: skip
_TEXTS = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=8).map("".join),
    st.text(st.sampled_from("ab1.:/@-+#*_`<>[]()!&;|~$=\\\"' \n\t")),
    st.text(),
)
_UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def words(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text).split())


def fragments(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextFragment]]:
    part = document.begin()
    while part.isValid():
        places = part.begin()
        while not places.atEnd():
            yield part, places.fragment()
            places += 1
        part = part.next()


def seen(source: str) -> str:
    """The text that a reader sees, after a look that none of it is more than text."""
    document = QTextDocument()
    document.setMarkdown(source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for part, fragment in fragments(document):
        shape = fragment.charFormat()
        assert not shape.isAnchor()
        assert not shape.isImageFormat()
        assert not any((shape.fontItalic(), shape.fontStrikeOut(), shape.fontFixedPitch()))
        assert part.blockFormat().headingLevel() or shape.fontWeight() <= 400
        assert not part.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)
    assert document.rootFrame().childFrames() == []
    return words(document.toPlainText())


@pytest.mark.usefixtures("qapp")
@given(_TEXTS)
@example("0 #")
@example("  - a\n\tb")
@example("www.a.nl http://b.nl <c@d.nl> e@f.nl")
def test_a_reader_sees_the_letters_that_were_typed(text: str) -> None:
    assert seen(f"Before\n\n{block(text)}\n\nAfter") == words(f"Before {text} After")
    assert seen(f"- Note: {line(text)}\n- More") == words(f"Note: {text} More")
    if words(text):
        assert seen(f"## {line(text)}") == words(text)


@given(_TEXTS)
def test_lines_stay_lines(text: str) -> None:
    shown = [part for part in block(text).replace("\\\n", "\n").split("\n") if part]
    assert len(shown) == sum(bool(part.strip()) for part in _UNSEEN.sub("", text).splitlines())
