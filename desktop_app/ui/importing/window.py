"""Taking people and meetings in from elsewhere: bring files, look at what would be, do it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop_app.interchange.sniffing import FileKind
from desktop_app.records.changes import Changes, Step, UndoState
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.dropping import FileDrops, files_of
from desktop_app.ui.common.operation_names import step_words
from desktop_app.ui.common.recent import Recent
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import column, label
from desktop_app.ui.importing.calendars import Calendars
from desktop_app.ui.importing.course import Course
from desktop_app.ui.importing.foot import Foot
from desktop_app.ui.importing.look import Plan
from desktop_app.ui.importing.mapping_page import MappingPage
from desktop_app.ui.importing.meeting_words import meeting_reason
from desktop_app.ui.importing.meetings_part import MeetingsPart
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.pages import OutcomePage, StartPage, WorkingPage
from desktop_app.ui.importing.part import Part
from desktop_app.ui.importing.people import People
from desktop_app.ui.importing.people_part import PeoplePart
from desktop_app.ui.importing.preview import Preview
from desktop_app.ui.importing.sources import Source, of_text
from desktop_app.ui.importing.why import doubt_lines, nobody_lines, useless_lines
from desktop_app.ui.importing.words import listed, tr

SIZE = (1120, 760)
# In pixels of the design.
LOW = 420


def open_window(desk: Desk, target: object, parent: QWidget | None) -> "ImportWindow":
    """The window; `target` are paths of files to begin with, or None."""
    return ImportWindow(desk, parent)


def key_of(_target: object) -> str:
    """There is one; more files join those that are there."""
    return "importing"


class ImportWindow(DeskWindow):
    """One page at a time: the beginning, waiting, columns, the preview, the outcome."""

    _told = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, tr("Import"), "import_window", SIZE)
        self._applying = False
        self._later: list[Path] = []
        self._table: Source | None = None
        self._step: int | None = None
        self.course = Course(self.desk, self)
        self.start = StartPage(self.desk, self.choose)
        self.working = WorkingPage(self.desk)
        self.mapping = MappingPage(self.desk)
        self.people = PeoplePart(self.desk, self)
        self.meetings = MeetingsPart(self.desk, self.course.meetings, self)
        self._part: Part = self.people
        self.outcome = OutcomePage(self.desk)
        self.heading = label("", "heading", wrap=True)
        self.aside = label("", "attention", wrap=True)
        self.foot = Foot(self.desk)
        self.stack = QStackedWidget()
        previews = (self.people.preview, self.meetings.preview)
        for page in (self.start, self.working, self.mapping, *previews, self.outcome):
            self.stack.addWidget(page)
        self._lay_out()
        self._connect()
        self.drops = FileDrops(self, desk.theme, tr("Drop to import"))
        self.drops.dropped.connect(self.bring)
        self._show(self.start)

    def _lay_out(self) -> None:
        self._head = QWidget()
        layout = column(self.heading, self.aside, spacing=GAP // 2)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, GAP)
        self._head.setLayout(layout)
        content = QWidget()
        whole = column(self._head, self.stack, self.foot, spacing=0)
        whole.setStretch(1, 1)
        content.setLayout(whole)
        self.fill(content)

    def _connect(self) -> None:
        course, foot = self.course, self.foot
        course.useless.connect(self._useless)
        course.only_meetings.connect(self._go_on_to_meetings)
        course.table_met.connect(self._meet)
        course.nobody.connect(self._nobody)
        course.planned.connect(lambda plan, people: self._planned(self.people, plan, people))
        course.meetings.nothing.connect(self._no_meetings)
        course.meetings.planned.connect(lambda plan, calendars: self._planned(self.meetings, plan, calendars))
        for one in (course, course.meetings):
            one.failed.connect(self._failed)
            one.progress.connect(self.working.show_progress)
        self._told.connect(self.working.show_progress)
        self.working.stopped.connect(self._stop)
        self.mapping.changed.connect(lambda: foot.act.setEnabled(self.mapping.usable))
        for part in (self.people, self.meetings):
            part.preview.changed.connect(self._tell_doing)
            part.preview.opened.connect(lambda contact: self.go.emit("contact", contact))
        foot.acted.connect(self._act)
        foot.again.connect(self.start_over)
        foot.columns.connect(course.ask_again)
        foot.meetings.connect(self._go_on_to_meetings)
        self.desk.backend.changed.connect(self._changed)
        self._shortcut(QKeySequence.StandardKey.Paste, self.paste)
        self._shortcut(QKeySequence.StandardKey.Open, self.choose)
        self._shortcut(QKeySequence("Ctrl+Return"), self._act_by_key)

    def _shortcut(self, keys: QKeySequence | QKeySequence.StandardKey, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: call())

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.foot.setVisible(page is self.mapping or isinstance(page, Preview))
        self._head.setVisible(isinstance(page, Preview))
        self.keep_clear(0 if self.foot.isHidden() else self.foot.sizeHint().height())

    @property
    def preview(self) -> Preview:
        """The preview of the people or of the meetings, whichever it is about just now."""
        return self._part.preview

    # Bringing

    def visit(self, target: object) -> None:
        """Files to begin with, or to join those that are there."""
        if isinstance(target, Sequence) and not isinstance(target, str):
            self.bring([Path(one) for one in target])

    def choose(self) -> None:
        """Ask for files."""
        kinds = tr("Contacts and calendars (*.vcf *.vcard *.csv *.tsv *.txt *.ics *.ical *.askwell);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Import"), "", kinds)
        self.bring([Path(one) for one in chosen])

    def paste(self) -> None:
        """What was copied elsewhere: files, or text."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if files := files_of(data):
            self.bring(files)
        elif data is not None and data.hasText() and data.text().strip():
            self._begin()
            self.course.bring(texts=[of_text(data.text(), tr("the pasted text"))])
        else:
            self.desk.messages.say(tr("There is no text to paste. Copy contact cards, a calendar or a table first."))

    def bring(self, paths: Sequence[Path]) -> None:
        """Read these, besides what is there already; while an import is being written they wait for its end."""
        if self._applying:
            self._later.extend(paths)
        elif paths:
            self._begin()
            self.course.bring(paths)

    def _begin(self) -> None:
        if self.stack.currentWidget() in (self.start, self.outcome):
            self.course.clear()
        self.desk.messages.clear()
        self._toast.hide()  # its Undo belongs to what was done before
        self._wait_for_reading()
        self.working.stop.setFocus()

    def _wait_for_reading(self) -> None:
        self.working.begin(tr("Reading"), tr("Cancel"))
        self._show(self.working)

    def start_over(self) -> None:
        """Forget what was brought; nothing in the notebook is touched."""
        self.course.clear()
        self.foot.tag.clear()
        self._show(self.start)
        self.start.button.setFocus()

    def _stop(self) -> None:
        if self._applying:
            self.working.stop.setEnabled(False)
            self.desk.backend.stop_writing()
        else:
            self.start_over()

    # What comes of it

    def _useless(self) -> None:
        only = self.course.sources[0] if len(self.course.sources) == 1 else None
        if only is not None and only.kind is FileKind.ARCHIVE and only.path is not None:
            self.close()
            self.go.emit("archiving", only.path)
            return
        lines = useless_lines(self.course.unusable)
        self._tell(tr("Nothing in it can be taken in"), lines, self._more_ways())

    def _nobody(self, people: People) -> None:
        name = listed([source.name for source in self.course.lists])
        heading = tr("Nobody could be found in {name}").replace("{name}", name)
        ways = [*self._ways_to_meetings(), *self._more_ways()]
        if self.course.tables:
            ways.insert(0, (tr("Say which column is what"), self.course.ask_again))
        self._tell(heading, [*nobody_lines(people), *useless_lines(self.course.unusable)], ways)

    def _failed(self, problem: StoreProblem) -> None:
        self._tell(tr("This could not be read"), [sentence(problem)], self._more_ways())

    def _tell(self, heading: str, lines: Sequence[str], ways: Sequence[tuple[str, Callable[[], object]]]) -> None:
        self.outcome.tell(heading, lines, ways)
        self._show(self.outcome)
        self.outcome.take_focus()

    def _more_ways(self) -> list[tuple[str, Callable[[], object]]]:
        return [(tr("Choose files…"), self.choose), (tr("Close"), self.close)]

    def _meet(self, source: Source, kept: tuple[str, ...] | None) -> None:
        self._table = source
        if source.table is not None:
            self.mapping.show_table(source.table, source.name, kept)
        self.foot.for_columns()
        self.foot.act.setEnabled(self.mapping.usable)
        self._show(self.mapping)
        self.foot.act.setFocus()

    def _go_on_to_meetings(self) -> None:
        self._wait_for_reading()
        self.course.read_meetings()

    def _ways_to_meetings(self) -> list[tuple[str, Callable[[], object]]]:
        return [(tr("Go on to the meetings"), self._go_on_to_meetings)] if self.course.calendars else []

    def _no_meetings(self, calendars: Calendars) -> None:
        name = listed([source.name for source in self.course.calendars])
        heading = tr("No meeting could be found in {name}").replace("{name}", name)
        lines = doubt_lines(calendars.calendar.doubts, calendars, meeting_reason)
        self._tell(heading, [*lines, *useless_lines(self.course.unusable)], self._more_ways())

    def _planned(self, part: Part, plan: Plan, origins: Origins) -> None:
        first = self.stack.currentWidget() is not part.preview
        self._part = part
        people = part is self.people
        self.foot.for_preview(
            tag=people, columns=people and bool(self.course.tables), meetings=people and bool(self.course.calendars)
        )
        part.show_plan(plan, origins)
        sources = self.course.lists if people else self.course.calendars
        self.heading.setText(part.heading(listed([source.name for source in sources])))
        self._tell_aside()
        self._show(part.preview)
        if first:
            part.preview.table.setFocus()

    def _tell_aside(self) -> None:
        """What is wrong with some of the files; a low window has no room for more than their number."""
        lines = useless_lines(self.course.unusable)
        short = tr("%n files cannot be taken in.", len(self.course.unusable))
        whole = "\n".join(lines)
        self.aside.setText(whole if self.height() >= self.desk.theme.px(LOW) else short)
        self.aside.setToolTip(whole)
        self.aside.setVisible(bool(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_aside()

    def _tell_doing(self) -> None:
        will = self._part.doing()
        self.foot.act.setText(will or tr("Nothing to import"))
        self.foot.act.setEnabled(bool(will))

    # Doing it

    def _act_by_key(self) -> None:
        if self.foot.isVisible() and self.foot.act.isEnabled():
            self._act()

    def _act(self) -> None:
        if self.stack.currentWidget() is self.mapping and self._table is not None:
            source = self.course.retell(self._table, self.mapping.table)
            self._wait_for_reading()
            self.course.use(source, self.mapping.mapping)
        elif self.stack.currentWidget() is self.preview:
            self._import()

    def _import(self) -> None:
        self._applying = True
        self.working.begin(tr("Importing"), tr("Stop"))
        self._show(self.working)
        tag = self.foot.tag.text().strip()
        self._part.write(tag, self._told.emit, self, self._imported, self._not_imported)

    def _imported(self, outcome: Any) -> None:
        self._applying = False
        self._step = outcome.operation
        part = self._part
        taken = self.course.lists if part is self.people else self.course.calendars
        Recent(self.desk.preferences).add([source.path for source in taken if source.path is not None])
        said, lines = part.done(outcome)
        undo = self._step is not None
        on = self._ways_to_meetings() if part is self.people else []
        ways = [*on, (part.show_words(), lambda: self.go.emit(part.place, None)), *self._ways_on(undo=undo)]
        self._tell(said, [*lines, *useless_lines(self.course.unusable)], ways)
        self.desk.messages.say(said, (tr("Undo"), self._undo) if undo else None)
        self._bring_later()

    def _ways_on(self, *, undo: bool) -> list[tuple[str, Callable[[], object]]]:
        taking_back: list[tuple[str, Callable[[], object]]] = [(tr("Undo"), self._undo)] if undo else []
        return [*taking_back, (tr("Import more…"), self.start_over), (tr("Close"), self.close)]

    def _not_imported(self, problem: StoreProblem) -> None:
        self._applying = False
        self._show(self.preview)
        if problem.trouble is Trouble.STOPPED:
            self.desk.messages.say(sentence(problem))
        else:
            self.desk.messages.notice(sentence(problem), [(tr("Try again"), self._import)])
        self._bring_later()

    def _bring_later(self) -> None:
        later, self._later = self._later, []
        self.bring(later)

    def _undo(self) -> None:
        from desktop_app.store import undo

        if self._step is not None:
            self.desk.backend.write(undo.undo_only, self._step, initiator=self, then=while_alive(self, self._undone))

    def _undone(self, step: Step | None) -> None:
        from desktop_app.store import undo

        if step is None:
            self.desk.backend.read(undo.state, then=while_alive(self, self._not_undone))
            return
        self._step = None
        self.course.clear()
        self._tell(tr("Taken back"), [tr("The notebook is as it was before the import.")], self._ways_on(undo=False))

    def _not_undone(self, state: UndoState) -> None:
        """Something came after the import: that is not to be taken back in its place."""
        if state.undo is None or state.undo.id < (self._step or 0):
            said = tr("The import is taken back already.")
        else:
            words = tr("Nothing was taken back: there is a newer step, {what}. Edit > Undo takes that back first.")
            said = words.replace("{what}", step_words(state.undo))
        self.desk.messages.notice(said)

    def _changed(self, changes: Changes, initiator: object) -> None:
        """Others change the notebook: what is planned is compared anew, and the last step is no longer this one."""
        if initiator is self or not changes.concerns(*self._part.concerns):
            return
        course = self.course if self._part is self.people else self.course.meetings
        if (course.planning or self.stack.currentWidget() is self.preview) and not self._applying:
            course.plan()

    @property
    def unsaved(self) -> bool:
        """An import that is being written is waited for."""
        return self._applying

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.drops.listen()

    def flush(self) -> None:
        """Nothing here is saved before it is imported."""
