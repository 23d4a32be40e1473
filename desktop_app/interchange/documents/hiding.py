"""Names replaced by letters that stand for the same person throughout a document, also inside texts."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from desktop_app.interchange.documents import forms
from desktop_app.interchange.documents.common_words import NAMES, OTHERS, PROVIDERS
from desktop_app.interchange.documents.forms import Form
from desktop_app.interchange.documents.paper import Print
from desktop_app.interchange.documents.spans import digits, spans
from desktop_app.interchange.documents.tokens import Token, key_of, keys, tokens
from desktop_app.method.first_names import first_name
from desktop_app.method.nicknames import same_first_name
from desktop_app.records.contacts import Contact, ContactPoint, ContactRef, PointKind

# Between two names of one name may stand so much that is neither a letter nor a digit.
_GAP = re.compile(r"\s*[^\w\s]{0,3}\s*[^\w\s]{0,2}\s*|_{1,2}")
_WIDEST_GAP = 24
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:www\d?\.)?([^/\s?#:]+)", re.IGNORECASE)
_SHORTEST_PART = 4
Owner = tuple[str, object]  # ("person", id), ("organization", folded name) or ("word", what stands for it)


class Hiding:
    """Hides the people and organizations it is told of; whom it was told of first has the first letter.

    What is like an e-mail, a phone number or a link is hidden whoever it belongs to.
    """

    def __init__(self, how: Print) -> None:
        self._how = how
        self._forms: dict[str, dict[Form, set[Owner]]] = {}
        self._letters: dict[Owner, str] = {}
        self._counts = {"person": 0, "organization": 0}
        self._first_names: dict[str, set[Owner]] = {}
        self._phones: set[str] = set()

    # Whom to hide

    def add_subject(self, contact: Contact) -> None:
        """Somebody whom the document is about, with all that leads to them."""
        owner: Owner = ("person", contact.id)
        self._letter(owner)
        self._add(forms.of_person(contact.name, near=True), owner)
        self._first_names.setdefault(key_of(first_name(contact.name)), set()).add(owner)
        if contact.organization.strip():
            self.add_organization(contact.organization)
            self._letter(_organization(contact.organization))
        for point in contact.points:
            self._add_point(point)

    def add_others(self, people: Iterable[ContactRef], organizations: Iterable[str], said: frozenset[str]) -> None:
        """Who may be named besides; `said` are the keys of all words of the document, so that only these cost."""
        for person in people:
            owner: Owner = ("person", person.id)
            if owner not in self._letters and _may_be_said(person.name, said):
                self._add(forms.of_person(person.name, near=False), owner)
        for name in organizations:
            if _may_be_said(name, said) or forms.initials(name) in said:
                self.add_organization(name)

    def add_organization(self, name: str) -> None:
        """An organization, by its name."""
        self._add(forms.of_organization(name), _organization(name))

    def _add(self, wanted: Iterable[Form], owner: Owner) -> None:
        for form in wanted:
            if form.keys:
                self._forms.setdefault(form.keys[0], {}).setdefault(form, set()).add(owner)

    def _add_point(self, point: ContactPoint) -> None:
        if point.kind is PointKind.PHONE and digits(point.value):
            self._phones.add(digits(point.value))
        for part in _parts(point):
            found = keys(part)
            if len(found) > 1 or (len("".join(found)) >= _SHORTEST_PART and not set(found) & (NAMES | OTHERS)):
                self._add([Form(found)], ("word", _STAND_INS[point.kind]))

    # Hiding

    def person(self, person: ContactRef) -> str:
        """What stands for a person."""
        return self._label(("person", person.id))

    def organization(self, name: str) -> str:
        """What stands for an organization; nothing for none."""
        return self._label(_organization(name)) if name.strip() else ""

    def hidden(self, text: str) -> str:
        """A text in which nobody is named."""
        pieces, done = [], 0
        for start, end, instead in self._found(text):
            pieces += [text[done:start], instead]
            done = end
        return "".join([*pieces, text[done:]])

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Places from left to right, none over another: a link goes before the names in it."""
        cut = [(span.start, span.end, self._how.words[_WORDS[span.kind]]) for span in spans(text, self._phones)]
        words = tokens(text)
        named, place = [], 0
        while place < len(words):
            length, instead = self._match(text, words, place)
            if length:
                named.append((words[place].start, words[place + length - 1].end, instead))
            place += max(1, length)
        done = 0
        for start, end, instead in sorted(cut + named, key=lambda one: (one[0], -one[1])):
            if start >= done:
                yield start, end, instead
                done = end
            elif end > done:  # what reaches beyond goes as well
                yield done, end, ""
                done = end

    def _match(self, text: str, words: list[Token], place: int) -> tuple[int, str]:
        """How many words from `place` on name somebody, the most there are, and what stands for them."""
        best, owners = 0, set[Owner]()
        for form, whose in self._forms.get(words[place].key, {}).items():
            length = len(form.keys)
            if length >= best and self._fits(form, text, words[place : place + length]):
                owners = owners | whose if length == best else set(whose)
                best = length
        if not best:
            owners = self._by_short_form(words[place])
            best = 1 if owners else 0
        return best, self._one_of(owners) if best else ""

    def _fits(self, form: Form, text: str, words: list[Token]) -> bool:
        if tuple(word.key for word in words) != form.keys or (form.large and not words[0].large):
            return False
        if form.exact and not text[words[0].start : words[0].end].isupper():
            return False
        return all(
            other.start - one.end <= _WIDEST_GAP and _GAP.fullmatch(text, one.end, other.start)
            for one, other in pairwise(words)
        )

    def _by_short_form(self, word: Token) -> set[Owner]:
        """Subjects who are meant by "Liz" or, in some languages, "Amaras"."""
        if not word.large or word.key in NAMES or word.key in OTHERS or len(word.key) < forms.SHORTEST:
            return set()
        found = {
            owner for first, owners in self._first_names.items() if same_first_name(first, word.key) for owner in owners
        }
        if not found and word.key.endswith("s") and len(word.key) > _SHORTEST_PART:
            alone = Form((word.key[:-1],))
            return self._forms.get(word.key[:-1], {}).get(alone, set())
        return found

    def _one_of(self, owners: set[Owner]) -> str:
        for kind in ("person", "organization", "word"):
            some = [owner for owner in owners if owner[0] == kind]
            if some:
                return self._label(some[0]) if len(some) == 1 else self._how.words["somebody"]
        return self._how.words["somebody"]

    def _label(self, owner: Owner) -> str:
        kind, what = owner
        if kind == "word":
            return self._how.words[str(what)]
        return self._how.words[f"{kind}_x"].format(name=self._letter(owner))

    def _letter(self, owner: Owner) -> str:
        if owner not in self._letters:
            self._letters[owner] = letters(self._counts[owner[0]])
            self._counts[owner[0]] += 1
        return self._letters[owner]


