"""The list: headings, words, what is current, windows of many."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Outcome, Purpose
from desktop_app.records.today import DutyKind
from desktop_app.store import debriefs, drafts, promises, referring, thank_yous, today
from desktop_app.ui.today import duty_model
from tests.store.duty_desk import NOON
from tests.store.duty_desk import Desk as Facts
from tests.ui.today.conftest import OpenPage, Press, Settle, lines

AddContact = Callable[..., int]


def test_each_urgency_has_its_heading_and_each_line_says_why(facts: Facts, open_page: OpenPage, ada: int) -> None:
    facts.do(promises.make, ada, "The\narticle", due_on=date(2026, 3, 9))
    facts.meet(ada, datetime(2026, 3, 10, 15), Status.CONFIRMED)
    facts.do(referring.refer, ada, "Wei Chen", by_other=False)
    page = open_page()
    assert lines(page) == [
        "Overdue, 1",
        "Ada King, Helix. You promised: The article, due yesterday. Enter: It is kept",
        "Today, 2",
        "Ada King, Helix. Today 15:00, 20 min. Enter: Prepare",
        "Ada King, Helix. Thank-you for naming Wei Chen, due tomorrow 13:00. Enter: Write it",
        "When there is time, 1",
        "Wei Chen. Named by Ada King today, not asked yet. Enter: Ask them",
    ]
    assert page.title.text() == "Tuesday 10 March"
    assert page.summary.text() == "1 overdue, 2 for today, 1 when there is time"


@pytest.mark.parametrize(
    ("zone", "local", "expected"),
    [
        ("Europe/Amsterdam", datetime(2026, 3, 11, 9), "Tomorrow 09:00, 20 min, not confirmed yet"),
        (
            "America/New_York",
            datetime(2026, 3, 11, 9),
            "Tomorrow 14:00 for you, 09:00 in New York, 20 min, not confirmed yet",
        ),
        (
            "Pacific/Auckland",
            datetime(2026, 3, 12, 1),
            "Tomorrow 13:00 for you, Thu 12 Mar 01:00 in Auckland, 20 min, not confirmed yet",
        ),
        ("Europe/Paris", datetime(2026, 3, 10, 13, 10), "Today 13:10, 20 min"),
    ],
)
def test_meetings_show_both_clocks(
    facts: Facts, open_page: OpenPage, ada: int, zone: str, local: datetime, expected: str
) -> None:
    facts.meet(ada, local, zone=zone)
    assert expected in lines(open_page())[1]


def test_the_words_of_what_waits_for_an_answer(facts: Facts, open_page: OpenPage, add_contact: AddContact) -> None:
    for name, days, times in (("Once", 14, 1), ("Short", 5, 1), ("Twice", 20, 2)):
        contact = add_contact(name, organization="Helix" if name == "Short" else "")
        for number in range(times):
            facts.ask(contact, at=NOON - timedelta(days=days, hours=-number))
    shown = lines(open_page())
    assert "Once. No answer for 10 working days. Enter: Write again" in shown
    assert (
        "Short, Helix. No answer for 3 working days. Write to somebody else at Helix. Enter: Choose somebody" in shown
    )
    assert "Twice. Asked 2 times, no answer. Let it rest. Enter: Let it rest" in shown


def test_the_words_of_answers(facts: Facts, open_page: OpenPage, add_contact: AddContact) -> None:
    facts.clock.now = datetime(2026, 1, 20, 12, tzinfo=UTC)
    for outcome in Outcome:
        contact = add_contact(outcome.value)
        facts.ask(contact)
        facts.clock.advance(hours=1)
        facts.hear(contact, outcome)
    facts.clock.now = NOON
    assert lines(open_page())[1:] == [
        "agreed. Agreed on 20 Jan. No date yet. Enter: Set a date",
        "none. Wrote on 20 Jan, neither yes nor no. Answer them. Enter: Open their page",
        "refused. Said no on 20 Jan. Thank them, and ask whom else they would suggest. Enter: Thank them",
        "later. Said on 20 Jan: not now. Ask again. Enter: Ask again",
    ]


def test_the_words_around_talks(facts: Facts, open_page: OpenPage, ada: int) -> None:
    held = facts.meet(ada, datetime(2026, 3, 9, 9), Status.HELD)
    facts.meet(ada, datetime(2026, 3, 10, 9))
    wei = facts.do(referring.refer, ada, "Wei Chen", by_other=False, owe_thanks=False)
    facts.do(debriefs.finish, facts.meet(wei, datetime(2026, 3, 10, 8), Status.HELD))
    shown = lines(open_page())
    assert "Ada King, Helix. Was to be today at 09:00. Was it held? Enter: It was held" in shown
    assert "Ada King, Helix. Talked yesterday. What did you learn? Enter: Write it down" in shown
    assert "Ada King, Helix. Thank-you for yesterday's talk, due today 09:20. Enter: Write it" in shown
    assert "Wei Chen. Thank-you for today's talk, due tomorrow 08:20. Enter: Write it" in shown
    told = "Ada King, Helix. Named Wei Chen, with whom you talked today. Tell them how it went. Enter: Tell them"
    assert told in shown
    assert held


def test_the_words_of_greetings_promises_and_drafts(facts: Facts, open_page: OpenPage, ada: int) -> None:
    facts.clock.now = datetime(2025, 11, 1, 12, tzinfo=UTC)
    facts.do(debriefs.finish, facts.meet(ada, datetime(2025, 10, 31, 9), Status.HELD))
    facts.do(thank_yous.mark_sent, ada)
    facts.do(promises.make, ada, "A link", by_me=False, due_on=date(2025, 11, 20))
    facts.do(promises.make, ada, "A list")
    facts.do(drafts.create, DraftWanted(ada, Purpose.OTHER), "", "Dear Ada")
    facts.clock.now = NOON
    assert lines(open_page())[1:] == [
        "Ada King, Helix. You promised: A list, due 8 Nov 2025. Enter: It is kept",
        "When there is time, 3",
        "Ada King, Helix. They promised: A link, for 20 Nov 2025. Enter: It is kept",
        "Ada King, Helix. Last in touch 4 months ago. Enter: Write",
        "Ada King, Helix. A message begun on 1 Nov 2025 and not sent. Enter: Go on",
    ]


def test_the_first_duty_is_current_and_the_keys_go_over_the_headings(
    facts: Facts, open_page: OpenPage, press: Press, ada: int
) -> None:
    facts.do(promises.make, ada, "One", due_on=date(2026, 3, 9))
    facts.do(promises.make, ada, "Two", due_on=date(2026, 3, 10))
    page = open_page()
    seen = []
    for key in ("", "Down", "Down", "Up", "Up"):
        if key:
            press(page, key)
        assert page.list.duty is not None
        seen.append(page.list.duty.text)
    assert seen == ["One", "Two", "Two", "One", "One"]


def test_what_is_current_stays_so_while_others_come(
    facts: Facts, open_page: OpenPage, press: Press, settle: Settle, ada: int
) -> None:
    facts.do(promises.make, ada, "One", due_on=date(2026, 3, 8))
    facts.do(promises.make, ada, "Two", due_on=date(2026, 3, 9))
    page = open_page()
    press(page, "Down")
    page.desk.backend.write(thank_yous.owe, ada, due_at=NOON - timedelta(days=5))
    settle()
    assert page.list.duty is not None
    assert page.list.duty.text == "Two"
    assert len(lines(page)) == 4


def test_many_are_read_as_they_come_into_view(
    facts: Facts, open_page: OpenPage, press: Press, settle: Settle, ada: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duty_model, "PAGE", 5)
    for number in range(40):
        facts.do(promises.make, ada, f"Nr {number}", due_on=date(2026, 1, 1) + timedelta(days=number % 30))
    page = open_page()
    press(page, "End")
    assert page.list.duty is not None
    last = page.list.duty
    assert page.list.currentIndex().row() == 40
    press(page, "D")
    assert page.rows.page.total == 39
    settle()
    assert page.list.currentIndex().row() == 39
    assert page.list.duty is not None
    assert page.list.duty.due_at <= last.due_at
    assert page.rows.find("promise:999:") is None


def test_it_says_when_there_are_more_than_anybody_looks_through(
    facts: Facts, open_page: OpenPage, ada: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "MOST", 3)
    for number in range(5):
        facts.do(promises.make, ada, f"Nr {number}", due_on=date(2026, 3, 4))
    page = open_page()
    assert page.summary.text() == "3 overdue, and more of the same"
    assert len(lines(page)) == 4


def test_an_answer_to_an_old_question_is_let_go(
    facts: Facts, open_page: OpenPage, settle: Settle, ada: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duty_model, "PAGE", 2)
    for number in range(40):
        facts.do(promises.make, ada, f"Nr {number}", due_on=date(2026, 3, 4))
    page = open_page()
    assert page.rows.duty_at(40) is None  # out of sight: asked for now
    page.rows.reload()
    settle()
    assert page.rows.duty_at(40) is None
    settle()
    last = page.rows.duty_at(40)
    assert last is not None
    assert last.text == "Nr 39"


def test_the_model_keeps_qts_rules(facts: Facts, open_page: OpenPage, settle: Settle, ada: int) -> None:
    facts.do(promises.make, ada, "One", due_on=date(2026, 3, 8))
    page = open_page()
    QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    facts.do(promises.make, ada, "Two", due_on=date(2026, 3, 10))
    page.rows.reload()
    settle()
    assert page.rows.rowCount() == 4
    assert page.rows.flags(page.rows.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert page.rows.line(page.rows.page.rows[0]).name == "Ada King"
    assert page.rows.page.by_kind[DutyKind.PROMISE] == 2
