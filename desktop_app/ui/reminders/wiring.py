"""Reminders in the main window: their card above the pages, their mark in the tray."""

from desktop_app.records.reminders import Reminding
from desktop_app.ui.common.page import Page
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reminders.card import ReminderCard
from desktop_app.ui.reminders.reminders import Reminders
from desktop_app.ui.reminders.tray import Tray


def reminders_in(window: MainWindow, tray: Tray | None = None) -> Reminders:
    """Reminders that are shown in `window` and in `tray`; they are still to be started."""
    made = Reminders(window.desk, window)
    _put_card(made, window)
    _put_tray(made, window, tray or Tray(window.desk, window))

    def go(place: str, target: object) -> None:
        window.come_forward()
        window.tabs.go(place, target)

    made.go.connect(go)
    return made


def _put_card(reminders: Reminders, window: MainWindow) -> None:
    card = ReminderCard(window.desk.theme)
    window.put_above(card)
    card.opened.connect(reminders.open)
    card.snoozed.connect(reminders.snooze)
    card.dismissed.connect(reminders.dismiss)
    reminders.add_outlet(card)

    def turned(page: Page) -> None:
        card.stand_beside_today(page is window.tabs.page_of("today"))

    window.tabs.turned.connect(turned)
    turned(window.tabs.page)


def _put_tray(reminders: Reminders, window: MainWindow, tray: Tray) -> None:
    def looked(found: Reminding) -> None:
        tray.show_found(found, paused=reminders.paused)
        window.be_reachable()

    def write_down() -> None:
        window.come_forward()
        window.tabs.go("capture")

    tray.opened.connect(reminders.open)
    tray.came.connect(window.come_forward)
    tray.talk_wanted.connect(lambda meeting: reminders.go.emit("meeting", meeting))
    tray.wrote_down.connect(write_down)
    tray.paused.connect(lambda on: reminders.pause_for_today() if on else reminders.go_on())
    tray.left.connect(window.leave)
    reminders.looked.connect(looked)
    reminders.stopped.connect(tray.close)
    reminders.add_outlet(tray)
    window.in_tray = lambda: tray.shown
    window.stays = lambda: tray.shown and window.desk.preferences.keep_in_tray
