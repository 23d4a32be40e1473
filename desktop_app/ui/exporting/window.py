"""The export: what, which of it, as what kind of file, where."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.exporting import FORMATS, PAPER, ExportWanted, Format, What
from desktop_app.records.meetings import AHEAD, MeetingRow, MeetingView
from desktop_app.records.pages import Page
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import QuestionListRow
from desktop_app.store import exporting, meetings_list, question_lists
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.taking import Taking
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.exporting import words
from desktop_app.ui.exporting.choices import Choices
from desktop_app.ui.exporting.foot import Foot
from desktop_app.ui.exporting.order import Order
from desktop_app.ui.exporting.privacy import Privacy
from desktop_app.ui.exporting.running import Running
from desktop_app.ui.exporting.scope import Scope
from desktop_app.ui.exporting.where import Where
from desktop_app.ui.exporting.words import tr

SIZE = (980, 720)
# In pixels of the design: in a narrower window the parts stand below one another.
SIDE_BY_SIDE = 760
MOST_TALKS = 500
WHAT, AS = "export_what", "export_as"


def open_window(desk: Desk, target: object, parent: QWidget | None) -> "ExportWindow":
    """The export; `target` is an ExportWanted, or None."""
    return ExportWindow(desk, parent)


def key_of(_target: object) -> str:
    """There is one, whatever is exported."""
    return "exporting"


class ExportWindow(DeskWindow):
    """What was chosen is remembered; whether answers told in confidence go along is asked each time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, tr("Export"), "window.exporting", SIZE)
        self._rows: tuple[MeetingRow, ...] = ()
        self._written: Path | None = None
        self.taking = Taking(self.desk, self, tr("Export"))
        self.running = Running(desk.backend, self)
        self.what = Choices(desk.theme, tr("What"))
        self.scope = Scope(desk)
        self.format = Choices(desk.theme, tr("As"))
        self.privacy = Privacy(desk)
        self.where = Where(desk)
        self.foot = Foot(desk)
        self._lay_out()
        self._connect()
        self.what.offer(words.kinds(), self._remembered())
        self._show_what()
        self._read()

    # Layout

    def _lay_out(self) -> None:
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        whole.setSpacing(GAP)
        whole.addWidget(label(tr("Export"), "heading"))
        lead = tr("Files that other programs read. They stay on this computer; nothing is sent anywhere.")
        whole.addWidget(label(lead, "quiet", wrap=True))
        self._sides = QHBoxLayout()
        self._sides.setSpacing(WIDE_GAP)
        self._sides.addWidget(card(self.what), 2, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(WIDE_GAP - GAP // 2)
        self._which = card(self.scope)
        self._as = card(self.format)
        self._confidence = card(self.privacy)
        for part in (self._which, self._as, self._confidence, card(self.where)):
            right.addWidget(part)
        right.addStretch(1)
        self._sides.addLayout(right, 3)
        whole.addLayout(self._sides)
        whole.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        outer = QWidget()
        stacked = QVBoxLayout(outer)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(0)
        stacked.addWidget(self._area, 1)
        stacked.addWidget(self.foot)
        self.fill(outer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self.desk.theme.px(SIDE_BY_SIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _connect(self) -> None:
        self.what.chosen.connect(lambda _: self._show_what())
        self.scope.changed.connect(self._changed_scope)
        self.format.chosen.connect(lambda _: self._show_format())
        self.privacy.counted.connect(lambda count: self._confidence.setVisible(count > 0))
        self.where.entered.connect(self.export)
        foot, running = self.foot, self.running
        foot.export_asked.connect(self.export)
        foot.print_asked.connect(self.print)
        foot.copy_asked.connect(self.copy)
        foot.stop_asked.connect(running.stop)
        foot.folder_asked.connect(self._show_folder)
        running.progressed.connect(foot.progress)
        running.written.connect(self._wrote)
        running.there_already.connect(self._ask_to_replace)
        running.nothing.connect(lambda order: self._over(words.nothing(order.what)))
        running.not_written.connect(self._not_written)
        running.troubled.connect(self._troubled)
        running.stopped.connect(lambda: self._over(tr("Stopped. No file was written.")))
        self.desk.backend.changed.connect(self._changed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.export)

    # What is wanted

    def visit(self, target: object) -> None:
        """Begin with what is wanted: some people, one talk, a kind of file."""
        wanted = target if isinstance(target, ExportWanted) else ExportWanted()
        if self.running.busy:
            return
        self.foot.say("")
        self.privacy.forget()
        self.scope.begin(wanted)
        if wanted.what is not None:
            self.what.choose(wanted.what)
        self._show_what()
        if wanted.format is not None and wanted.format in FORMATS[self._kind]:
            self.format.choose(wanted.format)
            self._show_format()
        if len(self.scope.chosen_people) == 1:
            self._ask_name(self.scope.chosen_people)
        self.what.radios[self._kind].setFocus()

    def _ask_name(self, ids: tuple[int, ...]) -> None:
        def named(found: tuple[object, ...]) -> None:
            if self.scope.chosen_people == ids and found:
                self.scope.put_name(str(getattr(found[0], "name", "")))
                self._suggest()

        self.desk.backend.read(exporting.contacts, ids, then=while_alive(self, named), channel="exporting.name")

    def _remembered(self) -> What:
        found = self.desk.preferences.chosen(WHAT)
        return What(found) if found in list(What) else What.PEOPLE

    @property
    def _kind(self) -> What:
        found = self.what.value
        assert isinstance(found, What)
        return found

    @property
    def _format(self) -> Format:
        found = self.format.value
        assert isinstance(found, Format)
        return found

    # What is shown

    def _show_what(self) -> None:
        kind = self._kind
        self.scope.show_kind(kind)
        self._which.setVisible(kind not in (What.MEETINGS, What.LETTERS))
        known = words.formats()
        last = self.desk.preferences.chosen(f"{AS}_{kind.value}")
        found = next((one for one in FORMATS[kind] if one.value == last), FORMATS[kind][0])
        self.format.offer({one: known[one] for one in FORMATS[kind]}, found)
        self._as.setVisible(len(FORMATS[kind]) > 1)
        self.foot.show_paper(FORMATS[kind] == PAPER)
        self.foot.say("")
        self._show_format()

    def _show_format(self) -> None:
        self._suggest()
        self._changed_scope()

    def _suggest(self) -> None:
        self.where.suggest(self.scope.stem, self._format)

    def _changed_scope(self) -> None:
        self._suggest()
        self.foot.allow(self.scope.complete)
        self.privacy.look(self.scope, self._format)
        self.scope.tell_answer()

    # Reading

    def _read(self) -> None:
        read = self.desk.backend.read
        for past in (True, False):
            view = MeetingView(past=past)
            then = while_alive(self, lambda page, past=past: self._put_meetings(page, past=past))
            read(meetings_list.page, view, 0, MOST_TALKS, then=then, channel=f"exporting.meetings.{past}")
        then_lists = while_alive(self, self._put_lists)
        read(question_lists.rows, then=then_lists, channel="exporting.lists")

    def _put_meetings(self, page: Page[MeetingRow], *, past: bool) -> None:
        others = [row for row in self._rows if (row.status in AHEAD) is past]
        self._rows = tuple(sorted([*others, *page.rows], key=lambda row: (row.starts_at, row.id), reverse=True))
        self.scope.put_meetings(self._rows)
        self._changed_scope()

    def _put_lists(self, lists: tuple[QuestionListRow, ...]) -> None:
        self.scope.put_lists(lists)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.concerns("meeting", "contact", "contact_point", "profile_entry", "agenda_item", "question_list"):
            self._read()

    # Doing it

    def order(self, path: Path) -> Order:
        """What is chosen now."""
        kind, private = self._kind, self.privacy.included
        return Order(
            kind,
            self._format,
            path,
            words.printing(self.desk.preferences.time_zone),
            self.scope.ids,
            self.scope.view,
            private,
            self.scope.packet.wanted(private=private) if kind is What.PACKET else None,
            words.markdown_words(),
            tr("Talk with {name}"),
        )

    def export(self) -> None:
        """Write the file; one that is there already only once the user has agreed."""
        path = self.where.path
        if path is None:
            self.foot.say(tr("Give the file a name first."))
            self.where.line.setFocus()
        elif self._can():
            self._keep()
            self._begin(lambda: self.running.write(self.order(path), replace=self.where.agreed))

    def print(self) -> None:
        """Print the document."""
        if self._can() and FORMATS[self._kind] == PAPER:
            self._begin(lambda: self.running.document(self.order(Path()), self._print))

    def copy(self) -> None:
        """Put the document on the clipboard, as text."""
        if self._can() and FORMATS[self._kind] == PAPER:
            self._begin(lambda: self.running.document(self.order(Path()), self._copy))

    def _can(self) -> bool:
        return self.foot.export.isEnabled() and not self.running.busy

    def _begin(self, start: object) -> None:
        assert callable(start)
        self.desk.messages.clear()
        self.foot.say("")
        self.foot.show_busy(True)
        start()

    def _print(self, html: str) -> None:
        self._over("")
        self.taking.print(html)

    def _copy(self, html: str) -> None:
        from desktop_app.ui.common import paper

        QGuiApplication.clipboard().setText(paper.plain(html))
        self._over(tr("Copied."))

    def _keep(self) -> None:
        keep = self.desk.preferences.set
        keep(WHAT, self._kind.value)
        keep(f"{AS}_{self._kind.value}", self._format.value)
        self.where.keep()
        if self._kind is What.PACKET:
            self.scope.packet.keep()

    # How it went

    def _over(self, text: str, *, folder: bool = False) -> None:
        self.foot.show_busy(False)
        self.foot.say(text, folder=folder)

    def _wrote(self, order: Order) -> None:
        self._written = order.path
        self.privacy.forget()
        self._over(tr("Saved as {path}.").replace("{path}", str(order.path)), folder=True)

    def _ask_to_replace(self, order: Order) -> None:
        self._over("")
        asked = tr("There is a file {name} already.").replace("{name}", order.path.name)
        replace = lambda: self._begin(lambda: self.running.write(order, replace=True))  # noqa: E731
        self.desk.messages.notice(asked, [(tr("Replace it"), replace)])

    def _not_written(self, order: Order, why: str) -> None:
        self._over("")
        text = tr("{path} could not be written: {why}. Nothing was left behind. Choose another place, or try again.")
        said = text.replace("{why}", why).replace("{path}", str(order.path))
        self.desk.messages.notice(said, [(tr("Try again"), self.export)])

    def _troubled(self, problem: StoreProblem) -> None:
        self._over("")
        gone = tr("This was deleted meanwhile, so nothing was exported.")
        self.desk.messages.notice(gone if problem.trouble is Trouble.GONE else sentence(problem))

    def _show_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing goes on behind a closed window."""
        self.running.stop()
        super().closeEvent(event)
