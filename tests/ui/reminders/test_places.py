"""Where reminders are shown: the card above the pages, the mark in the tray."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Status
from desktop_app.records.reminders import Moment, MomentKind, Reminding, TalkFacts
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.page import Page
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reminders.card import ReminderCard
from desktop_app.ui.reminders.later import Later
from desktop_app.ui.reminders.notes import Note, headline, note, sample
from desktop_app.ui.reminders.tray import Tray
from desktop_app.ui.reminders.wiring import reminders_in
from desktop_app.ui.tabs import Tab
from tests.conftest import FixedClock
from tests.journeys import walking

Settle = Callable[[], None]
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ONE = Note("a", "Thank R&D <Ada>", "For the talk.", "draft", None, (Later.HOUR, Later.TOMORROW))
TWO = Note("b", "Confirm the talk with Wilhelmina Featherstonehaugh-Cholmondeley", "It is set for today.", "meeting", 3)


class Mark(QSystemTrayIcon):
    """A mark that keeps what it shows."""

    made: list["Mark"] = []

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[tuple[str, str]] = []
        Mark.made.append(self)

    def show(self) -> None:
        return

    def showMessage(self, title: str, text: str, _icon: QIcon, _ms: int) -> None:  # type: ignore[override]
        self.told.append((title, text))


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> ReminderCard:
    made = ReminderCard(desk.theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(timed: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(timed, [Tab("today", "Today", "sun", Page)], "Askwell")
    qtbot.addWidget(made)
    made.tabs.show_first()
    made.show()
    return made


@pytest.fixture
def tray(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Tray:
    """In a desktop that has one."""
    Mark.made.clear()
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    return Tray(window.desk, window, Mark, lambda: True)


def in_front(monkeypatch: pytest.MonkeyPatch, front: bool) -> None:
    state = Qt.ApplicationState.ApplicationActive if front else Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)


# Words


@pytest.mark.parametrize("kind", MomentKind)
def test_every_kind_has_words_and_leads_somewhere(kind: MomentKind) -> None:
    moment = Moment("k", kind, NOW, NOW, ContactRef(1, "Ada King"), "d", 7, starts_at=NOW, text="The {link}")
    found = note(moment, NOW, "UTC")
    assert "Ada King" in found.title
    assert found.detail
    assert found.place in ("interview", "prep", "debrief", "draft", "contact")
    assert "{" not in found.title


def test_long_texts_are_cut() -> None:
    moment = Moment("k", MomentKind.PROMISE, NOW, NOW, ContactRef(1, "x" * 300), text="word\n" * 200)
    found = note(moment, NOW, "UTC")
    assert len(found.title) < 80
    assert len(found.detail) == 160
    assert "\n" not in found.detail


def test_a_talk_about_to_begin_comes_first() -> None:
    talk = Note("t", "Talk with Ada today 15:00", "", "interview", 1, pressing=True)
    assert headline([talk, ONE, TWO], away=True) == "Talk with Ada today 15:00; 2 more waiting"
    assert headline([ONE, TWO], away=False) == "2 things are due"


# The card


def test_one_reminder_with_its_reason(card: ReminderCard, qtbot: QtBot, settle: Settle) -> None:
    card.keep([ONE], ONE.title)
    card.tell([ONE], ONE.title)
    assert card.isVisible()
    assert card.title.text() == ONE.title
    assert ONE.detail in [found.text() for found in card.findChildren(QLabel)]
    assert [action.text() for action in card.later_button.menu().actions()] == ["In an hour", "Tomorrow morning"]
    with qtbot.waitSignal(card.opened) as opened:
        card.open_button.click()
    assert opened.args == ["a"]
    with qtbot.waitSignal(card.snoozed) as snoozed:
        card.later_button.menu().actions()[1].trigger()
    assert snoozed.args == [Later.TOMORROW]
    with qtbot.waitSignal(card.dismissed):
        card.close_button.click()
    card.tell([], "")
    card.keep([], "")
    assert not card.isVisible()


def test_several_reminders_are_links(card: ReminderCard, qtbot: QtBot, settle: Settle) -> None:
    card.keep([ONE, TWO], "2 things are due")
    card.activateWindow()
    card.links[1].setFocus()
    with qtbot.waitSignal(card.opened) as opened:
        QTest.keyClick(card.links[1], Qt.Key.Key_Space)
    assert opened.args == ["b"]
    with qtbot.waitSignal(card.opened) as opened:
        card.open_button.click()
    assert opened.args == [""]
    card.keep([ONE, TWO, sample()], "3 things are due")
    assert [link.accessibleName() for link in card.links] == [ONE.title, TWO.title, sample().title]
    card.resize(1200, 100)
    assert card.links[0].text() == "Thank R&&D <Ada>"
    card.resize(300, 100)
    assert card.links[1].text().endswith("…")
    card.keep([ONE] * 9, "9 things are due")
    assert card.links == []


def test_a_reminder_without_a_later_has_no_button_for_it(card: ReminderCard) -> None:
    card.keep([TWO], TWO.title)
    assert not card.later_button.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_the_card_in_the_window_is_used_without_a_mouse(window: MainWindow, settle: Settle, size: int) -> None:
    window.desk.preferences.set("text_size", size)
    reminders_in(window).sample()
    card = window.findChild(ReminderCard)
    assert card is not None
    card.keep([ONE, TWO, sample()], "3 things are due")
    window.resize(800, 600)
    settle()
    walking.check(window)
    for part in card.findChildren(QPushButton):
        if part.isVisible():
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text().replace("&&", "&")), part.text()


# The tray


def test_no_tray_no_mark_and_no_error(window: MainWindow) -> None:
    tray = Tray(window.desk, window, Mark, lambda: False)
    Mark.made.clear()
    tray.show_found(Reminding(), paused=False)
    tray.tell([ONE], ONE.title)
    tray.keep([ONE], ONE.title)
    tray.close()
    assert Mark.made == []
    assert not tray.shown


def test_a_mark_while_reminders_are_on(tray: Tray, window: MainWindow) -> None:
    tray.refresh()
    shown = [tray.shown]
    for chosen in ("off", None):
        window.desk.preferences.set("reminders", chosen)
        shown.append(tray.shown)
    assert shown == [True, False, True]
    assert len(Mark.made) == 2
    tray.close()


def test_words_come_while_another_program_is_in_front(
    tray: Tray, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    tray.refresh()
    (mark,) = Mark.made
    in_front(monkeypatch, True)
    tray.tell([ONE], ONE.title)
    assert mark.told == []
    in_front(monkeypatch, False)
    tray.tell([ONE], ONE.title)
    assert mark.told == [("Thank R&D ‹Ada›", "For the talk.")]
    with qtbot.waitSignal(tray.opened) as opened:
        mark.messageClicked.emit()
    assert opened.args == ["a"]
    tray.tell([TWO] * 6, "6 things are due")
    assert mark.told[1] == ("6 things are due", "\n".join([TWO.title] * 4 + ["and 2 more"]))
    with qtbot.waitSignal(tray.opened) as opened:
        mark.messageClicked.emit()
    assert opened.args == [""]
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: False)
    tray.tell([ONE], ONE.title)
    assert len(mark.told) == 2


def test_the_menu_names_the_next_talk(tray: Tray, qtbot: QtBot) -> None:
    assert not tray.next_action.isEnabled()
    talk = TalkFacts(7, ContactRef(1, "Ada & Co"), datetime(2026, 3, 11, 14, tzinfo=UTC), 20, Status.CONFIRMED, NOW)
    tray.show_found(Reminding(next_talk=talk), paused=True)
    assert tray.next_action.text() == "Ada && Co, tomorrow 15:00"
    with qtbot.waitSignal(tray.talk_wanted) as wanted:
        tray.next_action.trigger()
    assert wanted.args == [7]
    assert tray.pause_action.text() == "&Go on with reminders"
    with qtbot.waitSignal(tray.paused) as paused:
        tray.pause_action.trigger()
    assert paused.args == [False]


def test_the_menu_leads_back_into_the_window(tray: Tray, window: MainWindow, clock: FixedClock, settle: Settle) -> None:
    reminders = reminders_in(window, tray)
    reminders.start()
    settle()
    actions = {action.text().replace("&", ""): action for action in tray.menu.actions()}
    paused = []
    for _ in range(2):
        actions["Pause reminders for today"].trigger()
        settle()
        paused.append(reminders.paused)
    assert paused == [True, False]
    window.hide()
    actions["Open Askwell"].trigger()
    assert window.isVisible()
    window.hide()
    Mark.made[-1].activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    opened: list[str] = []
    window.errands["capture"] = lambda _: opened.append("capture")
    actions["Write down…"].trigger()
    assert opened == ["capture"]
    reminders.stop()
    assert not tray.shown


def test_what_the_tray_tells_opens_in_the_window(tray: Tray, window: MainWindow, settle: Settle) -> None:
    reminders = reminders_in(window, tray)
    reminders.sample()
    window.hide()
    tray.opened.emit("sample")
    assert window.isVisible()
    card = window.findChild(ReminderCard)
    assert card is not None
    assert not card.isVisibleTo(window)


# Closing the window


def test_the_window_goes_and_reminders_stay(tray: Tray, window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    reminders_in(window, tray).start()
    settle()
    window.desk.preferences.set("keep_in_tray", "on")
    left: list[bool] = []
    window.closing.connect(lambda: left.append(True))
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert left == []
    tray.came.emit()
    assert window.isVisible()
    window.hide()
    with qtbot.waitSignal(window.closing):
        tray.left.emit()


@pytest.mark.parametrize("keep", [True, False])
def test_closing_ends_the_program_where_nothing_stays(
    window: MainWindow, qtbot: QtBot, settle: Settle, keep: bool
) -> None:
    """Without a tray there is nothing to stay in."""
    tray = Tray(window.desk, window, Mark, lambda: not keep)
    reminders_in(window, tray).start()
    settle()
    window.desk.preferences.set("keep_in_tray", "on" if keep else None)
    with qtbot.waitSignal(window.closing):
        window.close()


def test_several_things_are_not_told_above_the_page_that_lists_them(card: ReminderCard) -> None:
    card.keep([ONE, TWO], "2 things are due")
    card.stand_beside_today(True)
    assert card.isHidden()
    card.stand_beside_today(False)
    assert not card.isHidden()
    card.stand_beside_today(True)
    card.keep([ONE], "Thank R&D <Ada>")
    assert not card.isHidden()
