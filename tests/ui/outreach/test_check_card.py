"""The check beside a draft."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.method.draft_check import Finding, Level, Rule
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.ui.outreach import rule_words
from desktop_app.ui.outreach.finding_row import FindingRow
from desktop_app.ui.outreach.window import DraftWindow
from tests.ui.outreach.conftest import Open

Settle = Callable[[], None]
JOB = "Dear Ada,\n\nAre there any openings on your team? I attach my résumé.\n\nRobin"


@pytest.fixture
def window(open_draft: Open, ada: int) -> DraftWindow:
    made = open_draft(DraftWanted(ada))
    made.check.look_now()
    return made


def row(window: DraftWindow, rule: Rule) -> FindingRow:
    return next(row for row in window.check.rows if row.finding is not None and row.finding.rule is rule)


def write(window: DraftWindow, body: str) -> None:
    window.writing.put(window.writing.text[0], body)
    window.check.look_now()


def test_a_good_letter_is_left_in_peace(window: DraftWindow) -> None:
    looks = [row.sentence for row in window.check.rows if row.finding.level is Level.LOOK]  # type: ignore[union-attr]
    assert looks == []


def test_what_is_wrong_is_said_with_its_words(window: DraftWindow) -> None:
    write(window, JOB)
    found = row(window, Rule.NO_JOB_ASKED)
    assert found.sentence == "This may read like asking for a job"
    assert "openings" in found.accessibleName()
    assert "Look again" in found.accessibleName()


def test_enter_unfolds_the_reason_and_goes_to_the_words(window: DraftWindow) -> None:
    write(window, JOB)
    found = row(window, Rule.NO_JOB_ASKED)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert found.unfolded
    assert "learning" in found.accessibleDescription()
    assert rule_words.OFFICES in found.accessibleDescription()
    assert "openings" in window.writing.body.textCursor().selectedText()
    assert window.writing.body.hasFocus()
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)
    assert not row(window, Rule.NO_JOB_ASKED).unfolded
    assert found.hasFocus()


def test_a_click_does_the_same(window: DraftWindow) -> None:
    write(window, JOB)
    found = row(window, Rule.RESUME)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert found.unfolded
    assert window.writing.body.textCursor().hasSelection()


def test_an_unfolded_reason_stays_while_one_writes(window: DraftWindow) -> None:
    write(window, JOB)
    row(window, Rule.NO_JOB_ASKED).click()
    write(window, JOB + " ")
    assert row(window, Rule.NO_JOB_ASKED).unfolded


def test_down_and_up_lead_through_the_lines(window: DraftWindow) -> None:
    first, second = window.check.rows[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_the_length_allowed_is_chosen_here(window: DraftWindow) -> None:
    write(window, "word " * 120)
    assert row(window, Rule.LENGTH).sentence == "120 words; 100 are enough"
    window.check.policy.setCurrentIndex(2)
    window.check.policy.activated.emit(2)
    window.check.look_now()
    assert row(window, Rule.LENGTH).sentence == "120 of 150 words"
    window.desk.preferences.set("request_length", "dalton")
    window.check.look_now()
    assert row(window, Rule.LENGTH).sentence == "120 words; 75 are enough"
    assert window.check.policy.currentData() == "dalton"


def test_places_are_counted(window: DraftWindow) -> None:
    write(window, "{field}")
    assert row(window, Rule.SLOTS).sentence == "One place to fill in"
    write(window, "{field} {organization}")
    assert row(window, Rule.SLOTS).sentence == "2 places to fill in"


def test_a_long_text_is_checked_beside(window: DraftWindow, settle: Settle) -> None:
    window.writing.put("", JOB * 100)
    window.check.look_now()
    settle()
    assert row(window, Rule.LENGTH).finding.number > 1000  # type: ignore[union-attr]


def test_what_is_thanked_for_is_checked_otherwise(open_draft: Open, ada: int) -> None:
    window = open_draft(DraftWanted(ada, Purpose.THANK))
    window.check.look_now()
    rules = {finding.rule for finding in window.check.findings}
    assert Rule.THANKS in rules
    assert Rule.NO_JOB_EXPECTED not in rules
    assert not window.check.policy.isVisible()


def test_a_call_has_no_policy_of_words(open_draft: Open, ada: int) -> None:
    window = open_draft(DraftWanted(ada, channel=Channel.PHONE))
    window.check.look_now()
    assert {finding.rule for finding in window.check.findings} >= {Rule.GOOD_MOMENT, Rule.MEETING}


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("rule", list(Rule))
def test_there_are_words_for_every_rule(rule: Rule, level: Level) -> None:
    assert "{" not in rule_words.headline(Finding(rule, level, number=3), 100)
    assert rule_words.reason(rule)
    assert rule_words.source(rule)
