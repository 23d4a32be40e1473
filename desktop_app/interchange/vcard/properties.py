"""A logical line as a property: group, name, parameters and value."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desktop_app.interchange.vcard.letters import CONTROLS
from desktop_app.interchange.vcard.names import named
from desktop_app.records.exchange import CardReason

MOST_PARAMETERS = 64
Parameters = tuple[tuple[str, str], ...]
# What a label in the notebook is made of, and the property's own way to say it.
LABELS = ("home", "work", "cell", "mobile", "fax", "pager", "other", "main", "school", "video", "text", "car")
_TYPE_OF = {kind: kind for kind in LABELS if kind != "cell"} | {"mobile": "cell"}
# Says nothing: any telephone is for voices, any address of the internet's.
_NO_NEWS = frozenset(("voice", "internet", "pref"))
_NAME = re.compile(r"[ \t]*(?:([\w-]+)\.)?([\w-]+)[ \t]*", re.ASCII)
_QUOTED_HEAD = re.compile(r'((?:[^":]|"[^"]*")*+):')
_PIECES = re.compile(r'(?:[^";]|"[^"]*")++|"')
_PARTS = re.compile(r'(?:[^",]|"[^"]*")++')
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_AS_URI = ("VALUE", "uri")
_ENCODINGS = frozenset(("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"))
_VALUES = frozenset(("INLINE", "URL", "CONTENT-ID", "CID"))
_SAFE = re.compile(r'^[^":;,\x00-\x1f\x7f]*$')
_CACHED = 200


def types_of(label: str) -> list[str] | None:
    """The TYPEs that a label is made of, each once; None for any other label."""
    words = label.split(" ") if label else []
    types = [_TYPE_OF.get(word, "") for word in words]
    return types if all(types) and len(set(types)) == len(types) else None


@dataclass(frozen=True)
class Head:
    """What stands before the colon. `parameters` are (NAME, value) in their order, several TYPEs one by one."""

    group: str
    name: str
    parameters: Parameters

    def values_of(self, name: str) -> list[str]:
        """Every value of a parameter, in lower case."""
        return [value.lower() for key, value in self.parameters if key == name]

    @cached_property
    def types(self) -> list[str]:
        """The TYPEs: home, work, cell, pref ..."""
        return self.values_of("TYPE")

    @cached_property
    def is_binary(self) -> bool:
        """Whether the value is base64."""
        return bool({"b", "base64"} & set(self.values_of("ENCODING")))

    @cached_property
    def preference(self) -> int:
        """1 is the most preferred; 200 where nothing is said."""
        if "pref" in self.types:
            return 1
        numbers = [int(value) for value in self.values_of("PREF") if value.isdecimal() and len(value) < 4]
        return min(numbers, default=200)

    @cached_property
    def label(self) -> str:
        """The TYPEs as the label of a contact point: "work", "home fax", "mobile"."""
        found = dict.fromkeys(kind for kind in self.types if kind in LABELS)
        return " ".join("mobile" if kind == "cell" else kind for kind in found) or " ".join(self.own_label[2:].split())

    @cached_property
    def own_label(self) -> str:
        """A TYPE of one's own, as Android writes a label: X-Switchboard."""
        own = (value for key, value in self.parameters if key == "TYPE" and value[:2].lower() == "x-")
        return "" if set(self.types) & set(LABELS) else next(own, "")

    @cached_property
    def more(self) -> Parameters:
        """The parameters that label and preference do not tell."""
        return tuple(
            (key, value)
            for key, value in self.parameters
            if key not in ("ENCODING", "CHARSET", "PREF")
            and (key, value.lower()) != ("VALUE", "text")
            and not (key == "TYPE" and self._is_told(value))
        )

    @cached_property
    def kept(self) -> Parameters:
        """The parameters in the form of version 4.0, without those that only say how the value was written."""
        return tuple(
            ("PREF", "1")
            if key == "TYPE" and value.lower() == "pref"
            else _AS_URI
            if (key, value.lower()) == ("VALUE", "url")
            else pair
            for pair in self.parameters
            for key, value in [pair]
            if key not in ("ENCODING", "CHARSET") and not (key == "VALUE" and value.lower() in ("inline", "binary"))
        )

    def _is_told(self, kind: str) -> bool:
        return not kind or kind.lower() in _NO_NEWS or kind.lower() in LABELS or kind == self.own_label


