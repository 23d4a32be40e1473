"""Disks that are small or read-only: real ones where the system lets us make them."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[bool]:
    """Mount a disk of `size` at `folder`; False where that is not allowed, and `folder` is an ordinary one."""
    folder.mkdir()
    mounted = os.geteuid() == 0 and _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        yield mounted
    finally:
        if mounted:
            _run("umount", "-l", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make a folder read-only, for root by mounting it over itself."""
    bound = os.geteuid() == 0 and _run("mount", "--bind", str(folder), str(folder))
    if bound:
        _run("mount", "-o", "remount,bind,ro", str(folder))
    else:
        folder.chmod(0o500)
    try:
        yield
    finally:
        if bound:
            _run("umount", "-l", str(folder))
        else:
            folder.chmod(0o700)


def _run(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
