"""What SQLite and the file system report, as the trouble a user can do something about."""

import errno
import sqlite3
from pathlib import Path

from desktop_app.records.problems import StoreProblem, Trouble

_BY_CODE = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_IOERR: Trouble.UNREADABLE,
    sqlite3.SQLITE_INTERRUPT: Trouble.STOPPED,
}
_BY_ERRNO = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EROFS: Trouble.READ_ONLY,
}


def problem_from(error: BaseException, path: Path) -> StoreProblem | None:
    """The trouble behind `error`, or None where it is a bug of ours."""
    if isinstance(error, StoreProblem):
        return error
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite3.Error):
        # Extended codes carry the primary one in their low byte.
        code = getattr(original, "sqlite_errorcode", 0) & 0xFF
        trouble = _BY_CODE.get(code)
    elif isinstance(original, OSError):
        trouble = _BY_ERRNO.get(original.errno or 0, Trouble.UNREADABLE)
    else:
        return None
    return None if trouble is None else StoreProblem(trouble, path, str(original))
