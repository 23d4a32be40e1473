"""The check beside a draft: which rules apply, what they quote, and that nothing upsets them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.draft_check import WORDS_AT_MOST, Checked, Finding, Level, Rule, check
from desktop_app.records.draft_values import Occasion
from desktop_app.records.outreach import Channel, Purpose

GOOD = """Dear Ms. Okafor,

Lena Vogt suggested that I write to you. I'd like to learn about your work for 20 minutes; I’m not looking for a job.

I'll write again on Tuesday."""


def draft(body: str = GOOD, subject: str = "Lena Vogt suggested I write", **more: Any) -> Checked:
    values: dict[str, Any] = {
        "purpose": Purpose.ASK,
        "channel": Channel.EMAIL,
        "words_at_most": WORDS_AT_MOST["sfu"],
        "resume": "never",
        "referrers": ("Lena Vogt",),
    }
    return Checked(subject, body, **(values | more))


def found(checked: Checked) -> dict[Rule, Finding]:
    return {finding.rule: finding for finding in check(checked)}


def quoted(checked: Checked, rule: Rule) -> str:
    finding = found(checked)[rule]
    text = checked.body if finding.where == "body" else checked.subject
    return text[finding.start : finding.start + finding.length] if finding.start >= 0 else ""


def test_each_finding_quotes_its_words() -> None:
    checked = draft()
    assert all(finding.level is Level.OK for finding in check(checked))
    assert quoted(checked, Rule.CONNECTION) == "Lena Vogt"
    assert quoted(checked, Rule.PURPOSE) == "like to learn"
    assert quoted(checked, Rule.NO_JOB_EXPECTED) == "not looking for a job"
    assert quoted(checked, Rule.TIME) == "20 minutes"
    assert quoted(checked, Rule.FOLLOW_UP) == "I'll write"
    assert quoted(checked, Rule.SUBJECT) == "Lena Vogt suggested I write"
    assert found(checked)[Rule.TIME].number == 20


def test_what_is_asked_for_is_quoted_across_a_line_end() -> None:
    checked = draft(GOOD + "\n\nPlease keep me\nin mind.")
    assert found(checked)[Rule.NO_JOB_ASKED].level is Level.LOOK
    assert quoted(checked, Rule.NO_JOB_ASKED) == "keep me\nin mind"


@pytest.mark.parametrize(("policy", "most"), WORDS_AT_MOST.items())
def test_length_is_counted_in_words(policy: str, most: int) -> None:
    for number, level in ((most, Level.OK), (most + 1, Level.LOOK)):
        finding = found(draft("It's — " + "word " * (number - 1), words_at_most=WORDS_AT_MOST[policy]))[Rule.LENGTH]
        assert (finding.level, finding.number, finding.limit) == (level, number, most)


def test_scripts_without_blanks_have_words_too() -> None:
    assert found(draft("你好" * 50))[Rule.LENGTH].number == pytest.approx(50, abs=1)


@pytest.mark.parametrize(
    ("policy", "text", "level"),
    [
        ("never", "My CV is attached.", Level.LOOK),
        ("never", "I could send my résumé.", Level.LOOK),
        ("never", "I will not send a resume.", Level.OK),
        ("if_offered", "My CV is attached.", Level.LOOK),
        ("if_offered", "I could show you my CV if that helps.", Level.OK),
        ("offer", "My CV is attached.", Level.OK),
    ],
)
def test_a_resume_is_judged_by_the_policy(policy: str, text: str, level: Level) -> None:
    assert found(draft(text, resume=policy))[Rule.RESUME].level is level


@pytest.mark.parametrize(
    ("subject", "referrers", "level"),
    [
        ("", (), Level.MISSING),
        ("  ?! ", (), Level.MISSING),
        ("Hello", (), Level.LOOK),
        ("A quick question", (), Level.LOOK),
        ("Job application", (), Level.LOOK),
        ("Your essay on rivers", (), Level.OK),
        ("Your essay on rivers", ("Lena Vogt",), Level.OK),
        ("Learning about dikes", ("Lena Vogt",), Level.LOOK),
        ("Vogt's suggestion", ("Lena Vogt",), Level.OK),
        ("Learning about dikes", (), Level.OK),
    ],
)
def test_subjects(subject: str, referrers: tuple[str, ...], level: Level) -> None:
    assert found(draft(subject=subject, referrers=referrers))[Rule.SUBJECT].level is level


