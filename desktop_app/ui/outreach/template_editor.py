"""One template: its name, its text with places to fill, what is wrong in it, and how it looks filled."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.method.draft_slots import SLOTS, Problem, fill, open_slots, problems
from desktop_app.records.drafts import Template
from desktop_app.records.outreach import Channel
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label
from desktop_app.ui.outreach.draft_text import BodyText, Mark, SubjectText
from desktop_app.ui.outreach.frame import Frame
from desktop_app.ui.outreach.sample_person import sample_texts
from desktop_app.ui.outreach.slot_menu import SlotButton
from desktop_app.ui.outreach.template_problems import TemplateProblems
from desktop_app.ui.outreach.wording import channel_title, purpose_name


class TemplateEditor(QWidget):
    """edited(Template) follows each change by the user."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._template: Template | None = None
        self._showing = False
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setPlaceholderText(self.tr("Name of the template"))
        self.kind = label("", "quiet", wrap=True)
        self.subject = SubjectText(desk.theme)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.body = BodyText(desk.theme)
        self.body.setAccessibleName(self.tr("Text"))
        self.insert = SlotButton(desk)
        self.problems = TemplateProblems()
        self.preview_subject = label("", "subheading", wrap=True)
        self.preview = label("", wrap=True)
        self.stays_open = label("", "attention", wrap=True)
        self._lay_out(desk)
        self._connect()

    def _lay_out(self, desk: Desk) -> None:
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.subject, self.body, self.problems):
            column.addWidget(part, 1 if part is self.body else 0)
        column.addLayout(Flow(self.insert))
        heading = label(self.tr("Filled for somebody made up"), "quiet", wrap=True)
        preview = card(heading, self.preview_subject, self.preview, self.stays_open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Frame(desk.theme, (self.name, self.kind), writing, (preview,)))

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda _text: self._changed())
        for edit in (self.subject, self.body):
            edit.textChanged.connect(self._changed)
        self.subject.entered.connect(self.body.setFocus)
        self.insert.chosen.connect(self._insert)
        self.problems.go_asked.connect(self._go_to)
        self.problems.mend_asked.connect(self._mend)
        keys = QShortcut(QKeySequence("Ctrl+Space"), self, self.insert.showMenu)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def put(self, template: Template) -> None:
        """Show a template."""
        self._template = template
        self._showing = True
        self.name.setText(template.name)
        self.kind.setText(f"{purpose_name(template.purpose)} · {channel_title(template.channel)}")
        self.subject.setVisible(template.channel is not Channel.PHONE)
        for edit, text in ((self.subject, template.subject), (self.body, template.body)):
            if edit.toPlainText() != text:
                edit.setPlainText(text)
        self._showing = False
        self._look()

    @property
    def template(self) -> Template | None:
        """The template as it stands in the editors."""
        if self._template is None:
            return None
        return replace(
            self._template,
            name=self.name.text(),
            subject=self.subject.toPlainText(),
            body=self.body.toPlainText(),
        )

    def _changed(self) -> None:
        if not self._showing:
            self._look()
            self.edited.emit(self.template)

    # Looking

    def _parts(self) -> Iterator[tuple[str, SubjectText | BodyText]]:
        yield "subject", self.subject
        yield "body", self.body

    def _look(self) -> None:
        found: list[tuple[str, Problem]] = []
        for where, edit in self._parts():
            text = edit.toPlainText()
            wrong = problems(text, SLOTS)
            bad = {problem.start for problem in wrong}
            marks = [Mark(one.start, one.length, wrong=True) for one in wrong]
            marks += [Mark(one.start, one.length, calm=True) for one in open_slots(text, SLOTS) if one.start not in bad]
            edit.marks.show(sorted(marks, key=lambda mark: mark.start))
            found += [(where, problem) for problem in wrong]
        self.problems.put(found)
        self._show_filled()

    def _show_filled(self) -> None:
        texts = sample_texts()
        subject, body = (fill(edit.toPlainText(), texts) for _where, edit in self._parts())
        self.preview_subject.setText(subject.text)
        self.preview_subject.setVisible(bool(subject.text) and self.subject.isVisibleTo(self))
        self.preview.setText(body.text)
        names = dict.fromkeys(place.name for place in (*subject.open, *body.open))
        self.stays_open.setVisible(bool(names))
        self.stays_open.setText(self.tr("Stays open: {slots}").format(slots=", ".join(f"{{{name}}}" for name in names)))

    # Doing

    def _edit_of(self, where: str) -> SubjectText | BodyText:
        return self.subject if where == "subject" else self.body

    def _insert(self, text: str) -> None:
        edit = self.subject if self.subject.hasFocus() else self.body
        edit.insertPlainText(text)
        edit.setFocus()

    def _go_to(self, where: str, problem: Problem) -> None:
        edit = self._edit_of(where)
        edit.marks.go_to(problem.start, problem.length)
        edit.setFocus()

    def _mend(self, where: str, problem: Problem) -> None:
        edit = self._edit_of(where)
        edit.marks.go_to(problem.start, problem.length)
        optional = "?" if edit.textCursor().selectedText().startswith("{?") else ""
        edit.insertPlainText(f"{{{optional}{problem.nearest}}}")
        edit.setFocus()
