"""The Today tab: what there is to do now, and how the search goes."""

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.today import Beginnings, Duty, HowItGoes, Urgency
from desktop_app.records.today import TodayPage as Duties
from desktop_app.store import how_it_goes
from desktop_app.ui.common.dates import there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row, themed_icon
from desktop_app.ui.today.deeds import Deeds
from desktop_app.ui.today.doing import Doing
from desktop_app.ui.today.duty_list import DutyList
from desktop_app.ui.today.duty_model import DutyModel
from desktop_app.ui.today.elsewhere import ElsewhereMenu
from desktop_app.ui.today.first_steps import FirstSteps
from desktop_app.ui.today.foot import Foot
from desktop_app.ui.today.later import LaterMenu
from desktop_app.ui.today.pictures import Pictures
from desktop_app.ui.today.policies import NAMES, policies_of_user, zone_of_user
from desktop_app.ui.today.ticking import Ticking

# In pixels of the design: from this width on the pictures stand at the right, in windows so tall below.
BESIDE, BELOW, TALL = 900, 560, 700
ASIDE = 264
# Below this width the day is written short, below this height all but the list is kept short.
NARROW, SHORT = 480, 400
WIDEST = 16777215  # Qt's own
# The first steps: how wide at most, how high at least, and the height left beside them for duties and the rest.
STEPS, LEAST, DUTIES = 720, 80, 300
KINDS = ("contact", "meeting", "organization")


