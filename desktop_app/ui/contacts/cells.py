"""How the table of people draws its cells."""

from typing import Any

from PySide6.QtGui import QPixmap

from desktop_app.ui.common.cells import FACE, NameCell, PillCell, TextCell, face
from desktop_app.ui.common.people_words import ACCENTED, no_name
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.theme import Theme

_QUIET = frozenset({"organization", "tags", "last_talked", "next_meeting"})
_UNMARKED = frozenset({"stage", "last_talked", "next_meeting"})


class PersonCell(NameCell):
    """A portrait and the name; somebody without a name has a question mark for a face."""

    def _face(self, name: str, ratio: float) -> QPixmap:
        if name == no_name():
            return face("?", self.theme.px(FACE), 40, self.theme.colours.dark, ratio)
        return super()._face(name, ratio)


class StageCell(PillCell):
    """The stage; only a thank-you that is due draws attention."""

    def tone(self, row: Any) -> str:
        if row.thanks_owed:
            return "attention"
        return "accent" if row.stage in ACCENTED else "quiet"


class Cells:
    """The delegates of the table; Qt does not keep them, so this does."""

    def __init__(self, theme: Theme, table: Table, keys: list[str]) -> None:
        self._all = [self._made(theme, key) for key in keys]
        self._marking = [cell for key, cell in zip(keys, self._all, strict=True) if key not in _UNMARKED]
        for place, cell in enumerate(self._all):
            table.setItemDelegateForColumn(place, cell)

    def _made(self, theme: Theme, key: str) -> TextCell:
        if key == "name":
            return PersonCell(theme)
        if key == "stage":
            return StageCell(theme)
        return TextCell(theme, quiet=key in _QUIET)

    def mark(self, terms: tuple[str, ...]) -> None:
        """The searched words, to be marked where they stand."""
        for cell in self._marking:
            cell.terms = terms