@dataclass(slots=True)
class Property:
    """One property; `line` is where it begins, `head` is shared by all that have the same."""

    line: int
    head: Head
    value: str

    @property
    def name(self) -> str:
        """Its name, in capitals."""
        return self.head.name


def parse(text: str, line: int) -> Property | CardReason:
    """The property on a logical line, or why there is none."""
    found = _QUOTED_HEAD.match(text) if '"' in text else None
    start, colon, value = (found[1], ":", text[found.end() :]) if found else text.partition(":")
    if not colon:
        return CardReason.NO_PROPERTY
    head = head_of(start) if len(start) <= _CACHED else _head(start)
    return Property(line, head, value) if isinstance(head, Head) else head


@lru_cache(maxsize=2048)
def head_of(text: str) -> Head | CardReason:
    """The same as kept from the last time: most heads of a file are in each of its cards."""
    return _head(text)


def _head(text: str) -> Head | CardReason:
    name, _, rest = text.partition(";")
    found = _NAME.fullmatch(name)
    if found is None:
        return CardReason.NO_PROPERTY
    if rest.count(";") >= MOST_PARAMETERS or rest.count(",") >= MOST_PARAMETERS:
        return CardReason.TOO_MANY_PARAMETERS
    pieces = _PIECES.findall(rest) if '"' in rest else rest.split(";")
    parameters = tuple(one for piece in pieces if piece.strip() for one in _parameters(piece))
    name = named(found[2])
    return Head(found[1] or "", named(f"X-{name}") if name[:1].isdigit() else name, parameters)


def _parameters(piece: str) -> Iterator[tuple[str, str]]:
    name, equals, value = piece.partition("=")
    if not equals:
        bare = name.strip()
        large = bare.upper()
        # As version 2.1 has them: without their name.
        if large in _ENCODINGS or large in _VALUES:
            yield ("ENCODING" if large in _ENCODINGS else "VALUE"), bare
        else:
            yield from (("TYPE", kind.strip()) for kind in bare.replace('"', "").split(",") if kind.strip())
        return
    name = named(name)
    for part in _PARTS.findall(value) if '"' in value else value.split(","):
        part = part.strip()
        quoted = len(part) > 1 and part[0] == part[-1] == '"'
        text = part[1:-1] if quoted else part
        # TYPE="home,work" is written by some for what TYPE=home,work means.
        for one in text.replace('"', "").split(",") if name == "TYPE" else [text]:
            yield name, _CARET.sub(lambda found: _CARETS[found[1]], one)


_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def unescape(value: str) -> str:
    """The text that a value stands for."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def escape(text: str) -> str:
    """A text as the value of a property."""
    if text.isalnum():
        return text
    return one_line(text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"))


def one_line(value: str) -> str:
    """A value without what would break its line."""
    if value.isprintable():
        return value
    return CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n"))


def split(value: str, at: str) -> list[str]:
    """The parts of a value between unescaped `at`, each as the text it stands for."""
    if "\\" not in value:
        return value.split(at)
    return [unescape(part) for part in raw_split(value, at)]


def raw_split(value: str, at: str) -> list[str]:
    """The parts of a value between unescaped `at` as they stand there."""
    # What is escaped is one with its backslash: its length is even, so that it hides no separator.
    found = re.findall(rf"((?:[^\\{at}]|\\.|\\$)*+)({at}|$)", value, re.DOTALL)
    parts = [part for part, _ in found]
    return parts[:-1] if len(found) > 1 and found[-2][1] == "" else parts


def line_of(group: str, name: str, parameters: Iterable[tuple[str, str]], value: str) -> str:
    """A property as one line."""
    head = f"{group}.{name}" if group else name
    return f"{head}{''.join(f';{key}={_parameter(one)}' for key, one in parameters)}:{value}"


def _parameter(value: str) -> str:
    value = CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    value = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return value if _SAFE.match(value) and value == value.strip() else f'"{value}"'
