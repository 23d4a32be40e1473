"""Who the line is about: name, role and organization, told apart by their words and by their order."""

import re
from collections.abc import Sequence

from desktop_app.method.capturing import words
from desktop_app.method.capturing.parts import Line, PartKind
from desktop_app.method.capturing.segments import Segment, segments
from desktop_app.method.phrases.doubts import Answers, Doubt, DoubtKind, doubt
from desktop_app.method.phrases.vocabulary import pattern

ORGANIZATION, ROLE = "organization", "role"


def claim_people(line: Line, answers: Answers) -> list[Doubt]:
    """Name, role, organization, and as notes what is none of these; answers what is unclear."""
    return _People(line, answers).claim()


class _People:
    def __init__(self, line: Line, answers: Answers) -> None:
        self._line = line
        self._answers = answers
        self._doubts: list[Doubt] = []
        self._left = segments(line)

    def claim(self) -> list[Doubt]:
        self._labelled()
        if not self._line.has(PartKind.NAME):
            self._inverted() or self._named()
        pool = [segment for segment in self._left if not self._at_place(segment)]
        self._left = []
        self._work([segment for segment in pool if self._fits_work(segment)])
        self._rest([segment for segment in pool if not self._fits_work(segment)])
        return self._doubts

    # The name

    def _labelled(self) -> None:
        """ "role: programmer" says so itself; what closes a letter or labels a number says nothing."""
        for segment in list(self._left):
            if _NOTHING_SAID.fullmatch(segment.text):
                self._left.remove(segment)
            elif match := _LABEL.match(segment.text):
                kind = _LABELS[match["label"].lower()]
                self._take(segment, kind, segment.start, segment.start + match.end("value"), match["value"])

    def _inverted(self) -> bool:
        """ "Okafor, Amara": the family name first."""
        if len(self._left) < 2 or self._left[0].after != "," or self._left[1].before != ",":
            return False
        family, given = self._left[:2]
        if not _can_be_inverted(family, given, alone=len(self._left) == 2):
            return False
        whole = f"{given.text} {family.text}"
        sure = given.after in _FIRM_ENDS and given.after != ""
        if not sure:
            span = (family.start, given.end)
            asked = doubt(DoubtKind.NAME, self._line.text, span, self._answers, (whole, family.text))
            self._doubts.append(asked)
            if asked.chosen == 1:
                return False
        self._line.claim(PartKind.NAME, family.start, given.end, whole, sure=sure)
        self._left = self._left[2:]
        return True

    def _named(self) -> bool:
        """The first segment that can be a name; one that says what somebody does gives way to a later one."""
        possible = [segment for segment in self._left if words.is_name(_before_at(segment).text)]
        first = next((segment for segment in possible if not _is_work(segment)), None)
        if possible and (first is None or (first is not possible[0] and not words.is_small(possible[0].text))):
            first = possible[0]
        if first is None:
            return False
        name = _before_at(first)
        role = _role_behind(name)
        if role is not None:
            self._line.claim(PartKind.ROLE, role.start, role.end)
            name = first.part(0, role.start - first.start)
        whole = words.is_whole_name(name.text)
        self._line.claim(PartKind.NAME, name.start, name.end, words.proper(name.text), sure=whole)
        place = self._left.index(first)
        rest = first.part(max(name.end, role.end if role else 0) - first.start, len(first.text))
        self._left[place : place + 1] = [rest] if rest.text else []
        return True

    # Role and organization

    def _at_place(self, segment: Segment) -> bool:
        """ "programmer at Analytical Engines", "at Helix"."""
        match = _AT.search(segment.text)
        if match is None or self._line.has(PartKind.ORGANIZATION):
            return False
        before, after = segment.part(0, match.start()), segment.part(match.end(), len(segment.text))
        if not after.text or (before.text and self._line.has(PartKind.ROLE)):
            return False
        self._line.claim(PartKind.ORGANIZATION, after.start, after.end)
        self._line.claim(PartKind.ROLE, before.start, before.end, _without_article(before.text))
        return True

    def _fits_work(self, segment: Segment) -> bool:
        return words.is_name(segment.text) or (words.is_role(segment.text) and len(segment.text) < 100)

    def _work(self, pool: Sequence[Segment]) -> None:
        need_role, need_place = not self._line.has(PartKind.ROLE), not self._line.has(PartKind.ORGANIZATION)
        if need_role and need_place:
            pool = self._both(pool)
        elif need_role or need_place:
            kind = PartKind.ROLE if need_role else PartKind.ORGANIZATION
            fitting = [segment for segment in pool if (_is_work(segment) is not False) is need_role] or pool
            if fitting:
                pool = [segment for segment in pool if segment is not fitting[0]]
                self._line.claim(kind, fitting[0].start, fitting[0].end)
        self._rest(pool)

    def _both(self, pool: Sequence[Segment]) -> Sequence[Segment]:
        """Role and organization out of what is there, in this order if the words do not tell otherwise."""
        if len(pool) == 1:
            self._either(pool[0])
            return ()
        role = next((segment for segment in pool if _is_role(segment)), None)
        place = next((segment for segment in pool if segment is not role and _is_organization(segment)), None)
        others = [segment for segment in pool if segment not in (role, place)]
        if role is None and others:
            role = others.pop(0)
        if place is None and others:
            place = others.pop(0)
        for kind, segment in ((PartKind.ROLE, role), (PartKind.ORGANIZATION, place)):
            if segment is not None:
                self._line.claim(kind, segment.start, segment.end, _without_article(segment.text, kind))
        return others

    def _either(self, segment: Segment) -> None:
        """Where only one thing is said, it is the role or the organization."""
        role = _is_role(segment)
        sure = role or _is_organization(segment) or segment.in_brackets
        if not sure:
            span = (segment.start, segment.end)
            asked = doubt(DoubtKind.WORK, self._line.text, span, self._answers, (ORGANIZATION, ROLE))
            self._doubts.append(asked)
            role = asked.reading == ROLE
        kind = PartKind.ROLE if role else PartKind.ORGANIZATION
        self._line.claim(kind, segment.start, segment.end, _without_article(segment.text, kind), sure=sure)

    def _rest(self, pool: Sequence[Segment]) -> None:
        """What is said last after a stroke is how one knows them; everything else is kept as a note."""
        for segment in pool:
            apart = segment.stands_apart and segment.before not in "\n\t" and not self._line.has(PartKind.HOW)
            kind = PartKind.HOW if apart and words.is_name(segment.text) else PartKind.NOTE
            self._line.claim(kind, segment.start, segment.end, sure=False)

    def _take(self, segment: Segment, kind: PartKind, start: int, end: int, value: str) -> None:
        self._line.claim(kind, start, end, value)
        self._left.remove(segment)


