"""Which people are selected, also where many of their rows were never read."""

from collections.abc import Callable
from typing import Any

from desktop_app.records.pages import Page
from desktop_app.store import contacts_list
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.window_model import WindowModel

AT_HAND = 256


class Selection:
    """The selected rows of the table as people."""

    def __init__(self, backend: Backend, table: Table, model: WindowModel) -> None:
        self._backend = backend
        self._table = table
        self._model = model

    @property
    def count(self) -> int:
        """How many are selected."""
        return sum(last - first + 1 for first, last in self._ranges())

    @property
    def rows(self) -> list[Any]:
        """Rows of the selected people, as far as they are at hand; at most 256."""
        places = [place for first, last in self._ranges() for place in range(first, min(last, first + AT_HAND) + 1)]
        found = (self._model.row(place) for place in places[:AT_HAND])
        return [row for row in found if row is not None]

    def ids(self, then: Callable[[list[int]], None]) -> None:
        """Tell `then` the ids of all who are selected; rows that are not at hand are read first."""
        rows = self.rows
        if len(rows) == self.count:
            then([row.id for row in rows])
            return
        self._read(self._ranges(), [], then)

    def _read(self, ranges: list[tuple[int, int]], found: list[int], then: Callable[[list[int]], None]) -> None:
        if not ranges:
            then(found)
            return
        (first, last), rest = ranges[0], ranges[1:]

        def arrived(page: Page[Any]) -> None:
            self._read(rest, found + [row.id for row in page.rows], then)

        self._backend.read(contacts_list.page, self._model.view, first, last - first + 1, then=arrived)

    def _ranges(self) -> list[tuple[int, int]]:
        """First and last place of each run of selected rows, from top to bottom, without overlaps."""
        places: list[tuple[int, int]] = []
        ranges = self._table.selectionModel().selection()
        for first, last in sorted((ranges.at(n).top(), ranges.at(n).bottom()) for n in range(ranges.count())):
            if places and first <= places[-1][1]:
                places[-1] = places[-1][0], max(last, places[-1][1])
            else:
                places.append((first, last))
        return places
