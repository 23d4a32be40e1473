"""Long messages on their way to the mail program: files that only this user can read, and that go again."""

import os
import time
from pathlib import Path
from uuid import uuid4

from desktop_app.paths import make_private, outbox

# A mail program reads the file at once; a day later nobody needs it.
KEPT_SECONDS = 24 * 60 * 60


def put(message: bytes, _report: object = None) -> Path | str:
    """Write a message and answer its path, or what the system says stands in the way. Older ones are removed."""
    folder = outbox()
    try:
        make_private(folder)
        clear(folder)
        path = folder / f"message-{uuid4().hex}.eml"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(message)
    except OSError as error:
        return error.strerror or str(error)
    return path


def clear(folder: Path) -> None:
    """Remove the messages of earlier days."""
    for path in folder.glob("message-*.eml"):
        if path.stat().st_mtime < time.time() - KEPT_SECONDS:
            path.unlink()