def test_the_subject_may_name_what_the_note_on_them_names() -> None:
    checked = draft(subject="The Zwin marshes", connection="We counted birds in the Zwin marshes")
    assert found(checked)[Rule.SUBJECT].level is Level.OK


def test_connection_comes_first_or_late_or_not_at_all() -> None:
    late = "I am a cook.\n\nI cook.\n\nI would like to learn.\n\nBy the way, Lena Vogt knows me."
    assert found(draft(late))[Rule.CONNECTION].level is Level.LOOK
    assert quoted(draft(late), Rule.CONNECTION) == "Lena Vogt"
    assert found(draft("I am a cook."))[Rule.CONNECTION].level is Level.MISSING
    noted = draft("It was in Zwolle.", referrers=(), connection="Sat beside me on the train to Zwolle")
    assert found(noted)[Rule.CONNECTION].level is Level.OK


def test_names_need_their_capital_and_one_part_is_enough() -> None:
    checked = draft("will you? May I? Hope so.", referrers=("Will May",))
    assert quoted(checked, Rule.CONNECTION) == "May"
    assert found(draft("WÓJCIK sends regards", referrers=("Łukasz Wójcik",)))[Rule.CONNECTION].level is Level.OK
    assert found(draft("陈伟让我写信给您。", referrers=("陈伟让我写信给您",)))[Rule.CONNECTION].level is Level.OK


RULES_BY_DRAFT = [
    ({"channel": Channel.PHONE}, {Rule.GOOD_MOMENT, Rule.REFERRER, Rule.MEETING, Rule.FOLLOW_UP}, {Rule.LENGTH}),
    ({"channel": Channel.PHONE, "referrers": ()}, {Rule.GOOD_MOMENT}, {Rule.REFERRER, Rule.SUBJECT, Rule.RESUME}),
    ({"channel": Channel.LETTER}, {Rule.SUBJECT, Rule.RESUME}, {Rule.GOOD_MOMENT}),
    ({"channel": Channel.LETTER, "subject": ""}, {Rule.LENGTH}, {Rule.SUBJECT}),
    ({"channel": Channel.REFERRAL, "named": ("Wei Chen",)}, {Rule.NAMED, Rule.PURPOSE}, {Rule.FOLLOW_UP}),
    ({"purpose": Purpose.REMIND}, {Rule.FIRST_MESSAGE, Rule.NO_REPROACH}, {Rule.PURPOSE, Rule.GOOD_MOMENT}),
    ({"purpose": Purpose.REMIND, "channel": Channel.PHONE}, {Rule.GOOD_MOMENT, Rule.FIRST_MESSAGE}, {Rule.LENGTH}),
    ({"purpose": Purpose.CONFIRM}, {Rule.DAY, Rule.CLOCK, Rule.PLACE}, {Rule.ZONE, Rule.TIME}),
    ({"purpose": Purpose.CONFIRM, "two_clocks": True}, {Rule.ZONE}, {Rule.TIME}),
    ({"purpose": Purpose.THANK}, {Rule.SPECIFIC, Rule.NO_NEW_REQUEST}, {Rule.NAMED, Rule.ASKS_NAME}),
    (
        {"purpose": Purpose.THANK, "occasion": Occasion.REFERRAL, "named": ("Wei Chen",)},
        {Rule.NAMED, Rule.THANKS},
        {Rule.SPECIFIC},
    ),
    ({"purpose": Purpose.THANK, "occasion": Occasion.REFUSAL}, {Rule.ASKS_NAME}, {Rule.NO_NEW_REQUEST}),
    ({"purpose": Purpose.TELL, "named": ("Wei Chen",)}, {Rule.NAMED, Rule.THANKS}, {Rule.SPECIFIC}),
    ({"purpose": Purpose.TOUCH}, {Rule.NO_JOB_ASKED, Rule.LENGTH}, {Rule.THANKS, Rule.PURPOSE}),
    ({"purpose": Purpose.OTHER}, {Rule.NO_JOB_ASKED, Rule.SUBJECT}, {Rule.THANKS, Rule.PURPOSE}),
]


