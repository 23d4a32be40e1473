"""askwell import CALENDAR..."""

from collections.abc import Sequence

from desktop_app.commands import doubts
from desktop_app.commands.answers import Answer, Status, counted
from desktop_app.commands.doubts import Where
from desktop_app.commands.reading_files import Brought
from desktop_app.interchange.calendar import reading
from desktop_app.interchange.calendar.several import together
from desktop_app.records.calendar_plans import USUAL, CalendarKind, CalendarOutcome, CalendarPlan
from desktop_app.records.exchange import Calendar
from desktop_app.records.importing import Choices
from desktop_app.store.database import Notebook

_LEFT = (CalendarKind.NOBODY, CalendarKind.UNTOLD, CalendarKind.PAST)


def run(files: Sequence[Brought], notebook: Notebook, zone: str, *, dry: bool) -> Answer:
    """Read as seen from `zone`, compare, and (unless it is dry) take in; all of it or nothing."""
    from desktop_app.store.calendars import applying, planning

    now = notebook.clock()
    found = [reading.read(file.data, zone, now) for file in files]
    where = [(file.name, doubt) for file, one in zip(files, found, strict=True) for doubt in one.doubts]
    calendar = together(found).calendar
    if not calendar.meetings:
        told = {"meetings": 0, "doubts": doubts.told(where)}
        return Answer(Status.NOTHING, told, said=("No meeting could be found in it.", *doubts.lines(where)))
    plan: CalendarPlan = notebook.read(planning.plan, calendar, now)
    if dry:
        return _planned(plan, calendar, where)
    return _done(notebook.write(applying.apply, plan.chosen(Choices(USUAL))).answer, plan, calendar, where)


def _planned(plan: CalendarPlan, calendar: Calendar, where: Sequence[Where]) -> Answer:
    counts = _counts(plan)
    told = {"dry_run": True, "meetings": len(calendar.meetings), **counts, "doubts": doubts.told(where)}
    lines = (
        f"{counted(len(calendar.meetings), 'meeting', 'meetings')}: {counts['new']:,} new, {counts['changed']:,} with"
        f" news, {counts['cancelled']:,} called off, {counts['same'] + counts['older']:,} as they are,"
        f" {_open(plan):,} to be decided in the window",
    )
    return Answer(told=told, lines=lines, said=(*doubts.lines(where), "Nothing was changed."))


def _done(outcome: CalendarOutcome, plan: CalendarPlan, calendar: Calendar, where: Sequence[Where]) -> Answer:
    left = len(calendar.meetings) - outcome.added - outcome.changed - outcome.cancelled
    told = {
        "dry_run": False,
        "meetings": len(calendar.meetings),
        "added": outcome.added,
        "changed": outcome.changed,
        "called_off": outcome.cancelled,
        "left": left,
        "to_decide": _open(plan),
        "doubts": doubts.told(where),
    }
    lines = [
        f"Added {outcome.added:,}, changed {outcome.changed:,}, called off {outcome.cancelled:,},"
        f" left {left:,} as they are"
    ]
    if open_ones := _open(plan):
        who = counted(open_ones, "of them is over or with somebody", "of them are over or with people")
        lines.append(f"{who} you do not know yet: import the calendar in the window to decide")
    return Answer(told=told, lines=tuple(lines), said=doubts.lines(where))


def _counts(plan: CalendarPlan) -> dict[str, int]:
    return {kind.value: number for kind, number in plan.counts().items() if kind is not CalendarKind.UNREADABLE}


def _open(plan: CalendarPlan) -> int:
    """How many meetings only the user can decide on."""
    counts = plan.counts()
    return sum(counts[kind] for kind in _LEFT)
