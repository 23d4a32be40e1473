"""A logical line as a property: group, name, parameters and value."""

import re
from dataclasses import dataclass

_HEAD = re.compile(r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)\s*(?P<rest>[;:])", re.ASCII)
# name=value, name="quoted", or a bare value as version 2.1 has it.
_PARAMETER = re.compile(r'\s*(?:([\w-]+)\s*=)?\s*((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)\s*([;:])')
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_ENCODINGS = frozenset(("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"))
MOST_PARAMETERS = 64


@dataclass(slots=True)
class Property:
    """One property. `parameters` are (NAME, value) in their order, a repeated TYPE as often as it stands there."""

    line: int
    group: str
    name: str
    parameters: list[tuple[str, str]]
    value: str

    def values_of(self, name: str) -> list[str]:
        """Every value of a parameter, in lower case."""
        return [value.lower() for key, value in self.parameters if key == name]

    @property
    def types(self) -> list[str]:
        """The TYPEs: home, work, cell, pref ..."""
        return self.values_of("TYPE")

    @property
    def is_binary(self) -> bool:
        """Whether the value is base64."""
        return bool({"b", "base64"} & set(self.values_of("ENCODING")))


def parse(text: str, line: int) -> Property | None:
    """The property on a logical line; None where there is none."""
    head = _HEAD.match(text)
    if head is None:
        return None
    parameters: list[tuple[str, str]] = []
    at, end = head.end(), head["rest"]
    while end == ";" and len(parameters) < MOST_PARAMETERS:
        found = _PARAMETER.match(text, at)
        if found is None:
            return None
        _add(parameters, found[1], found[2])
        at, end = found.end(), found[3]
    if end != ":":
        return None
    return Property(line, head["group"] or "", head["name"].upper(), parameters, text[at:])


def _add(parameters: list[tuple[str, str]], name: str | None, value: str) -> None:
    if name is None:
        bare = value.strip()
        if bare:
            parameters.append(("ENCODING" if bare.upper() in _ENCODINGS else "TYPE", bare))
        return
    for part in _split_commas(value):
        parameters.append((name.upper(), _CARET.sub(lambda found: _CARETS[found[1]], part)))


def _split_commas(value: str) -> list[str]:
    if '"' not in value:
        return [part.strip() for part in value.split(",")]
    parts = re.findall(r'"[^"]*"|[^",]+', value)
    # TYPE="home,work" is written by some for what TYPE=home,work means.
    return [inner.strip() for part in parts for inner in part.strip('"').split(",") if inner.strip()]


_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def unescape(value: str) -> str:
    """The text that a value stands for."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def split(value: str, at: str) -> list[str]:
    """The parts of a value between unescaped `at`, each as the text it stands for."""
    if "\\" not in value:
        return value.split(at)
    parts, start, place = [], 0, 0
    while place < len(value):
        if value[place] == "\\":
            place += 2
            continue
        if value[place] == at:
            parts.append(value[start:place])
            start = place + 1
        place += 1
    parts.append(value[start:])
    return [unescape(part) for part in parts]
