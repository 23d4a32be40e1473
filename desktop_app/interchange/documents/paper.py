"""What all documents have in common: how texts are escaped, dates told and tables drawn."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape

from desktop_app.interchange.documents.words import WORDS
from desktop_app.method.meeting_times import zone_of
from desktop_app.records.contacts import ContactRef

STYLE = """
body { color: #22262B; font-size: 10pt; }
h1 { font-size: 18pt; margin-top: 0; margin-bottom: 2px; } h2 { font-size: 13pt; margin-top: 18px; margin-bottom: 4px; }
h3 { font-size: 11pt; margin-top: 12px; margin-bottom: 2px; }
p { margin-top: 3px; margin-bottom: 3px; } .quiet { color: #55595F; }
th { color: #55595F; text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid #8A857B; }
td { vertical-align: top; padding: 5px 8px 5px 0; border-bottom: 1px solid #C9C4BA; }
"""
# Signs that a document cannot hold, and those that turn the direction of the text around them.
_UNFIT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
# A word longer than this may be broken after every so many signs.
_LONG, _PIECE = re.compile(r"\S{31,}"), re.compile(r"\S{1,15}")
_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class Print:
    """How a document is told: in which zone, in which words, and how a day is written."""

    zone: str = "UTC"
    words: Mapping[str, str] = field(default_factory=lambda: WORDS)
    day: Callable[[date], str] = date.isoformat

    def word(self, key: str, count: int | None = None, **values: str) -> str:
        """A word of ours as HTML; of one thing there is another form, where there is one."""
        one = f"{key}_one" if count == 1 and f"{key}_one" in self.words else key
        return text(self.words[one].format(count=count, **values))

    def on(self, moment: datetime) -> str:
        """The day of an instant, as HTML."""
        return text(self.day(moment.astimezone(zone_of(self.zone)).date()))

    def name(self, person: ContactRef) -> str:
        """Somebody's name, as HTML."""
        return text(" ".join(person.name.split()) or self.words["nameless"])


def text(said: str) -> str:
    """A text as HTML that shows it letter by letter, its lines as lines."""
    fit = _UNFIT.sub("", said.replace("\r\n", "\n").replace("\r", "\n"))
    broken = _LONG.sub(lambda found: _BREAK.join(_PIECE.findall(found.group())), fit)
    return "<br>".join(escape(line) for line in broken.strip("\n").split("\n"))


def document(parts: Iterable[str], style: str = "") -> str:
    """A whole document of its parts."""
    return f"<html><head><style>{STYLE}{style}</style></head><body>{''.join(parts)}</body></html>"


def paragraph(inside: str, kind: str = "") -> str:
    """A paragraph, nothing where there is nothing in it; `kind` may be "quiet"."""
    named = f" class='{kind}'" if kind else ""
    return f"<p{named}>{inside}</p>" if inside else ""


def table(titles: Iterable[str], rows: Iterable[Iterable[str]], widths: Iterable[int] = ()) -> str:
    """A table with lines between its rows, as wide as the page; cells are HTML, `widths` shares of it in per cent."""
    shares = [f" width='{share}%'" for share in widths]
    named = list(titles)
    shares += [""] * (len(named) - len(shares))
    head = "".join(f"<th{share}>{title}</th>" for title, share in zip(named, shares, strict=True))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table width='100%' border='0' cellspacing='0'><thead><tr>{head}</tr></thead>{body}</table>"
