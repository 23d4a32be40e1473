"""One key each: what Enter opens, what D, L and Delete note, and that each can be undone."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QMenu

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.today import DutyKind
from desktop_app.store import (
    contacts,
    debriefs,
    drafts,
    meetings,
    outreach,
    promises,
    referrals,
    referring,
    thank_yous,
    today,
    undo,
)
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.today.page import TodayPage
from tests.store.duty_desk import NOON
from tests.store.duty_desk import Desk as Facts
from tests.ui.today.conftest import OpenPage, Press, Said, Settle, Went

AddContact = Callable[..., int]


def thank(facts: Facts, ada: int) -> int:
    meeting = facts.meet(ada, datetime(2026, 3, 10, 9), Status.HELD)
    facts.do(debriefs.finish, meeting)
    return meeting


def referred(facts: Facts, ada: int) -> int:
    wei: int = facts.do(referring.refer, ada, "Wei Chen", by_other=False, owe_thanks=False)
    return wei


def told(facts: Facts, ada: int) -> None:
    wei = referred(facts, ada)
    facts.do(debriefs.finish, facts.meet(wei, datetime(2026, 3, 10, 9), Status.HELD))
    facts.do(thank_yous.mark_sent, wei)


def met_long_ago(facts: Facts, ada: int) -> None:
    facts.clock.now = datetime(2025, 11, 1, 12, tzinfo=UTC)
    facts.do(debriefs.finish, facts.meet(ada, datetime(2025, 10, 31, 9), Status.HELD))
    facts.do(thank_yous.mark_sent, ada)
    facts.clock.now = NOON


def heard(outcome: Outcome, days: int = 0) -> Callable[[Facts, int], None]:
    def hear(facts: Facts, ada: int) -> None:
        facts.clock.now = NOON - timedelta(days=days, hours=2)
        facts.ask(ada)
        facts.clock.advance(hours=1)
        facts.hear(ada, outcome)
        facts.clock.now = NOON

    return hear


def asked(days: int, times: int = 1) -> Callable[[Facts, int], None]:
    def ask(facts: Facts, ada: int) -> None:
        for number in range(times):
            facts.ask(ada, at=NOON - timedelta(days=days, hours=number))

    return ask


def meeting(local: datetime, status: Status = Status.SCHEDULED) -> Callable[[Facts, int], int]:
    return lambda facts, ada: facts.meet(ada, local, status)


def debriefed(facts: Facts, ada: int) -> None:
    facts.do(thank_yous.mark_sent, ada, meeting_id=facts.meet(ada, datetime(2026, 3, 10, 9), Status.HELD))


LATER_TODAY = datetime(2026, 3, 10, 15)
Make = Callable[[Facts, int], object]
# How the duty comes about, its kind, and where Enter leads.
OPENED: list[tuple[Make, DutyKind, tuple[str, object]]] = [
    (thank, DutyKind.THANK, ("draft", DraftWanted(1, Purpose.THANK, meeting_id=1))),
    (
        lambda f, a: f.do(thank_yous.owe, a, referral_id=f.do(referrals.add, a, f.do(contacts.create, "Wei"))),
        DutyKind.THANK,
        ("draft", DraftWanted(1, Purpose.THANK, referral_id=1)),
    ),
    (meeting(LATER_TODAY), DutyKind.MEETING, ("draft", DraftWanted(1, Purpose.CONFIRM, meeting_id=1))),
    (meeting(LATER_TODAY, Status.CONFIRMED), DutyKind.MEETING, ("prep", 1)),
    (meeting(datetime(2026, 3, 10, 13, 10)), DutyKind.MEETING, ("interview", 1)),
    (debriefed, DutyKind.DEBRIEF, ("debrief", 1)),
    (heard(Outcome.AGREED), DutyKind.SCHEDULE, ("meeting.new_with", 1)),
    (heard(Outcome.NONE), DutyKind.REPLY, ("contact", 1)),
    (heard(Outcome.REFUSED), DutyKind.AFTER_NO, ("draft", DraftWanted(1, Purpose.THANK))),
    (heard(Outcome.LATER, 40), DutyKind.AGAIN, ("draft", DraftWanted(1, Purpose.ASK))),
    (asked(20), DutyKind.FOLLOW_UP, ("draft", DraftWanted(1, Purpose.REMIND))),
    (told, DutyKind.TELL, ("draft", DraftWanted(1, Purpose.TELL, referral_id=1))),
    (referred, DutyKind.ASK, ("draft", DraftWanted(2, Purpose.ASK))),
    (met_long_ago, DutyKind.TOUCH, ("draft", DraftWanted(1, Purpose.TOUCH))),
    (
        lambda f, a: f.do(drafts.create, DraftWanted(a, Purpose.ASK, Channel.LETTER), "", "Dear Ada"),
        DutyKind.DRAFT,
        ("draft", DraftWanted(1, Purpose.ASK, Channel.LETTER)),
    ),
]


@pytest.mark.parametrize(("make", "kind", "place"), OPENED, ids=[f"{kind}-{place[0]}" for _, kind, place in OPENED])
def test_enter_opens_what_is_to_be_done(
    facts: Facts, open_page: OpenPage, press: Press, went: Went, ada: int, make: Make, kind: DutyKind, place: object
) -> None:
    make(facts, ada)
    page = open_page()
    assert page.rows.page.rows[0].kind is kind
    press(page, "Return")
    assert went == [place]


# How the duty comes about, and what D or Enter says once it is noted.
NOTED: list[tuple[Make, str, str]] = [
    (thank, "D", "Noted: Ada King is thanked."),
    (meeting(LATER_TODAY), "D", "The meeting with Ada King is confirmed."),
    (meeting(datetime(2026, 3, 10, 9)), "D", "Noted: you talked with Ada King."),
    (meeting(datetime(2026, 3, 10, 9)), "M", "Noted: it was missed."),
    (meeting(datetime(2026, 3, 10, 9)), "C", "Noted: it was cancelled."),
    (debriefed, "D", "Noted: the debrief is done."),
    (heard(Outcome.NONE), "D", "Noted: you answered Ada King."),
    (heard(Outcome.REFUSED), "D", "Noted: Ada King is thanked."),
    (heard(Outcome.LATER, 40), "D", "Noted: you asked Ada King again."),
    (asked(20), "D", "Noted: you wrote to Ada King again."),
    (asked(20), "Space", "Noted: you wrote to Ada King again."),
    (asked(20), "A", "Noted: Ada King agreed."),
    (asked(20), "N", "Noted: Ada King said no."),
    (asked(20), "W", "Noted: Ada King said not now."),
    (asked(20), "R", "Noted: Ada King wrote back."),
    (asked(5), "D", "Noted. Ada King may still answer."),
    (asked(20, 2), "D", "Ada King is at rest."),
    (asked(20, 2), "Return", "Ada King is at rest."),
    (told, "D", "Noted: Ada King knows how it went."),
    (referred, "D", "Noted: you asked Wei Chen."),
    (met_long_ago, "D", "Noted: you wrote to Ada King."),
    (lambda f, a: f.do(promises.make, a, "A list", due_on=date(2026, 3, 9)), "D", "Noted: the promise is kept."),
    (lambda f, a: f.do(promises.make, a, "A list", due_on=date(2026, 3, 9)), "Return", "Noted: the promise is kept."),
    (
        lambda f, a: f.do(drafts.create, DraftWanted(a, Purpose.ASK), "", "Dear Ada"),
        "D",
        "Noted: the message to Ada King is sent.",
    ),
    (asked(20), "Del", "Left as it is."),
]


@pytest.mark.parametrize(("make", "key", "words"), NOTED, ids=[f"{key}-{words}" for _, key, words in NOTED])
def test_a_key_notes_what_settles_it_and_the_word_in_passing_undoes_it(
    facts: Facts,
    open_page: OpenPage,
    press: Press,
    settle: Settle,
    said: Said,
    ada: int,
    make: Make,
    key: str,
    words: str,
) -> None:
    make(facts, ada)
    page = open_page()
    before = page.rows.page.rows
    press(page, key)
    assert before[0] not in page.rows.page.rows
    ((told_words, way),) = said
    assert told_words == words
    assert way is not None
    way[1]()
    settle()
    assert page.rows.page.rows == before


def test_what_is_noted_is_the_fact(facts: Facts, open_page: OpenPage, press: Press, settle: Settle, ada: int) -> None:
    facts.do(outreach.log, ada, Channel.PHONE, Direction.OUT, at=NOON - timedelta(days=20))
    page = open_page()
    press(page, "D")
    last = facts.notebook.read(outreach.of_contact, ada)[0]
    assert (last.purpose, last.channel, last.direction) == (Purpose.REMIND, Channel.PHONE, Direction.OUT)
    page.desk.backend.write(undo.undo)
    settle()
    press(page, "N")
    last = facts.notebook.read(outreach.of_contact, ada)[0]
    assert (last.outcome, last.channel, last.direction) == (Outcome.REFUSED, Channel.PHONE, Direction.IN)


def test_a_talk_that_was_held_leads_on_to_its_debrief(
    facts: Facts, open_page: OpenPage, press: Press, went: Went, ada: int
) -> None:
    number = facts.meet(ada, datetime(2026, 3, 10, 9))
    page = open_page()
    press(page, "Return")
    assert went == [("debrief", number)]
    assert facts.notebook.read(meetings.get, number).status is Status.HELD
    assert {duty.kind for duty in page.rows.page.rows} == {DutyKind.THANK, DutyKind.DEBRIEF}


def test_after_done_the_next_line_is_current(facts: Facts, open_page: OpenPage, press: Press, ada: int) -> None:
    for number in range(4):
        facts.do(promises.make, ada, f"Nr {number}", due_on=date(2026, 3, 4 + number))
    page = open_page()
    press(page, "Down")
    press(page, "D")
    assert page.list.duty is not None
    assert page.list.duty.text == "Nr 2"
    press(page, "Down")
    press(page, "D")
    assert page.list.duty.text == "Nr 2"


def test_keys_that_mean_nothing_here_do_nothing(
    facts: Facts, open_page: OpenPage, press: Press, said: Said, ada: int
) -> None:
    facts.meet(ada, LATER_TODAY, Status.CONFIRMED)
    page = open_page()
    for key in ("D", "Space", "A", "N", "R", "M", "C", "E"):
        press(page, key)
    assert said == []
    assert len(page.rows.page.rows) == 1


def test_the_person_and_the_meeting_are_a_key_away(
    facts: Facts, open_page: OpenPage, press: Press, went: Went, ada: int
) -> None:
    number = facts.meet(ada, LATER_TODAY)
    page = open_page()
    press(page, "P")
    press(page, "T")
    assert went == [("contact", ada), ("meeting", number)]


def menu_of(page: TodayPage) -> QMenu:
    return page.list.findChildren(QMenu)[-1]


def test_later_offers_times_and_any_day(
    facts: Facts, open_page: OpenPage, press: Press, settle: Settle, said: Said, ada: int
) -> None:
    facts.do(promises.make, ada, "A list", due_on=date(2026, 3, 9))
    page = open_page()
    press(page, "L")
    menu = menu_of(page)
    texts = [action.text().replace("&", "").split("\t") for action in menu.actions()]
    assert texts == [
        ["This evening", "today 18:00"],
        ["Tomorrow", "Wed 11 Mar"],
        ["In three days", "Fri 13 Mar"],
        ["Next week", "Mon 16 Mar"],
        ["Another day…"],
    ]
    menu.actions()[1].trigger()
    menu.close()
    settle()
    assert page.rows.page.rows == ()
    assert page.rows.page.changes_at == datetime(2026, 3, 10, 23, tzinfo=UTC)
    assert said[0][0] == "Put off: Wed 11 Mar."
    facts.clock.now = datetime(2026, 3, 10, 23, tzinfo=UTC)
    assert page.isVisible()
    page.ticking.look()
    settle()
    assert len(page.rows.page.rows) == 1


def test_any_other_day(facts: Facts, open_page: OpenPage, press: Press, settle: Settle, ada: int) -> None:
    facts.do(promises.make, ada, "A list", due_on=date(2026, 3, 9))
    page = open_page()
    press(page, "L")
    menu = menu_of(page)
    menu.actions()[-1].trigger()
    menu.close()
    prompt = page.window().findChild(Prompt)
    assert isinstance(prompt, Prompt)
    field = prompt.findChild(QDateEdit)
    assert field is not None
    assert field.minimumDate() == QDate(2026, 3, 11)
    field.setDate(QDate(2026, 5, 1))
    prompt.act.click()
    settle()
    found = facts.notebook.read(today.duties, datetime(2026, 4, 30, 21, 59, tzinfo=UTC), facts.policies)
    assert found.rows == ()
    found = facts.notebook.read(today.duties, datetime(2026, 4, 30, 22, tzinfo=UTC), facts.policies)
    assert len(found.rows) == 1


@pytest.mark.parametrize(("days", "key"), [(5, "Return"), (20, "E")])
def test_elsewhere_offers_who_is_there_and_somebody_new(
    facts: Facts, open_page: OpenPage, press: Press, went: Went, ada: int, add_contact: AddContact, days: int, key: str
) -> None:
    wei = add_contact("Wei & Co", organization="Helix")
    asked(days)(facts, ada)
    page = open_page()
    press(page, key)
    menu = menu_of(page)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Wei && Co",
        "Somebody new at Helix…",
    ]
    menu.actions()[0].trigger()
    menu.actions()[-1].trigger()
    menu.close()
    assert went == [("draft", DraftWanted(wei, Purpose.ASK)), ("capture", " at Helix")]


def test_the_menu_has_everything_that_can_be_done(facts: Facts, open_page: OpenPage, press: Press, ada: int) -> None:
    asked(20)(facts, ada)
    page = open_page()
    press(page, "Shift+F10")
    menu = menu_of(page)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Write again",
        "I wrote again",
        "Later…",
        "Leave it",
        "They agreed",
        "They said no",
        "They said: not now",
        "They wrote back",
        "Write to somebody else there…",
        "Open the person",
    ]
    menu.close()
