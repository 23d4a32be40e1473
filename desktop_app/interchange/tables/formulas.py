"""Cells that a spreadsheet would take for a formula: written so that it does not, and read back as they were."""

_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "'")


def safe(cell: str) -> str:
    """A cell that no spreadsheet computes: with an apostrophe before a sign that begins a formula."""
    return f"'{cell}" if cell.startswith(_BEGINNINGS) else cell


def as_it_was(cell: str) -> str:
    """What `safe` was given."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_BEGINNINGS) else cell
