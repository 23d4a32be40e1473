"""The texts of the licences: a list, and the chosen text beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSplitter, QWidget

from desktop_app.ui.about.licences import FOLDER, Licence, licences
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, label, row

SIZE = (820, 600)
# Of the window's width at most this part belongs to the list.
MOST_LIST = 0.34


class LicencesDialog(QDialog):
    """They are read beside the window, for there are many."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found: tuple[Licence, ...] = ()
        self.list = SideList(desk.theme, self.tr("Parts of Askwell"), below=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(2 * GAP)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.text)
        self._splitter.setStretchFactor(1, 1)
        self.list.chosen.connect(self._show)
        self._lay_out()
        room = self.screen().availableSize()
        self.resize(*(min(desk.theme.px(one), most - 40) for one, most in zip(SIZE, room.toTuple(), strict=True)))
        desk.backend.background(licences, FOLDER, then=while_alive(self, self._fill))

    def _lay_out(self) -> None:
        lead = self.tr(
            "Askwell is free to use, share and change. Qt for Python is used under the LGPL: its libraries lie loose"
            " beside the program and may be replaced."
        )
        close = button(self.tr("Close"), self.accept, "primary")
        layout = column(label(lead, "quiet", wrap=True), spacing=WIDE_GAP)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.addWidget(self._splitter, 1)
        layout.addLayout(row(None, close))
        self.setLayout(layout)

    def _fill(self, found: tuple[Licence, ...]) -> None:
        self._found = found
        self.list.fill([(number, one.name, one.called) for number, one in enumerate(found)])
        width = min(self.list.width_needed(), round(self.width() * MOST_LIST))
        self._splitter.setSizes([width, max(1, self.width() - width)])
        if found:
            self.list.choose(0)
            self._show(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, number: int) -> None:
        self.text.setPlainText(self._found[number].text)
