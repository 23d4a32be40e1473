"""What an import would do: who is new, who is known, who may be somebody known."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from desktop_app.records.exchange import Reading
from desktop_app.records.importing import ImportPlan

Report = Callable[[int, int], None]


def plan(session: Session, reading: Reading, report: Report | None = None) -> ImportPlan:
    """Compare a file with the notebook, which stays as it is; `report(done, total)` is told of rows.

    Runs as a reading: `desk.backend.read(planning.plan, reading, then=...)`.
    """
    raise NotImplementedError
