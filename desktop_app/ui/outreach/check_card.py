"""The check beside a draft, as it is written."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.method.draft_check import WORDS_AT_MOST, Checked, Finding, Level, Rule, check
from desktop_app.method.standing import ASKING
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.preferences import REQUEST_LENGTHS
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, label, row
from desktop_app.ui.outreach.finding_row import FindingRow, quoted

# A reader's eye does not follow each key, and typing is not to wait for the check.
PAUSE_MS = 80
# In characters of subject and body: the check of so many takes less than two milliseconds.
AT_ONCE = 2500


class CheckCard(QWidget):
    """chosen(finding) follows Enter or a click on a line; policy_chosen() a change of how long a request may be."""

    chosen = Signal(object)
    policy_chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._checked: Checked | None = None
        self._rows: dict[Rule, FindingRow] = {}
        self.findings: tuple[Finding, ...] = ()
        self.summary = label("", "quiet")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._length_title = label(self.tr("Length of a request"), "quiet")
        self.policy = QComboBox()
        self.policy.setAccessibleName(self.tr("Length of a request"))
        self.policy.setMinimumContentsLength(8)
        self.policy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, words in zip(REQUEST_LENGTHS, self._policies(), strict=True):
            self.policy.addItem(words, key)
        self.policy.currentTextChanged.connect(self.policy.setToolTip)
        self.policy.setToolTip(self.policy.currentText())
        self.policy.activated.connect(self._choose_policy)
        frame = card(spacing=GAP)
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(row(label(self.tr("Check"), "subheading"), None, self.summary))
        inside.addLayout(self._lines)
        for part in (self._length_title, self.policy):
            inside.addWidget(part)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.look_now)
        self._show_policy()
        desk.preferences.changed.connect(self._preference_changed)

    def _policies(self) -> tuple[str, ...]:
        return (
            self.tr("Fewer than 100 words (Simon Fraser)"),
            self.tr("75 words in six points (Dalton)"),
            self.tr("Fewer than 150 words (Duke)"),
        )

    def _choose_policy(self) -> None:
        self._desk.preferences.set("request_length", self.policy.currentData())
        self.policy_chosen.emit()

    def _preference_changed(self, name: str) -> None:
        if name == "request_length":
            self._show_policy()

    def _show_policy(self) -> None:
        self.policy.setCurrentIndex(self.policy.findData(self._desk.preferences.request_length))

    @property
    def words_at_most(self) -> int:
        """Words allowed by the policy chosen."""
        return WORDS_AT_MOST[self._desk.preferences.request_length]

    # Looking

    def look(self, checked: Checked) -> None:
        """The draft reads differently: check it in a moment."""
        self._checked = checked
        self._timer.start()

    def look_now(self) -> None:
        """Check at once; a long text beside the window's thread."""
        self._timer.stop()
        checked = self._checked
        if checked is None:
            return
        if len(checked.body) + len(checked.subject) <= AT_ONCE:
            self._show(checked, check(checked))
        else:
            self._desk.backend.background(
                _check, checked, then=while_living(self, lambda found: self._show_if_newest(checked, found))
            )

    def _show_if_newest(self, checked: Checked, found: Sequence[Finding]) -> None:
        if checked is self._checked:
            self._show(checked, found)

    def _show(self, checked: Checked, found: Sequence[Finding]) -> None:
        self.findings = tuple(found)
        rules = [finding.rule for finding in found]
        for rule in [rule for rule in self._rows if rule not in rules]:
            gone = self._rows.pop(rule)
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, finding in enumerate(found):
            self._row(finding.rule, place).put(
                finding, quoted(finding, checked.subject, checked.body), checked.words_at_most
            )
        for before, after in pairwise([*self.rows, self.policy]):
            QWidget.setTabOrder(before, after)
        self._show_summary()

    def _row(self, rule: Rule, place: int) -> FindingRow:
        found = self._rows.get(rule)
        if found is None:
            found = self._rows[rule] = FindingRow(self._desk)
            found.chosen.connect(self.chosen)
        if self._lines.indexOf(found) != place:
            self._lines.insertWidget(place, found)
        return found

    def _show_summary(self) -> None:
        open_ = sum(finding.level is not Level.OK for finding in self.findings)
        if not self.findings:
            words = ""
        elif open_ == 0:
            words = self.tr("all good")
        else:
            words = self.tr("{number} of {all} to look at").format(number=open_, all=len(self.findings))
        self.summary.setText(words)
        asking = self._checked is not None and self._checked.purpose in ASKING
        measured = asking and any(finding.rule is Rule.LENGTH for finding in self.findings)
        self._length_title.setVisible(measured)
        self.policy.setVisible(measured)

    @property
    def rows(self) -> list[FindingRow]:
        """The lines, from top to bottom."""
        return [self._rows[finding.rule] for finding in self.findings]


def _check(checked: Checked, _report: object) -> tuple[Finding, ...]:
    return check(checked)
