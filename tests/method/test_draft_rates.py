"""How often the check of drafts is right, over drafts that people would write."""

import math
import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.method.draft_check import Checked, Finding, Level, Rule, check
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.store import demo
from tests.method import draft_rates
from tests.method.labelled_drafts import Labelled, load

DRAFTS = load()
SENTENCES: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("draft_sentences.toml").read_text(encoding="utf-8")
)
# Which purpose has the rule, and whether it is content (OK) where a sentence says what it looks for.
RULES: dict[str, tuple[Rule, Purpose, bool]] = {
    "job_asked": (Rule.NO_JOB_ASKED, Purpose.ASK, False),
    "no_job": (Rule.NO_JOB_EXPECTED, Purpose.ASK, True),
    "purpose": (Rule.PURPOSE, Purpose.ASK, True),
    "connection": (Rule.CONNECTION, Purpose.ASK, True),
    "why_them": (Rule.WHY_THEM, Purpose.ASK, True),
    "time": (Rule.TIME, Purpose.ASK, True),
    "follow_up": (Rule.FOLLOW_UP, Purpose.ASK, True),
    "resume": (Rule.RESUME, Purpose.ASK, False),
    "reproach": (Rule.NO_REPROACH, Purpose.REMIND, False),
    "new_request": (Rule.NO_NEW_REQUEST, Purpose.THANK, False),
    "specific": (Rule.SPECIFIC, Purpose.THANK, True),
}


def group(*, held_out: bool) -> list[Labelled]:
    return [draft for draft in DRAFTS if draft.held_out is held_out]


def test_drafts_are_many_and_varied() -> None:
    assert len(DRAFTS) >= 60
    assert len(group(held_out=True)) >= 20
    assert len({draft.name for draft in DRAFTS}) == len(DRAFTS)
    raised = {rule for draft in DRAFTS for rule in draft.alarms}
    assert raised == {rule.value for rule in Rule}
    assert {draft.checked.purpose for draft in DRAFTS} == set(Purpose)


def test_no_good_letter_raises_an_alarm_about_a_job() -> None:
    asked = Rule.NO_JOB_ASKED.value
    rates = draft_rates.measure(DRAFTS)
    assert [line for line in rates.wrong if f"{asked} is raised" in line] == []
    assert rates.quiet[asked] >= 150


def test_no_letter_of_the_sample_raises_an_alarm_about_a_job() -> None:
    """They were written for the sample, with the check unknown."""
    sent = [entry for entry in demo.load()["outreach"] if entry["direction"] == "out"]
    asked = [
        entry["text"]
        for entry in sent
        if finding_of(entry["text"], Rule.NO_JOB_ASKED, Purpose.OTHER).level is not Level.OK
    ]
    assert len(sent) > 30
    assert asked == []


def test_rates_of_the_drafts_that_the_rules_were_made_with() -> None:
    rates = draft_rates.measure(group(held_out=False))
    print(f"\n{draft_rates.table(rates)}")
    assert rates.hit_rate() >= 0.95
    assert rates.false_rate() <= 0.03


def test_rates_of_the_drafts_that_were_kept_back() -> None:
    rates = draft_rates.measure(group(held_out=True))
    print(f"\n{draft_rates.table(rates)}")
    assert rates.hit_rate() >= 0.80
    assert rates.false_rate() <= 0.04


def test_rates_of_nothing_are_no_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert math.isnan(draft_rates.measure([]).hit_rate())
    draft_rates.main()
    assert "held out:" in capsys.readouterr().out


def finding_of(text: str, rule: Rule, purpose: Purpose) -> Finding:
    found = check(Checked("", text, purpose, Channel.EMAIL, 100, "never"))
    return next(finding for finding in found if finding.rule is rule)


@pytest.mark.parametrize("name", list(RULES))
def test_single_sentences(name: str) -> None:
    rule, purpose, content = RULES[name]
    wrong: list[Any] = []
    for says, sentences in (("yes", SENTENCES[name]["yes"]), ("no", SENTENCES[name]["no"])):
        for sentence in sentences:
            finding = finding_of(sentence, rule, purpose)
            if ((finding.level is Level.OK) is content) is not (says == "yes"):
                wrong.append((sentence, finding))
    assert wrong == []
