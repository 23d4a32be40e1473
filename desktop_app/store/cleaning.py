"""Text as it can be stored: what SQLite or UTF-8 cannot hold is taken out."""

import re

# NUL ends a text for parts of SQLite; a lone surrogate cannot be written as UTF-8.
_UNFIT = re.compile("[\0\ud800-\udfff]")


def clean(text: str) -> str:
    """`text` without the signs that cannot be stored."""
    return _UNFIT.sub("", text)


def clean_line(text: str) -> str:
    """As `clean`, on one line and without blanks around it."""
    return " ".join(clean(text).split())
