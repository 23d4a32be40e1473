"""E-mails, links and phone numbers in a line; each of them in time proportional to its length."""

import re
from collections.abc import Iterator

from desktop_app.method.capturing.parts import Line, PartKind
from desktop_app.method.phrases.vocabulary import pattern

LONGEST_LOCAL, LONGEST_DOMAIN = 64, 255
FEWEST_DIGITS, MOST_DIGITS = 7, 15


def claim_addresses(line: Line) -> None:
    """E-mails and links, and the phone numbers that nothing else could be."""
    for start, end in _emails(line.open):
        line.claim(PartKind.EMAIL, start, end)
        _claim_label(line, start, _EMAIL_LABEL)
    for regex in (_LINK, _BARE_LINK):
        for match in regex.finditer(line.open):
            link = match.group().rstrip(".,;:!?)'\"”’")
            line.claim(PartKind.LINK, match.start(), match.start() + len(link))
            _claim_label(line, match.start(), _LINK_LABEL)
    for regex in (_LABELLED, _ABROAD, _GROUPED):
        _claim_phones(line, regex)


def claim_phones(line: Line) -> None:
    """The phone numbers that are left once dates are known."""
    _claim_phones(line, _LOOSE)


def name_in(email: str) -> str:
    """The name that an address seems to hold: "Ada King" of ada.king@example.org; empty for an office's."""
    local = email.partition("@")[0].partition("+")[0]
    words = [word for word in re.split(r"[._\-]+|\d+", local) if word.isalpha()]
    if not words or words[0].casefold() in _OFFICES or all(len(word) < 2 for word in words):
        return ""
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _emails(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("@")
    end = 0
    while at >= 0:
        start = at
        while start > max(end, at - LONGEST_LOCAL) and _LOCAL.match(text[start - 1]):
            start -= 1
        domain = _DOMAIN.match(text, at + 1, at + 1 + LONGEST_DOMAIN)
        if domain and start < at and _LOCAL.match(text[start]):
            end = domain.end()
            yield start, end
        at = text.find("@", at + 1)


def _claim_label(line: Line, start: int, label: re.Pattern[str]) -> None:
    match = label.search(line.open, max(0, start - 20), start)
    if match is not None:
        line.drop(match.start(), match.end())


def _claim_phones(line: Line, regex: re.Pattern[str]) -> None:
    for match in regex.finditer(line.open):
        number = match["number"]
        digits = sum(sign.isdigit() for sign in number)
        if not FEWEST_DIGITS <= digits <= MOST_DIGITS or _DATE.match(number):
            continue
        label = (match.groupdict().get("label") or "").casefold()
        kind = "mobile" if label.startswith(("m", "c")) else "fax" if label.startswith("f") else ""
        line.claim(PartKind.PHONE, match.start("number"), match.end("number"), label=kind)
        if label and not label.startswith("ph"):  # "phone" may also be how one meets
            line.drop(match.start(), match.start("number"))


_OFFICES = frozenset(("info", "contact", "hello", "office", "mail", "admin", "support", "press", "hr", "jobs", "team"))
_LOCAL = re.compile(r"[\w.+\-'%]")
_DOMAIN = pattern(r"(?:[^\W_](?:[\w\-]{0,61}[^\W_])?\.){1,8}[^\W\d_]{2,24}(?![\w\-@])")
_EMAIL_LABEL = pattern(r"(?<!\w)(?:e-?mail|mail|e|mailto)[ \t]{0,2}:?[ \t]{0,2}<?$")
_LINK_LABEL = pattern(r"(?<!\w)(?:web(?:site)?|www|w|url|linkedin|link)[ \t]{0,2}:[ \t]{0,2}<?$")
_LINK = pattern(r"(?<!\w)(?:https?://|www\.)[^\s<>\"\0]{2,2000}")
_BARE_LINK = pattern(
    r"(?<![\w@./\-])(?:[a-z0-9\-]{1,40}\.){1,4}(?:[a-z]{2,12}/[^\s<>\"\0]{1,2000}"
    r"|(?:com|org|net|edu|gov|io|dev|eu|info|example|co\.uk|ac\.uk|nl|de|fr|jp|cn)(?![\w@.\-]))"
)
_NUMBER = r"\(?\d[\d ().\-/\u00a0\u202f]{4,28}\d(?:[ \t]?(?:ext\.?|x)[ \t]?\d{1,5})?(?!\w)"
_LABELLED = pattern(
    r"(?<!\w)(?P<label>tel(?:ephone)?|phone|ph|mobile|mob|cell|fax|office|direct|[tmpfd](?=[.:]))[.:]{0,2}[ \t]{0,3}"
    rf"(?P<number>\+?{_NUMBER})"
)
_ABROAD = pattern(rf"(?<![\w.+])(?P<number>\+{_NUMBER})")
_GROUPED = pattern(r"(?<![\w.:/+\-])(?P<number>\(?\d{2,5}\)?[ ]?(?:[.\-]?\d{2,5}){1}(?:[.\-]\d{2,5}){1,4})(?![\w\-/:])")
_LOOSE = pattern(rf"(?<![\w.:/+\-])(?P<number>{_NUMBER})")
_DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d\d)(?![\d.\-])")
