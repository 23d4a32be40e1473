"""The templates of drafts: those that came with Askwell, as the user changed them, and the user's own."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.drafts import Template
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.store import template_choice, templates, undo
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label, row, themed_icon
from desktop_app.ui.outreach.template_editor import TemplateEditor
from desktop_app.ui.outreach.template_saver import TemplateSaver
from desktop_app.ui.outreach.wording import channel_title, purpose_name

translate = QCoreApplication.translate
SIZE = (1120, 720)
SHARE = (1, 3)


def open_window(desk: Desk, target: object, parent: QWidget | None) -> "TemplatesWindow":
    """The templates; `target` is the one to show."""
    return TemplatesWindow(desk, target, parent)


def key_of(_target: object) -> str:
    """All templates are in one window."""
    return "templates"


class TemplatesWindow(DeskWindow):
    """At the left all templates, at the right the one that is chosen."""

    def __init__(self, desk: Desk, target: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, self.tr("Templates"), "templates_window", SIZE)
        self._wanted = key(target) if isinstance(target, Template) else ""
        self._all: dict[str, Template] = {}
        self._savers: dict[str, TemplateSaver] = {}
        self.list = SideList(self.desk.theme, self.tr("Templates"), below=True)
        self.editor = TemplateEditor(self.desk)
        self.state = label("", "quiet")
        self._make_buttons()
        self._lay_out()
        self.list.chosen.connect(self.choose)
        self.list.itemActivated.connect(lambda _: self.panes.open_detail())
        self.list.itemClicked.connect(lambda _: self.panes.open_detail())
        self.editor.edited.connect(self._edited)
        self.desk.backend.changed.connect(self._changed)
        self._read()
        self.list.setFocus()

    def _make_buttons(self) -> None:
        self.new = button(self.tr("New template"), self.ask_new, "primary")
        themed_icon(self.desk.theme, self.new, "plus", "on_accent")
        self.duplicate = button(self.tr("Duplicate"), self.copy)
        self.as_it_came = button(self.tr("As it came"), self.revert)
        self.as_it_came.setToolTip(self.tr("Take back all your changes to this template"))
        self.delete = button(self.tr("Delete"), self.remove)
        for made, icon in (
            (self.duplicate, "copy"),
            (self.as_it_came, "undo-2"),
            (self.delete, "trash-2"),
        ):
            themed_icon(self.desk.theme, made, icon, "accent")

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(2 * GAP, 2 * GAP, GAP, 2 * GAP)
        side.setSpacing(GAP + GAP // 2)
        side.addLayout(row(self.new, None))
        side.addWidget(self.list, 1)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, GAP + GAP // 2)
        layout.setSpacing(0)
        layout.addWidget(self.editor, 1)
        foot = row(self.state)
        foot.insertLayout(0, Flow(self.duplicate, self.as_it_came, self.delete), 1)
        foot.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        layout.addLayout(foot)
        self.panes = Panes(self.desk.theme, left, right, self.tr("All templates"), share=SHARE)
        self.panes.setHandleWidth(0)
        self.panes.keep(self.desk.preferences, "templates.panes")
        self.fill(self.panes)

    # Reading and choosing

    def visit(self, target: object) -> None:
        """Show the template that is wanted."""
        if isinstance(target, Template):
            self._wanted = key(target)
            self._show_list()
            self.panes.open_detail()

    def _read(self) -> None:
        self.desk.backend.read(template_choice.every, then=while_living(self, self._show), channel="templates")

    def _show(self, found: tuple[Template, ...]) -> None:
        order = list(Purpose)
        ordered = sorted(found, key=lambda one: order.index(one.purpose))
        self._all = {key(template): template for template in ordered}
        self._show_list()

    def _show_list(self) -> None:
        self.list.fill([(name, template.name, _about(template)) for name, template in self._all.items()])
        chosen = self._wanted if self._wanted in self._all else self.list.key
        self._wanted = ""
        if chosen is None and self._all:
            chosen = next(iter(self._all))
        self.editor.setEnabled(chosen is not None)
        if chosen is not None:
            self.list.choose(chosen)
            self.choose(chosen)

    def choose(self, name: str) -> None:
        """Show a template; what could not be saved of it is shown as it was typed."""
        self.flush()
        template = self._all[name]
        saver = self._savers.get(name)
        typed = saver.now if saver is not None and saver.unsaved else None
        if typed is None or typed != self.editor.template:
            self.editor.put(typed or template)
        changed = bool(template.key) and template.id is not None
        self.as_it_came.setVisible(changed)
        self.delete.setVisible(not template.key)

    # Saving

    def _edited(self, template: Template) -> None:
        name = self.list.key
        if name is None:
            return
        if name not in self._savers:
            made = self._savers[name] = TemplateSaver(self.desk, self._all[name], self)
            made.state.connect(self._show_state)
            made.failed.connect(self.trouble)
        self._savers[name].edited(template)

    def _show_state(self, state: str) -> None:
        words = {"saving": self.tr("Saving…"), "saved": self.tr("Saved"), "failed": self.tr("Not saved")}
        self.state.setText(words[state])
        if state == "saved":
            self._read()

    def flush(self) -> None:
        for saver in self._savers.values():
            saver.flush()

    @property
    def unsaved(self) -> bool:
        return any(saver.unsaved for saver in self._savers.values())

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.concerns("template") and not isinstance(initiator, TemplateSaver):
            self._read()

    # Doing

    @property
    def shown(self) -> Template | None:
        """The template that is shown, as it is stored."""
        return self._all.get(self.list.key or "")

    def ask_new(self) -> None:
        """Ask what a new template is for, and make it."""
        prompt = Prompt(self, self.tr("New template"), self.tr("Make it"), self.tr("Cancel"))
        name = QLineEdit()
        name.setPlaceholderText(self.tr("Name"))
        name.setAccessibleName(self.tr("Name"))
        purpose, channel = QComboBox(), QComboBox()
        purpose.setAccessibleName(self.tr("What it is for"))
        channel.setAccessibleName(self.tr("How it goes"))
        for one in Purpose:
            purpose.addItem(purpose_name(one), one.value)
        for way in Channel:
            channel.addItem(channel_title(way), way.value)
        prompt.fill([name, purpose, channel])
        prompt.accepted.connect(
            lambda: self.make(name.text(), Purpose(purpose.currentData()), Channel(channel.currentData()))
        )
        self.prompt = prompt
        prompt.open()
        name.setFocus()

    def make(self, name: str, purpose: Purpose, channel: Channel) -> None:
        """Make an empty template."""
        self._keep(Template(None, "", purpose, channel, name.strip() or self.tr("My template"), "", ""))

    def copy(self) -> None:
        """Make the user's own from the one that is shown, as it stands."""
        shown = self.editor.template
        if shown is not None:
            name = self.tr("{name} (copy)").format(name=shown.name.strip() or self.tr("My template"))
            self._keep(replace(shown, id=None, key="", name=name))

    def _keep(self, template: Template) -> None:
        def kept(number: int) -> None:
            self._wanted = key(replace(template, id=number))
            self._read()
            self.panes.open_detail()
            self.editor.body.setFocus()

        self.flush()
        self.desk.backend.write(templates.keep, template, then=while_living(self, kept))

    def revert(self) -> None:
        """Take back all changes to a template that came with Askwell."""
        self._delete(self.tr("“{name}” is as it came."))

    def remove(self) -> None:
        """Delete a template of the user's own."""
        self._delete(self.tr("“{name}” is deleted."))

    def _delete(self, words: str) -> None:
        shown, name = self.shown, self.list.key
        if shown is None or shown.id is None:
            return
        saver: Any = self._savers.pop(name, None)
        if saver is not None:
            saver.left()
        backend = self.desk.backend

        def deleted(_answer: object) -> None:
            way = self.tr("Undo"), lambda: backend.write(undo.undo)
            self.desk.messages.say(words.format(name=shown.name), way)

        backend.write(
            templates.delete, shown.id, then=while_living(self, deleted), failed=while_living(self, self.trouble)
        )


def key(template: Template) -> str:
    """A template's name in the list: built-in ones keep theirs when they are changed."""
    return template.key or f"own:{template.id}"


def _about(template: Template) -> str:
    kind = f"{purpose_name(template.purpose)} · {channel_title(template.channel)}"
    if template.key and template.id is not None:
        return f"{kind} · {translate('Templates', 'changed')}"
    return f"{kind} · {translate('Templates', 'yours')}" if not template.key else kind
