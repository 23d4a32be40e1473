"""Names of files that every system can have, for people with any name."""

import re
import unicodedata

LONGEST = 60
_UNFIT = re.compile(r'[\\/:*?"<>|]')
# Names that Windows keeps for devices.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class Names:
    """Gives each a name that none before it has, on no system."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def of(self, text: str) -> str:
        """A name for `text`, without an ending."""
        name = wanted = _fit(text)
        number = 1
        while (key := unicodedata.normalize("NFC", name).casefold()) in self._given:
            number += 1
            name = f"{wanted} ({number})"
        self._given.add(key)
        return name


def _fit(text: str) -> str:
    kept = "".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in _UNFIT.sub(" ", text))
    name = unicodedata.normalize("NFC", " ".join(kept.split())).strip(". ")
    while len(name.encode()) > LONGEST * 2 or len(name) > LONGEST:
        name = name[:-1].rstrip(". ")
    return f"{name}_" if _DEVICES.fullmatch(name) else name or "No name"
