"""What is seen of a talk: the head, what has to be said, the page of the moment, the keys."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.method.talk_clock import Gap, Phase
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.notice_bar import NoticeBar
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, icon_button, keys_named, label, row
from desktop_app.ui.interview import words
from desktop_app.ui.interview.agenda_card import AgendaCard
from desktop_app.ui.interview.consent_card import ConsentCard
from desktop_app.ui.interview.head import Head
from desktop_app.ui.interview.keys import KeyLine
from desktop_app.ui.interview.mention_card import MentionCard
from desktop_app.ui.interview.middle import Middle
from desktop_app.ui.interview.panels import BeforePanel, PausedPanel
from desktop_app.ui.interview.promise_card import PromiseCard
from desktop_app.ui.interview.share_card import ShareCard
from desktop_app.ui.interview.spread import Spread
from desktop_app.ui.interview.timekeeper import Timekeeper
from desktop_app.ui.interview.words import tr

# Below so many pixels of the design the head takes less room.
LOW = 470


class TalkView(QWidget):
    """more_asked() and close_asked() answer the two ways at the limit; gap_turned() the one of a gap."""

    more_asked = Signal()
    close_asked = Signal()
    gap_turned = Signal()

    def __init__(self, desk: Desk, keeper: Timekeeper) -> None:
        super().__init__()
        self._desk = desk
        self._keeper = keeper
        self._gap: Gap | None = None
        self._limit_seen = False
        self.head = Head(desk, keeper)
        self.gap = NoticeBar(desk.theme)
        self.limit = NoticeBar(desk.theme)
        self.before = BeforePanel(desk)
        self.paused = PausedPanel(desk)
        self.middle = Middle(desk)
        self.agenda = AgendaCard(desk.theme)
        self.share = ShareCard(desk.theme)
        self.mention = MentionCard(desk.theme)
        self.promises = PromiseCard(desk.theme)
        self.consent = ConsentCard()
        cards = (self.share, self.mention, self.promises, self.consent)
        self.held = Spread(desk.theme, self.agenda, self.middle, cards)
        self.gone = EmptyPage(
            desk.theme, "calendar", tr("This meeting is not there any more"), tr("It was deleted; the trash has it.")
        )
        self.stack = QStackedWidget()
        self._blank = QWidget()
        for page in (self._blank, self.before, self.held, self.paused, self.gone):
            self.stack.addWidget(page)
        self._foot()
        self._lay_out()

    def _foot(self) -> None:
        self.saved = label("", "quiet")
        self.keys = KeyLine(
            [
                tr("Ctrl+Enter asked, next"),
                tr("Ctrl+R referral"),
                tr("F8 I am talking"),
                tr("Ctrl+J jump to a question"),
                tr("Ctrl+M promise"),
                tr("F11 full screen"),
                tr("Esc pause"),
            ]
        )
        self.all_keys = icon_button(self._desk.theme, "keyboard", tr("All that can be done (F1)"))
        self.all_keys.setPopupMode(self.all_keys.ToolButtonPopupMode.InstantPopup)
        self.end = button(tr("End the talk"))
        self.end.setToolTip(keys_named("Ctrl+W"))
        self.foot = QWidget()
        line = row(self.keys, self.saved, self.all_keys, self.end, spacing=WIDE_GAP)
        line.setStretch(0, 1)
        self.foot.setLayout(line)
        self.foot.hide()

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self)
        for part in (self.head, self.gap, self.limit):
            layout.addWidget(part)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.foot)

    def put_actions(self, actions: list[QAction]) -> None:
        """Offer these in the menu of keys."""
        menu = QMenu(self)
        menu.addActions(actions)
        self.all_keys.setMenu(menu)

    def show_keys(self) -> None:
        """Open the menu of keys."""
        menu = self.all_keys.menu()
        menu.popup(self.all_keys.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @property
    def is_held(self) -> bool:
        """Whether the talk is shown as it is held."""
        return self.stack.currentWidget() is self.held

    @property
    def shows_question(self) -> bool:
        """Whether the current question is shown."""
        return self.is_held and self.middle.currentWidget() is self.middle.question

    def cursor_to(self, part: QWidget) -> None:
        """Put the cursor into one of the lines."""
        if self.is_held:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.held.reveal(part)

    def show_page(self, page: QWidget) -> None:
        """Show the page of the moment."""
        self.stack.setCurrentWidget(page)
        self.foot.setVisible(page is self.held)
        if page is not self.held:
            self.limit.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < self._desk.theme.px(LOW)
        for part in (self.head, self.before, self.paused):
            part.make_low(low)
        self._layout.setSpacing(GAP if low else WIDE_GAP)
        self._layout.setContentsMargins(2 * WIDE_GAP, GAP if low else WIDE_GAP + GAP // 2, 2 * WIDE_GAP, GAP)

    # As time goes by

    def show_time(self) -> None:
        """The keeper has moved on."""
        self.head.show_time()
        self.share.show_share(self._keeper)
        self._show_gap()
        self._show_limit()

    def _show_gap(self) -> None:
        gap = None if self._keeper.clock is None else self._keeper.clock.gap
        if gap is self._gap:
            return
        self._gap = gap
        if gap is None:
            self.gap.hide()
            return
        way = tr("Take it out  Ctrl+Shift+T") if gap.counted else tr("Count it  Ctrl+Shift+T")
        self.gap.show_notice(words.gap_text(gap), [(way, self.gap_turned.emit)])

    def _show_limit(self) -> None:
        over = self._keeper.phase is Phase.OVER and self.is_held
        if self._keeper.runs and self._keeper.phase is not Phase.OVER:
            self._limit_seen = False
        if over and not self._limit_seen:
            self._limit_seen = True
            ways = [
                (tr("Five more  Ctrl+."), self.more_asked.emit),
                (tr("To the close  Ctrl+G"), self.close_asked.emit),
            ]
            self.limit.show_notice(tr("The time is up. Say so, and ask whether five more minutes suit."), ways)
        elif not over:
            self.limit.hide()
