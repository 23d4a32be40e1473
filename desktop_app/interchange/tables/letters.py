"""Which letters the bytes of a text file stand for."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024
_CHUNK = 2**20
_TELLING_LINES = 500
_LONGEST_TELLING = 1000
# What a user may say a file is in.
ENCODINGS = (
    "utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "iso8859-15", "mac-roman", "koi8-r",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
_WESTERN = frozenset("äöüÄÖÜßéèêëÉÈÊËáàâãåÁÀÂÃÅíìîïÍÌÎÏóòôõÓÒÔÕúùûÚÙÛñÑçÇøØæÆœŒýÿþðŠšŽž’‘“”–—…€«»°´·ªº¿¡")
_CENTRAL = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäöüÄÖÜßőűŐŰăâîşţĂÂÎŞŢľĺŕđĐô’“”„–—…€")


@dataclass(frozen=True, slots=True)
class Letters:
    """An encoding by Python's name; `guessed` where the bytes would make sense otherwise too, `broken` where some
    bytes are no letters in it.
    """

    encoding: str
    guessed: bool = False
    broken: bool = False


def letters_of(data: bytes) -> Letters:
    """How a text file is to be decoded: by its mark, as UTF-8 or UTF-16 where it is that, else by which old encoding
    makes words of it.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Letters(encoding, broken=not _decodes(data, encoding))
    if wide := _without_mark(data[:_SAMPLE]):
        return Letters(wide)
    if data.isascii() or _decodes(data, "utf-8"):
        return Letters("utf-8")
    return _old(data)


def _decodes(data: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    view = memoryview(data)
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(view[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(sample: bytes) -> str:
    """UTF-16 without a mark: the delimiters and line ends alone make every other byte of many pairs a zero."""
    even, odd = sample[::2], sample[1::2]
    if len(odd) < 2:
        return ""
    if odd.count(0) * 5 > len(odd) and even.count(0) * 50 < len(even):
        return "utf-16-le"
    if even.count(0) * 5 > len(even) and odd.count(0) * 50 < len(odd):
        return "utf-16-be"
    return ""


def _old(data: bytes) -> Letters:
    telling = _telling(data)
    points = {encoding: _points(telling, encoding, judge) for encoding, judge in _JUDGES.items()}
    best = max(points, key=points.__getitem__)
    if best == "utf-8":
        return Letters(best, broken=True)
    text = telling.decode(best, "replace")
    # Most of Western and Central European letters stand at the same bytes.
    rivals = [points[other] for other in points if telling.decode(other, "replace") != text]
    certain = best == "cp1252" and points[best] > 0 and points[best] * 5 > max(rivals) * 6
    return Letters(best, guessed=not certain)


def _telling(data: bytes) -> bytes:
    """Lines with bytes beyond ASCII: all that tells encodings apart."""
    found: list[bytes] = []
    start = 0
    while start < len(data) and len(found) < _TELLING_LINES:
        end = data.find(b"\n", start, start + _CHUNK)
        end = min(start + _CHUNK, len(data)) if end < 0 else end + 1
        line = data[start : min(end, start + _LONGEST_TELLING)]
        if not line.isascii():
            found.append(line)
        start = end
    return b"".join(found)


def _points(telling: bytes, encoding: str, judge: Callable[[str], int]) -> int:
    text = telling.decode(encoding, "replace")
    return judge(text) - 3 * text.count("\ufffd")


def _alone(usual: frozenset[str]) -> Callable[[str], int]:
    """Letters with marks stand among plain ones, seldom three in a row."""

    def judge(text: str) -> int:
        points = run = 0
        before = ""
        for sign in text:
            run = run + 1 if not sign.isascii() else 0
            if run:
                # A capital after a small letter is no word of any alphabet.
                fits = run < 3 and sign in usual and not (sign.isupper() and before.islower())
                points += 1 if fits else -1
            before = sign
        return points

    return judge


def _in_words(first: str, last: str, signs: int = 1) -> Callable[[str], int]:
    """Letters of another alphabet stand beside one another; `signs` is how many bytes one of them takes."""

    def judge(text: str) -> int:
        points, before = 0, ""
        for sign in text:
            if first <= sign <= last:
                fits = before != "" and not (before.islower() and sign.isupper())
                points += signs if fits else -signs
                before = sign
            else:
                points -= not sign.isascii()
                before = ""
        return points

    return judge


def _utf_8(text: str) -> int:
    return sum(2 for sign in text if not sign.isascii() and sign != "\ufffd") - text.count("\ufffd")


_JUDGES: dict[str, Callable[[str], int]] = {
    "utf-8": _utf_8,
    "cp1252": _alone(_WESTERN),
    "cp1250": _alone(_CENTRAL),
    "mac-roman": _alone(_WESTERN),
    "cp1251": _in_words("А", "я"),
    "shift_jis": _in_words("\u3041", "\u9fff", 2),
}
