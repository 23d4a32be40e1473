"""The frame of a ZIP file, looked at with suspicion before anything in it is unpacked.

Python's reader is generous: it takes files with things before, between and behind what the directory names, and the
directory's word for every size. Here the directory, each file's own head and the places of all of them have to agree.
"""

import re
import stat
import struct
import zipfile
from typing import IO

from desktop_app.interchange.archive import layout
from desktop_app.records.archives import ArchiveProblem, Fault

_END = struct.Struct("<4s4H2LH")
_LOCAL = struct.Struct("<4s5H3L2H")
_END_MARK, _LOCAL_MARK, _LARGE_END_MARK = b"PK\x05\x06", b"PK\x03\x04", b"PK\x06\x07"
_LARGE_END_SIZE = 20
_ENCRYPTED = 0x1 | 0x40
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BAD = re.compile(r"[\x00-\x1f\x7f\\:]|^/|(^|/)\.\.?(/|$)|//")


def directory(file: IO[bytes]) -> zipfile.ZipFile:
    """The archive in `file`, every frame in order. Raises ArchiveProblem."""
    size = file.seek(0, 2)
    start = _look_at_end(file, size)
    try:
        found = zipfile.ZipFile(file)
        entries = found.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise ArchiveProblem(Fault.CUT_OFF, where=str(error)) from error
    _look_at_names(entries)
    for entry in entries:
        _look_at(entry)
    _look_at_sizes(entries)
    _look_at_places(file, entries, start)
    return found


def _look_at_end(file: IO[bytes], size: int) -> int:
    """The place of the directory; nothing may stand behind it but the end, and not too much in it."""
    file.seek(0)
    if file.read(4) not in (_LOCAL_MARK, _END_MARK):
        raise ArchiveProblem(Fault.NO_ARCHIVE)
    file.seek(max(0, size - _END.size))
    tail = file.read(_END.size)
    if len(tail) < _END.size or tail[:4] != _END_MARK:
        raise ArchiveProblem(Fault.CUT_OFF, where="the end is missing")
    _, disk, first, here, count, length, start, comment = _END.unpack(tail)
    if disk or first or here != count or comment or start + length + _END.size != size:
        raise ArchiveProblem(Fault.CUT_OFF, where="the directory is not where it should be")
    if count > layout.MOST_FILES or length > layout.LARGEST_DIRECTORY:
        raise ArchiveProblem(Fault.TOO_MANY, where=str(count))
    file.seek(max(0, size - _END.size - _LARGE_END_SIZE))
    if file.read(len(_LARGE_END_MARK)) == _LARGE_END_MARK:
        # The end of a larger ZIP: Python would take another directory from there, as large as that one says.
        raise ArchiveProblem(Fault.CUT_OFF, where="there are two directories")
    return int(start)


def _look_at_names(entries: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        # What zipfile shows stops at a NUL and turns some signs round; the name as it stands must be good by itself.
        name = entry.orig_filename
        if _BAD.search(name) or name != entry.filename or not name:
            raise ArchiveProblem(Fault.BAD_NAME, where=_shown(name))
        if (key := name.casefold().rstrip("/")) in seen:
            raise ArchiveProblem(Fault.TWICE, where=_shown(name))
        seen.add(key)


def _look_at(entry: zipfile.ZipInfo) -> None:
    name = _shown(entry.filename)
    if entry.flag_bits & _ENCRYPTED:
        raise ArchiveProblem(Fault.ENCRYPTED, where=name)
    mode = stat.S_IFMT(entry.external_attr >> 16)
    if mode not in (0, stat.S_IFREG, stat.S_IFDIR) or entry.compress_type not in _METHODS:
        raise ArchiveProblem(Fault.BAD_NAME, where=name)
    if entry.is_dir() and entry.file_size:
        raise ArchiveProblem(Fault.BAD_NAME, where=name)
    if entry.file_size > layout.LARGEST_FILE:
        raise ArchiveProblem(Fault.TOO_LARGE, where=name)
    if _grows(entry.file_size, entry.compress_size):
        raise ArchiveProblem(Fault.BOMB, where=name)


def _look_at_sizes(entries: list[zipfile.ZipInfo]) -> None:
    size, packed = (sum(getattr(entry, name) for entry in entries) for name in ("file_size", "compress_size"))
    if size > layout.LARGEST:
        raise ArchiveProblem(Fault.TOO_LARGE)
    if _grows(size, packed):
        raise ArchiveProblem(Fault.BOMB, where="all of them")


def _grows(size: int, packed: int) -> bool:
    """Whether this much comes out of too little."""
    return size > layout.SUSPICIOUS_SIZE and size > layout.SUSPICIOUS_RATIO * max(1, packed)


def _look_at_places(file: IO[bytes], entries: list[zipfile.ZipInfo], end: int) -> None:
    """Each file lies behind the one before it, and its own head tells the same name and kind as the directory."""
    free = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < free:
            raise ArchiveProblem(Fault.OVERLAPPING, where=_shown(entry.filename))
        file.seek(entry.header_offset)
        head = file.read(_LOCAL.size)
        if len(head) < _LOCAL.size or head[:4] != _LOCAL_MARK:
            raise ArchiveProblem(Fault.CUT_OFF, where=_shown(entry.filename))
        _, _, flags, method, *_, name_length, extra_length = _LOCAL.unpack(head)
        encoding = "utf-8" if flags & 0x800 else "cp437"
        name = file.read(name_length).decode(encoding, "replace")
        if name != entry.orig_filename or method != entry.compress_type or flags & _ENCRYPTED:
            raise ArchiveProblem(Fault.BAD_NAME, where=_shown(entry.filename))
        free = entry.header_offset + _LOCAL.size + name_length + extra_length + entry.compress_size
    if free > end:
        raise ArchiveProblem(Fault.OVERLAPPING)


def _shown(name: str) -> str:
    """A name as it can be said."""
    kept = "".join(sign if sign.isprintable() else "?" for sign in name)
    return kept if len(kept) <= 80 else f"{kept[:79]}…"
