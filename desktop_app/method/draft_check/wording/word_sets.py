"""How the tables of single words are written: words parted by blanks and line ends."""


def words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())
