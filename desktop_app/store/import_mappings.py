"""Which column of a table goes into which field, remembered by the columns; no change that anybody undoes."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.store.schema import ImportMapping


def kept(session: Session) -> dict[str, tuple[str, ...]]:
    """All mappings, by the keys of their columns."""
    return {row.columns: tuple(json.loads(row.mapping)) for row in session.query(ImportMapping).all()}


def keep(session: Session, key: str, mapping: Sequence[str]) -> None:
    """Remember a mapping; for `Notebook.maintain`."""
    session.merge(ImportMapping(columns=key, mapping=json.dumps(list(mapping))))
