"""Lists of meetings."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from desktop_app.records.meetings import MeetingRow, MeetingView, NewMeeting, Start, Status
from desktop_app.store import agenda, meetings, meetings_list
from desktop_app.store.database import Notebook

AddMeeting = Callable[..., int]
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def add(notebook: Notebook, add_contact: Callable[..., int]) -> AddMeeting:
    """Makes a meeting some hours from now with a person of that name."""
    people: dict[str, int] = {}

    def make(name: str, hours: float, status: Status = Status.SCHEDULED, minutes: int = 20, place: str = "") -> int:
        if name not in people:
            people[name] = add_contact(name)
        local = (NOW + timedelta(hours=hours)).replace(tzinfo=None)
        new = NewMeeting(people[name], Start(local, "UTC"), minutes, place=place, status=status)
        return notebook.write(meetings.create, new).answer

    return make


def names(rows: tuple[MeetingRow, ...]) -> list[str]:
    return [row.contact.name for row in rows]


def test_ahead_comes_soonest_first_with_the_undecided_at_the_top(notebook: Notebook, add: AddMeeting) -> None:
    add("Later", 48)
    add("Soon", 2, Status.CONFIRMED)
    add("Yesterday", -20, Status.PROPOSED)
    add("Done", -30, Status.HELD)
    page = notebook.read(meetings_list.page, MeetingView(), 0, 10)
    assert names(page.rows) == ["Yesterday", "Soon", "Later"]
    assert (page.total, page.more) == (3, False)


def test_past_comes_newest_first(notebook: Notebook, add: AddMeeting) -> None:
    add("Old", -90, Status.HELD)
    add("New", -2, Status.MISSED)
    add("Called off", 40, Status.CANCELLED)
    add("Ahead", 50)
    assert names(notebook.read(meetings_list.page, MeetingView(past=True), 0, 10).rows) == ["Called off", "New", "Old"]


def test_statuses_narrow_a_list(notebook: Notebook, add: AddMeeting) -> None:
    add("One", 1)
    add("Two", 2, Status.CONFIRMED)
    chosen = MeetingView(statuses=frozenset({Status.CONFIRMED}))
    assert names(notebook.read(meetings_list.page, chosen, 0, 10).rows) == ["Two"]
    neither = MeetingView(past=True, statuses=frozenset({Status.CONFIRMED}))
    assert notebook.read(meetings_list.page, neither, 0, 10).total == 0


def test_windows_follow_each_other(notebook: Notebook, add: AddMeeting) -> None:
    for hour in range(7):
        add(f"P{hour}", hour + 1, list(Status)[hour % 3])
    windows = [notebook.read(meetings_list.page, MeetingView(), offset, 3) for offset in (0, 3, 6, 9)]
    assert [names(window.rows) for window in windows] == [["P0", "P1", "P2"], ["P3", "P4", "P5"], ["P6"], []]
    assert {window.total for window in windows} == {7}


def test_rows_count_what_was_asked(notebook: Notebook, add: AddMeeting) -> None:
    meeting = add("Amara", 1)
    first = notebook.write(agenda.add, meeting, "How did you begin?").answer
    notebook.write(agenda.add, meeting, "And then?")
    notebook.write(agenda.edit, first, asked=True)
    (row,) = notebook.read(meetings_list.page, MeetingView(), 0, 10).rows
    assert (row.asked, row.questions) == (1, 2)


def test_a_search_shows_where_it_hit(notebook: Notebook, add: AddMeeting) -> None:
    meeting = add("Amara", -1, Status.HELD)
    add("Wei", -2, Status.HELD)
    item = notebook.write(agenda.add, meeting, "What surprised you?").answer
    notebook.write(agenda.edit, item, answer="How much rhubarb there is")
    (row,) = notebook.read(meetings_list.page, MeetingView("RHUBARB", past=True), 0, 10).rows
    assert row.id == meeting
    assert row.excerpt is not None
    assert row.excerpt.where == "answer"
    marked = row.excerpt.text[row.excerpt.start : row.excerpt.start + row.excerpt.length]
    assert marked == "rhubarb"
    assert notebook.read(meetings_list.page, MeetingView("rhubarb"), 0, 10).rows == ()


@pytest.mark.parametrize(("query", "where"), [("surprised", "question"), ("zebra", "notes"), ("meet.example", "link")])
def test_every_text_of_a_meeting_is_found(notebook: Notebook, add: AddMeeting, query: str, where: str) -> None:
    meeting = add("Amara", 1)
    notebook.write(agenda.add, meeting, "What surprised you?")
    notebook.write(meetings.edit, meeting, notes="A zebra on the wall", link="https://meet.example/x")
    (row,) = notebook.read(meetings_list.page, MeetingView(query), 0, 10).rows
    assert row.excerpt is not None
    assert row.excerpt.where == where


def test_a_hit_in_what_the_row_shows_needs_no_excerpt(notebook: Notebook, add: AddMeeting) -> None:
    add("Amara", 1, place="Pilot hall")
    (row,) = notebook.read(meetings_list.page, MeetingView("ama pilot"), 0, 10).rows
    assert row.excerpt is None


@pytest.mark.parametrize("query", ['"', "*", "%", "NEAR(", "a OR b", "🌱", "会议", "x" * 10_000, "\0"])
def test_any_query_is_answered(notebook: Notebook, add: AddMeeting, query: str) -> None:
    add("Amara", 1)
    page = notebook.read(meetings_list.page, MeetingView(query), 0, 10)
    assert page.total == len(page.rows)


def test_between_holds_its_first_instant_but_not_its_last(notebook: Notebook, add: AddMeeting) -> None:
    for name, hours in (("Before", -1), ("First", 0), ("Inside", 5), ("Last", 24)):
        add(name, hours, Status.CANCELLED)
    assert names(notebook.read(meetings_list.between, NOW, NOW + timedelta(days=1))) == ["First", "Inside"]


def test_conflicts_are_meetings_ahead_that_overlap(notebook: Notebook, add: AddMeeting) -> None:
    long = add("Long", -7, minutes=480)
    add("Touching before", -0.5, minutes=30)
    add("Inside", 0.25)
    add("Touching after", 0.5)
    add("Held", 0.1, Status.HELD)
    found = notebook.read(meetings_list.conflicts, NOW, 30, None)
    assert names(found) == ["Long", "Inside"]
    assert names(notebook.read(meetings_list.conflicts, NOW, 30, long)) == ["Inside"]


def test_conflicts_cross_midnight(notebook: Notebook, add: AddMeeting) -> None:
    add("Late", 11.75, minutes=30)
    found = notebook.read(meetings_list.conflicts, datetime(2026, 3, 11, tzinfo=UTC), 20, None)
    assert names(found) == ["Late"]


def test_meetings_of_a_contact_come_newest_first(notebook: Notebook, add: AddMeeting) -> None:
    old, new = add("Amara", -50, Status.HELD), add("Amara", 50)
    add("Wei", 1)
    contact = notebook.read(meetings.get, old).contact.id
    assert [row.id for row in notebook.read(meetings_list.of_contact, contact)] == [new, old]


@pytest.mark.parametrize("past", [False, True])
def test_the_first_window_is_read_in_the_order_of_an_index(notebook: Notebook, add: AddMeeting, past: bool) -> None:
    add("Amara", 1)
    add("Wei", -1, Status.HELD)
    statements: list[str] = []

    def note(_connection: object, _cursor: object, sql: str, *_rest: object) -> None:
        statements.append(sql)

    event.listen(notebook.engine, "before_cursor_execute", note)
    notebook.read(meetings_list.page, MeetingView(past=past), 0, 50)
    event.remove(notebook.engine, "before_cursor_execute", note)
    plans = [notebook.read(plan, sql) for sql in statements]
    assert plans
    for steps in plans:
        assert not any("TEMP B-TREE" in step for step in steps), steps
        assert not any(step in ("SCAN meeting", "SCAN m", "SCAN agenda_item") for step in steps), steps


def plan(session: Session, sql: str) -> list[str]:
    named = {"limit": 50, "offset": 0}
    filled = sql.replace("?", "{}").format(*list(named.values())[: sql.count("?")])
    return [row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {filled}"))]


def test_a_hit_inside_a_word_minds_the_status(notebook: Notebook, add: AddMeeting) -> None:
    ahead, held = add("Montgomery", 1, Status.CONFIRMED), add("Montgomery", -1, Status.HELD)
    for view, expected in (
        (MeetingView("tgome"), [ahead]),
        (MeetingView("tgome", past=True), [held]),
        (MeetingView("tgome", statuses=frozenset({Status.PROPOSED, Status.CONFIRMED})), [ahead]),
        (MeetingView("tgome", statuses=frozenset({Status.PROPOSED})), []),
    ):
        assert [row.id for row in notebook.read(meetings_list.page, view, 0, 10).rows] == expected
