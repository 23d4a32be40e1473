"""The prep sheet of a meeting: everything that helps to prepare for it, on one page."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.method import preparation
from desktop_app.method.preparation import Gap
from desktop_app.records.changes import Changes
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.records.prep import PrepSheet, PrepWanted
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import checklist, contacts, prep_sheet, promises, undo
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.bringing_back import offer
from desktop_app.ui.common.dates import there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.savers import Done, Failed, Savers
from desktop_app.ui.common.taking import Taking
from desktop_app.ui.preparing import facts
from desktop_app.ui.preparing.document import Setting, as_html, as_text
from desktop_app.ui.preparing.facts import tr
from desktop_app.ui.preparing.view import SheetView

SIZE = (1080, 780)


def open_window(desk: Desk, target: object, parent: QWidget | None) -> DeskWindow:
    """The prep sheet of a meeting; `target` is its id, or a PrepWanted."""
    return PrepWindow(desk, _meeting_id(target), parent)


def key_of(target: object) -> str:
    """One sheet a meeting, whichever part of it is wanted."""
    return str(_meeting_id(target))


def _meeting_id(target: object) -> int:
    found = target.meeting_id if isinstance(target, PrepWanted) else target
    assert isinstance(found, int)
    return found


class PrepWindow(DeskWindow):
    """Reads the sheet anew with every change that concerns it; what is typed in it is saved as it is typed."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None) -> None:
        super().__init__(desk, parent, tr("Prep sheet"), "window.prep", SIZE)
        self._id = meeting_id
        self._part = ""
        self.sheet: PrepSheet | None = None
        self.savers = Savers(self.desk, "contact", self._write_contact, self)
        self.taking = Taking(self.desk, self, tr("Save the prep sheet"))
        self.view = SheetView(desk)
        self.fill(self.view)
        self._connect()
        self._read()

    # Showing

    def visit(self, target: object) -> None:
        """Bring the part that is wanted into view, with the cursor in it."""
        self._part = target.part if isinstance(target, PrepWanted) else ""
        if self.sheet is not None:
            self._show_part()

    def _read(self, initiator: object = None) -> None:
        self.desk.backend.read(
            prep_sheet.get,
            self._id,
            then=while_alive(self, lambda sheet: self._put(sheet, own=initiator is self)),
            failed=while_alive(self, self._not_read),
            channel=f"prep.{self._id}",
        )

    def _not_read(self, problem: StoreProblem) -> None:
        if problem.trouble is not Trouble.GONE:
            self.trouble(problem)
            return
        records = [("meeting", self._id)]
        if self.sheet is not None:
            records.append(("contact", self.sheet.contact.id))
        offer(self.desk, records, while_alive(self, self._back), self._let_go)

    def _back(self) -> None:
        self.flush()
        self._read()

    def _let_go(self) -> None:
        if self.sheet is not None:
            self.savers.forget(self.sheet.contact.id)
        self.close()

    def _put(self, sheet: PrepSheet, *, own: bool) -> None:
        self.sheet = sheet
        found = facts.facts_of(sheet, self.desk.preferences.time_zone, self.desk.clock())
        self.setWindowTitle(tr("Prep sheet: {name}").format(name=called(sheet.contact.name)))
        self.view.put(self._setting(), found, self.savers.pending(sheet.contact.id), own=own)
        self._show_part()

    def _setting(self) -> Setting:
        assert self.sheet is not None  # nothing can be wanted of a sheet that is not shown
        my_zone, now = self.desk.preferences.time_zone, self.desk.clock()
        gaps = preparation.missing(facts.facts_of(self.sheet, my_zone, now))
        return Setting(self.sheet, my_zone, there(now, my_zone).date(), gaps)

    def _show_part(self) -> None:
        part, self._part = self._part, ""
        self.view.show_part(part)

    # Following the user

    def _connect(self) -> None:
        view, head = self.view, self.view.head
        head.hold_asked.connect(lambda: self._leave_for("interview", self._id))
        head.meeting_asked.connect(lambda: self._leave_for("meeting", self._id))
        head.person_asked.connect(lambda: self._leave_for("contact", self._contact_id()))
        head.copied.connect(self.copy)
        head.printed.connect(self.print)
        head.saved.connect(self.save)
        head.gap_chosen.connect(self._fill_gap)
        view.details.copied.connect(self.taking.copy)
        view.research.edited.connect(lambda key, text: self.savers.edited(self._contact_id(), key, text))
        view.agenda.edit_asked.connect(lambda: self._leave_for("meeting", self._id))
        view.steps.ticked.connect(lambda number, done: self._do(checklist.set_done, number, done))
        view.steps.wanted.connect(self._step)
        view.promises.kept.connect(self._keep)
        self.desk.backend.changed.connect(self._changed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print)

    def _contact_id(self) -> int:
        assert self.sheet is not None  # its parts are hidden while there is none
        return self.sheet.contact.id

    def _leave_for(self, place: str, target: object) -> None:
        self.flush()
        self.go.emit(place, target)

    def _fill_gap(self, gap: Gap) -> None:
        if gap in (Gap.ORGANIZATION, Gap.PROFESSION, Gap.CONFIRM):
            self._step(gap.value)
        else:  # made on the page of the meeting
            self._leave_for("meeting", self._id)

    def _step(self, key: str) -> None:
        if key == "confirm":
            wanted = DraftWanted(self._contact_id(), Purpose.CONFIRM, meeting_id=self._id)
            self._leave_for("draft", wanted)
        else:
            self._part = key
            self._show_part()

    def _keep(self, number: int) -> None:
        way = (tr("Undo"), lambda: self.desk.backend.write(undo.undo))
        self._do(promises.keep, number, then=lambda _: self.desk.messages.say(tr("Kept."), way))

    def _do(self, operation: Callable[..., Any], *args: Any, then: Callable[[Any], None] | None = None) -> None:
        self.flush()
        failed = while_alive(self, self._not_done, self.desk.backend.trouble.emit)
        self.desk.backend.write(operation, *args, initiator=self, then=then, failed=failed)

    def _not_done(self, problem: StoreProblem) -> None:
        self.trouble(problem)
        self.view.promises.forget()
        self._read(self)

    def _write_contact(self, contact_id: int, key: str, value: Any, done: Done, failed: Failed) -> None:
        self.desk.backend.write(
            contacts.edit,
            contact_id,
            initiator=self,
            then=lambda _: done(),
            failed=failed,
            burst=f"contact:{contact_id}:{key}",
            **{key: value},
        )

    def _changed(self, changes: Changes, initiator: object) -> None:
        known = self.sheet
        mine = known is None or known.contact.id in changes.of("contact") or self._id in changes.of("meeting")
        if changes.everything or mine or changes.concerns("agenda_item"):
            self._read(initiator)

    def flush(self) -> None:
        """Send everything typed to the notebook."""
        self.savers.flush()

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be saved."""
        return self.sheet is not None and bool(self.savers.pending(self.sheet.contact.id))

    # Taking it along

    def copy(self) -> None:
        """Put the sheet on the clipboard, as text."""
        self.taking.copy(as_text(self._typed_setting()))

    def print(self) -> None:
        """Print the sheet."""
        if self.sheet is not None:
            self.taking.print(self.html())

    def save(self) -> None:
        """Save the sheet as a PDF or ODT file."""
        self.taking.save_as(self.html(), f"{tr('Prep sheet')} {called(self._setting().sheet.contact.name)}")

    def html(self) -> str:
        """The sheet with what is typed, ready for paper."""
        return as_html(self._typed_setting())

    def _typed_setting(self) -> Setting:
        setting = self._setting()
        typed: dict[str, Any] = {key: editor.toPlainText() for key, editor in self.view.research.texts.items()}
        return replace(setting, sheet=replace(setting.sheet, contact=replace(setting.sheet.contact, **typed)))
