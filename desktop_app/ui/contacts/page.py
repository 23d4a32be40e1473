"""The Contacts tab: people at the left, one of them at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.outreach import Outcome
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.contacts.actions import Actions
from desktop_app.ui.contacts.people import People
from desktop_app.ui.contacts.selection import Selection
from desktop_app.ui.contacts.wording import called

if TYPE_CHECKING:  # made, with the mapped classes, when somebody is first shown
    from desktop_app.ui.contacts.person import PersonPane
    from desktop_app.ui.contacts.several import SeveralPane


class ContactsPage(Page):
    """What the main window shows under "Contacts"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._person: PersonPane | None = None
        self._several: SeveralPane | None = None
        self._next_place: int | None = None
        self._wanted: int | None = None
        self.people = People(desk)
        self.selection = Selection(desk.backend, self.people.table, self.people.model)
        self.acts = Actions(desk.theme, self, self.people.table, self)
        self._enable()
        self._nobody = EmptyPage(
            desk.theme, "user", self.tr("Nobody chosen"), self.tr("Choose somebody to see what you know about them.")
        )
        self.right = QStackedWidget()
        self.right.addWidget(QWidget())  # nothing yet, rather than a word that is wrong a moment later
        self.right.addWidget(self._nobody)
        self.panes = Panes(desk.theme, self.people, self.right, self.tr("All people"), share=(7, 5))
        self.panes.keep(desk.preferences, "contacts.panes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._connect()
        self.people.start()

    def _connect(self) -> None:
        people = self.people
        people.chosen.connect(self.show_person)
        people.selected.connect(self._show_right)
        people.opened.connect(lambda contact: self.open(contact, name=True))
        people.new_asked.connect(self.new_record)
        people.delete_asked.connect(self.delete)
        people.first_rows.connect(lambda: self.desk.backend.when_warm(self._settled))
        people.table.clicked.connect(self._clicked)
        people.model.loaded.connect(lambda _page: self._loaded())
        self.desk.backend.changed.connect(self._changed)

    # What the main window asks

    def new_record(self) -> None:
        """Make a contact and put the cursor into its name."""
        from desktop_app.store import contacts

        self.flush()
        self.desk.backend.write(contacts.create, initiator=self, then=lambda number: self.open(number, name=True))

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.panes.close_detail()
        self.people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.search.selectAll()

    def visit(self, place: str, target: object) -> None:
        """Show a person, those to thank, or a new contact; or write to the one shown, once one is chosen."""
        if place == "contacts.new":
            self.new_record()
        elif place == "contacts.thanks":
            self.panes.close_detail()
            self.people.filters.only_thanks()
        elif place == "contacts.ask":
            self._write_or_choose()
        elif place == "contacts.search":
            self.focus_search()
        elif place == "contact" and isinstance(target, int):
            self.open(target)

    def _write_or_choose(self) -> None:
        if self._shown is not None:
            self.write()
        else:
            self.focus_search()

    def flush(self) -> None:
        """Send everything typed to the notebook."""
        if self._person is not None:
            self._person.flush()

    @property
    def unsaved(self) -> bool:
        """Whether something typed could not be saved yet."""
        return self._person is not None and self._person.unsaved

    def commands(self) -> list[QAction]:
        """What can be done with people."""
        return self.acts.all

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        """The gap between the panes belongs to the splitter, and is not there while there is one pane only."""
        single = self.panes.narrow or self.panes.alone
        self.right.setContentsMargins(WIDE_GAP if single else 0, 0, 0, 0)
        self.people.setContentsMargins(0, 0, WIDE_GAP if single else 0, 0)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    # Actions

    def _enable(self) -> None:
        contact = self._person.contact if self._person is not None else None
        resting = contact is not None and contact.at_rest
        self.acts.enable(one=self._shown is not None, many=self.selection.count > 0, resting=resting)

    @property
    def _shown(self) -> int | None:
        """The one person who is shown; None while nobody or several are."""
        if self._person is None or self.selection.count > 1:
            return None
        return self._person.contact_id

    # The right side

    @property
    def person(self) -> "PersonPane":
        """The page of one person, made when it is first needed."""
        if self._person is None:
            from desktop_app.ui.contacts.person import PersonPane

            self._person = PersonPane(self.desk, self.acts)
            self._person.go.connect(self._go)
            self._person.gone.connect(self._gone)
            self._person.shown.connect(self._show_right)
            self._person.refer_asked.connect(lambda by: self.refer(by=by))
            self.right.addWidget(self._person)
        return self._person

    @property
    def several(self) -> "SeveralPane":
        """What is shown while several are selected."""
        if self._several is None:
            from desktop_app.ui.contacts.several import SeveralPane

            self._several = SeveralPane(self.desk)
            self._several.tag_asked.connect(self.tag)
            self._several.untag_asked.connect(self._untag)
            self._several.merge_asked.connect(self.merge)
            self._several.delete_asked.connect(self.delete)
            self._several.export_asked.connect(self.export)
            self.right.addWidget(self._several)
        return self._several

    def open(self, contact_id: int, *, name: bool = False) -> None:
        """Show a person, also where the list is all there is room for; `name` puts the cursor into the name."""
        self._wanted = contact_id
        self.people.table.choose(contact_id)
        self.panes.open_detail()
        self.person.show_person(contact_id, focus_name=name)
        self._show_right()

    def show_person(self, contact_id: int) -> None:
        """Show a person at the right; the first one after the first rows, for which they would have to wait."""
        if not self.people.settled or not self.desk.backend.is_warm:
            return
        self.person.show_person(contact_id)
        self._show_right()

    def _show_right(self) -> None:
        count = self.selection.count
        shown = self.right.currentWidget() or self._nobody
        on_the_way = self.people.table.current_id is not None and not self.desk.backend.is_warm
        if count > 1:
            self.several.show_people(count, self.selection.rows)
            shown = self.several
        elif self._person is not None and self._person.contact_id is not None:
            shown = self._person if self._person.contact is not None else shown
        elif not on_the_way:
            shown = self._nobody
        self.panes.leave_alone(self.people.is_empty and shown is self._nobody)
        self._set_margins()
        if self.right.currentWidget() is not shown:
            self.right.setCurrentWidget(shown)
        self._enable()

    def _clicked(self) -> None:
        if self.selection.count == 1 and not QApplication.keyboardModifiers():
            self.panes.open_detail()

    def _gone(self) -> None:
        if self._person is not None:
            self._person.leave()
        self.panes.close_detail()
        self._show_right()

    def _go(self, place: str, target: object) -> None:
        if place == "contact":
            self.visit(place, target)
        else:
            self.flush()
            self.go.emit(place, target)

    # News

    def _settled(self) -> None:
        """The first rows are there: now the rest."""
        self.people.filters.look_again()
        table = self.people.table
        if table.current_id is not None:
            self.show_person(table.current_id)
        self._show_right()

    def _loaded(self) -> None:
        self.pass_focus_on()
        table, model = self.people.table, self.people.model
        if table.current_id is None and model.rowCount() and not (self.people.settled or self.people.search.text()):
            table.selectRow(0)
        if self._wanted is not None and (place := model.place_of(self._wanted)) is not None:
            table.scrollTo(model.index(place, 0))
            self._wanted = None
        if self._next_place is not None:
            place, self._next_place = self._next_place, None
            if model.rowCount():
                table.selectRow(min(place, model.rowCount() - 1))
            else:
                self.panes.close_detail()
        if self._person is not None:
            self._show_right()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.concerns("contact", "organization", "field", "tag"):
            self.people.reload()
        if self._person is not None:
            self._person.changed(changes, initiator)

    # Doing

    def _with_ids(self, then: Callable[[list[int]], None]) -> None:
        self.flush()
        if self.selection.count:
            self.selection.ids(then)
        elif (shown := self._shown) is not None:
            then([shown])

    def delete(self) -> None:
        """Delete who is selected; a word in passing offers to undo it."""
        self._with_ids(self._delete_these)

    def _delete_these(self, ids: list[int]) -> None:
        from desktop_app.store import contacts

        name = self._name_of(ids[0])
        place = self.people.model.place_of(ids[0])

        def deleted(_answer: object) -> None:
            self._next_place = place
            for number in ids:
                self.person.savers.forget(number)
            if self.person.contact_id in ids:
                self.person.leave()
            words = self.tr("{name} is deleted.").format(name=name)
            if len(ids) > 1:
                words = self.tr("%Ln people are deleted.", "", len(ids))
            self.desk.messages.say(words, (self.tr("Undo"), lambda: self._undo(ids)))

        self.desk.backend.write(contacts.delete, ids, initiator=self, then=deleted)

    def _name_of(self, contact_id: int) -> str:
        place = self.people.model.place_of(contact_id)
        row = None if place is None else self.people.model.row(place)
        if row is None and self._person is not None and self._person.contact is not None:
            return called(self._person.contact.name)
        return called(row.name) if row is not None else ""

    def _undo(self, ids: list[int]) -> None:
        from desktop_app.store import undo

        self.flush()
        self.desk.backend.write(undo.undo, then=lambda _step: self.open(ids[0]))

    def duplicate(self) -> None:
        """Make a copy of the person shown and put the cursor into its name."""
        from desktop_app.store import contacts

        if (shown := self._shown) is not None:
            self.flush()
            self.desk.backend.write(contacts.duplicate, shown, then=lambda number: self.open(number, name=True))

    def rest(self) -> None:
        """Set the person shown to rest, or take them up again."""
        from desktop_app.store import contacts

        if self._shown is not None and self._person is not None and self._person.contact is not None:
            self.flush()
            self.desk.backend.write(contacts.edit, self._shown, at_rest=not self._person.contact.at_rest)

    def write(self) -> None:
        """Write to the person shown."""
        if self._shown is not None:
            self.person.asking.write(self._shown)

    def thank(self) -> None:
        """Write a thank-you to the person shown."""
        if self._shown is not None:
            self.person.asking.thank(self._shown)

    def schedule(self) -> None:
        """Make a meeting with the person shown."""
        if self._shown is not None:
            self._go("meeting.new_with", self._shown)

    def answered(self, outcome: Outcome) -> None:
        """Note what the person shown answered."""
        if self._shown is not None:
            self.person.answered(outcome, self._name_of(self._shown))

    def tag(self) -> None:
        """Give a tag to who is selected."""
        self._with_ids(self._tag_these)

    def _tag_these(self, ids: list[int]) -> None:
        from desktop_app.store import contacts
        from desktop_app.ui.contacts.tag_dialog import TagDialog

        dialog = TagDialog(self.desk, len(ids), self)
        dialog.named.connect(lambda tag: self.desk.backend.write(contacts.add_tag, ids, tag))
        self._open_dialog(dialog)

    def _untag(self, tag: str) -> None:
        from desktop_app.store import contacts

        self._with_ids(lambda ids: self.desk.backend.write(contacts.remove_tag, ids, tag))

    def merge(self) -> None:
        """Make one of the two selected, or of the one shown and another."""
        self._with_ids(self._merge_these)

    def _merge_these(self, ids: list[int]) -> None:
        from desktop_app.ui.contacts.merge_dialog import MergeDialog

        if len(ids) <= 2:
            dialog = MergeDialog(self.desk, ids[0], ids[1] if len(ids) == 2 else None, self)
            dialog.merged.connect(self.open)
            self._open_dialog(dialog)

    def refer(self, *, by: bool) -> None:
        """Ask who referred the user to whom."""
        from desktop_app.ui.contacts.refer_dialog import ReferDialog

        if self._shown is not None and self._person is not None and self._person.contact is not None:
            self.flush()
            self._open_dialog(ReferDialog(self.desk, self._person.contact, by=by, parent=self))

    def picture(self) -> None:
        """Show the person among those who led to them, and those they led to."""
        if (shown := self._shown) is not None:
            self._go("referrals", shown)

    def export(self) -> None:
        """Export who is selected, or the person shown."""
        self.begin_export(first=True)

    def begin_export(self, *, first: bool = False) -> None:
        from desktop_app.ui.contacts import taking_out

        taking_out.begin(self, self._shown, first=first)

    def history(self) -> None:
        """Show what was changed in the person shown."""
        from desktop_app.ui.common.history_dialog import HistoryDialog

        if (shown := self._shown) is not None:
            self.flush()
            self._open_dialog(HistoryDialog(self.desk, "contact", shown, self._name_of(shown), self))

    def _open_dialog(self, dialog: QDialog) -> None:
        self.dialog: Any = dialog
        dialog.open()
