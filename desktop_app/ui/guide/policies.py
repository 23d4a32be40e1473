"""Where the guides differ: what each advises, with its source beside it, and what the user has chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.common.guide_texts import Policy
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.guide.wrapped_table import PADDING, WrappedTable

TOPIC, ADVICE, SOURCE = range(3)


class Policies(WrappedTable):
    """One row for each piece of advice; the topic stands once for all of its rows. choosing() leads to the choices."""

    choosing = Signal()

    def __init__(self, theme: Theme, policies: tuple[Policy, ...]) -> None:
        titles = (self.tr("Topic"), self.tr("Advice"), self.tr("Source"))
        super().__init__(theme, self.tr("Where guides differ"), titles, (26, 50, 24), (110, 160, 114))
        self._policies = policies
        self._first: dict[str, int] = {}
        self.choices: dict[str, QWidget] = {}
        self.setRowCount(sum(len(policy.values) for policy in policies))
        number = 0
        for policy in policies:
            self._first[policy.key] = number
            for advice in policy.values:
                first = advice is policy.values[0]
                self.put(number, TOPIC, policy.topic if first else "", "bold")
                self.put(number, ADVICE, advice.text)
                self.put(number, SOURCE, advice.source, "quiet")
                if advice is not policy.values[-1]:
                    self.join(number)
                number += 1
        self.fit()

    def show_choices(self, preferences: Preferences) -> None:
        """Mark the advice that the user has chosen to follow."""
        for policy in self._policies:
            if policy.preference:
                self._mark(policy, str(getattr(preferences, policy.preference)))
        self.fit()

    def _mark(self, policy: Policy, chosen: str) -> None:
        first = self._first[policy.key]
        found = next((place for place, advice in enumerate(policy.values) if advice.choice == chosen), None)
        for place, advice in enumerate(policy.values):
            self.removeCellWidget(first + place, SOURCE)
            self.put(first + place, ADVICE, advice.text, "accent" if place == found else "text")
        words = self.tr("Your choice") if found is not None else self._own_words(policy, chosen)
        place = found or 0
        self.setCellWidget(first + place, SOURCE, self._choice(policy, policy.values[place].source, words))

    def _own_words(self, policy: Policy, chosen: str) -> str:
        """What was chosen although no source in the table says it."""
        if policy.preference == "default_minutes":
            return self.tr("Yours: {minutes} min").format(minutes=chosen)
        return self.tr("Yours: never") if chosen == "never" else self.tr("Your choice")

    def _choice(self, policy: Policy, source: str, words: str) -> QWidget:
        """The source, and below it what is chosen, as the way to choose otherwise."""
        link = button(words, self.choosing.emit, "link")
        link.setAccessibleName(self.tr("{topic}: {choice}").format(topic=policy.topic, choice=words))
        link.setToolTip(self.tr("Choose in the preferences"))
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(PADDING, PADDING, PADDING // 2, 0)
        layout.setSpacing(0)
        layout.addWidget(label(source, "quiet", wrap=True))
        layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.choices[policy.key] = link
        return frame
