"""One typed line about a person, understood: who, where they work, how to reach them, who named them, when one meets.

"Ada King, programmer at Analytical Engines, ada@example.org, via Charles Babbage"; "Wei Chen tue 15:00 20m video".
Whatever is typed or pasted, nothing raises, nothing is lost (what is not understood becomes a note), and the time
taken grows as the line does. Who of the notebook is meant is not known here.
"""

import unicodedata
from dataclasses import dataclass, field
from datetime import date

from desktop_app.method.capturing.known import claim_how, claim_marks, claim_referrer
from desktop_app.method.capturing.parts import Line, Part, PartKind
from desktop_app.method.capturing.people import claim_people
from desktop_app.method.capturing.points import claim_addresses, claim_phones, name_in
from desktop_app.method.capturing.talks import claim_leading, claim_mode, claim_place, is_meeting_link, mode_of
from desktop_app.method.date_phrases import Clock, Found, PieceKind, read
from desktop_app.method.folding import name_key
from desktop_app.method.phrases.doubts import Answers, Doubt
from desktop_app.records.meetings import Mode, Start


@dataclass(frozen=True, slots=True)
class Planned:
    """A meeting as far as it is said; what is open or unsaid is None or empty."""

    day: date | None
    start: Start | None
    minutes: int | None
    mode: Mode | None
    place: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says. Parts are in the order of the line and do not overlap; doubts in the order of asking."""

    line: str
    parts: tuple[Part, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    meeting: Planned | None = None

    def all(self, kind: PartKind) -> tuple[str, ...]:
        """What is said of a kind, without doubles."""
        return tuple(dict.fromkeys(part.value for part in self.parts if part.kind is kind))

    def text(self, kind: PartKind, between: str = " ") -> str:
        """What is said of a kind, as one text."""
        return between.join(self.all(kind))

    @property
    def name(self) -> str:
        """Who the line is about; empty where it does not say."""
        return self.text(PartKind.NAME)

    @property
    def referrer(self) -> str:
        """Who named them."""
        return self.text(PartKind.REFERRER)

    @property
    def organization(self) -> str:
        """Where they work."""
        return self.text(PartKind.ORGANIZATION)

    @property
    def names_somebody(self) -> bool:
        """Whether it is said of whom: by a name, or by a way to reach them."""
        return any(part.kind in _SOMEBODY for part in self.parts)

    @property
    def refers_to_itself(self) -> bool:
        """Whether somebody is said to have named themselves."""
        return bool(self.referrer) and name_key(self.referrer) == name_key(self.name)


@dataclass(frozen=True, slots=True)
class Context:
    """From where a line is read, and the answers given so far, by Doubt.key."""

    clock: Clock
    answers: Answers = field(default_factory=dict)


def understand(text: str, context: Context) -> Understood:
    """What `text` says; its spans are places in `text` itself."""
    line = Line(_plain(text))
    claim_addresses(line)
    claim_marks(line)
    claim_how(line)
    found = read(line.open, context.clock, context.answers)
    doubts = list(found.doubts)
    for piece in found.pieces:
        line.claim(_PIECES[piece.kind], piece.start, piece.end)
    if found.is_when:
        claim_leading(line)
        claim_mode(line)
    claim_phones(line)
    doubts += claim_referrer(line, context.answers)
    if found.is_when:
        claim_place(line)
    doubts += claim_people(line, context.answers)
    _guess_name(line)
    return Understood(
        text, tuple(sorted(line.parts, key=lambda part: part.start)), tuple(doubts), _meeting(line, found)
    )


def _plain(text: str) -> str:
    """The text sign for sign, without what is not seen, and with the wide signs of East Asia as usual ones."""
    return text if text.isascii() and text.isprintable() else text.translate(_SIGNS)


class _Plain(dict[int, str]):
    """What becomes of each sign, for str.translate: always one sign."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if sign in "\n\t":
            plain = sign
        elif sign in _MARKS:
            plain = _MARKS[sign]
        elif (unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS) or sign.isspace():
            plain = " "
        else:
            wide = unicodedata.normalize("NFKC", sign)
            plain = wide if "\uff01" <= sign <= "\uff5e" and len(wide) == 1 else sign
        self[code] = plain
        return plain


def _guess_name(line: Line) -> None:
    """Without a name, the one that an address seems to hold."""
    email = next(line.of(PartKind.EMAIL), None)
    if email is None or line.has(PartKind.NAME) or not (name := name_in(email.value)):
        return
    line.parts.remove(email)
    cut = email.start + email.value.index("@")
    line.parts.append(Part(PartKind.NAME, email.start, cut, name, sure=False))
    line.parts.append(Part(PartKind.EMAIL, cut, email.end, email.value))


def _meeting(line: Line, found: Found) -> Planned | None:
    if not found.is_when:
        return None
    links = [part.value for part in line.of(PartKind.LINK)]
    link = next(filter(is_meeting_link, links), "")
    mode = mode_of(line) or (Mode.VIDEO if link else None)
    if not link and mode is Mode.VIDEO and len(links) == 1:
        link = links[0]  # the only way there that a line about a video call names
    place = " ".join(part.value for part in line.of(PartKind.PLACE))
    return Planned(found.day, found.start, found.minutes, mode, place, link)


_PIECES = {
    PieceKind.DAY: PartKind.DAY,
    PieceKind.TIME: PartKind.TIME,
    PieceKind.ZONE: PartKind.ZONE,
    PieceKind.LENGTH: PartKind.LENGTH,
}
_SOMEBODY = frozenset({PartKind.NAME, PartKind.EMAIL, PartKind.PHONE, PartKind.LINK})
_MARKS = {"、": ",", "，": ",", "；": ";", "。": ".", "\u3000": " ", "「": '"', "」": '"'}
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
# They stand inside words: the first two belong to the spelling of Persian and Indian names.
_JOINERS = "\u200c\u200d\u00ad\u200b\u2060\ufeff"
_SIGNS = _Plain()
