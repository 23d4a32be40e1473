"""The policies of the method: where guides differ, the user chooses."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QSpinBox

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, column, label
from desktop_app.ui.preferences.choice_group import ChoiceGroup
from desktop_app.ui.preferences.policies import Policy, minutes, policies
from desktop_app.ui.preferences.section import Section

OWN = "own"


class MethodSection(Section):
    """Every choice takes effect as it is made. guide() asks for the page with all of the advice."""

    guide = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.groups: dict[str, ChoiceGroup] = {}
        lead = label(
            self.tr("Guides differ here, so you choose. Each choice shows who advises it."), "quiet", wrap=True
        )
        layout = column(lead, spacing=3 * GAP)
        layout.addWidget(self._minutes())
        for policy in policies():
            layout.addWidget(self._group(policy, getattr(desk.preferences, policy.preference)))
        self.more = button(self.tr("All advice with its sources is in the Guide"), self.guide.emit, "link")
        layout.addWidget(self.more)
        layout.addStretch(1)
        self.setLayout(layout)

    def _group(self, policy: Policy, current: object) -> ChoiceGroup:
        made = ChoiceGroup(self.desk.theme, policy)
        if current in made.radios:
            made.choose(current)
        made.chosen.connect(lambda value: self.desk.preferences.set(policy.preference, value))
        self.groups[policy.preference] = made
        return made

    def _minutes(self) -> ChoiceGroup:
        policy, current = minutes(), self.desk.preferences.default_minutes
        made = self._group(policy, current)
        self.own_minutes = QSpinBox()
        self.own_minutes.setRange(1, 480)
        self.own_minutes.setValue(current)
        self.own_minutes.setAccessibleName(self.tr("Another number of minutes"))
        own = QRadioButton(self.tr("Another number"))
        own.clicked.connect(lambda: self._own_minutes(self.own_minutes.value()))
        made.add_row(own, self.own_minutes, OWN)
        if current not in made.radios:
            made.choose(OWN)
        made.chosen.connect(lambda value: self.own_minutes.setValue(int(value)))
        self.own_minutes.valueChanged.connect(self._own_minutes)
        return made

    def _own_minutes(self, number: int) -> None:
        group = self.groups["default_minutes"]
        group.choose(number if number in group.radios else OWN)
        self.desk.preferences.set("default_minutes", number)
