"""An import: one operation, one step to take back."""

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.records.importing import Choices, ImportOutcome, ImportPlan
from desktop_app.store import derive, journal, plain
from desktop_app.store.importing import adding, targets
from desktop_app.store.importing.updating import Updating, Wanted
from desktop_app.store.importing.writing import Tables
from desktop_app.store.named import drop_unused
from desktop_app.store.operations import operation
from desktop_app.store.schema import Field, Organization
from desktop_app.store.summary import BLANK_LAST

Report = Callable[[int, int], None]
BATCH = 2000
_THERE = f"SELECT id FROM contact WHERE id IN {plain.AMONG}"


@operation("import_contacts")
def apply(
    session: Session,
    plan: ImportPlan,
    choices: Choices | None = None,
    tag: str = "",
    report: Report | None = None,
) -> ImportOutcome:
    """Do what was planned and chosen, all of it or nothing; who was added or updated gets `tag`.

    `report(done, total)` is told of rows, on the thread that writes. What is chosen for a contact gone meanwhile adds
    it. Broken off by Notebook.stop: StoreProblem(STOPPED).
    """
    return _Import(session, plan, choices or Choices(), tag, report).run()


class _Import:
    def __init__(self, session: Session, plan: ImportPlan, choices: Choices, tag: str, report: Report | None) -> None:
        self._session = session
        self._plan = plan
        self._choices = choices
        self._tag = tag
        self._report = report
        self._tables = Tables(session)
        self._updating = Updating(session, self._tables, tag)
        self._done = 0
        self._derived: set[int] = set()

    def run(self) -> ImportOutcome:
        """Add, update, and write the journal."""
        wanted = targets.choose(self._plan, self._choices, self._gone())
        total = len(wanted.added) + len(wanted.to_contact) + len(wanted.to_row)
        ids = self._add(wanted.added, set(wanted.to_row.values()), total)
        goals = wanted.to_contact | {number: ids[row] for number, row in wanted.to_row.items()}
        changed = self._update(goals, total)
        if changed or wanted.added:
            self._write_down(wanted.added, changed)
        skipped = len(self._plan.contacts) - len(wanted.added) - len(changed)
        operation = journal.recorder(self._session).operation
        return ImportOutcome(len(wanted.added), len(changed), skipped, wanted.open, operation)

    def _gone(self) -> set[int]:
        wanted = targets.partners(self._plan)
        return set(wanted) - {number for (number,) in plain.rows(self._session, _THERE, (plain.listed(wanted),))}

    def _add(self, numbers: list[int], needed: set[int], total: int) -> dict[int, int]:
        """Make contacts in the order of their names, in which their derived rows lie; answers the ids `needed`."""
        contacts = self._plan.contacts
        numbers.sort(key=lambda number: name_key(contacts[number].name) or BLANK_LAST)
        found: dict[int, int] = {}
        for some in _batches(numbers):
            ids = adding.add(self._tables, [contacts[number] for number in some], self._tag)
            found.update((number, made) for number, made in zip(some, ids, strict=True) if number in needed)
            self._derive(ids)
            self._tell(len(some), total)
        return found

    def _update(self, goals: dict[int, int], total: int) -> set[int]:
        changed: set[int] = set()
        for some in _apart(goals, self._plan, self._choices):
            now = self._updating.update(some)
            changed |= now
            self._derive(now)
            self._tell(len(some), total)
        return changed

    def _derive(self, ids: Iterable[int]) -> None:
        concerned = {"contact": set(ids)}
        derive.refresh(self._session, concerned)
        for kind, numbers in concerned.items():
            journal.recorder(self._session).derived.setdefault(kind, set()).update(numbers)

    def _tell(self, count: int, total: int) -> None:
        self._done += count
        if self._report is not None:
            self._report(self._done, total)

    def _write_down(self, added: list[int], changed: set[int]) -> None:
        self._tables.journal()
        drop_unused(self._session, Organization, self._updating.let_go["organization"])
        drop_unused(self._session, Field, self._updating.let_go["field"])
        first = self._plan.contacts[min(added)].name if added else ""
        journal.describe(self._session, name=first, count=len(added) + len(changed))


def _batches(numbers: list[int]) -> Iterator[list[int]]:
    return (numbers[start : start + BATCH] for start in range(0, len(numbers), BATCH))


def _apart(goals: dict[int, int], plan: ImportPlan, choices: Choices) -> Iterator[list[Wanted]]:
    """The updates in the order of the file, in groups in which nobody comes twice."""
    some: dict[int, Wanted] = {}
    for number in sorted(goals):
        contact = goals[number]
        if contact in some or len(some) == BATCH:
            yield list(some.values())
            some.clear()
        some[contact] = (contact, plan.contacts[number], choices.of(number, plan.kind(number)))
    if some:
        yield list(some.values())
