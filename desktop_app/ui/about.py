"""What this is: versions, folders, licences."""

import platform
from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.identity import VERSION, app
from desktop_app.paths import Folders
from desktop_app.ui.common import icons
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "appdirs")
MARK = 64


class AboutDialog(QDialog):
    """Name, version, where things are."""

    def __init__(self, theme: Theme, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Askwell"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark = QLabel()
        mark.setPixmap(icons.application_icon().pixmap(theme.px(MARK)))
        name = label(f"{app().name} {VERSION}", "heading")
        what = label(
            self.tr("An offline notebook for informational interviews. No account, no network, nothing lost."),
            "quiet",
            wrap=True,
        )
        form = QFormLayout()
        form.setHorizontalSpacing(WIDE_GAP)
        for caption, value in self._facts(folders):
            text = label(value, wrap=True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(f"{caption}: {value}")
            form.addRow(label(caption, "quiet"), text)
        close = button(self.tr("Close"), self.accept, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addWidget(mark)
        layout.addWidget(name)
        layout.addWidget(what)
        layout.addLayout(form)
        layout.addLayout(row(None, close))
        self.setMinimumWidth(theme.px(460))
        # Words that break need the height that goes with the width.
        self.setMinimumHeight(layout.totalHeightForWidth(theme.px(460)))

    def _facts(self, folders: Folders) -> list[tuple[str, str]]:
        libraries = ", ".join(f"{library} {version(library)}" for library in LIBRARIES)
        return [
            (self.tr("Data"), str(folders.data)),
            (self.tr("Backups"), str(folders.backups)),
            (self.tr("Settings"), str(folders.settings_file)),
            (self.tr("Logs"), str(folders.logs)),
            (self.tr("Made with"), f"Python {platform.python_version()}, {libraries}"),
            (self.tr("Licence"), self.tr("MIT; Qt for Python under LGPL-3; icons from Lucide under ISC")),
        ]
