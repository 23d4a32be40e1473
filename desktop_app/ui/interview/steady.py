"""A clock that neither jumps nor stops: what a talk is counted by."""

import platform
import time

# Linux and macOS have a clock that goes on under a closed lid, each its own; the usual one of Windows does so anyway.
_NAME = {"Linux": "CLOCK_BOOTTIME", "Darwin": "CLOCK_MONOTONIC"}.get(platform.system(), "")
_CLOCK: int | None = getattr(time, _NAME, None) if _NAME else None
COUNTS_SLEEP = _CLOCK is not None or platform.system() == "Windows"


def seconds() -> float:
    """Seconds since some moment; the system's date and time do not touch it."""
    return time.monotonic() if _CLOCK is None else time.clock_gettime(_CLOCK)