class TodayPage(Page):
    """Duties in their order, each done by a key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stale = False
        self._goes: HowItGoes | None = None
        self.rows = DutyModel(desk.backend, lambda: policies_of_user(desk), desk.clock)
        self.list = DutyList(desk.theme, self.rows)
        self.doing = Doing(desk, self)
        self.later = LaterMenu(desk, self.doing, self)
        self.elsewhere = ElsewhereMenu(desk, self.list)
        self.deeds = Deeds(desk.theme, self.list, self.doing, self.later)
        self.foot = Foot(self.deeds)
        self.steps = FirstSteps(desk)
        self.pictures = Pictures(desk.theme)
        self.ticking = Ticking(desk.clock, self)
        self._lay_out()
        self._connect()
        self.rows.reload()

    def _lay_out(self) -> None:
        self.title = label("", "title")
        self.summary = label("", "quiet", wrap=True)
        self._write_down = button(self.tr("Write down…"), self.new_record, "primary")
        themed_icon(self.desk.theme, self._write_down, "user-plus", "on_accent")
        self._nothing = EmptyPage(
            self.desk.theme,
            "sun",
            self.tr("Nothing is due"),
            self.tr("What you owe and what you wait for will stand here when its time comes."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._nothing)
        main = QWidget()
        layout = QVBoxLayout(main)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(row(self.title, None, self._write_down))
        layout.addWidget(self.summary)
        self._first = _scrolled(self.steps)
        layout.addWidget(self._first, 1)
        layout.addWidget(self.stack, 100)
        layout.addWidget(self.foot)
        self._first.hide()
        self._beside = _scrolled(self.pictures)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, GAP)
        self._whole.setSpacing(WIDE_GAP)
        self._whole.addWidget(main, 1)
        self._whole.addWidget(self._beside)
        self._show_day()

    def _connect(self) -> None:
        desk = self.desk
        self.rows.loaded.connect(self._loaded)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.deeds.do.trigger)
        self.list.menu_asked.connect(self._menu)
        self.doing.go.connect(self.go)
        self.doing.elsewhere_asked.connect(self.elsewhere.ask)
        self.elsewhere.go.connect(self.go)
        self.steps.go.connect(self.go)
        self.steps.dismissed.connect(self._show_main)
        self.ticking.due.connect(self._look_again)
        desk.backend.changed.connect(self._changed)
        desk.preferences.changed.connect(self._preferred)
        desk.theme.changed.connect(self._arrange)

    # What the main window asks

    def new_record(self) -> None:
        self.go.emit("capture", None)

    def focus_search(self) -> None:
        self.go.emit("contacts.search", None)

    def visit(self, place: str, target: object) -> None:
        self.list.setFocus()

    def commands(self) -> list[QAction]:
        return self.deeds.all

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ticking.look()
        if self._stale:
            self._look_again()
        if self.window().focusWidget() is None:
            self.list.setFocus()

    # News

    def _look_again(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.rows.reload()

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.concerns(*KINDS):
            self._look_again()
        elif changes.concerns("question_list", "profile_entry"):
            self._look_at_the_rest()

    def _preferred(self, name: str) -> None:
        if name in NAMES:
            self._look_again()
        elif name == "guide_read":
            self._look_at_the_rest()

    def _loaded(self, page: Duties) -> None:
        self._show_day()
        self.summary.setText(self._summed_up(page))
        self._show_main()
        self.ticking.wait_for(page.changes_at)
        self._look_at_the_rest()

    def _look_at_the_rest(self) -> None:
        """After the duties: it can wait for them."""
        desk = self.desk
        asked = desk.clock(), zone_of_user(desk), desk.preferences.week_start
        desk.backend.read(how_it_goes.beginnings, then=self._show_beginnings, channel="today.steps")
        desk.backend.read(how_it_goes.how_it_goes, *asked, then=self._show_pictures, channel="today.pictures")

    def _show_beginnings(self, found: Beginnings) -> None:
        self.steps.show_steps(found)
        self._show_main()

    def _show_main(self) -> None:
        """The duties, or else the first steps alone, or else a word that there is nothing to do."""
        some, new = bool(self.rows.page.total), self.steps.wanted
        if not some and self.list.hasFocus():
            self.setFocus()  # until there is something in the list again
        self._first.setVisible(new)
        self.stack.setVisible(some or not new)
        self.stack.setCurrentWidget(self.list if some else self._nothing)
        if some:
            self.pass_focus_on()
        self._arrange()

    def _show_pictures(self, found: HowItGoes) -> None:
        self._goes = found
        self.pictures.show_numbers(found, there(self.rows.view.now, zone_of_user(self.desk)).date())
        self._arrange()

    def _chosen(self, duty: Duty | None) -> None:
        self.deeds.show_duty(duty)
        self.foot.show_duty(duty)

    # Words

    def _show_day(self) -> None:
        day = there(self.desk.clock(), zone_of_user(self.desk)).date()
        form = self.tr("ddd d MMM") if self.width() < self.desk.theme.px(NARROW) else self.tr("dddd d MMMM")
        self.title.setText(QLocale().toString(QDate(day.year, day.month, day.day), form))

    def _summed_up(self, page: Duties) -> str:
        overdue, rest = page.by_urgency.get(Urgency.OVERDUE, 0), page.by_urgency.get(Urgency.SOON, 0)
        today = page.total - overdue - rest
        parts = [
            self.tr("{count} overdue").format(count=overdue) if overdue else "",
            self.tr("{count} for today").format(count=today) if today else "",
            self.tr("{count} when there is time").format(count=rest) if rest else "",
        ]
        found = ", ".join(part for part in parts if part)
        return self.tr("{counts}, and more of the same").format(counts=found) if page.more else found

    def _menu(self, at: QPoint) -> None:
        self.deeds.menu().popup(at)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The pictures at the right, or below, or where there is no room for them nowhere."""
        px = self.desk.theme.px
        beside = self.width() >= px(BESIDE)
        below = self.width() >= px(BELOW) and self.height() >= px(TALL)
        known = self._goes is None or any(self._goes.by_stage.values())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(across if beside else down)
        self.pictures.turn(down if beside else across)
        self._beside.setVisible(known and (beside or below))
        self._beside.setMinimumWidth(px(ASIDE) if beside else 0)
        self._beside.setMaximumWidth(px(ASIDE) if beside else WIDEST)
        self._beside.setMaximumHeight(WIDEST if beside else self.pictures.sizeHint().height())
        self.steps.setMaximumWidth(px(STEPS))
        self._arrange_steps()
        self.summary.setVisible(bool(self.rows.page.total) and self.height() >= px(SHORT))
        self.foot.shorten(self.height() < px(SHORT))
        self._show_day()

    def _arrange_steps(self) -> None:
        """Beside duties the steps take no more than they need, and leave room for some."""
        px = self.desk.theme.px
        needed = self.steps.heightForWidth(min(self.width(), px(STEPS)))
        height = min(needed, max(px(LEAST), self.height() - px(DUTIES)))
        some = bool(self.rows.page.total)
        self._first.setMinimumHeight(height if some else 0)
        self._first.setMaximumHeight(height if some else WIDEST)


def _scrolled(inside: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
