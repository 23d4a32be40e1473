"""How the preview shows meetings."""

from desktop_app.records.calendar_plans import USUAL, CalendarKind
from desktop_app.ui.common.cells import PillCell, TextCell
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing import meeting_words as words
from desktop_app.ui.importing.look import Look
from desktop_app.ui.importing.plan_model import PreviewRow
from desktop_app.ui.importing.tally import meeting_offered
from desktop_app.ui.importing.words import tr

_ACCENT = frozenset((CalendarKind.NEW, CalendarKind.CHANGED))
_ATTENTION = frozenset((CalendarKind.CANCELLED, CalendarKind.UNTOLD, CalendarKind.UNREADABLE))


class MeetingKindCell(PillCell):
    """The kind of a meeting; what is called off, and what only the user can tell, draws attention."""

    def tone(self, row: PreviewRow) -> str:
        kind = row.row.kind
        return "accent" if kind in _ACCENT else "attention" if kind in _ATTENTION else "quiet"


def meetings_look(desk: Desk) -> Look:
    """The preview of calendars, in the user's language and on the user's clock."""

    def when(row: PreviewRow) -> str:
        return words.when_cell(row.row, desk.preferences.time_zone, desk.clock().year)

    def choice(row: PreviewRow) -> str:
        return words.meeting_choice(row.choice, row.row.kind) if row.choice else ""

    return Look(
        "import_meetings_table",
        {kind: words.meeting_kind(kind) for kind in CalendarKind},
        USUAL,
        meeting_offered,
        words.meeting_choice,
        words.title,
        (
            Column("name", tr("Meeting"), lambda row: row.name, width=170),
            Column("when", tr("When, your time"), when, width=170),
            Column("with", tr("With"), lambda row: words.with_cell(row.row), width=170),
            Column("kind", tr("In the notebook"), lambda row: words.meeting_kind_cell(row.row.kind), width=140),
            Column("choice", tr("Will be"), choice, width=90),
        ),
        lambda theme: [
            TextCell(theme),
            TextCell(theme, quiet=True),
            TextCell(theme),
            MeetingKindCell(theme),
            TextCell(theme),
        ],
        tr("A adds, T takes what is newer, S skips what is selected."),
    )
