"""When Askwell reminds, when it is quiet, and what becomes of it when the window is closed."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSystemTrayIcon, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, label, row
from desktop_app.ui.preferences.login import LoginChoice
from desktop_app.ui.preferences.section import Section


class RemindersSection(Section):
    """Every choice takes effect as it is made. sample() asks for a reminder, to see what one looks like."""

    sample = Signal()

    def __init__(self, desk: Desk, *, tray: bool | None = None) -> None:
        super().__init__(desk)
        self._tray = QSystemTrayIcon.isSystemTrayAvailable() if tray is None else tray
        chosen = desk.preferences
        self.wanted = QCheckBox(self.tr("&Remind me"))
        self.wanted.setChecked(chosen.reminders)
        self.wanted.toggled.connect(self._switch)
        self.quiet_from = self._hours(self.tr("Quiet from"), "quiet_from", chosen.quiet_from)
        self.quiet_until = self._hours(self.tr("Quiet until"), "quiet_until", chosen.quiet_until)
        self.keep = QCheckBox(self.tr("&Stay in the tray"))
        self.keep.setChecked(chosen.keep_in_tray)
        self.keep.toggled.connect(lambda on: chosen.set("keep_in_tray", "on" if on else None))
        self.login = LoginChoice(desk)
        self.try_it = button(self.tr("Show &one now"), self.sample.emit)
        self._quiet_note = label("", "quiet", wrap=True)
        self._lay_out()
        self._switch(chosen.reminders)
        self._tell_quiet()

    def _lay_out(self) -> None:
        what = self.tr(
            "While Askwell runs: the day before a talk, in the morning and a quarter of an hour before; when a"
            " thank-you, a follow-up or a promise is due; in the evening, when a talk waits to be thought over."
        )
        layout = column(self.wanted, label(what, "quiet", wrap=True), spacing=GAP)
        layout.addSpacing(WIDE_GAP)
        layout.addWidget(label(self.tr("Quiet hours"), "subheading"))
        layout.addLayout(row(label(self.tr("From")), self.quiet_from, label(self.tr("until")), self.quiet_until, None))
        layout.addWidget(self._quiet_note)
        layout.addSpacing(WIDE_GAP)
        layout.addWidget(label(self.tr("Tray"), "subheading"))
        layout.addWidget(self.keep)
        layout.addWidget(label(self._tray_words(), "quiet", wrap=True))
        layout.addSpacing(WIDE_GAP)
        layout.addWidget(label(self.tr("At login"), "subheading"))
        layout.addWidget(self.login)
        layout.addSpacing(WIDE_GAP)
        layout.addLayout(row(self.try_it, None))
        layout.addStretch(1)
        self.setLayout(layout)

    def _tray_words(self) -> str:
        if self._tray:
            return self.tr(
                "When the window is closed, Askwell goes on reminding until you choose Quit. Without this, closing the"
                " window ends it."
            )
        return self.tr("This desktop shows no tray, so reminders come inside the window, while it is open.")

    def _hours(self, name: str, preference: str, current: int) -> QComboBox:
        box = QComboBox()
        for hour in range(24):
            box.addItem(self.locale().toString(QTime(hour, 0), self.locale().FormatType.ShortFormat), hour)
        box.setCurrentIndex(current)
        box.setAccessibleName(name)
        box.activated.connect(lambda hour: self._choose_hour(preference, hour))
        return box

    def _choose_hour(self, preference: str, hour: int) -> None:
        self.desk.preferences.set(preference, hour)
        self._tell_quiet()

    def _tell_quiet(self) -> None:
        chosen = self.desk.preferences
        if chosen.quiet_from == chosen.quiet_until:
            text = self.tr("The two are the same: no hour is quiet.")
        else:
            text = self.tr("What falls due meanwhile is said when they end; Today shows it at any hour.")
        self._quiet_note.setText(text)

    def _switch(self, on: bool) -> None:
        if on is not self.desk.preferences.reminders:
            self.desk.preferences.set("reminders", None if on else "off")
        parts: tuple[QWidget, ...] = (self.quiet_from, self.quiet_until, self.try_it)
        for part in parts:
            part.setEnabled(on)
        self.keep.setEnabled(on and self._tray)
