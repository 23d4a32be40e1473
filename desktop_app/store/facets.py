"""Marks on search documents, and the ranges in which each kind of record has its positions."""

CONTACTS = (0, 2**61 - 1)
MEETINGS = (2**61, 2**62 - 1)
QUESTIONS = (2**62, 2**62 + 2**61 - 1)
# A sign of private use begins a facet, so that no typed word can ever match one.
FACET = "\ue000"


def facet(kind: str, value: object) -> str:
    """The word that marks a document as being of some stage, field, tag or topic."""
    return f"{FACET}{kind}{value}".replace("_", "")
