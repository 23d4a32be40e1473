"""Answers told in confidence: how many there are in what is exported, and whether they may go along this time."""

from PySide6.QtCore import Signal

from desktop_app.records.exporting import Format, What
from desktop_app.store import documents_out, export_scope
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.exporting.choices import Choices
from desktop_app.ui.exporting.scope import Scope
from desktop_app.ui.exporting.words import tr


class Privacy(Choices):
    """counted(number) follows each look. They are left out until the user says otherwise, for each export anew."""

    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, tr("Answers marked private"))
        self._backend = desk.backend
        self._wanted: object = None
        self._known: object = None
        self.count = 0
        self.forget()

    @property
    def included(self) -> bool:
        """Whether they may go along: said of just what is chosen now."""
        return self.count > 0 and self.value is True and self._known == (self._wanted, self.count)

    def look(self, scope: Scope, format: Format) -> None:
        """Count those in what is chosen now."""
        self._wanted = asked = (scope.kind, format, scope.ids, scope.view, scope.packet.talks.ids)
        then = while_alive(self, lambda count: self._show(count, asked))
        read, channel = self._backend.read, "exporting.private"
        if scope.kind is What.PEOPLE and format is Format.MARKDOWN:
            if scope.view is not None:
                read(export_scope.private_answers_shown, scope.view, then=then, channel=channel)
            else:
                read(documents_out.private_answers, then=then, channel=channel, contacts=scope.ids)
        elif scope.kind is What.RECORD and scope.ids is not None:
            read(documents_out.private_answers, then=then, channel=channel, meetings=scope.ids)
        elif scope.kind is What.PACKET:
            read(documents_out.private_answers, then=then, channel=channel, meetings=scope.packet.talks.ids)
        else:
            read(documents_out.private_answers, then=lambda _: then(0), channel=channel, meetings=())

    def forget(self) -> None:
        """The next export is asked anew."""
        leave = tr("Leave out"), tr("The document says that something was left out.")
        self.offer({False: leave, True: (tr("Include this time"), "")}, False)

    def _show(self, count: int, asked: object) -> None:
        if (asked, count) != self._known:
            self._known = (asked, count)
            self.count = count
            self.title.setText(tr("%n answers are marked private", count))
            self.setAccessibleName(self.title.text())
            self.forget()
        self.counted.emit(count)
