"""Where a draft is written: subject, text, and the places in them that are still open."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.method.draft_slots import SLOTS, Open, open_slots
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button
from desktop_app.ui.outreach.draft_text import BodyText, Mark, SubjectText, replace_all
from desktop_app.ui.outreach.same_place import Entered, entered


class Writing(QWidget):
    """typed() follows each change of subject or text, by whomever; gone_to(editor) a place that is to be seen."""

    typed = Signal()
    gone_to = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._quiet = False
        self._entered: tuple[SubjectText | BodyText, Entered] | None = None
        self.subject = SubjectText(desk.theme)
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = BodyText(desk.theme)
        self.body.setAccessibleName(self.tr("Text"))
        self.places = button("", self.next_place, "link")
        self.subject.entered.connect(self.body.setFocus)
        for edit in (self.subject, self.body):
            edit.textChanged.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.subject)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.places)
        self._mark()

    @property
    def text(self) -> tuple[str, str]:
        """Subject and body as they stand."""
        return self.subject.toPlainText(), self.body.toPlainText()

    def load(self, subject: str, body: str) -> None:
        """Begin with a text; there is nothing before it to go back to, and `typed` is not emitted."""
        self._quiet = True
        self.subject.setPlainText(subject)
        self.body.setPlainText(body)
        self._quiet = False
        self._mark()

    def put(self, subject: str, body: str) -> None:
        """Put other texts in place of what stands here, as a step that Ctrl+Z takes back."""
        self._quiet = True
        replace_all(self.subject, subject)
        replace_all(self.body, body)
        self._quiet = False
        self._typed()

    def fill_open(self, texts: Mapping[str, str]) -> None:
        """Fill the open places for which there is a text now; what the user wrote around them stays."""
        self.put(*(_filled(text, texts) for text in self.text))

    def show_subject(self, wanted: bool) -> None:
        """What is spoken has no subject."""
        self.subject.setVisible(wanted)

    def _typed(self) -> None:
        if not self._quiet:
            self._mark()
            self.typed.emit()

    # Open places

    @property
    def open_places(self) -> tuple[Open, ...]:
        """Those of the subject, then those of the text."""
        return tuple(place for text in self.text for place in open_slots(text, SLOTS))

    def _mark(self) -> None:
        for edit in (self.subject, self.body):
            found = open_slots(edit.toPlainText(), SLOTS)
            edit.marks.show([Mark(place.start, place.length) for place in found])
        count = len(self.subject.marks.places) + len(self.body.marks.places)
        words = self.tr("%Ln places to fill", "", count)
        self.places.setText(self.tr("{places}: go to the next (Ctrl+J)").format(places=words))
        self.places.setVisible(count > 0)

    def next_place(self) -> None:
        """Select the next open place: after the cursor in the text, then in the subject, then from the top.

        What was typed into the one before fills those of the same name too: a thing is typed once.
        """
        self._fill_the_same()
        shown = [edit for edit in (self.subject, self.body) if edit.isVisibleTo(self)]
        first = self.subject if self.subject.hasFocus() else self.body
        if not first.marks.next_place():
            others = [edit for edit in shown if edit is not first] + [first]
            first = next((edit for edit in others if edit.marks.first_place()), first)
        self._enter(first)

    def _fill_the_same(self) -> None:
        if self._entered is None:
            return
        edit, place = self._entered
        self._entered = None
        if typed := place.typed(edit.toPlainText()):
            at = edit.textCursor().position()
            self.fill_open({place.name: typed})
            cursor = edit.textCursor()
            cursor.setPosition(min(at, edit.document().characterCount() - 1))
            edit.setTextCursor(cursor)

    def go_to_first_place(self) -> None:
        """Select the first open place, so that what is typed takes its place; without one, begin at the top."""
        shown = [edit for edit in (self.subject, self.body) if edit.isVisibleTo(self)]
        self._enter(next((edit for edit in shown if edit.marks.first_place()), self.body))

    def go_to(self, where: str, start: int, length: int) -> None:
        """Select words of the subject or the text."""
        edit = self.subject if where == "subject" else self.body
        edit.marks.go_to(start, length)
        self._enter(edit)

    def _enter(self, edit: SubjectText | BodyText) -> None:
        edit.setFocus()
        place = entered(edit.toPlainText(), *edit.marks.gone_to)
        self._entered = None if place is None else (edit, place)
        self.gone_to.emit(edit)


def _filled(text: str, texts: Mapping[str, str]) -> str:
    for place in reversed(open_slots(text, SLOTS)):
        if value := texts.get(place.name, "").strip():
            text = text[: place.start] + value + text[place.start + place.length :]
    return text
