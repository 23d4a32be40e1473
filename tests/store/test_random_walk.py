"""Anything a user may do, in any order: undo-all is the start, redo-all the end, and nothing contradicts itself."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactPoint, ContactView, PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.questions import QuestionView
from desktop_app.store import (
    agenda,
    contact_merge,
    contacts,
    contacts_list,
    debriefs,
    drafts,
    meetings,
    outreach,
    promises,
    question_lists,
    questions,
    referrals,
    set_aside,
    talks,
    trash,
    undo,
)
from desktop_app.store.database import Notebook
from desktop_app.store.schema import Contact, Meeting
from tests.store import soundness
from tests.store.snapshots import Snapshot, snapshot

NAMES = st.sampled_from(
    ["Ana Pérez", "ana perez", "Bo", "李小龍", "Zoë O'Hara-Ødegård", "김민준", "Max 🙂 Müller", "x" * 300]
)
SHORT = st.sampled_from(["", "Acme", "acme", "Ärzte GmbH", "Law", "日本銀行"])
TAGS = st.sampled_from(["warm", "Warm", "alumni", "école"])
TEXTS = st.sampled_from(["", "likes tea", "said: «never again»", "line\nline", '% * " NEAR('])
POINTS = st.lists(
    st.builds(ContactPoint, st.sampled_from(PointKind), st.sampled_from(["a@b.example", "+1 555", " ", "A@B.example"])),
    max_size=3,
)
VALUES = st.one_of(
    st.tuples(st.just("name"), NAMES),
    st.tuples(st.sampled_from(["organization", "field", "role"]), SHORT),
    st.tuples(st.sampled_from(["notes", "how_known", "organization_research", "profession_research"]), TEXTS),
    st.tuples(st.just("at_rest"), st.booleans()),
    st.tuples(st.just("tags"), st.lists(TAGS, max_size=3)),
    st.tuples(st.just("points"), POINTS),
    st.tuples(st.just("time_zone"), st.sampled_from(["", "Europe/Paris"])),
)
PICK = st.integers(0, 1000)
_FOLDER = Path(tempfile.mkdtemp(prefix="askwell-walk-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)


class Walk(RuleBasedStateMachine):
    """`states` are the notebook's contents after each undoable step; `at` is the present one."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=_FOLDER))
        self.path = self.folder / "notebook.sqlite"
        self.now = datetime(2026, 3, 10, 12, tzinfo=UTC)
        shutil.copyfile(_empty_notebook(), self.path)
        self.open()
        self.states: list[Snapshot] = [snapshot(self.notebook)]
        self.at = 0

    def open(self) -> None:
        self.notebook = Notebook.open(self.path, self.clock)
        self.notebook.raw.execute("PRAGMA synchronous=OFF")

    def clock(self) -> datetime:
        return self.now

    def ids(self, kind: type[Any]) -> list[int]:
        def all_ids(session: Session) -> list[int]:
            return list(session.scalars(select(kind.id).order_by(kind.id)))

        return self.notebook.read(all_ids)

    def one(self, kind: type[Any], pick: int) -> int:
        ids = self.ids(kind)
        return ids[pick % len(ids)]

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """An operation by the user; it is a step of undo when it changed anything."""
        self.now += timedelta(minutes=2)
        before = self.notebook.read(undo.state).undo
        answer = self.notebook.write(operation, *args, **kwargs).answer
        if self.notebook.read(undo.state).undo != before:
            del self.states[self.at + 1 :]
            self.states.append(snapshot(self.notebook))
            self.at += 1
        return answer

    @initialize()
    def some_people(self) -> None:
        self.do(contacts.create, "Ana Pérez", organization="Acme", tags=["warm"])
        self.do(contacts.create, "Bo", field="Law")

    @rule(name=NAMES, organization=SHORT, field=SHORT, tags=st.lists(TAGS, max_size=2), points=POINTS)
    def create(self, **values: Any) -> None:
        self.do(contacts.create, **values)

    @precondition(lambda self: self.ids(Contact))
    @rule(pick=PICK, value=VALUES)
    def edit(self, pick: int, value: tuple[str, Any]) -> None:
        self.do(contacts.edit, self.one(Contact, pick), **dict([value]))

    @precondition(lambda self: self.ids(Contact))
    @rule(picks=st.lists(PICK, min_size=1, max_size=3))
    def delete(self, picks: list[int]) -> None:
        self.do(contacts.delete, [self.one(Contact, pick) for pick in picks])

    @precondition(lambda self: self.ids(Contact))
    @rule(pick=PICK)
    def duplicate(self, pick: int) -> None:
        self.do(contacts.duplicate, self.one(Contact, pick))

    @precondition(lambda self: len(self.ids(Contact)) > 1)
    @rule(pick=PICK, other=PICK)
    def merge(self, pick: int, other: int) -> None:
        keep = self.one(Contact, pick)
        rest = [number for number in self.ids(Contact) if number != keep]
        self.do(contact_merge.merge, keep, rest[other % len(rest)])

    @precondition(lambda self: self.ids(Contact))
    @rule(picks=st.lists(PICK, min_size=1, max_size=3), tag=TAGS, away=st.booleans())
    def tag(self, picks: list[int], tag: str, away: bool) -> None:
        operation = contacts.remove_tag if away else contacts.add_tag
        self.do(operation, [self.one(Contact, pick) for pick in picks], tag)

    @precondition(lambda self: len(self.ids(Contact)) > 1)
    @rule(pick=PICK, other=PICK, note=TEXTS)
    def refer(self, pick: int, other: int, note: str) -> None:
        pair = self.one(Contact, pick), self.one(Contact, other)
        if pair[0] != pair[1]:
            self.do(referrals.add, *pair, note=note)

    @precondition(lambda self: self.ids(Contact))
    @rule(pick=PICK, days=st.integers(-40, 40), status=st.sampled_from(Status), answer=TEXTS)
    def meet(self, pick: int, days: int, status: Status, answer: str) -> None:
        start = Start(self.now.replace(tzinfo=None) + timedelta(days=days), "Europe/Paris")
        new = NewMeeting(self.one(Contact, pick), start, mode=Mode.PHONE, status=status, question_list_id=1)
        meeting = self.do(meetings.create, new)
        self.do(agenda.edit, self.notebook.read(meetings.get, meeting).agenda[0].id, answer=answer, asked=True)

    @precondition(lambda self: self.ids(Meeting))
    @rule(pick=PICK, status=st.sampled_from(Status))
    def change_status(self, pick: int, status: Status) -> None:
        self.do(meetings.set_status, self.one(Meeting, pick), status)

    @precondition(lambda self: self.ids(Meeting))
    @rule(pick=PICK)
    def delete_meeting(self, pick: int) -> None:
        self.do(meetings.delete, [self.one(Meeting, pick)])

    @precondition(lambda self: self.ids(Contact))
    @rule(pick=PICK, out=st.booleans(), outcome=st.sampled_from(Outcome), text=TEXTS)
    def write_to(self, pick: int, out: bool, outcome: Outcome, text: str) -> None:
        direction = Direction.OUT if out else Direction.IN
        self.do(outreach.log, self.one(Contact, pick), Channel.EMAIL, direction, outcome, text=text)

    @precondition(lambda self: self.ids(Contact))
    @rule(pick=PICK, purpose=st.sampled_from(Purpose), text=TEXTS, send=st.booleans())
    def draft(self, pick: int, purpose: Purpose, text: str, send: bool) -> None:
        made = self.do(drafts.create, DraftWanted(self.one(Contact, pick), purpose), "Subject", text)
        self.do(drafts.edit, made, body=f"{text} again", channel=Channel.LETTER)
        self.do(drafts.sent if send else drafts.discard, made)

    @precondition(lambda self: self.ids(Meeting))
    @rule(pick=PICK, seconds=st.integers(0, 4000), text=TEXTS)
    def hold(self, pick: int, seconds: int, text: str) -> None:
        meeting = self.one(Meeting, pick)
        self.do(talks.begin, meeting)
        self.notebook.maintain(talks.beat, meeting, seconds, seconds // 3, None, self.now)
        self.do(talks.end, meeting, seconds, seconds // 3)
        self.do(debriefs.write, meeting, learned=text)
        self.do(debriefs.finish, meeting)

    @precondition(lambda self: self.ids(Contact))
    @rule(pick=PICK, by_me=st.booleans(), days=st.integers(-9, 9))
    def promise(self, pick: int, by_me: bool, days: int) -> None:
        contact = self.one(Contact, pick)
        due = (self.now + timedelta(days=days)).date()
        made = self.do(promises.make, contact, "Send it", by_me=by_me, due_on=due)
        self.do(promises.keep if by_me else promises.delete, made)
        self.do(set_aside.put_off, contact, f"promise:{made}", self.now + timedelta(days=2))

    @precondition(lambda self: self.notebook.read(trash.items))
    @rule(picks=st.lists(PICK, min_size=1, max_size=2))
    def restore(self, picks: list[int]) -> None:
        items = self.notebook.read(trash.items)
        wanted = list({pick % len(items): items[pick % len(items)] for pick in picks}.values())
        self.do(trash.restore, wanted)
        left = self.notebook.read(trash.items)
        assert not set(wanted) & set(left)

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            step = self.notebook.write(undo.undo).answer
            assert (step is None) == (self.at == 0)
            self.at = max(0, self.at - 1)
            assert snapshot(self.notebook) == self.states[self.at]

    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            step = self.notebook.write(undo.redo).answer
            assert (step is None) == (self.at == len(self.states) - 1)
            self.at = min(len(self.states) - 1, self.at + 1)
            assert snapshot(self.notebook) == self.states[self.at]

    @rule()
    def restart(self) -> None:
        before = snapshot(self.notebook), self.notebook.read(undo.state)
        self.notebook.close()
        self.open()
        assert (snapshot(self.notebook), self.notebook.read(undo.state)) == before

    @invariant()
    def is_sound(self) -> None:
        soundness.check(self.notebook)

    @invariant()
    def everybody_is_found_by_name(self) -> None:
        for row in self.notebook.read(contacts_list.page, ContactView(), 0, 100).rows:
            found = self.notebook.read(contacts_list.page, ContactView(query=row.name), 0, 100)
            assert row.id in [hit.id for hit in found.rows]

    def teardown(self) -> None:
        end = snapshot(self.notebook)
        here = self.at
        while self.notebook.write(undo.undo).answer is not None:
            pass
        assert snapshot(self.notebook) == self.states[0]
        for _ in range(here):
            self.notebook.write(undo.redo)
        assert snapshot(self.notebook) == end
        soundness.check(self.notebook)
        self.notebook.close()
        shutil.rmtree(self.folder)


def _empty_notebook() -> Path:
    """A notebook without people, and with one question list only: what never changes need not be compared."""
    path = _FOLDER / "empty.sqlite"
    if not path.exists():
        notebook = Notebook.open(path, lambda: datetime(2026, 3, 10, 12, tzinfo=UTC))
        lists = [row.id for row in notebook.read(question_lists.rows)]
        kept = {question.id for question in notebook.read(question_lists.get, lists[0]).questions}
        for list_id in lists[1:]:
            notebook.write(question_lists.delete, list_id)
        bank = notebook.read(questions.page, QuestionView(), 0, 1000).rows
        notebook.write(questions.delete, [row.id for row in bank if row.id not in kept])
        notebook.raw.execute("DELETE FROM operation")
        notebook.close()
    return path


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
