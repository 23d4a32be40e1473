"""What a draft is for, how it goes, and which template it begins from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QMenu, QPushButton, QWidget

from desktop_app.records.drafts import Template
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, column, themed_icon
from desktop_app.ui.outreach.wording import channel_title, purpose_name


class Choices(QWidget):
    """purpose_chosen, channel_chosen and template_chosen follow the user; templates_asked() wants them edited."""

    purpose_chosen = Signal(object)
    channel_chosen = Signal(object)
    template_chosen = Signal(object)
    templates_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.purpose = QComboBox()
        self.purpose.setAccessibleName(self.tr("What it is for"))
        for purpose in Purpose:
            self.purpose.addItem(purpose_name(purpose), purpose.value)
        self.purpose.activated.connect(lambda _: self.purpose_chosen.emit(Purpose(self.purpose.currentData())))
        self.template = button(self.tr("Template"))
        themed_icon(desk.theme, self.template, "file-text", "accent")
        self._menu = QMenu(self)
        self.template.setMenu(self._menu)
        self._group = QButtonGroup(self)
        self.channels: dict[Channel, QPushButton] = {channel: self._chip(channel) for channel in Channel}
        layout = column(spacing=GAP)
        layout.addLayout(Flow(self.purpose, self.template))
        layout.addLayout(Flow(*self.channels.values(), spacing=6))
        self.setLayout(layout)

    def _chip(self, channel: Channel) -> QPushButton:
        made = button(channel_title(channel), None, "chip")
        self._group.addButton(made)
        made.clicked.connect(partial(self.channel_chosen.emit, channel))
        return made

    def put(self, purpose: Purpose, channel: Channel, templates: Sequence[Template], *, referred: bool) -> None:
        """Show the choices made; the way through a referral is there for who was referred."""
        self.purpose.setCurrentIndex(self.purpose.findData(purpose.value))
        self.channels[channel].setChecked(True)
        through = self.channels[Channel.REFERRAL]
        through.setEnabled(referred or channel is Channel.REFERRAL)
        through.setToolTip("" if referred else self.tr("Nobody has referred you to them yet."))
        self._menu.clear()
        for template in templates:
            self._menu.addAction(template.name.replace("&", "&&"), partial(self.template_chosen.emit, template))
        if not templates:
            self._menu.addAction(self.tr("No template for this yet")).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Edit templates…"), self.templates_asked.emit)
