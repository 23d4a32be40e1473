"""What a class packet is to hold."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desktop_app.records.exporting import PacketWanted
from desktop_app.records.meetings import MeetingRow
from desktop_app.records.questions import QuestionListRow
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import column, label
from desktop_app.ui.exporting.talks import TalkList
from desktop_app.ui.exporting.words import tr

TITLE, GOALS, SHOWN = "export_title", "export_goals", "export_names_shown"


class PacketCard(QWidget):
    """changed() follows whatever decides which talks and answers are in it."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        chosen = desk.preferences.chosen
        self.title = QLineEdit(chosen(TITLE))
        self.title.setPlaceholderText(tr("Informational interviews"))
        self.goals = GrowingText(least=3, most=10)
        self.goals.setPlainText(chosen(GOALS))
        self.goals.setPlaceholderText(tr("What you wanted to find out, and why"))
        self.talks = TalkList(desk.theme)
        self.talks.ticked.connect(self.changed)
        self.questions = QComboBox()
        self.hide_names = QCheckBox(tr("Hide names"))
        self.hide_names.setChecked(chosen(SHOWN) != "yes")
        words = tr(
            "People become Person A, Person B and so on, also inside texts; organizations, e-mails, phone numbers and"
            " links are hidden too. Who is not among your contacts can't be recognized: read it through before you hand"
            " it in."
        )
        self.hide_names.setAccessibleDescription(words)
        layout = column(spacing=GAP // 2)
        for name, field in ((tr("Title"), self.title), (tr("Your goals"), self.goals)):
            layout.addWidget(_caption(name, field))
            layout.addWidget(field)
            layout.addSpacing(GAP // 2)
        layout.addWidget(self.talks)
        layout.addSpacing(GAP // 2)
        layout.addWidget(_caption(tr("Questions"), self.questions))
        layout.addWidget(self.questions)
        layout.addSpacing(GAP // 2)
        layout.addWidget(self.hide_names)
        layout.addWidget(label(words, "quiet", wrap=True))
        self.setLayout(layout)
        self.offer_lists(())

    def offer(self, rows: Sequence[MeetingRow]) -> None:
        """Offer the talks there are."""
        self.talks.offer(rows)

    def offer_lists(self, lists: Sequence[QuestionListRow]) -> None:
        """Offer the question lists there are."""
        chosen = self.questions.currentData()
        self.questions.clear()
        self.questions.addItem(tr("Those of these interviews"), None)
        for one in lists:
            self.questions.addItem(one.name, one.id)
        self.questions.setCurrentIndex(max(0, self.questions.findData(chosen)))

    def wanted(self, *, private: bool) -> PacketWanted:
        """What was chosen."""
        return PacketWanted(
            title=self.title.text(),
            goals=self.goals.toPlainText(),
            meetings=self.talks.ids,
            list_id=self.questions.currentData(),
            hide_names=self.hide_names.isChecked(),
            private=private,
        )

    def keep(self) -> None:
        """Remember what was typed and chosen."""
        keep = self._desk.preferences.set
        keep(TITLE, self.title.text() or None)
        keep(GOALS, self.goals.toPlainText() or None)
        keep(SHOWN, None if self.hide_names.isChecked() else "yes")


def _caption(name: str, field: QWidget) -> QWidget:
    made = label(name, "subheading")
    made.setBuddy(field)
    field.setAccessibleName(name)
    return made
