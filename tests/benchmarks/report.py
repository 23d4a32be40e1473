"""The table that is printed at the end: each figure beside its control and its bound."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One figure. `bound` is what it may be at most, None where it is only told."""

    what: str
    ours: str
    control: str
    measured: float
    unit: str
    bound: float | None = None

    @property
    def verdict(self) -> str:
        """Whether the figure keeps within its bound."""
        if self.bound is None:
            return ""
        return "met" if self.measured <= self.bound else "NOT MET"


def printed(lines: list[Line]) -> str:
    """The lines as a table."""
    rows = [("figure", "ours", "control", "measured", "bound", "")]
    for line in lines:
        bound = "" if line.bound is None else f"<= {line.bound:g} {line.unit}".rstrip()
        rows.append((line.what, line.ours, line.control, f"{line.measured:.2f} {line.unit}", bound, line.verdict))
    widths = [max(len(row[place]) for row in rows) for place in range(6)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
