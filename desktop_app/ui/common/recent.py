"""Files that were taken in or saved lately, by their paths alone; the newest first."""

import json
from collections.abc import Iterable
from pathlib import Path

from desktop_app.ui.common.preferences import Preferences

MOST = 8
NAME = "recent_files"


class Recent:
    """Kept in the settings file, which only this user can read."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def paths(self) -> list[Path]:
        """The newest first; whether they are still there is not looked at."""
        try:
            told = json.loads(self._preferences.chosen(NAME) or "[]")
        except ValueError:
            return []
        return [Path(one) for one in told if isinstance(one, str) and one][:MOST] if isinstance(told, list) else []

    def add(self, paths: Iterable[Path]) -> None:
        """These were used just now, the last of them last."""
        found = self.paths
        for path in paths:
            path = path.absolute()
            found = [path, *(one for one in found if one != path)]
        self._keep(found)

    def drop(self, path: Path) -> None:
        """It is no longer there."""
        self._keep([one for one in self.paths if one != path])

    def clear(self) -> None:
        """Forget them all."""
        self._keep([])

    def _keep(self, paths: list[Path]) -> None:
        told = [str(path) for path in paths[:MOST]]
        # Plain ASCII: a name that is no text at all comes back as it was.
        self._preferences.set(NAME, json.dumps(told) if told else None)
