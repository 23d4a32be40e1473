"""Which copies are kept: an hourly one for a day, a daily one for a month, a weekly one for a year."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop_app.records.backups import BackupInfo

DAY, MONTH, YEAR = timedelta(days=1), timedelta(days=30), timedelta(days=365)


def surplus(copies: Sequence[BackupInfo], now: datetime) -> tuple[BackupInfo, ...]:
    """Those of `copies` (newest first) that another one of the same hour, day or week makes needless."""
    seen: set[object] = set()
    gone = []
    for info in copies:
        span = _span(info, now)
        if seen and (span is None or span in seen):
            gone.append(info)
        seen.add(span)
    return tuple(gone)


def _span(info: BackupInfo, now: datetime) -> object:
    """What a copy stands for; None: nothing any more. The newest of each is kept."""
    age = now - info.made_at
    if age <= DAY:
        # What was put aside before a restore is not thinned by an hourly copy.
        return info.made_at.strftime("%Y-%m-%d %H"), info.reason
    if age <= MONTH:
        return info.made_at.date()
    return info.made_at.isocalendar()[:2] if age <= YEAR else None
