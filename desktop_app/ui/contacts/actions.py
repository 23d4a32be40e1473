"""What can be done with people, as actions for the menus, the keys and Ctrl+K."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.records.outreach import Outcome
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import themed_icon


class Doing(Protocol):
    """The page, as far as its actions ask it to do something."""

    def new_record(self) -> None: ...
    def duplicate(self) -> None: ...
    def merge(self) -> None: ...
    def history(self) -> None: ...
    def rest(self) -> None: ...
    def refer(self, *, by: bool) -> None: ...
    def picture(self) -> None: ...
    def export(self) -> None: ...
    def tag(self) -> None: ...
    def delete(self) -> None: ...
    def write(self) -> None: ...
    def thank(self) -> None: ...
    def schedule(self) -> None: ...
    def answered(self, outcome: Outcome) -> None: ...


class Actions(QObject):
    """The page's actions; their keys work while the focus is on the page, Delete only in the table."""

    def __init__(self, theme: Theme, page: QWidget, table: QWidget, doing: Doing) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self.new = self._made(self.tr("New contact"), "user-plus", doing.new_record)
        self._make_talking(doing)
        self.duplicate = self._made(self.tr("Duplicate"), "copy", doing.duplicate, "Ctrl+D")
        self.merge = self._made(self.tr("Merge with…"), "merge", doing.merge)
        self.history = self._made(self.tr("History…"), "history", doing.history)
        self.rest = self._made(self.tr("Set to rest"), "moon", doing.rest)
        self.refer = self._made(self.tr("Add a referral…"), "share-2", lambda: doing.refer(by=False))
        self.picture = self._made(self.tr("See who led to whom"), "share-2", doing.picture)
        self.export = self._made(self.tr("Export…"), "save", doing.export)
        self.tag = self._made(self.tr("Tag…"), "tag", doing.tag)
        self.delete = self._made(self.tr("Delete"), "trash-2", doing.delete, "Del")
        # Only in the table: elsewhere the key deletes a letter.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        page.removeAction(self.delete)
        table.addAction(self.delete)
        self.more = [self.duplicate, self.merge, self.picture, self.history, self.export, self.rest, self.delete]
        self._for_one = [*self.talking, self.duplicate, self.merge, self.history, self.rest, self.refer, self.picture]
        self._for_many = [self.tag, self.export, self.delete]
        self.all = [self.new, *self._for_one, *self._for_many]
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def _make_talking(self, doing: Doing) -> None:
        self.write = self._made(self.tr("Write to them…"), "send", doing.write, "Ctrl+E")
        self.thank = self._made(self.tr("Write a thank-you…"), "heart-handshake", doing.thank, "Ctrl+Shift+T")
        self.schedule = self._made(self.tr("Schedule a meeting…"), "calendar-plus", doing.schedule, "Ctrl+Shift+M")
        self.answers = [
            self._made(words, icon, partial(doing.answered, outcome), keys)
            for words, icon, outcome, keys in (
                (self.tr("They agreed"), "check", Outcome.AGREED, "Ctrl+Shift+Y"),
                (self.tr("They said: not now"), "clock", Outcome.LATER, "Ctrl+Shift+L"),
                (self.tr("They said no"), "x", Outcome.REFUSED, "Ctrl+Shift+X"),
            )
        ]
        self.talking = [self.write, self.thank, self.schedule, *self.answers]

    def _made(self, words: str, icon: str, act: Callable[[], None], keys: str = "") -> QAction:
        made = QAction(words, self)
        themed_icon(self._theme, made, icon)
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if keys:
            made.setShortcut(QKeySequence(keys))
            self._page.addAction(made)
        made.triggered.connect(lambda: act())
        return made

    # Some systems give Ctrl+E and the like a meaning in editors; on this page a key does what the menu says.

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, (QLineEdit, QPlainTextEdit)) and self._page.isAncestorOf(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if any(action.isEnabled() and action.shortcut() == pressed for action in self.talking):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def enable(self, *, one: bool, many: bool, resting: bool) -> None:
        """Offer what is possible now; one who is at rest can be taken up again."""
        for action in self._for_one:
            action.setEnabled(one)
        for action in self._for_many:
            action.setEnabled(one or many)
        self.rest.setText(self.tr("Take up again") if resting else self.tr("Set to rest"))
