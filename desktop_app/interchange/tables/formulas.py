"""Cells that a spreadsheet would take for a formula: written so that it does not, and read back as they were."""

# The wide forms are signs of formulas too where a spreadsheet is set to Japanese or Chinese.
_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BEGINNINGS = (*_SIGNS, "\t", "\r", "\n", "'")


def safe(cell: str) -> str:
    """A cell that no spreadsheet computes: with an apostrophe before what begins a formula, blanks or not."""
    return f"'{cell}" if _is_taken_for_a_formula(cell) else cell


def as_it_was(cell: str) -> str:
    """What `safe` was given."""
    return cell[1:] if cell[:1] == "'" and _is_taken_for_a_formula(cell[1:]) else cell


def unmarked(cell: str) -> str:
    """A cell of a program that we do not know, without the apostrophe that some put before a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_SIGNS) else cell


def _is_taken_for_a_formula(cell: str) -> bool:
    return cell.startswith(_BEGINNINGS) or cell.lstrip().startswith(_SIGNS)
