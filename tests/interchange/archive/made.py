"""Archives made by hand."""

import io
import zipfile
from datetime import UTC, datetime

from desktop_app.interchange.archive import writing
from desktop_app.interchange.archive.tables import TABLES
from desktop_app.records.archives import ArchiveHead, ArchiveMaterial


def files(**counts: int) -> dict[str, bytes]:
    """The files of an archive with nothing in it."""
    head = ArchiveHead(datetime(2026, 3, 10, tzinfo=UTC), "0.1.0", 3, dict.fromkeys(TABLES, 0) | counts)
    out = io.BytesIO()
    writing.write(out, ArchiveMaterial(head, lambda _: (), lambda: (), lambda: (), (), lambda _: ()))
    with zipfile.ZipFile(out) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(contents: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Files as a ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as target:
        for name, data in contents.items():
            target.writestr(name, data)
    return out.getvalue()