_WORDS = {"email": "an_email", "phone": "a_phone", "link": "a_link"}
_STAND_INS = {
    PointKind.EMAIL: "an_email",
    PointKind.PHONE: "a_phone",
    PointKind.LINK: "a_link",
    PointKind.ADDRESS: "an_address",
}


def letters(number: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    rest, last = divmod(number, 26)
    return (letters(rest - 1) if rest else "") + chr(ord("A") + last)


def _organization(name: str) -> Owner:
    return "organization", " ".join(keys(name)) or name.strip()


def _may_be_said(name: str, said: frozenset[str]) -> bool:
    """Whether a word of a name is among those said; umlauts may be written out there."""
    found = keys(name)
    if not said.isdisjoint(found) or "".join(found) in said:
        return True
    return not name.isascii() and not said.isdisjoint(keys(forms.written_out(name)))


def _parts(point: ContactPoint) -> Iterator[str]:
    """A way to reach somebody, and the parts of it that tell as much."""
    value = point.value.strip()
    if point.kind is PointKind.ADDRESS:
        yield from (line for line in value.splitlines() if len(keys(line)) > 1)
        return
    yield value
    if point.kind is PointKind.EMAIL:
        local, _, host = value.rpartition("@")
        yield from (part for part in (local, host) if part.lower() not in PROVIDERS)
    if point.kind is PointKind.LINK and (found := _HOST.match(value)):
        rest, shared = value[found.end() :].strip("/"), found[1].lower() in PROVIDERS
        last = rest.rpartition("/")[2]
        # On a site of one's own the last part may be any word ("about"); elsewhere it is whose page it is.
        yield last if shared else found[1]
        yield f"{found[1]}/{rest}"
