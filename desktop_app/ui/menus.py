"""The menu bar: everything the program can do, with its keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.records.changes import UndoState
from desktop_app.ui.common.operation_names import step_words


class Menus(QObject):
    """Makes the actions; the main window connects them."""

    def __init__(self, window: QMainWindow, tab_titles: list[str]) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        self.file = bar.addMenu(self.tr("&File"))
        self.edit = bar.addMenu(self.tr("&Edit"))
        self.view = bar.addMenu(self.tr("&View"))
        self.tab = bar.addMenu(self.tr("&Page"))
        self.help = bar.addMenu(self.tr("&Help"))
        self._fill_file()
        self._fill_edit()
        self.tab_actions = [
            self._action(self.view, title, f"Ctrl+{place}") for place, title in enumerate(tab_titles, 1)
        ]
        self.view.addSeparator()
        self.referrals = self._action(self.view, self.tr("Who led to &whom"), "Ctrl+Shift+R")
        self.templates = self._action(self.view, self.tr("&Templates"))
        self.view.addSeparator()
        self.jump = self._action(self.view, self.tr("&Jump to…"), "Ctrl+K")
        self.find = self._action(self.view, self.tr("&Search"), "Ctrl+F")
        self.larger = self._action(self.view, self.tr("&Larger text"), "Ctrl++")
        self.smaller = self._action(self.view, self.tr("S&maller text"), "Ctrl+-")
        self.usual_size = self._action(self.view, self.tr("&Usual text size"), "Ctrl+0")
        self.manual = self._action(self.help, self.tr("&Manual"), "F1")
        self.about = self._action(self.help, self.tr("&About Askwell"))

    def _fill_file(self) -> None:
        self.capture = self._action(self.file, self.tr("&Write down…"), "Ctrl+N")
        self.new = self._action(self.file, self.tr("&New on this page"), "Ctrl+Shift+N")
        self.file.addSeparator()
        self.importing = self._action(self.file, self.tr("&Import…"), "Ctrl+I")
        self.recent = self.file.addMenu(self.tr("Open re&cent"))
        self.file.addSeparator()
        self.export = self._action(self.file, self.tr("&Export…"), "Ctrl+Shift+E")
        self.file.addSeparator()
        self.everything_out = self._action(self.file, self.tr("Save e&verything…"))
        self.backup = self._action(self.file, self.tr("&Back up now"))
        self.restore = self._action(self.file, self.tr("&Restore…"))
        self.trash = self._action(self.file, self.tr("&Trash…"))
        self.folder = self._action(self.file, self.tr("&Open data folder"))
        self.file.addSeparator()
        self.preferences = self._action(self.file, self.tr("&Preferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.file.addSeparator()
        self.quit = self._action(self.file, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self) -> None:
        self.undo = self._action(self.edit, self.tr("&Undo"), "Ctrl+Z")
        self.redo = self._action(self.edit, self.tr("&Redo"), "Ctrl+Shift+Z")
        self.edit.addSeparator()
        self.duplicates = self._action(self.edit, self.tr("Find &duplicates…"))
        self.show_undo(UndoState(None, None))

    def _action(self, menu: QMenu, text: str, keys: str = "") -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def show_undo(self, state: UndoState) -> None:
        """Name what undo and redo would do."""
        for action, step, named, bare in (
            (self.undo, state.undo, self.tr("&Undo {what}"), self.tr("&Undo")),
            (self.redo, state.redo, self.tr("&Redo {what}"), self.tr("&Redo")),
        ):
            action.setEnabled(step is not None)
            words = step_words(step).replace("&", "&&") if step is not None else ""
            action.setText(named.replace("{what}", words) if step is not None else bare)

    def show_page(self, title: str, actions: list[QAction]) -> None:
        """Offer what the page at hand can do."""
        self.tab.clear()
        self.tab.setTitle(title)
        self.tab.addActions(actions)
        self.tab.menuAction().setVisible(bool(actions))

    def everything(self) -> list[QAction]:
        """All actions, for Ctrl+K."""
        menus = (self.tab, self.file, self.view, self.edit, self.help)
        ways = (action for menu in menus for action in menu.actions() if not action.isSeparator())
        return [action for action in ways if action is not self.recent.menuAction()]
