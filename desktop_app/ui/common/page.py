"""A tab of the main window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.ui.common.desk import Desk


class Page(QWidget):
    """What the main window asks of a tab. Pages never know each other: one that needs another emits `go`.

    go(place, target): a place as in PLACES, and what to show there (an id, or None).
    """

    go = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def take_focus(self) -> None:
        """The page was turned to by a key: the next key belongs to what it shows, not to the tabs."""
        views = (view for view in self.findChildren(QAbstractItemView) if view.isVisibleTo(self))
        usable = (view for view in views if view.focusPolicy() & Qt.FocusPolicy.TabFocus)
        next(usable, self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pass_focus_on(self) -> None:
        """Something is shown now: it takes the keyboard, if the page was turned to before there was anything."""
        if self.hasFocus():
            self.take_focus()

    def new_record(self) -> None:
        """Ctrl+Shift+N."""

    def focus_search(self) -> None:
        """Ctrl+F."""

    def visit(self, place: str, target: object) -> None:
        """Show `place` (one of this tab's in PLACES) and `target` there."""

    def flush(self) -> None:
        """Send everything typed to the notebook: the tab changes, or the window closes."""

    def begin_export(self) -> None:
        """Ctrl+Shift+E: with what is chosen here, where something is."""
        self.go.emit("exporting", None)

    def commands(self) -> list[QAction]:
        """What this tab can do, for its menu and for Ctrl+K."""
        return []


# Where a `go` can lead: place -> tab. The guide's links and Ctrl+K use the same names.
PLACES = {
    "today": "today",
    "contacts": "contacts",
    "contacts.new": "contacts",
    "contacts.thanks": "contacts",
    "contacts.ask": "contacts",
    "contacts.search": "contacts",
    "contact": "contacts",
    "meetings": "meetings",
    "meetings.new": "meetings",
    "meetings.agenda": "meetings",
    "meetings.minutes": "meetings",
    "meetings.checklist": "meetings",
    "meetings.prep": "meetings",
    "meetings.hold": "meetings",
    "meeting": "meetings",
    "meeting.new_with": "meetings",
    "questions": "questions",
    "questions.lists": "questions",
    "questions.referrals": "questions",
    "question": "questions",
    "guide": "guide",
}

# Places that are windows of their own: place -> the module whose `open_window(desk, target, parent)` makes one.
WINDOWS = {
    "draft": "desktop_app.ui.outreach.window",  # target: a DraftWanted
    "templates": "desktop_app.ui.outreach.templates_window",
    "prep": "desktop_app.ui.preparing.window",  # target: a meeting's id, or a PrepWanted; of the next two: the id
    "interview": "desktop_app.ui.interview.window",
    "debrief": "desktop_app.ui.debrief.window",
    "referrals": "desktop_app.ui.referrals.window",  # target: a contact's id, or None for all
    "exporting": "desktop_app.ui.exporting.window",  # target: an ExportWanted, or None
    "capture": "desktop_app.ui.capture.window",  # target: text to begin with, or None
    "importing": "desktop_app.ui.importing.window",  # target: paths of files, or None
    "duplicates": "desktop_app.ui.duplicates.window",
    "preferences": "desktop_app.ui.preferences.dialog",  # target: a section, or None
}
