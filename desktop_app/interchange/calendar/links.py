"""Where a talk is held, as calendars tell it: a link somewhere in the text, a number to ring, a place."""

import html
import re
from collections.abc import Iterable

from desktop_app.records.meetings import Mode

LONGEST_LINK = 2000
_URL = re.compile(r"https?://[^\s<>\"'\\]{1,2000}", re.IGNORECASE)
_AFTER = ".,;:!?)]}>*_"
# Whose links lead into a talk.
_VIDEO = re.compile(
    r"https?://(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com|meet\.google\.com|hangouts\.google\.com|teams\.microsoft\.com"
    r"|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|8x8\.vc|gotomeeting\.com|goto\.com|gotomeet\.me"
    r"|bluejeans\.com|skype\.com|lync\.com|chime\.aws|facetime\.apple\.com|discord\.gg|jitsi\.[\w.-]+|bbb\.[\w.-]+"
    r"|talk\.[\w.-]+|meet\.[\w.-]+)(?:[/?#:]|$)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:tel:|phone:?)?\s*\+?[\d\s()./-]{6,30}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?", re.IGNORECASE)
_MARKUP = re.compile(
    r"</?(?:html|body|p|br|div|span|a|b|i|u|ul|ol|li|table|font|strong|em|h[1-6])(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE
)
_BREAKING = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,2000}>")
_HIDDEN = re.compile(r"<(script|style)\b[^<>]{0,200}>[^<]{0,20000}</\1\s*>", re.IGNORECASE)


def is_link(text: str) -> bool:
    """Whether the whole of `text` is one address of the web."""
    return _URL.fullmatch(text) is not None


def video_link(texts: Iterable[str]) -> str:
    """The first link in these texts that leads into a talk; "" for none."""
    for text in texts:
        for found in _URL.finditer(html.unescape(text) if "&amp;" in text else text):
            if _VIDEO.match(link := found[0].rstrip(_AFTER)):
                return link
    return ""


def link_of(told: Iterable[str], location: str, url: str, description: str) -> str:
    """The link of a talk. `told` are properties that hold nothing else."""
    for text in told:
        if is_link(text.strip()):
            return text.strip()
    if found := video_link((location, url, description)):
        return found
    return location.strip() if is_link(location.strip()) else ""


def mode_of(place: str, link: str) -> Mode:
    """How two meet who name this place and this link; by video, as the app itself proposes, where both are empty."""
    if link and (not place or _VIDEO.match(link)):
        return Mode.VIDEO
    if _PHONE.fullmatch(place):
        return Mode.PHONE
    return Mode.IN_PERSON if place else Mode.VIDEO


def without_link(location: str, link: str) -> str:
    """A place without the link that stands in it."""
    if not link or link not in location:
        return location
    return " ".join(location.replace(link, " ").split()).strip(" ;,|-")


def plain(text: str) -> str:
    """Text that some calendars write as HTML, as text."""
    if not _MARKUP.search(text):
        return text
    text = _BREAKING.sub("\n", _HIDDEN.sub("", text))
    return re.sub(r"\n{3,}", "\n\n", html.unescape(_TAG.sub("", text))).strip()