def _can_be_inverted(family: Segment, given: Segment, *, alone: bool) -> bool:
    one_word = [word for word in family.text.split() if word not in words.PARTICLES]
    texts = (" ".join(one_word), given.text)
    if any(words.is_cjk(text) or words.is_small(text) or not words.is_name(text) for text in texts):
        return False
    likely = len(one_word) == 1 and len(given.text.split()) <= 2
    return likely and not _is_role(given) and not _is_organization(given) and (alone or given.after in _FIRM_ENDS)


def _before_at(segment: Segment) -> Segment:
    match = _AT.search(segment.text)
    return segment if match is None or not segment.part(0, match.start()).text else segment.part(0, match.start())


def _role_behind(name: Segment) -> Segment | None:
    """ "data journalist" of "Wei Chen data journalist", and of "wei chen data journalist"."""
    if not words.is_role(name.text):
        return None
    found = list(_WORD.finditer(name.text))
    small = [match for match in found[1:] if words.is_small(match.group()) and match.group() not in words.PARTICLES]
    if name.text == name.text.lower():
        small = small[1:]  # the last name
    if not small or not words.is_role(name.text[small[0].start() :]):
        return None
    return name.part(small[0].start(), len(name.text))


def _is_role(segment: Segment) -> bool:
    return words.is_role(segment.text) or (words.is_small(segment.text) and not words.is_organization(segment.text))


def _is_organization(segment: Segment) -> bool:
    return words.is_organization(segment.text) and not words.is_role(segment.text)


def _is_work(segment: Segment) -> bool | None:
    """True for a role, False for an organization, None where the words do not tell."""
    if _is_organization(segment):
        return False
    return True if words.is_role(segment.text) else None


def _without_article(text: str, kind: PartKind = PartKind.ROLE) -> str:
    return _ARTICLE.sub("", text) if kind is PartKind.ROLE else text


_FIRM_ENDS = frozenset(";\n\t|")
_AT = pattern(r"(?:^|(?<=\s))(?:at|@|bei|chez)\s+(?=\S)")
_ARTICLE = pattern(r"^(?:the|an?)\s+(?=\S)")
_WORD = re.compile(r"\S+")
_LABEL = pattern(
    r"(?P<label>name|role|title|position|org|organi[sz]ation|company|employer|field|notes?|how)\s{0,3}[:=]\s{0,3}(?P<value>\S.*)"
)
_LABELS = {
    **dict.fromkeys(("role", "title", "position"), PartKind.ROLE),
    **dict.fromkeys(("org", "organization", "organisation", "company", "employer"), PartKind.ORGANIZATION),
    **dict.fromkeys(("note", "notes"), PartKind.NOTE),
    "name": PartKind.NAME,
    "field": PartKind.FIELD,
    "how": PartKind.HOW,
}
_NOTHING_SAID = pattern(
    r"(?:(?:with|best|kind|kindest|warm|many|all the)\s+){0,2}"
    r"(?:regards|wishes|best|thanks|sincerely|cheers|yours(?: \w+)?)"
    r"|(?:tele)?phone|tel|mobile|fax|e-?mail|web(?:site)?"
    r"|met vriendelijke groet(?:en)?|mit freundlichen gr[üu](?:ß|ss)en|cordialement|sent from my \w+"
)
