"""How asking stands with a contact."""

from collections.abc import Callable

from desktop_app.method.standing import Standing
from desktop_app.records.outreach import Channel, Direction, Outcome
from desktop_app.store import outreach, standings
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

Add = Callable[..., int]


def test_nobody_has_been_asked(notebook: Notebook, add_contact: Add) -> None:
    assert notebook.read(standings.of_contact, add_contact()) == Standing()
    assert notebook.read(standings.of_contact, 4711) == Standing()


def test_it_is_what_the_method_makes_of_the_messages(notebook: Notebook, add_contact: Add, clock: FixedClock) -> None:
    contact = add_contact()
    first = clock.now
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT)
    last = clock.advance(days=7)
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT)
    assert notebook.read(standings.of_contact, contact) == Standing(2, first, last)
    decided = clock.advance(days=1)
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.IN, Outcome.REFUSED)
    found = notebook.read(standings.of_contact, contact)
    assert (found.unanswered, found.decision, found.decided_at) == (0, Outcome.REFUSED, decided)
