"""A draft as a letter on paper: who writes, when, to whom, the text."""

from datetime import date
from html import escape

from PySide6.QtCore import QDate, QLocale

from desktop_app.records.drafts import Profile

STYLE = """
body { color: #22262B; font-size: 11pt; }
p { margin: 0; white-space: pre-wrap; }
.space { margin-top: 24px; }
.subject { margin-top: 24px; font-weight: bold; }
"""
# How much of the end of a letter is looked at for the name of who writes.
CLOSING = 200


def as_html(profile: Profile, recipient: str, subject: str, body: str, day: date) -> str:
    """The letter for QTextDocument; everything is escaped, nothing typed is taken for markup.

    `recipient` is the block above the text: name, organization, address, each on lines of their own.
    """
    written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    parts = [f"<p align='right'>{_lines(sender(profile))}</p>", f"<p align='right' class='space'>{escape(written)}</p>"]
    if recipient.strip():
        parts.append(f"<p class='space'>{_lines(recipient)}</p>")
    if subject.strip():
        parts.append(f"<p class='subject'>{escape(subject.strip())}</p>")
    parts += _paragraphs(body)
    if profile.name.strip() and profile.name.strip() not in body[-CLOSING:]:
        parts.append(f"<p class='space'>{escape(profile.name.strip())}</p>")
    return f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


def sender(profile: Profile) -> str:
    """Who writes, as lines: the address, with the name before it where it does not begin with it."""
    address = profile.address.strip()
    name = profile.name.strip()
    first = address.splitlines()[0].strip() if address else ""
    block = [] if first == name else [name]
    return "\n".join(part for part in (*block, address, profile.phone.strip(), profile.email.strip()) if part)


def recipient(name: str, organization: str, address: str) -> str:
    """To whom, as lines; what the address says already is not said twice."""
    lines = [line.strip() for line in address.splitlines() if line.strip()]
    known = " ".join(lines).casefold()
    before = [part.strip() for part in (name, organization) if part.strip() and part.strip().casefold() not in known]
    return "\n".join([*before, *lines])


def _paragraphs(body: str) -> list[str]:
    blocks = [block for block in body.replace("\r\n", "\n").strip("\n").split("\n\n") if block.strip()]
    return [f"<p class='space'>{_lines(block)}</p>" for block in blocks]


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.strip("\n").split("\n"))
