"""Help > About Askwell."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from desktop_app.identity import VERSION, app
from desktop_app.paths import Folders, below_home
from desktop_app.records.problems import StoreProblem
from desktop_app.store import notebook_size
from desktop_app.store.notebook_size import NotebookSize
from desktop_app.ui.about import details, versions
from desktop_app.ui.about.licences_dialog import LicencesDialog
from desktop_app.ui.common import icons
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, icon_button, label

MARK = 56
SIZE = (560, 540)


class AboutDialog(QDialog):
    """Name, version, where things are, and ways to the licences and to a report."""

    def __init__(self, desk: Desk, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Askwell"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._folders = folders
        self.told = label("", "quiet", wrap=True)
        self.copy = button(self.tr("&Copy details for a report"), self.copy_details)
        self.licences = button(self.tr("&Licences…"), self.show_licences)
        self.close_button = button(self.tr("Close"), self.accept, "primary")
        self._lay_out()
        room = self.screen().availableSize()
        self.resize(*(min(desk.theme.px(one), most - 40) for one, most in zip(SIZE, room.toTuple(), strict=True)))
        self.close_button.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        content = column(self._versions(), self._places(), None, spacing=WIDE_GAP)
        content.setContentsMargins(0, 0, WIDE_GAP, 0)
        inside.setLayout(content)
        scrolled = QScrollArea()
        scrolled.setWidget(inside)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ways = Flow()
        for way in (self.copy, self.licences, self.close_button):
            ways.addWidget(way)
        layout = column(spacing=WIDE_GAP)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.addLayout(self._head())
        layout.addWidget(scrolled, 1)
        layout.addWidget(self.told)
        layout.addLayout(ways)
        self.setLayout(layout)

    def _head(self) -> QGridLayout:
        mark = QLabel()
        mark.setPixmap(icons.application_icon().pixmap(self._desk.theme.px(MARK)))
        what = self.tr("An offline notebook for informational interviews. No account, no network, nothing lost.")
        head = QGridLayout()
        head.setHorizontalSpacing(WIDE_GAP)
        head.addWidget(mark, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(f"{app().name} {VERSION}", "heading"), 0, 1)
        head.addWidget(label(what, "quiet", wrap=True), 1, 1)
        head.setColumnStretch(1, 1)
        return head

    def _versions(self) -> QWidget:
        told = ", ".join(f"{name} {version}" for name, version in versions.facts()[1:])
        return self._part(self.tr("Made with"), _selectable(label(told, wrap=True)))

    def _places(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setColumnStretch(1, 1)
        for line, (caption, folder) in enumerate(self._shown_folders()):
            shown = _selectable(label(breakable(below_home(folder)), wrap=True))
            shown.setAccessibleName(f"{caption}: {folder}")
            tip = self.tr("Open the folder: {name}").replace("{name}", caption)
            grid.addWidget(label(caption, "quiet"), line, 0)
            grid.addWidget(shown, line, 1)
            opener = icon_button(self._desk.theme, "folder-open", tip, partial(self._open, folder))
            grid.addWidget(opener, line, 2)
        inner = QWidget()
        inner.setLayout(grid)
        return self._part(self.tr("Folders"), inner)

    def _shown_folders(self) -> list[tuple[str, Path]]:
        folders = self._folders
        return [
            (self.tr("Notebook"), folders.data),
            (self.tr("Backups"), folders.backups),
            (self.tr("Settings"), folders.settings),
            (self.tr("Logs"), folders.logs),
        ]

    def _part(self, title: str, inner: QWidget) -> QWidget:
        part = QWidget()
        part.setLayout(column(label(title, "subheading"), inner, spacing=GAP // 2))
        return part

    def _open(self, folder: Path) -> None:
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self.told.setText(self.tr("There is nothing in that folder yet."))

    def show_licences(self) -> None:
        """The texts, in a window of their own."""
        LicencesDialog(self._desk, self).open()

    def copy_details(self) -> None:
        """Put the details on the clipboard; without a notebook, those that are known without it."""
        read = self._desk.backend.read
        read(
            notebook_size.measure,
            then=while_alive(self, self._copy),
            failed=while_alive(self, lambda _problem: self._copy(None)),
        )

    def _copy(self, size: NotebookSize | StoreProblem | None) -> None:
        known = size if isinstance(size, NotebookSize) else None
        text = details.details(self._desk.preferences, self._folders, known)
        QGuiApplication.clipboard().setText(text)
        self.told.setText(self.tr("Copied: versions, the system, rough numbers. Nothing that you wrote is in it."))


def _selectable(text: QLabel) -> QLabel:
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
