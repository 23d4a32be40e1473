"""The sample notebook."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.records.contacts import ContactView, Stage
from desktop_app.records.meetings import MeetingView, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import QuestionView
from desktop_app.store import (
    contacts,
    contacts_list,
    debriefs,
    demo,
    drafts,
    meetings,
    meetings_list,
    profile,
    questions,
    talks,
    undo,
)
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

TODAY = date(2026, 3, 10)


@pytest.fixture
def sample(notebook: Notebook) -> Notebook:
    notebook.write(demo.fill, demo.load(), TODAY)
    return notebook


def test_it_has_people_at_every_stage(sample: Notebook) -> None:
    counts = sample.read(contacts_list.counts)
    assert 28 <= counts.total <= 40
    assert all(counts.by_stage[stage] for stage in Stage)
    assert counts.thanks_owed


def test_it_has_talks_ahead_and_behind(sample: Notebook, clock: FixedClock) -> None:
    ahead = sample.read(meetings_list.page, MeetingView(), 0, 50)
    past = sample.read(meetings_list.page, MeetingView(past=True), 0, 50)
    assert ahead.total + past.total >= 12
    assert all(row.starts_at > clock.now for row in ahead.rows)
    held = [row for row in past.rows if row.status is Status.HELD]
    assert held
    assert all(row.starts_at < clock.now and row.asked for row in held)


def test_answers_and_steps_are_as_in_the_data(sample: Notebook) -> None:
    entry = next(entry for entry in demo.load()["meetings"] if entry["key"] == "amara-helix")
    (row,) = (
        row for row in sample.read(meetings_list.page, MeetingView("Amara Okafor helix foods", past=True), 0, 50).rows
    )
    found = sample.read(meetings.get, row.id)
    assert [item.answer for item in found.agenda] == [item["answer"] for item in entry["agenda"]]
    assert {step.key for step in found.checklist if step.done and step.key} == set(entry["checklist_done"])
    assert (found.notes, found.thanks_sent) == (entry["notes"], None)


def test_talks_are_thought_of_afterwards_but_for_the_newest(sample: Notebook) -> None:
    past = sample.read(meetings_list.page, MeetingView(past=True, statuses=frozenset({Status.HELD})), 0, 50).rows
    done = {row.contact.name: sample.read(debriefs.of_meeting, row.id).done_at is not None for row in past}
    assert [name for name, thought in done.items() if not thought] == ["Amara Okafor", "Yuki Sato"]
    shares = [sample.read(talks.of_meeting, row.id) for row in past]
    assert all(talk is not None and talk.ended_at is not None and talk.talking < talk.counted for talk in shares)


def test_it_says_who_the_user_is_and_what_they_were_writing(sample: Notebook) -> None:
    assert sample.read(profile.get).name
    (draft,) = sample.read(drafts.all_open)
    assert draft.body


def test_questions_of_the_bank_know_that_they_were_asked(sample: Notebook) -> None:
    starters = sample.read(questions.page, QuestionView(), 0, 1000).rows
    assert sum(question.times_asked for question in starters) > 10


def test_nothing_that_happened_lies_ahead(sample: Notebook, clock: FixedClock) -> None:
    for row in sample.read(contacts_list.page, ContactView(), 0, 50).rows:
        found = sample.read(contacts.get, row.id)
        assert found.created_at <= clock.now
        assert all(referral.made_at and referral.made_at <= clock.now for referral in found.referred_by)


def test_there_is_nothing_to_undo(sample: Notebook) -> None:
    state = sample.read(undo.state)
    assert (state.undo, state.redo) == (None, None)
    assert sample.write(undo.undo).answer is None
    assert sample.read(contacts_list.counts).total


def test_the_first_change_in_it_can_be_undone(sample: Notebook) -> None:
    before = sample.read(contacts_list.counts)
    sample.write(contacts.create, "Somebody New")
    sample.write(undo.undo)
    assert sample.read(contacts_list.counts) == before
    assert sample.read(undo.state).undo is None


def test_it_goes_into_a_new_notebook_only(sample: Notebook) -> None:
    before = sample.read(contacts_list.counts)
    with pytest.raises(StoreProblem) as caught:
        sample.write(demo.fill, demo.load(), TODAY)
    assert caught.value.trouble is Trouble.INVALID
    assert sample.read(contacts_list.counts) == before


@pytest.mark.parametrize("now", [datetime(2026, 3, 29, 0, 5, tzinfo=UTC), datetime(2028, 2, 29, 23, 55, tzinfo=UTC)])
def test_it_can_be_made_on_any_day(notebook: Notebook, clock: FixedClock, now: datetime) -> None:
    clock.now = now
    notebook.write(demo.fill, demo.load(), now.date())
    assert notebook.read(contacts_list.counts).total == len(demo.load()["contacts"])
