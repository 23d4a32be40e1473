"""Words before a name."""

_POLITE = (
    "mr mrs ms miss mx sir herr frau m mme mlle monsieur madame dhr mevr mw mevrouw de heer sr sra srta sig sig.ra"
)
_LEARNED = "dr prof drs ir ing dipl.-ing mag"


def is_polite(text: str) -> bool:
    """Whether a word is only polite, and no part of a name."""
    return text.lower().strip(". ") in _POLITE_WORDS


def is_honorific(text: str) -> bool:
    """Whether a word is what "Title" means beside a name, and no job."""
    return is_polite(text) or text.lower().strip(". ") in _LEARNED_WORDS


_POLITE_WORDS = frozenset(_POLITE.split())
_LEARNED_WORDS = frozenset(_LEARNED.split())
