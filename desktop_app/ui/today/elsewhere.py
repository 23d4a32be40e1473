"""Whom else to write to in the same organization: those one knows of, or somebody new."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop_app.records.contacts import ContactRef
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.records.today import Duty
from desktop_app.store import today
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.today.duty_list import DutyList


class ElsewhereMenu(QObject):
    """go(place, target) follows the choice: a draft to somebody, or writing somebody down."""

    go = Signal(str, object)

    def __init__(self, desk: Desk, view: DutyList) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view

    def ask(self, duty: Duty) -> None:
        """Look who else is there, and let the user choose."""

        def found(people: tuple[ContactRef, ...]) -> None:
            self.open(duty, people)

        self._desk.backend.read(today.others_there, duty.contact.id, then=found, channel="today.elsewhere")

    def open(self, duty: Duty, found: tuple[ContactRef, ...]) -> QMenu:
        """Offer these people, and somebody new."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in found:
            menu.addAction(called(person.name).replace("&", "&&"), partial(self._write, person))
        if found:
            menu.addSeparator()
        words = self.tr("Somebody new at {organization}…").replace("{organization}", duty.organization)
        menu.addAction(words.replace("&", "&&"), partial(self._write_down, duty.organization))
        menu.popup(self._view.below_current())
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _write(self, person: ContactRef) -> None:
        self.go.emit("draft", DraftWanted(person.id, Purpose.ASK))

    def _write_down(self, organization: str) -> None:
        # The name is typed in front of it.
        self.go.emit("capture", self.tr(" at {organization}").replace("{organization}", organization))
