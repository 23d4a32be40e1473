"""The rows of the table, and how a screen reader says them."""

from typing import Any

from PySide6.QtCore import Qt

from desktop_app.ui.common.window_model import ROW_ROLE, Index, WindowModel
from desktop_app.ui.contacts.wording import stage_name

# Looked up once: a screen of cells asks hundreds of times.
_SPOKEN, _TOOL_TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


class PeopleModel(WindowModel):
    """Adds to each cell its full text as a tool tip, and words for those who do not see the table."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _SPOKEN:
            return self._spoken(index)
        if role == _TOOL_TIP:
            return super().data(index, Qt.ItemDataRole.DisplayRole) or None
        return super().data(index, role)

    def _spoken(self, index: Index) -> str:
        """ "Stage: Agreed, Tue 15:00": what a cell is about and what it says, and where the search hit."""
        column = self.columns[index.column()]
        row = super().data(index, ROW_ROLE)
        text = str(super().data(index, Qt.ItemDataRole.DisplayRole) or "")
        if row is not None and column.key == "stage" and stage_name(row.stage) != text:
            text = f"{stage_name(row.stage)}, {text}"
        if row is not None and column.key == "name" and row.excerpt is not None:
            text = f"{text}, {row.excerpt.text}"
        return f"{column.title}: {text}"
