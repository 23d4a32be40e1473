"""How one knows somebody: who referred, tags, a field, where one met."""

import re

from desktop_app.method.capturing.parts import Line, PartKind
from desktop_app.method.capturing.words import is_name, is_organization, proper
from desktop_app.method.phrases.doubts import Answers, Doubt, DoubtKind, doubt
from desktop_app.method.phrases.vocabulary import GAP, pattern

REFERRER, ORGANIZATION = "referrer", "organization"


def claim_marks(line: Line) -> None:
    """ "#food science" is a tag, "[Food science]" the field."""
    for match in _FIELD.finditer(line.open):
        line.claim(PartKind.FIELD, match.start(), match.end(), match["field"])
    for match in _TAG.finditer(line.open):
        value = match.group()[1:].strip().replace("_", " ")
        line.claim(PartKind.TAG, match.start(), match.end(), value, sure=" " not in match.group())


def claim_how(line: Line) -> None:
    """ "met at the fair", which may have a name in the middle."""
    match = _MET.match(line.open)
    if match is not None and is_name(match["name"]):
        line.claim(PartKind.HOW, match.start("met"), match.end("met"))
        line.claim(PartKind.HOW, match.start("rest"), match.end("rest"))
    for regex in (_HOW, _MET_AT):
        for found in regex.finditer(line.open):
            line.claim(PartKind.HOW, found.start("how"), found.end("how"))


def claim_referrer(line: Line, answers: Answers) -> list[Doubt]:
    """Who led to this person; "from" may be followed by where they work instead."""
    for match in _BY.finditer(line.open):
        name = _name(match["name"])
        if not name:
            continue
        end = match.start("name") + len(name)
        if _NOBODY.match(name) or not is_name(name):
            line.claim(PartKind.HOW, match.start(), match.end("name"), sure=False)
            continue
        line.claim(PartKind.REFERRER, match.start(), end, proper(name))
        _more_of(line, name, end)
        return []
    return _from(line, answers)


def _from(line: Line, answers: Answers) -> list[Doubt]:
    match = _FROM.search(line.open)
    name = _name(match["name"]) if match else ""
    if match is None or not is_name(name) or _NOBODY.match(name):
        return []
    end = match.start("name") + len(name)
    # Right behind a name it is where they work, after a comma who named them.
    before = line.open[: match.start()].rstrip()
    apart = not before or before[-1] in ",;\n\t|\0"
    order = (REFERRER, ORGANIZATION) if apart and not is_organization(name) else (ORGANIZATION, REFERRER)
    asked = doubt(DoubtKind.FROM, line.text, (match.start(), end), answers, order)
    kind = PartKind.REFERRER if asked.reading == REFERRER else PartKind.ORGANIZATION
    line.claim(kind, match.start(), end, proper(name) if kind is PartKind.REFERRER else name, sure=False)
    return [asked]


def _name(text: str) -> str:
    """The name at the beginning of `text`: "Charles Babbage" of "Charles Babbage at Cambridge"."""
    match = _ENDS_NAME.search(text)
    return (text[: match.start()] if match else text).rstrip(" .:-–\t")


def _more_of(line: Line, name: str, end: int) -> None:
    """What is said of the referrer is about them, and not about the person."""
    match = _MORE.match(line.open, end)
    if match is not None:
        line.claim(PartKind.NOTE, end, match.end(), f"{name} {match.group().strip()}", sure=False)


_FIELD = re.compile(r"\[(?P<field>[^\[\]\0\n]{2,60})\]")
_TAG = re.compile(
    r"(?<!\w)#[^\W\d_][\w\-]{0,40}(?:[ ](?!(?:via|through|from|met|at|by|with)\b)[a-zß-öø-ÿ][\w\-]{0,40}){0,2}(?!\w)"
)
_MET = pattern(
    r"\s{0,20}(?:(?:i|we)\s+)?(?P<met>met)\s+(?!(?:at|in|on|through|during|via|by|with)\b)(?P<name>[^,;|\n\0]{2,60}?)\s+"
    r"(?P<rest>(?:at|in|on|through|during)\s+[^,;|\n\0]{2,200})"
)
_PLACES = r"(?:at|in|on|during|through|via|with|when|while|by|once|last|from|about|of|his|her|their|the|an?)\b"
_HOW = pattern(
    rf"(?:^|(?<=[,;|\n(])|(?<=[,;|\n(]\s)|(?<=\s[-–—]\s))(?P<how>(?:(?:i|we){GAP})?"
    rf"(?:(?:met|heard|spoke|talked|found|saw|read|studied|worked){GAP}{_PLACES}"
    rf"|(?:an?{GAP})?(?:old{GAP})?(?:friend|colleague|classmate|neighbou?r|cousin|student|alum\w{{0,3}}|pupil){GAP}of\b"
    rf"|knows?{GAP}\w)[^,;|\n)\[#\0]{{0,300}})"
)
_MET_AT = pattern(rf"(?<=\s)(?P<how>met{GAP}(?:at|in|on|during|through|via|when|while)\b[^,;|\n)\[#\0]{{0,300}})")
_BY = pattern(
    rf"(?<!\w)(?:via|through|thru|(?:(?:was|were){GAP})?(?:referred|recommended|introduced|suggested|named|mentioned)"
    rf"(?:{GAP}to{GAP}me)?{GAP}by|(?:referral|referred|intro|introduction|recommendation|tip)(?:{GAP}(?:from|by))"
    rf"|thanks{GAP}to|ref\.?:|referrer:|referred:){GAP}(?P<name>[^\0,;|\n\t()\[\]#<>]{{1,120}})"
)
_FROM = pattern(rf"(?<!\w)from{GAP}(?P<name>[^\0,;|\n\t()\[\]#<>]{{1,120}})")
_ENDS_NAME = pattern(r"\s+(?:(?:at|of|from|met|who|via|through|said|and|with)\s|[-–—/]\s)")
_MORE = pattern(rf"{GAP}(?:at|of|from|who){GAP}[^\0,;|\n\t()\[\]#]{{1,120}}")
_NOBODY = re.compile(
    r"(?:the|an?|my|our|his|her|their|some|(?i:linkedin|e-?mail|phone|zoom|twitter|facebook|google|instagram))\b"
)
