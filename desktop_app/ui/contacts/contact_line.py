"""A line in which somebody is named: one who is known, or somebody new."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.store import names
from desktop_app.ui.common.completion import Answer, Completion
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.contacts.wording import called


class ContactLine(QLineEdit):
    """named() follows each change; `contact_id` is None while what is typed is nobody known."""

    named = Signal()

    def __init__(self, desk: Desk, without: int | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._without = without
        self.contact_id: int | None = None
        self._completion = Completion(self, self._ask)
        self._completion.chosen.connect(lambda _text, contact_id: self._take(contact_id))
        self.textEdited.connect(lambda _text: self._take(None))

    def _take(self, contact_id: int | None) -> None:
        self.contact_id = contact_id
        self.named.emit()

    def _ask(self, prefix: str, answer: Answer) -> None:
        self._desk.backend.read(
            names.contacts,
            prefix,
            8,
            then=lambda found: answer([(called(who.name), who.id) for who in found if who.id != self._without]),
            channel="complete.contact",
        )
