"""askwell check"""

import argparse

from desktop_app.commands.answers import Answer, Status
from desktop_app.commands.notebooks import need_notebook
from desktop_app.paths import Folders
from desktop_app.store import health


def run(_options: argparse.Namespace, folders: Folders) -> Answer:
    """Look at everything; nothing is changed."""
    need_notebook(folders)
    findings = health.look(folders.notebook, folders.backups)
    bad = [finding for finding in findings if not finding.good]
    told = {
        "good": not bad,
        "findings": [{"what": one.what, "good": one.good, "detail": one.detail} for one in findings],
    }
    lines = tuple(f"{'good' if one.good else 'BAD '}\t{one.what}\t{one.detail}".rstrip() for one in findings)
    said = tuple(f"{one.what}: {one.detail}" for one in bad)
    return Answer(Status.NOTHING if bad else Status.DONE, told, lines, said)
