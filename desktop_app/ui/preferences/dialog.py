"""Ctrl+, : theme, text size, promised minutes, time zone, first day of the week. Chosen is applied at once."""

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.preferences import TEXT_SIZES, THEMES, system_zone
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row

MINUTES = (15, 20, 30, 45, 60)


class PreferencesDialog(QDialog):
    """Every choice takes effect as it is made; there is nothing to confirm."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(WIDE_GAP)
        self._form.setVerticalSpacing(GAP + GAP // 2)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._zone_note = label("", "attention", wrap=True)
        self._fill()
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addWidget(label(self.tr("Preferences"), "heading"))
        layout.addLayout(self._form)
        layout.addLayout(row(None, close))
        self.setMinimumWidth(desk.theme.px(440))

    def _fill(self) -> None:
        chosen = self._desk.preferences
        themes = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        sizes = [self.tr("{size} %").format(size=size) for size in TEXT_SIZES]
        minutes = [self.tr("{number} minutes").format(number=number) for number in MINUTES]
        days = [self.locale().dayName(day) for day in range(1, 8)]
        self.theme = self._combo(self.tr("&Theme"), "theme", themes, THEMES, chosen.theme)
        self.text_size = self._combo(self.tr("Text &size"), "text_size", sizes, TEXT_SIZES, chosen.text_size)
        self.minutes = self._combo(
            self.tr("&Minutes to ask for"), "default_minutes", minutes, MINUTES, chosen.default_minutes
        )
        self._note(self.tr("About 20 is usual (Berkeley); MIT and Northeastern say 20 to 30, UNT 15."))
        self.zone = self._zone_box()
        self.week = self._combo(self.tr("&First day of the week"), "week_start", days, range(1, 8), chosen.week_start)

    def _combo(self, caption: str, name: str, texts: object, values: object, current: object) -> QComboBox:
        box = QComboBox()
        box.setSizePolicy(box.sizePolicy().Policy.Expanding, box.sizePolicy().Policy.Fixed)
        for text, value in zip(texts, values, strict=True):  # type: ignore[call-overload]
            box.addItem(text, value)
        place = box.findData(current)
        if place < 0:
            box.addItem(str(current), current)
            place = box.count() - 1
        box.setCurrentIndex(place)
        box.activated.connect(lambda _: self._desk.preferences.set(name, box.currentData()))
        self._add(caption, box)
        return box

    def _zone_box(self) -> QLineEdit:
        box = QLineEdit(self._desk.preferences.chosen("time_zone"))
        box.setPlaceholderText(self.tr("{zone} (this computer's)").format(zone=system_zone()))
        zones = QCompleter(sorted(available_timezones()), box)
        zones.setFilterMode(Qt.MatchFlag.MatchContains)
        zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(zones)
        zones.activated.connect(lambda _: self._choose_zone())
        box.editingFinished.connect(self._choose_zone)
        self._add(self.tr("Time &zone"), box)
        self._form.addRow("", self._zone_note)
        self._zone_note.hide()
        return box

    def _choose_zone(self) -> None:
        name = self.zone.text().strip().replace(" ", "_")
        known = not name or name in available_timezones()
        self._zone_note.setText(self.tr("No such time zone. Zones are named like Europe/Amsterdam."))
        self._zone_note.setVisible(not known)
        if known:
            self._desk.preferences.set("time_zone", name or None)

    def _note(self, text: str) -> None:
        self._form.addRow("", label(text, "quiet", wrap=True))

    def _add(self, caption: str, field: QWidget) -> None:
        name = QLabel(caption)
        name.setBuddy(field)
        field.setAccessibleName(caption.replace("&", ""))
        self._form.addRow(name, field)
