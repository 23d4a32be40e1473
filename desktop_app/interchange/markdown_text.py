"""Text of a user as Markdown that shows it letter by letter: nothing in it becomes markup, a link or HTML."""

import re

# Signs that mean something wherever they stand, in CommonMark or in its usual extensions.
_ANYWHERE = re.compile(r"[\\`*_{}\[\]<>|~$#]|&(?=[#\w])|(?<=[\w+.-])@(?=\w)|:(?=//)|(?i:(?<=www))\.")
# What begins a heading, a list, a rule or an underlined heading; " 12." is escaped at its point.
_AT_THE_START = re.compile(r"^(?:(?=[+=:-])|(\d{1,9})(?=[.)](?:\s|$)))")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"^[\s\u00a0]+")


def line(text: str) -> str:
    """A text on one line, blanks and line ends in it as one blank; for headings and list items."""
    return _escaped(" ".join(_CONTROLS.sub("", text).split()))


def block(text: str) -> str:
    """A text as paragraphs: its lines stay lines, and empty ones part paragraphs."""
    paragraphs: list[list[str]] = [[]]
    for part in _CONTROLS.sub("", text).splitlines():
        if part.strip():
            paragraphs[-1].append(_indented(part.rstrip()))
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\\\n".join(lines) for lines in paragraphs if lines)


def _indented(text: str) -> str:
    """A line with its indent, which would make a block of code of it."""
    blanks = _BLANKS.match(text)
    if blanks is None:
        return _escaped(text)
    width = len(blanks[0].expandtabs(4))
    return "&nbsp;" * min(width, 40) + _escaped(text[blanks.end() :])


def _escaped(text: str) -> str:
    return _AT_THE_START.sub(lambda found: f"{found[1] or ''}\\", _ANYWHERE.sub(r"\\\g<0>", text))
