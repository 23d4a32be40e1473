"""An import: one operation, one step to take back."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from desktop_app.records.importing import Choices, ImportOutcome, ImportPlan
from desktop_app.store.operations import operation

Report = Callable[[int, int], None]


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
    raise NotImplementedError