@pytest.mark.parametrize(("more", "applies", "does_not"), RULES_BY_DRAFT)
def test_only_rules_that_apply_give_findings(more: dict[str, Any], applies: set[Rule], does_not: set[Rule]) -> None:
    rules = found(draft(**more))
    assert applies | {Rule.NO_JOB_ASKED, Rule.SLOTS} <= rules.keys()
    assert not does_not & rules.keys()


def test_open_slots_are_counted() -> None:
    finding = found(draft(open_slots=3))[Rule.SLOTS]
    assert (finding.level, finding.number) == (Level.LOOK, 3)


@pytest.mark.parametrize(
    ("text", "day", "clock", "place"),
    [
        ("We meet on Thursday at 15:00 in your office.", True, True, True),
        ("12.3., 3 pm, by phone", True, True, True),
        ("See you tomorrow at half past six.", True, True, False),
        ("See you at noon by the station, 2026-03-12.", True, True, True),
        ("Twenty minutes at 20 minutes' notice", False, False, False),
    ],
)
def test_confirmations(text: str, day: bool, clock: bool, place: bool) -> None:
    rules = found(draft(text, subject="Our talk", purpose=Purpose.CONFIRM))
    levels = [rules[rule].level is Level.OK for rule in (Rule.DAY, Rule.CLOCK, Rule.PLACE)]
    assert levels == [day, clock, place]


def test_a_day_in_the_subject_will_do() -> None:
    rules = found(draft("See you there.", subject="Friday at 10:00", purpose=Purpose.CONFIRM))
    assert (rules[Rule.CLOCK].where, rules[Rule.CLOCK].level) == ("subject", Level.OK)


DENIED = [
    ("I am not asking for a job; please keep me in mind, though.", Level.LOOK),
    ("I am not asking for a job: I only want to learn.", Level.OK),
    ("I know that you are hiring. I am not looking for a job.", Level.OK),
    ("I know that you are hiring.", Level.LOOK),
    ("I'm not only here for advice but also for a job.", Level.LOOK),
    ("Nothing would please me more than a job with you, and I am looking for a job.", Level.LOOK),
]


@pytest.mark.parametrize(("text", "level"), DENIED)
def test_denials_reach_as_far_as_their_thought(text: str, level: Level) -> None:
    assert found(draft(text))[Rule.NO_JOB_ASKED].level is level


ODD = [
    "",
    " ",
    "\n\n\n",
    "😀" * 500,
    "'",
    "’’’",
    "“„”",
    "\0\ud800",
    "a" * 5000,
    "1:1:1",
    "…",
    "İıſßﬁ",
    "ไม่มีงาน",
    "{{{{",
    "...!!!???",
]
PIECES = st.sampled_from(
    ["job", "not", "looking for a", "I", "you", "your", "’", "\n\n", ".", ";", "20", "minutes", "陈", "😀", "cv"]
)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_no_trouble(text: str) -> None:
    for purpose in Purpose:
        for channel in Channel:
            check(
                draft(text, text, purpose=purpose, channel=channel, referrers=(text,), connection=text, named=(text,))
            )


@given(st.lists(PIECES | st.text(max_size=6), max_size=30).map(" ".join), st.sampled_from(list(Purpose)))
def test_whatever_is_quoted_stands_in_the_text(text: str, purpose: Purpose) -> None:
    checked = draft(text, text[:40], purpose=purpose, named=("Wei Chen",), two_clocks=True)
    for finding in check(checked):
        where = checked.body if finding.where == "body" else checked.subject
        assert finding.start == -1 or 0 <= finding.start < finding.start + finding.length <= len(where)
        assert finding.length == 0 or finding.start >= 0
    assert check(checked) == check(checked)


@pytest.mark.parametrize(
    "piece", ["not looking for a ", "i will ", "any ", "your ", "at 1 ", "1:", "\n", "'", "if you need "]
)
def test_a_hundred_thousand_signs_are_no_trouble(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    for purpose in (Purpose.ASK, Purpose.THANK, Purpose.CONFIRM):
        assert found(draft(text, purpose=purpose))[Rule.LENGTH].number < 60_000
