"""How the two meet, and where: in person, by phone or by video, with a place or a link."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.records.meetings import Mode
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, icon_button, label, row, themed_icon
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.words import tr

_OPENABLE = ("http", "https", "mailto", "tel")


class PlaceFields(QWidget):
    """Mode, place and link. changed(name, value) follows the user: "mode", "place" or "link"."""

    changed = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.mode = Mode.VIDEO
        self._group = QButtonGroup(self)
        self._chips = {mode: self._chip(mode) for mode in Mode}
        for mode, chip in self._chips.items():
            themed_icon(desk.theme, chip, words.MODE_ICONS[mode])
            self._group.addButton(chip)
        self.place = QLineEdit()
        self.link = QLineEdit()
        self._place_label, self._link_label = label("", "quiet"), label(tr("Link"), "quiet")
        self._copy = icon_button(desk.theme, "copy", tr("Copy the link"), self._copy_link)
        self._open = button(tr("Open"), self._open_link)
        self._open.setAccessibleName(tr("Open the link"))
        self._lay_out()
        self.place.textEdited.connect(lambda text: self.changed.emit("place", text))
        self.link.textEdited.connect(lambda text: self.changed.emit("link", text))
        self.link.textChanged.connect(self._show_link_buttons)
        self.put(self.mode, "", "")

    def _chip(self, mode: Mode) -> QPushButton:
        return button(words.mode_word(mode), lambda: self._choose(mode), "chip")

    def _lay_out(self) -> None:
        self._link_row = QWidget()
        self._link_row.setLayout(row(self.link, self._copy, self._open))
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(GAP)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self._place_label, self.place)
        self._form.addRow(self._link_label, self._link_row)
        self._place_label.setBuddy(self.place)
        self._link_label.setBuddy(self.link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(Flow(*self._chips.values()))
        layout.addLayout(self._form)
        layout.addStretch(1)

    def put(self, mode: Mode, place: str | None, link: str | None) -> None:
        """Show values; None leaves a text alone. Nothing is emitted."""
        self.mode = mode
        self._chips[mode].setChecked(True)
        for field, text in ((self.place, place), (self.link, link)):
            if text is not None and field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self._show_fields()
        self._show_link_buttons()

    def _show_fields(self) -> None:
        place = {Mode.IN_PERSON: tr("Place"), Mode.PHONE: tr("Number"), Mode.VIDEO: tr("Place")}[self.mode]
        self._place_label.setText(place)
        self.place.setAccessibleName(place)
        self.link.setAccessibleName(tr("Link"))
        # What is filled in stays in sight, whatever the mode.
        self._form.setRowVisible(self.place, self.mode is not Mode.VIDEO or bool(self.place.text()))
        self._form.setRowVisible(self._link_row, self.mode is not Mode.PHONE or bool(self.link.text()))

    def _show_link_buttons(self) -> None:
        text = self.link.text().strip()
        self._copy.setVisible(bool(text))
        self._open.setVisible(_url(text) is not None)

    def _choose(self, mode: Mode) -> None:
        if mode is not self.mode:
            self.put(mode, None, None)
            self.changed.emit("mode", mode)

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text().strip())

    def _open_link(self) -> None:
        if (url := _url(self.link.text().strip())) is not None:
            QDesktopServices.openUrl(url)


def _url(text: str) -> QUrl | None:
    """A link that may be handed to the user's browser; never a file."""
    url = QUrl(text if ":" in text else f"https://{text}", QUrl.ParsingMode.StrictMode)
    good = url.isValid() and url.scheme() in _OPENABLE and "." in (url.host() or url.path())
    return url if text and good and " " not in text else None
