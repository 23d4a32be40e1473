"""The kept properties of a contact as it leaves: which of them still say what the fields say.

One that says in parts what a field says in one goes out in its place as long as the field says the same; a stale one
stays behind. Of several for one field the first is the field's own; the others go out too: no field held them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable

from desktop_app.interchange.vcard import meaning
from desktop_app.interchange.vcard.making import POINT_MEANINGS, POINTS
from desktop_app.interchange.vcard.properties import unescape
from desktop_app.records.contacts import ContactPoint
from desktop_app.records.exchange import Extra

_FIELDS = frozenset(("FN", "N", "ORG", "TITLE", "ROLE", "TZ", "NOTE", *POINTS))
# Written from fields of the contact alone.
_OWN = frozenset(("UID", "REV", "PRODID", "CATEGORIES", "VERSION", "X-ASKWELL-FIELD", "X-ASKWELL-HOW-KNOWN"))


class Kept:
    """The kept properties by what they stand for."""

    def __init__(self, extras: Iterable[Extra]) -> None:
        self._rest: list[Extra] = []
        self._by_name: defaultdict[str, list[Extra]] = defaultdict(list)
        self._standing: set[int] = set()
        for extra in extras:
            name = extra.name.upper()
            if name in _FIELDS:
                self._by_name[name].append(extra)
            elif name not in _OWN:
                self._rest.append(extra)

    def rest(self) -> list[Extra]:
        """What no field stands for."""
        return self._rest

    def stands(self, extra: Extra) -> bool:
        """Whether a property that was handed out says what its field says."""
        return id(extra) in self._standing

    def names(self, name: str) -> tuple[list[Extra], list[Extra]]:
        """FN and N; both empty where the name is another by now."""
        formatted, structured = self._by_name["FN"], self._by_name["N"]
        first = structured[0].value if structured else ""
        if formatted and meaning.shown_name(formatted[0].value, first) == name:
            return formatted, structured
        return [], structured if structured and meaning.shown_name(name, first) and _still(first, name) else []

    def organization(self, text: str) -> list[Extra]:
        """ORG."""
        return self._of(("ORG",), meaning.organization, text)

    def role(self, text: str) -> list[Extra]:
        """TITLE and ROLE."""
        return self._of(("TITLE", "ROLE"), meaning.one_text, text)

    def time_zone(self, text: str) -> list[Extra]:
        """TZ."""
        return self._of(("TZ",), meaning.time_zone, text)

    def notes(self, text: str) -> list[Extra]:
        """NOTE: all that were put together, or none."""
        found = self._by_name["NOTE"]
        if not found or "\n\n".join(unescape(extra.value) for extra in found) != text:
            return []
        self._standing.add(id(found[0]))
        return found

    def point(self, name: str, point: ContactPoint) -> Extra | None:
        """The property of a contact point, each once."""
        means = POINT_MEANINGS[point.kind]
        for extra in self._by_name.get(name, ()):
            if means(extra.value) == point.value:
                self._by_name[name].remove(extra)
                return extra
        return None

    def _of(self, names: tuple[str, ...], means: Callable[[str], str], text: str) -> list[Extra]:
        found = [extra for name in names for extra in self._by_name.get(name, ())]
        if not found:
            return []
        own = next((extra for extra in found if means(extra.value) == text), None)
        if own is None:
            return found[1:]
        self._standing.add(id(own))
        return [own, *(extra for extra in found if extra is not own)]


def _still(structured: str, name: str) -> bool:
    return meaning.spoken_name(structured) == name
