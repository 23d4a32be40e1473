"""How and where one meets, once it is known that one does."""

import re

from desktop_app.method.capturing.parts import MEETING, Line, Part, PartKind
from desktop_app.method.capturing.segments import segments
from desktop_app.method.phrases.vocabulary import GAP, pattern
from desktop_app.records.meetings import Mode


def claim_leading(line: Line) -> None:
    """ "call Wei Chen", "coffee with Ada": the word before the name says how."""
    match = _LEADING.match(line.open)
    if match is None:
        return
    mode = _mode(match["word"])
    if mode is None:
        line.drop(match.start("word"), match.end())
    else:
        line.claim(PartKind.MODE, match.start("word"), match.end("word"), label=mode.value)
        line.drop(match.end("word"), match.end())


def claim_mode(line: Line) -> None:
    """The word for how one meets: beside the time, with "by" before it, or on its own; "video editor" is none."""
    if line.has(PartKind.MODE):
        return
    for segment in segments(line):
        for match in _MODE.finditer(segment.text):
            start, end = segment.start + match.start(), segment.start + match.end()
            beside = line.borders(start, MEETING, before=True) or line.borders(end, MEETING, before=False)
            if match["by"] or beside or match.group() == segment.text:
                mode = _mode(match["word"])
                line.claim(PartKind.MODE, start, end, match["word"], label=mode.value if mode else "")
                return


def claim_place(line: Line) -> None:
    """ "at the station café", beside the time or on its own."""
    for segment in segments(line):
        match = _PLACE.match(segment.text)
        if match is None:
            continue
        beside = line.borders(segment.start, MEETING, before=True)
        if beside or (match["at"].lower() != "in" and segment.before in (",", ";")):
            start = segment.start + match.end()
            line.claim(PartKind.PLACE, start, segment.end, sure=beside)
            line.drop(segment.start, start)
            return


def mode_of(line: Line) -> Mode | None:
    """How one meets, as far as it is said; a place is somewhere to go, and a link somewhere to look."""
    said: Part | None = next(line.of(PartKind.MODE), None)
    if said is not None and said.label:
        return Mode(said.label)
    return Mode.IN_PERSON if line.has(PartKind.PLACE) else None


def is_meeting_link(link: str) -> bool:
    """Whether a link leads to a video call."""
    return _MEETING_LINK.search(link) is not None


def _mode(word: str) -> Mode | None:
    plain = " ".join(word.lower().replace("-", " ").split())
    return next((mode for mode, known in _MODES.items() if known.fullmatch(plain)), None)


_MODES = {
    Mode.VIDEO: re.compile(
        r"video(?: ?(?:call|chat|meeting))?|zoom(?: call)?|(?:ms |microsoft )?teams(?: call)?|google meet|skype"
        r"|facetime|webex|jitsi|online|remote|remotely|virtual|virtually"
    ),
    Mode.PHONE: re.compile(r"phone(?: ?call)?|telephone|call|ring|whatsapp|signal"),
    Mode.IN_PERSON: re.compile(
        r"in person|face to face|f2f|on ?site|coffee|tea|lunch|breakfast|dinner|a walk|walk|visit"
    ),
}
_WORDS = (
    r"video(?:[ -]?(?:call|chat|meeting))?|zoom(?: call)?|(?:ms |microsoft )?teams(?: call)?|google meet|skype|facetime"
    r"|webex|jitsi|online|remote(?:ly)?|virtual(?:ly)?|phone(?: ?call)?|telephone|call|whatsapp|signal|in[ -]person"
    r"|face[ -]to[ -]face|f2f|on[ -]?site|coffee|tea|lunch|breakfast|dinner|walk|visit"
)
_MODE = pattern(rf"(?<!\w)(?P<by>(?:by|on|over|via|through|for){GAP}(?:an?{GAP})?)?(?P<word>{_WORDS})(?!\w)")
_LEADING = pattern(
    rf"\s{{0,20}}(?:(?:a|have|had){GAP}){{0,2}}(?P<word>{_WORDS}|ring|meet(?:ing)?|see|talk(?:ing)?|speak|chat|interview"
    rf"|appointment)(?:{GAP}(?:with|to){GAP}|{GAP})(?=\S)"
)
_PLACE = pattern(r"(?P<at>at|@|in)\s+(?=\S)")
_MEETING_LINK = pattern(
    r"(?://|^)(?:[\w\-]+\.){0,3}(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com"
    r"|meet\.jit\.si|jitsi\.|skype\.com|gotomeet\.)"
)
