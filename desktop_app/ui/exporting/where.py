"""Where the file goes: a path to type, or to choose."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop_app.records.exporting import Format
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.taking import file_name
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, column, label, row, themed_icon
from desktop_app.ui.exporting.words import formats, tr

FOLDER = "export_folder"


class Where(QWidget):
    """The path follows what is exported, as long as no name was typed; entered() follows Return in it."""

    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._suggested = ""
        self._ending = ""
        self._agreed = ""
        self._filter = ""
        title = label(tr("Where"), "subheading")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("File"))
        self.line.returnPressed.connect(self.entered)
        title.setBuddy(self.line)
        self.browse = button(tr("Browse…"), self._browse)
        themed_icon(desk.theme, self.browse, "folder-open")
        layout = column(title, spacing=GAP // 2)
        layout.addLayout(row(self.line, self.browse))
        self.setLayout(layout)

    def suggest(self, stem: str, format: Format) -> None:
        """Offer a name and its ending; a name that was typed stays, with the new ending."""
        old, typed = Path(self._suggested), Path(self.line.text())
        named = bool(self.line.text()) and typed.stem != old.stem
        folder = typed.parent if self.line.text() else Path(self._folder())
        self._ending = format.ending
        self._filter = f"{formats()[format][0]} (*.{format.ending})"
        self._suggested = str(folder / f"{file_name(stem)}.{format.ending}")
        self.line.setText(str(typed.with_suffix(f".{format.ending}")) if named else self._suggested)
        self.line.setCursorPosition(0)

    @property
    def path(self) -> Path | None:
        """The whole path, with its ending; None where no name is given."""
        said = "".join(sign for sign in self.line.text().strip() if sign.isprintable())
        if not said or said.endswith(("/", os.sep)):
            return None
        found = Path(self._folder(), os.path.expanduser(said))
        if found.suffix.lower() != f".{self._ending}":
            found = found.with_name(f"{found.name}.{self._ending}")
        return found

    @property
    def agreed(self) -> bool:
        """Whether the user was asked already if a file of that name may be replaced."""
        return bool(self._agreed) and self._agreed == str(self.path)

    def keep(self) -> None:
        """Begin in the same folder the next time."""
        if self.path is not None:
            self._desk.preferences.set(FOLDER, str(self.path.parent))

    def _folder(self) -> str:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return self._desk.preferences.chosen(FOLDER) or usual or str(Path.home())

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self._filter)
        dialog.setDefaultSuffix(self._ending)
        if self.path is not None:
            dialog.setDirectory(str(self.path.parent))
            dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.line.setText(name)
        self._agreed = str(self.path)  # the dialog has asked
