"""One meeting of the preview."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.records.calendar_plans import ADDED, CalendarKind, CalendarRow
from desktop_app.records.importing import Choice
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.widgets import label
from desktop_app.ui.importing import meeting_words as words
from desktop_app.ui.importing.look import Look
from desktop_app.ui.importing.plan_model import PreviewRow
from desktop_app.ui.importing.row_card import Facts, RowCard
from desktop_app.ui.importing.who_picker import WhoPicker


class MeetingCard(RowCard):
    """told(number, ContactRef or Attendee) follows the user's word with whom a meeting is."""

    told = Signal(int, object)

    def __init__(self, desk: Desk, look: Look) -> None:
        self.when: QLabel
        self.who: WhoPicker
        super().__init__(desk, look)
        self.who.told.connect(self._tell)

    @property
    def _zone(self) -> str:
        return self._desk.preferences.time_zone

    def middle(self) -> tuple[QWidget, ...]:
        self.when = label("", wrap=True)
        self.who = WhoPicker(self._desk)
        return self.when, self.who

    def show_row(self, shown: PreviewRow | None, file: str) -> None:
        """Show a row, or nothing."""
        super().show_row(shown, file)
        row: CalendarRow | None = shown.row if shown is not None else None
        told = row.incoming if row is not None else None
        self.when.setText(breakable(words.when_line(told, self._zone)) if told is not None else "")
        self.when.setVisible(told is not None)
        self.who.setVisible(row is not None and row.kind in (*ADDED, CalendarKind.UNTOLD))
        if row is not None:
            self.who.offer(row)

    def way_words(self, choice: Choice, row: CalendarRow) -> str:
        return words.meeting_choice_line(choice, row)

    def about_partner(self, row: CalendarRow) -> str:
        return words.partner_line(row)

    def why_of(self, row: CalendarRow) -> str:
        return words.doubts_of(row)

    def changes_of(self, row: CalendarRow) -> Facts:
        return words.changed_facts(row, self._zone)

    def facts_of(self, row: CalendarRow) -> Facts:
        return words.told_facts(row.incoming) if row.incoming is not None else []

    def _tell(self, whom: object) -> None:
        if self._shown is not None:
            self.told.emit(self._shown.id, whom)
