"""Which list of questions suits the minutes that are promised."""

from collections.abc import Sequence

from desktop_app.method.time_budget import CLOSE_MINUTES
from desktop_app.records.questions import QuestionListRow


def minutes_needed(row: QuestionListRow) -> int:
    """Minutes for a list and for thanking at the end."""
    return row.minutes + CLOSE_MINUTES if row.count else 0


def fitting_list(rows: Sequence[QuestionListRow], promised: int, last_used: int | None = None) -> int | None:
    """The id of the list used last, if it fits; else of the one that fills the minutes best; else of the shortest.

    None where there is no list with questions in it.
    """
    filled = [row for row in rows if row.count]
    fits = [row for row in filled if minutes_needed(row) <= promised]
    for row in fits:
        if row.id == last_used:
            return row.id
    if fits:
        return max(fits, key=lambda row: (row.minutes, -row.id)).id
    return min(filled, key=lambda row: (row.minutes, row.id)).id if filled else None
