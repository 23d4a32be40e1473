"""Files that are no tables of text, told by how they begin."""

_BEGINNINGS = (
    (b"%PDF-", "PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Excel (.xls)"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"{\\rtf", "RTF"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_INSIDE_ZIP = (
    (b"xl/", "Excel (.xlsx)"),
    (b"word/", "Word (.docx)"),
    (b"opendocument.spreadsheet", "OpenDocument (.ods)"),
    (b"Index/", "Numbers (.numbers)"),
)
_MARKUP = (
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
    (b"<?xml", "XML"),
    (b"begin:vcard", "vCard"),
    (b"begin:vcalendar", "iCalendar"),
)
_SAMPLE = 8192
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27, 28, 29, 30, 31} | {127})


def kind_of(data: bytes) -> str:
    """What a file is, if it is no table; empty where it may be one."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data)
    beginning = data.removeprefix(b"\xef\xbb\xbf")[:64].lstrip().lower()
    for start, kind in _MARKUP:
        if beginning.startswith(start):
            return kind
    for start, kind in _BEGINNINGS:
        # Two letters may begin a heading too.
        if data.startswith(start) and (len(start) > 2 or _has_controls(data)):
            return kind
    return ""


def is_binary(text: str) -> bool:
    """Whether what was decoded is no text: full of signs that nobody types."""
    sample = text[:_SAMPLE]
    odd = sum((sign < " " and sign not in "\t\n\v\f\r\x1a\0") or sign == "\ufffd" for sign in sample)
    return odd * 20 > len(sample) or sample.count("\0") * 4 > len(sample)


def _in_zip(data: bytes) -> str:
    head, tail = data[:_SAMPLE], data[-4 * _SAMPLE :]
    for sign, kind in _INSIDE_ZIP:
        if sign in head or sign in tail:
            return kind
    return "ZIP"


def _has_controls(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return len(sample.translate(None, _CONTROLS)) < len(sample)
