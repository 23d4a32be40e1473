"""The meetings in several files, as one calendar."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.interchange.calendar import reading
from desktop_app.interchange.calendar.several import together
from desktop_app.records.exchange import Calendar
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.sources import Report, Source, scaled


@dataclass(frozen=True, slots=True)
class Calendars(Origins):
    """What calendars hold, put together, and from which its parts are."""

    calendar: Calendar = field(default_factory=Calendar)


def read_calendars(sources: Sequence[Source], my_zone: str, now: datetime, report: Report) -> Calendars:
    """The meetings of calendars as seen from `my_zone` at `now`, an instant."""
    total, done = sum(len(source.data) for source in sources), 0
    found = []
    for source in sources:
        found.append(reading.read(source.data, my_zone, now, scaled(report, done, len(source.data), total)))
        done += len(source.data)
        report(done, total)
    one = together(found)
    names = tuple(source.name for source in sources)
    return Calendars(names, one.meetings, one.doubts, len(one.calendar.meetings), one.calendar)
