"""File > Open recent."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop_app.paths import below_home
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.recent import NAME, Recent

LONGEST = 60


class RecentMenu(QObject):
    """Fills `menu` with the files used lately; `open_files([path])` takes one up again."""

    def __init__(self, menu: QMenu, desk: Desk, open_files: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._desk = desk
        self._open_files = open_files
        self._recent = Recent(desk.preferences)
        desk.preferences.changed.connect(self._chosen)
        self._fill()

    def _chosen(self, name: str) -> None:
        if name == NAME:
            self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        paths = self._recent.paths
        for path in paths:
            action = self._menu.addAction(shown(path))
            action.triggered.connect(lambda _=False, path=path: self._take_up(path))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Forget these files")).triggered.connect(lambda _=False: self._recent.clear())
        self._menu.setEnabled(bool(paths))

    def _take_up(self, path: Path) -> None:
        def look(_report: object) -> bool:
            try:
                return path.is_file()
            except OSError:
                return False

        self._desk.backend.background(look, then=lambda there: self._looked(path, there))

    def _looked(self, path: Path, there: bool) -> None:
        if there:
            self._open_files([path])
        else:
            self._recent.drop(path)
            words = self.tr("{name} is no longer there. It is off the list now.")
            self._desk.messages.say(words.replace("{name}", path.name))


def shown(path: Path) -> str:
    """A file's name and where it is, short enough for a menu, with nothing in it that a menu would take for a sign."""
    where = below_home(path.parent)
    if len(where) > LONGEST:
        where = f"…{where[-LONGEST + 1 :]}"
    name = path.name if len(path.name) <= LONGEST else f"{path.name[:LONGEST]}…"
    text = f"{name}   {where}"
    return "".join(sign if sign.isprintable() else " " for sign in text).replace("&", "&&")
