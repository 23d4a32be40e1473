"""The preparation checklist of a meeting."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop_app.method.checklist import KEYS
from desktop_app.records.meetings import ChecklistItem, NewMeeting, Start
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import checklist, meetings
from desktop_app.store.database import Notebook


@pytest.fixture
def meeting(notebook: Notebook, add_contact: Callable[..., int]) -> int:
    start = Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam")
    return notebook.write(meetings.create, NewMeeting(add_contact(), start)).answer


def steps(notebook: Notebook, meeting: int) -> tuple[ChecklistItem, ...]:
    return notebook.read(meetings.get, meeting).checklist


def test_a_step_is_ticked_and_unticked(notebook: Notebook, meeting: int) -> None:
    dress = steps(notebook, meeting)[KEYS.index("dress")]
    done = notebook.write(checklist.set_done, dress.id, True)
    assert [step.key for step in steps(notebook, meeting) if step.done] == ["dress"]
    assert done.changes.details == {"name": "", "key": "dress"}
    assert meeting in done.changes.of("meeting")
    notebook.write(checklist.set_done, dress.id, False)
    assert not any(step.done for step in steps(notebook, meeting))


def test_own_steps_come_after_those_of_the_method(notebook: Notebook, meeting: int) -> None:
    notebook.write(checklist.add, meeting, " Charge the recorder ")
    notebook.write(checklist.add, meeting, "Buy a ticket")
    own = steps(notebook, meeting)[len(KEYS) :]
    assert [(step.key, step.text, step.done) for step in own] == [
        ("", "Charge the recorder", False),
        ("", "Buy a ticket", False),
    ]


def test_own_steps_are_reworded_and_never_empty(notebook: Notebook, meeting: int) -> None:
    own = notebook.write(checklist.add, meeting, "Buy a ticket").answer
    notebook.write(checklist.edit, own, "Buy two tickets")
    assert steps(notebook, meeting)[-1].text == "Buy two tickets"
    with pytest.raises(StoreProblem) as caught:
        notebook.write(checklist.edit, own, " ")
    assert caught.value.trouble is Trouble.INVALID
    assert steps(notebook, meeting)[-1].text == "Buy two tickets"


def test_a_step_of_the_method_can_be_reworded_and_go_back_to_its_own_words(notebook: Notebook, meeting: int) -> None:
    first = steps(notebook, meeting)[0]
    notebook.write(checklist.edit, first.id, "Read their yearly report")
    assert steps(notebook, meeting)[0] == ChecklistItem(first.id, "organization", "Read their yearly report", False)
    notebook.write(checklist.edit, first.id, "")
    assert steps(notebook, meeting)[0] == first


def test_any_step_can_be_removed(notebook: Notebook, meeting: int) -> None:
    own = notebook.write(checklist.add, meeting, "Buy a ticket").answer
    notebook.write(checklist.remove, steps(notebook, meeting)[0].id)
    notebook.write(checklist.remove, own)
    assert [step.key for step in steps(notebook, meeting)] == list(KEYS[1:])


def test_the_first_own_step_of_an_emptied_checklist_can_be_added(notebook: Notebook, meeting: int) -> None:
    for step in steps(notebook, meeting):
        notebook.write(checklist.remove, step.id)
    notebook.write(checklist.add, meeting, "Only this")
    assert [step.text for step in steps(notebook, meeting)] == ["Only this"]


def test_what_is_gone_says_so(notebook: Notebook, meeting: int) -> None:
    step = steps(notebook, meeting)[0]
    notebook.write(meetings.delete, [meeting])
    for operation, values in (
        (checklist.set_done, (step.id, True)),
        (checklist.add, (meeting, "Late")),
        (checklist.edit, (step.id, "Late")),
        (checklist.remove, (step.id,)),
    ):
        with pytest.raises(StoreProblem) as caught:
            notebook.write(operation, *values)
        assert caught.value.trouble is Trouble.GONE
