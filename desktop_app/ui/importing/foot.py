"""The foot of an import: a tag for everybody, other ways, and the one thing that does it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from desktop_app.ui.common.completion import Answer, Completion
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button
from desktop_app.ui.importing.words import tr

MOST_CHOICES = 8


class Foot(QFrame):
    """acted() is the primary button, again() the wish to start over, columns() to say which column is what.

    meetings() is the wish to go on to the calendars.
    """

    acted = Signal()
    again = Signal()
    columns = Signal()
    meetings = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "foot")
        self.tag = QLineEdit()
        self.tag.setAccessibleName(tr("Tag them"))
        self.tag.setPlaceholderText(tr("Tag them (optional)"))
        self.tag.setFixedWidth(desk.theme.px(200))
        self._completion = Completion(self.tag, self._ask)
        self.act = button("", self.acted.emit, "primary")
        self.act.setToolTip(tr("Ctrl+Return"))
        self.over = button(tr("Start over"), self.again.emit)
        self.to_columns = button(tr("Columns…"), self.columns.emit)
        self.to_meetings = button(tr("Meetings…"), self.meetings.emit)
        self.to_meetings.setToolTip(tr("Leave the people out and go on to the meetings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP + GAP // 2)
        layout.addLayout(Flow(self.act, self.tag, self.to_columns, self.to_meetings, self.over))

    def for_columns(self) -> None:
        """For the page on which columns are told."""
        self.tag.hide()
        self.to_columns.hide()
        self.to_meetings.hide()
        self.act.setText(tr("Go on"))

    def for_preview(self, *, tag: bool, columns: bool, meetings: bool) -> None:
        """For a preview: whether there is somebody to tag, columns to be told, and meetings to go on to."""
        self.tag.setVisible(tag)
        self.to_columns.setVisible(columns)
        self.to_meetings.setVisible(meetings)

    def _ask(self, prefix: str, answer: Answer) -> None:
        from desktop_app.store import names  # with the mapped classes, first when they are needed

        self._desk.backend.read(
            names.tags,
            prefix,
            MOST_CHOICES,
            then=lambda found: answer([(named.name, named.id) for named in found]),
            channel="import.tag",
        )
