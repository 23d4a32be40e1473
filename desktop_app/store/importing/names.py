"""Organizations, fields and tags of those who come, found or made for many at once."""

import json
from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.importing.bulk import Made

_KNOWN = "SELECT name_key, min(id) FROM {} WHERE name_key IN (SELECT value FROM json_each(?)) GROUP BY name_key"


class Names:
    """The ids of one kind of names, by their keys."""

    def __init__(self, session: Session, table: str) -> None:
        self._session = session
        self._table = table
        self._ids: dict[str, int] = {}
        self.made = Made(session, table, "name", "name_key")

    def prepare(self, wanted: Mapping[str, str]) -> None:
        """See to it that there is one of each name; `wanted` are names by their keys."""
        missing = [key for key in wanted if key and key not in self._ids]
        if not missing:
            return
        known = plain.rows(self._session, _KNOWN.format(self._table), (json.dumps(missing),))
        self._ids.update(known)
        for key in missing:
            if key not in self._ids:
                self._ids[key] = self.made.add(wanted[key], key)
        self.made.flush()

    def id(self, key: str) -> int | None:
        """The one of this key; None for no name."""
        return self._ids[key] if key else None
