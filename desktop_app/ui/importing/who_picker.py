"""With whom a meeting of a calendar is: somebody the notebook knows, or somebody new whom the calendar names."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.records.calendar_plans import CalendarRow
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee
from desktop_app.ui.common.completion import Answer, Completion
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import label
from desktop_app.ui.importing.meeting_words import guest_name
from desktop_app.ui.importing.row_card import short_name
from desktop_app.ui.importing.still_combo import StillCombo
from desktop_app.ui.importing.words import tr

MOST_GUESTS, MOST_FOUND = 30, 8


class WhoPicker(QWidget):
    """told(ContactRef or Attendee) follows the user's word."""

    told = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._offers: list[ContactRef | Attendee] = []
        self.choice = StillCombo(tr("With whom"), room=16)
        self.choice.activated.connect(self._chosen)
        self.other = QLineEdit()
        self.other.setPlaceholderText(tr("Somebody else you know: type a name"))
        self.other.setAccessibleName(tr("Somebody else you know"))
        completion = Completion(self.other, self._ask)
        completion.chosen.connect(self._found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(label(tr("With whom"), "quiet"))
        layout.addWidget(self.choice)
        layout.addWidget(self.other)

    def offer(self, row: CalendarRow) -> None:
        """Who it may be with, the one it is taken to be with first."""
        self.other.clear()
        self._offers = _offers(row)
        self.choice.clear()
        self.choice.addItems([_words(one) for one in self._offers])
        self.choice.setVisible(bool(self._offers))
        if row.contact is None and row.guest is None:
            self.choice.setCurrentIndex(-1)
            self.choice.setPlaceholderText(tr("Choose"))

    def _chosen(self, place: int) -> None:
        self.told.emit(self._offers[place])

    def _found(self, name: str, contact_id: Any) -> None:
        self.told.emit(ContactRef(int(contact_id), name))

    def _ask(self, prefix: str, answer: Answer) -> None:
        from desktop_app.store import names  # with the mapped classes, first when they are needed

        self._desk.backend.read(
            names.contacts,
            prefix,
            MOST_FOUND,
            then=lambda found: answer([(one.name, one.id) for one in found]),
            channel="import.whom",
        )


def _offers(row: CalendarRow) -> list[ContactRef | Attendee]:
    first: list[ContactRef | Attendee] = [one for one in (row.contact, row.guest) if one is not None]
    told = row.incoming
    named = (*told.attendees, told.organizer) if told is not None else ()
    guests = [one for one in named[:MOST_GUESTS] if one is not None]
    return list(dict.fromkeys([*first, *row.others, *guests]))


def _words(one: ContactRef | Attendee) -> str:
    if isinstance(one, ContactRef):
        return short_name(one.name)
    return tr("{name}, as a new contact").replace("{name}", guest_name(one))
